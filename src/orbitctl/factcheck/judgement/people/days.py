"""Judging who was in space on a day: whose flights are on record and none then, while a crew of others was."""

from __future__ import annotations

from datetime import date, timedelta

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.companions import SAME
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.people import aboard
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_LANDING = frozenset({"landing", "return"})
#: A day may be told by a clock elsewhere; a flight whose end is not on record was no longer than this.
_LEEWAY, _LONGEST = timedelta(days=1), timedelta(days=450)


def judge(claim: Claim, world: World) -> Judgement:
    """Return how it stands: wrong if somebody's flights are on record, none of that day, and another crew's is."""
    open_ = judged("not-enough-info", "crew-unknown", name=claim.others[0].partition(SAME)[0])
    if claim.time is None or claim.time.earliest is None:
        return open_
    day = claim.time.earliest
    for told in claim.others:
        own = [world.undertaking(flight) for flight in aboard.flown(told.split(SAME), world)]
        if not own or any(_may_be_up(unit, date.fromisoformat(day)) for unit in own):
            continue
        for unit in map(world.undertaking, world.missions()):
            event = _theirs(unit, day) if unit.crew else None
            if event is not None:
                return judged("refuted", "crew-day", flights.told(unit, event), correct=", ".join(unit.crew),
                              title=event.title, date=event.date_text, crew=", ".join(unit.crew))  # fmt: skip
    return open_


def _theirs(unit: Undertaking, day: str) -> Dated | None:
    """Return what happened to a crew on a day; where they left their ship, its landing did not."""
    left = any(event.kind == "crew-departure" for event in unit.events)
    events = [event for event in unit.events if event.earliest == day == event.latest]
    return next((event for event in events if not (left and event.kind in _LANDING)), None)


def _may_be_up(unit: Undertaking, day: date) -> bool:
    """Tell whether a flight went on on a day, or may have."""
    launch = next((event for event in unit.events if event.kind == "launch"), None)
    if launch is None or launch.earliest != launch.latest:
        return True
    begun = date.fromisoformat(launch.known)
    known = [date.fromisoformat(event.known) for event in unit.events if event.earliest == event.latest]
    back = any(event.kind in _LANDING for event in unit.events)
    end = max(known) if back else begun + _LONGEST
    return begun - _LEEWAY <= day <= end + _LEEWAY

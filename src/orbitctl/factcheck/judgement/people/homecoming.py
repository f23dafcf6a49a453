"""Judging on what people are told to have come home: a crew that left its ship has a day of its own return."""

from __future__ import annotations

from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.people import aboard
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_OWN_WAY = frozenset({"crew-departure"})
_LANDING = frozenset({"return", "landing"})
#: Days that leaving a station, or local time, may set apart; and more than anybody stayed up.
_APART, _LONGEST = 2, 450


def judge(claim: Claim, unit: Undertaking, world: World) -> Judgement:
    """Return how it stands: wrong where the day of somebody's own return is not that on which the ship came down."""
    own = aboard.flown(claim.others, world)
    down = _day(unit, _LANDING)
    for flight in map(world.undertaking, own):
        back = _day(flight, _OWN_WAY)
        if down is None or back is None or abs(_between(back, down)) > _LONGEST:
            continue
        if abs(_between(back, down)) > _APART:
            return judged("refuted", "crew-home", flights.told(flight, back), correct=back.title, title=back.title,
                          date=back.date_text)  # fmt: skip
        return judged("supported", "crew-home", flights.told(flight, back), title=back.title, date=back.date_text)
    return judged("not-enough-info", "crew-open", name=unit.name, crew=", ".join(unit.crew))


def _day(unit: Undertaking, kinds: frozenset[str]) -> Dated | None:
    """Return the one event of some kinds whose day is known."""
    events = [event for event in unit.events if event.kind in kinds and event.earliest == event.latest]
    return events[0] if len(events) == 1 else None


def _between(one: Dated, other: Dated) -> int:
    return (date.fromisoformat(one.known) - date.fromisoformat(other.known)).days

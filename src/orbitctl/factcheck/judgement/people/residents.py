"""Judging who is said to be in space now: by the flights on record, and by whether they are over."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.departing import TO_FLY
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.flyers import flights_of, shared_by
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

#: So many people share one flight, and no other.
_CREW = 3
_UP = frozenset({"active", "in-transit"})
_OWN_WAY = "crew-departure"
_HOME = frozenset({"return", "landing", _OWN_WAY})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands: out of date once the last of his flights is over.

    Who was on no flight of the record on the day of the text may have gone up on one that it lacks.
    """
    if claim.property == TO_FLY:
        return _to_fly(claim, world, day)
    flown = [world.undertaking(flight) for flight in sorted(flights_of(claim.value, world))]
    written = next((told.removeprefix("day=") for told in claim.others if told.startswith("day=")), day)
    known = [unit for unit in flown if unit.known_from <= day]
    if any(_is_up(unit, day) for unit in known):
        return judged("supported", "aboard-now", *[flights.stands(u, day) for u in known if _is_up(u, day)],
                      name=next(u.name for u in known if _is_up(u, day)))  # fmt: skip
    home = [event for unit in known for event in unit.events if event.kind in _HOME and event.known <= day]
    if not home or (written < day and not any(_is_up(unit, written) for unit in flown)):
        return judged("not-enough-info", "flight-unknown", name=claim.subject)
    unit = max(known, key=lambda unit: unit.known_from)
    back = [event for event in home if event in unit.events]
    last = next((event for event in back if event.kind == _OWN_WAY), back[-1] if back else home[-1])
    return judged("outdated", "crew-home", flights.told(unit, last), correct=f"{last.title}, {last.date_text}",
                  title=last.title, date=last.date_text)  # fmt: skip


def _to_fly(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that some people are to fly: out of date once they have, and it was told before."""
    written = next((told.removeprefix("day=") for told in claim.others if told.startswith("day=")), None)
    people = [told for told in claim.others if not told.startswith("day=")]
    shared = shared_by(people, world)
    unit = world.undertaking(shared.pop()) if len(shared) == 1 else None
    launch = next((event for event in unit.events if event.kind == "launch"), None) if unit is not None else None
    before = written is not None and launch is not None and written < launch.known
    certain = before or (written is None and len(people) >= _CREW)
    if unit is None or launch is None or launch.known > day or not certain:
        return judged("not-enough-info", "flight-unknown", name=claim.subject)
    return judged("outdated", "done-since", flights.told(unit, launch), correct=f"{launch.title}, {launch.date_text}",
                  what=launch.title, date=launch.date_text)  # fmt: skip


def _is_up(unit: Undertaking, day: str) -> bool:
    return flights.status(unit, day) in _UP

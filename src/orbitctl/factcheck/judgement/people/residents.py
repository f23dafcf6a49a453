"""Judging who is said to be in space now: by the flights on record, and by whether they are over."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.flyers import flights_of
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_UP = frozenset({"active", "in-transit"})
_OWN_WAY = "crew-departure"
_HOME = frozenset({"return", "landing", _OWN_WAY})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands: out of date once the last of his flights is over.

    Who was on no flight of the record on the day of the text may have gone up on one that it lacks.
    """
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


def _is_up(unit: Undertaking, day: str) -> bool:
    return flights.status(unit, day) in _UP

"""Judging on what people are told to have come home: a crew that left its ship has a day of its own return."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.people import aboard
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged

_OWN_WAY = frozenset({"crew-departure"})
_LANDING = frozenset({"return", "landing"})
_GOING = frozenset({"launch"})
#: Days that leaving a station, or local time, may set apart; and more than anybody stayed up.
_APART, _LONGEST = 2, 450


def judge(people: Sequence[str], unit: Undertaking, world: World) -> Judgement:
    """Return how it stands: wrong where the day of somebody's own return is not that on which the ship came down."""
    own = aboard.flown(people, world)
    down = _day(unit, _LANDING)
    for flight in map(world.undertaking, own):
        back = _day(flight, _OWN_WAY)
        if down is None or back is None or abs(_between(back, down)) > _LONGEST:
            continue
        if abs(_between(back, down)) > _APART:
            return judged("refuted", "crew-home", flights.told(flight, back), correct=back.title, title=back.title,
                          date=back.date_text)  # fmt: skip
        return judged("supported", "crew-home", flights.told(flight, back), title=back.title, date=back.date_text)
    listed = ", ".join(unit.crew)
    words = {"name": unit.name, "crew": listed}
    if down is None or not own or any(unit.id == flight or _is_up(flight, down, world) for flight in own):
        return judged("not-enough-info", "crew-open", **words)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    return judged("refuted", "crew-wrong", proof, correct=listed, **words)


def _is_up(flight: str, down: Dated, world: World) -> bool:
    """Tell whether a flight had gone up not long before a ship came down; its crew may have been in that."""
    launch = _day(world.undertaking(flight), _GOING)
    return launch is None or 0 <= _between(down, launch) <= _LONGEST


def _day(unit: Undertaking, kinds: frozenset[str]) -> Dated | None:
    """Return the one event of some kinds whose day is known."""
    events = [event for event in unit.events if event.kind in kinds and event.earliest == event.latest]
    return events[0] if len(events) == 1 else None


def _between(one: Dated, other: Dated) -> int:
    return (date.fromisoformat(one.known) - date.fromisoformat(other.known)).days

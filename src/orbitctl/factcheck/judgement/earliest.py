"""Who did something first, and in which order countries did it, as far as the events on record tell.

What is known to have happened earlier refutes a first; a deed is looked for only if every word of it is understood.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.reading.wordsets import wordset

_PLANETS = wordset("mars venus mercury jupiter saturn")
_BODIES = _PLANETS | wordset("moon pluto comet asteroid ceres vesta")
#: What a word of a deed asks of the events that can be it.
_EVENTS: dict[str, frozenset[str]] = {
    "fly": frozenset({"flyby", "gravity-assist", "orbit", "landing", "impact"}),
    "orbit": frozenset({"orbit"}),
    "land": frozenset({"landing"}),
    "on": frozenset({"landing"}),
    "hit": frozenset({"impact", "landing"}),
    "sample": frozenset({"return"}),
}
#: What it asks of the flight.
_CREWED, _SAMPLES, _PRIVATE = "crewed", "sample-return", "private"
#: Words that ask for nothing: any craft, any machine; "soft", for a landing on record is one.
_PLAIN = wordset("craft soft on surface satellite power world body another come down ground safely")
_WELL = frozenset({"success", "active", "in-transit"})
_SOVIET = frozenset({"SU", "RU"})


class Deed(NamedTuple):
    """What is told to have been done, in terms of the record."""

    bodies: frozenset[str]
    events: frozenset[str]
    kinds: frozenset[str]  # of the flight
    state: str  # whose craft it has to be; empty for anybody's


class Done(NamedTuple):
    """A flight that did it, and the event that was it."""

    unit: Undertaking
    event: Dated


def deed_of(words: Iterable[str], world: World) -> Deed | None:
    """Return the deed that the words of `essence` mean; None if one of them is not understood."""
    bodies: frozenset[str] = frozenset()
    state = ""
    events: frozenset[str] = frozenset()
    kinds: set[str] = set()
    told = frozenset(words)
    for word in told:
        if word in _BODIES and not bodies:
            bodies = frozenset({word})
        elif word == "planet" and not bodies:
            bodies = _PLANETS
        elif word in {"person", "crew"}:
            kinds.add(_CREWED)
        elif word == "private":
            kinds.add(_PRIVATE)
        elif word in _EVENTS:
            events = events & _EVENTS[word] if events else _EVENTS[word]
            if word == "sample":
                kinds.add(_SAMPLES)
        elif world.kind(word) == "actor" and world.actor(word).kind == "state" and not state:
            state = word
        elif word not in _PLAIN:
            return None
    if "sample" in told:
        events = _EVENTS["sample"]
    elif "satellite" in told and bodies:
        events = events & _EVENTS["orbit"] if events else _EVENTS["orbit"]
    return Deed(bodies, events, frozenset(kinds), state) if bodies and events else None


def done(deed: Deed, world: World, day: str) -> list[Done]:
    """Return the flights that did it by a day, each once, the earliest first."""
    found: dict[str, Done] = {}
    for mission in (mission for body in sorted(deed.bodies) for mission in world.missions_to(body)):
        unit = world.undertaking(mission)
        if _is_of(unit, deed, world):
            for event in _events(unit, deed, day):
                found.setdefault(unit.id, Done(unit, event))
    return sorted(found.values(), key=lambda one: one.event.known)


def _is_of(unit: Undertaking, deed: Deed, world: World) -> bool:
    for kind in deed.kinds:
        if kind == _PRIVATE:
            if _PRIVATE not in unit.kinds and not all(world.actor(o).kind == "company" for o in unit.operators):
                return False
        elif not any(own.startswith(kind) for own in unit.kinds):
            return False
    return not deed.state or world.actor(deed.state).country in unit.countries


def _events(unit: Undertaking, deed: Deed, day: str) -> Iterator[Dated]:
    """Yield the events that can be the deed; samples of a flight that came to nothing are none."""
    if _SAMPLES in deed.kinds and unit.outcome not in _WELL:
        return
    for event in unit.events:
        where = unit.targets[0] if "return" in deed.events else event.target or unit.targets[0]
        if event.kind == "launch":
            where = next(iter(deed.bodies))
        if event.kind in deed.events and where in deed.bodies and event.known <= day:
            yield event


def order_of_countries(deed: Deed, world: World, day: str, *, well: bool) -> list[tuple[str, Done]]:
    """Return in which order countries did it first; ``well`` counts only flights that went well.

    The country of a flight is that of who flies it.
    """
    order: dict[str, Done] = {}
    for one in done(deed, world, day):
        if not one.unit.countries or (well and one.unit.outcome not in _WELL):
            continue
        country = "SU" if one.unit.countries[0] in _SOVIET else one.unit.countries[0]
        order.setdefault(country, one)
    return list(order.items())

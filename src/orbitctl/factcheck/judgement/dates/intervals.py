"""Judging how long before or after something else a flight did something, by the dates of both.

A time that has nothing of the one on record is taken for that between other events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.orders import RACE
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates import events
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_Pair = tuple[Dated, Dated]
#: A claim names the other flight and the kinds of event; more than one is a guess.
_SINGLE = 2
#: A time told wrongly is up to so many times too long or too short; so many, where the order is wrong besides.
_OFF = 10
_OFF_REVERSED = 3


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a time between two events stands on a day; it is wrong only if no two events are so far apart."""
    unit, other = _flight(claim.subject, world), _flight(claim.others[0], world)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name if unit is not None else claim.subject)
    if unit is None or other is None or unit.known_from > day:
        return open_
    meant = list(_pairs(_of(unit, claim.others[1:], day), _of(other, claim.value.split(), day)))
    right = next((pair for pair in meant if _fits(claim, pair)), None)
    if right is not None:
        return _told("supported", right, unit, other)
    certain = (len(meant) == 1 or (bool(meant) and claim.part == RACE)) and _is_like(claim, meant[0])
    if not certain or any(_fits(claim, pair) for pair in _others(claim, unit, other, day)):
        return open_
    return _told("refuted", meant[0], unit, other)


def _others(claim: Claim, unit: Undertaking, other: Undertaking, day: str) -> Iterator[_Pair]:
    """Yield what else can be meant: the same done by both; of one flight anything, unless it is counted from launch."""
    if claim.part == RACE:
        return
    if unit is other and claim.value != "launch":
        known = [event for event in unit.events if event.known <= day]
        yield from _pairs(known, known)
    elif unit is not other and len(claim.others) > _SINGLE:
        for kind in {event.kind for event in unit.events}:
            yield from _pairs(_of(unit, (kind,), day), _of(other, (kind,), day))


def _told(verdict: str, pair: _Pair, unit: Undertaking, other: Undertaking) -> Judgement:
    one, two = pair
    words = {"what": one.title, "date": one.date_text, "other": two.title, "later": two.date_text}
    correct = f"{one.date_text} and {two.date_text}" if verdict == "refuted" else None
    return judged(verdict, "interval", flights.told(unit, one), flights.told(other, two), correct=correct, **words)  # type: ignore[arg-type]


def _flight(record: str, world: World) -> Undertaking | None:
    """Return a mission, or the only one of an astronaut."""
    if world.kind(record) == "mission":
        return world.undertaking(record)
    flown = world.flights_of(record)
    return world.undertaking(flown[0]) if len(flown) == 1 else None


def _of(unit: Undertaking, kinds: Sequence[str], day: str) -> list[Dated]:
    found = [event for kind in kinds for event in flights.happened(unit, kind, "", day)]
    if found and tuple(kinds[:1]) == ("end",) and all(event.kind == "reentry" for event in found):
        return []  # what had fallen silent came down long after
    return list(dict.fromkeys(found)) or (events.last(unit, day) if "end" in kinds else [])


def _pairs(one: Sequence[Dated], other: Sequence[Dated]) -> Iterator[_Pair]:
    for first in one:
        for second in other:
            if first != second and None not in (first.earliest, first.latest, second.earliest, second.latest):
                yield first, second


def _fits(claim: Claim, pair: _Pair) -> bool:
    """Tell whether two events can be as far apart, and in the order, as is told."""
    if claim.property == "apart":
        return any(_fits(claim._replace(property=order), pair) for order in ("after", "before"))
    one, two = pair if claim.property == "after" else pair[::-1]
    least = _day(one.earliest) - _day(two.latest)
    most = _day(one.latest) - _day(two.earliest)
    low, high = (claim.number.low or 0.0, claim.number.high) if claim.number is not None else (0.0, None)
    return most >= low and (high is None or least <= high)


def _is_like(claim: Claim, pair: _Pair) -> bool:
    """Tell whether the time between two events is of the size of the one told."""
    if claim.number is None or not claim.number.value or claim.property == "apart":
        return True
    one, two = pair if claim.property == "after" else pair[::-1]
    apart = _day(one.earliest) - _day(two.earliest)
    told = claim.number.value
    off = _OFF if apart >= 0 else _OFF_REVERSED
    return told <= off * abs(apart) and abs(apart) <= off * told


def _day(text: str | None) -> int:
    return date.fromisoformat(text or "").toordinal()

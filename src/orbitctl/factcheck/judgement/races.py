"""Judging as which country one did something, by the flights of all of them."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.earliest import Deed, Done, deed_of, order_of_countries
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.reading.wordsets import wordset

_SOVIET = frozenset({"SU", "RU"})
#: What is told of how it was done leaves open what was done.
_HOW = wordset("own means independently rocket rockets launcher successful")
_PEOPLE = wordset("person crew")
_IN_SPACE = wordset("space orbit fly launch")
#: Sending people up: a crew in orbit or above the air, by whoever flies the ship.
_BOTH_WAYS = 2
_SPACEFLIGHT = Deed(frozenset({"leo"}), frozenset({"launch"}), frozenset({"crewed"}), "")


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a rank among countries stands on a day; it is wrong only if it is so however failures count."""
    deed = _deed(frozenset(claim.value.split()) - _HOW, world)
    country = world.actor(claim.subject).country
    if deed is None or claim.number is None:
        return judged("not-enough-info", "first-unknown")
    country = "SU" if country in _SOVIET else country
    told = int(claim.number.value)
    places: dict[int, Done] = {}
    taken: list[tuple[str, Done]] = []
    for well in (True, False):
        order = order_of_countries(deed, world, day, well=well)
        places.update({at: one for at, (who, one) in enumerate(order, 1) if who == country})
        taken += order[told - 1 : told]
    if not places:
        return _never(claim, taken, world)
    one = places.get(told) or next(iter(places.values()))
    place = told if told in places else next(iter(places))
    proof = flights.told(one.unit, one.event)
    words = {"name": world.name(claim.subject), "rank": str(place), "date": one.event.date_text}
    if told in places:
        return judged("supported", "first-rank", proof, **words)
    return judged("refuted", "first-rank", proof, correct=f"number {place}", **words)


def _never(claim: Claim, taken: list[tuple[str, Done]], world: World) -> Judgement:
    """Judge the rank of a country that has not done it on record: wrong if it is another's however failures count."""
    if len(taken) < _BOTH_WAYS:
        return judged("not-enough-info", "first-unknown")
    one = taken[0][1]
    proof = flights.told(one.unit, one.event)
    return judged("refuted", "first-never", proof, correct=one.unit.name, name=world.name(claim.subject),
                  what=one.event.title, date=one.event.date_text)  # fmt: skip


def _deed(told: frozenset[str], world: World) -> Deed | None:
    if told & _PEOPLE and told <= _PEOPLE | _IN_SPACE:
        return _SPACEFLIGHT
    return deed_of(told, world)

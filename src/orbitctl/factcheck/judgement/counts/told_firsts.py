"""What the record tells to have been done first, second or third: the firsts it lists, and those its texts tell of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.verdicts import Proof
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.factcheck.reading.wordsets import wordset

_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_ENDING = wordset(". , ; : ( ) and but when after before since by under made which whose for")
#: Words that add nothing to what was done.
_NEUTRAL = wordset(
    "craft fly successful use used using send sent sending celestial human-made man-made known people"
    " controlled survivable close close-up closeup photographic real actual historic red planet's dedicated take taken"
    " took collect collected people's program programme space-age its"
)
_SAME = {"color": "colour", "photographed": "picture", "photograph": "picture", "photographic": "picture"}
_KEPT = 4096
#: Whose first it was alone.
_OWN = wordset("'s its his her their s'")
_LIMITED = (["by", "a"], ["by", "an"], ["since", "the"])
_UNSAID = wordset("planned meant hoped two three four five test stage launched sent")


class Told(NamedTuple):
    """Something that is told to have been done at a place, and by which flight."""

    place: int
    deed: frozenset[str]
    flights: tuple[str, ...]  # the first of them did it
    earliest: str
    latest: str
    proof: Proof
    what: str
    people: tuple[str, ...] = ()


def core(told: frozenset[str]) -> frozenset[str]:
    """Return the words of a deed without those that add nothing to it."""
    found = frozenset(_SAME.get(word, word) for word in told) - _NEUTRAL
    return found - {"space", "on"} if "shuttle" in found else found


@lru_cache(1)  # the record says the same of all sentences
def told(world: World) -> list[Told]:
    """Return everything that is told on record to have been done at a place."""
    found: list[Told] = []
    for first in world.firsts():
        flights = tuple(record for record in first.records[:1] if world.kind(record) == "mission")
        people = tuple(a for a in first.actors if world.kind(a) == "actor" and world.actor(a).kind == "person")
        proof = Proof(first.id, f"{first.names[0]}: {first.date_text}", first.date_text, first.date, first.sources)
        for name in first.names:
            found.append(
                Told(1, _deed(name), flights, first.earliest or "", first.latest or "9", proof, first.names[0], people)
            )
    for mission in world.missions():
        found += _of_texts(world.undertaking(mission), world.day)
    return found


def _of_texts(unit: Undertaking, day: str) -> Iterator[Told]:
    """Yield what the texts of a flight tell it to have been the first or second at."""
    flown = [event.known for event in unit.events if event.known <= day]
    if not flown:
        return
    lost = unit.outcome in {"failure", "launch-failure"}
    for place, deed in _phrases(unit.summary):
        if lost and "attempt" not in deed:
            continue  # the first of its kind, that did nothing
        what = Proof(unit.id, unit.summary.split(". ")[0], unit.name, None, unit.sources)
        yield Told(place, deed, (unit.id,), min(flown), max(flown), what, what.statement)
    for event in unit.events:
        for place, deed in _phrases(event.title):
            what = Proof(unit.id, event.title, event.date_text, event.date, event.sources)
            yield Told(place, deed, (unit.id,), event.earliest or "", event.latest or "9", what, event.title)


@lru_cache(_KEPT)
def _deed(name: str) -> frozenset[str]:
    """Return what was done by the name of a first."""
    return core(essence(tokens(name).lower))


@lru_cache(_KEPT)
def _phrases(text: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return what a text tells to have been done at a place."""
    words = tokens(text).lower
    found = []
    for at, word in enumerate(words):
        if word not in _PLACES or (at and words[at - 1] in _OWN):
            continue
        end = next((i for i in range(at + 1, len(words)) if words[i] in _ENDING), len(words))
        owner = words[at - 2 : at - 1] if at > 1 and words[at - 1] == "'s" else []
        deed = core(essence([*owner, *words[at + 1 : end]]))
        if len(deed) > 1 and deed.isdisjoint(_UNSAID) and words[end : end + 2] not in _LIMITED:
            found.append((_PLACES[word], deed))
    return tuple(found)

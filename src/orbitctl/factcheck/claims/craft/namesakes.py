"""Claims by the names of craft: "the Apollo 11 lunar module Eagle", "Luna 1, also known as Mechta"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import past_forms
from orbitctl.factcheck.reading.wordsets import wordset

_CRAFT = wordset("module lander rover orbiter capsule spacecraft probe craft ship spaceship robot vehicle stage")
_KNOWN = wordset("known called nicknamed dubbed named christened codenamed")
_DELIVERING = past_forms("deliver land deploy release") | wordset("delivering landing deploying releasing")
#: Without one of these nothing is told of whose craft it was.
CUES = _CRAFT | _KNOWN | _DELIVERING
_MODIFIERS = wordset("lunar command service descent ascent mission 's ( ) lm csm cm the its moon robotic crewed")
_NAMING = wordset(", ( also better originally initially popularly officially was as and is often sometimes the")
_WITH = wordset("that which it its the a successfully safely")
_FARTHEST = 7


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which craft is told to be whose."""
    for (at, one), (other, two) in pairwise(found.names):
        if other - at > _FARTHEST or two.entries[0].own:
            continue
        flights = [entry for entry in one.entries if entry.kind == "mission" and entry.own]
        crafts = [entry for entry in two.entries if entry.kind == "mission"]
        if len(flights) != 1 or len(crafts) != len(two.entries):
            continue
        behind = found.row[other + 1 : other + 2] if found.row[other - 1].word == "'s" else ()
        if not _ties([*found.row[at + 1 : other], *behind]):  # "IM-1's Odysseus lander"
            continue
        ids = " ".join(entry.id for entry in crafts)
        yield Claim("namesake", "existence", flights[0].id, "craft", ids)


def _ties(between: Sequence[Chunk]) -> bool:
    """Tell whether the words between two names make one the craft, or another name, of the other."""
    words = {chunk.word for chunk in between}
    of_it = words <= _CRAFT | _MODIFIERS and not words.isdisjoint(_CRAFT)
    called = words <= _KNOWN | _NAMING and not words.isdisjoint(_KNOWN)
    brought = words <= _DELIVERING | _WITH | _CRAFT | _MODIFIERS and not words.isdisjoint(_DELIVERING)
    return of_it or called or brought

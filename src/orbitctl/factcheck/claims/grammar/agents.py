"""Who does something in a clause: whether a verb is told of a flight, or of what flies with it."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Adverbs and auxiliaries that stand between a subject and what it has done; the present tense of "be" tells none.
_BEFORE_DEEDS = (v.BEFORE_VERBS | {"having", "that", "at", "last"}) - {
    "is",
    "are",
    "be",
    "being",
    "did",
    "does",
    "do",
    "get",
    "gets",
}
#: Nouns of what belongs to a flight and flies with it: "the first module of", "the four members of".
_PORTIONS = wordset(
    "crew members member astronauts cosmonauts taikonauts module modules room element elements block part parts core"
    " half segment colleagues crewmates four three two quintet foursome"
    " relay lander rover orbiter spacecraft craft capsule probe satellites satellite pair quartet trio"
)
_BEFORE_NOUNS = v.DESCRIBING | {"'s", "twin"}
_MANY = wordset("orbiters landers rovers probes modules craft twins")


def is_it(chunk: Chunk, entry: Entry) -> bool:
    """Tell whether a chunk names something."""
    return chunk.mention is not None and entry.id in [other.id for other in chunk.mention.entries]


def is_absolute(chunks: Sequence[Chunk], verb: int, entry: Entry) -> bool:
    """Tell whether something is told by "with" and a participle: "with Blue Moon now standing near the pole"."""
    name = verb - 1
    while name > 0 and chunks[name].word in v.ADVERBS:
        name -= 1
    before = name - 2 if name > 1 and chunks[name - 1].word in v.DETERMINERS else name - 1
    return before >= 0 and is_it(chunks[name], entry) and chunks[before].word == "with"


def does(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether a flight, or what flies with it, stands directly before a verb."""
    position = at - 1
    while position >= 0 and (chunks[position].word in _BEFORE_DEEDS or chunks[position].word.endswith("ly")):
        position -= 1
    if position < 0:
        return False
    if chunks[position].word in v.HEADS["mission"] | _PORTIONS | _MANY and position:
        position -= 1
        while position and (chunks[position].number is not None or chunks[position].word in _BEFORE_NOUNS):
            position -= 1
    position = _listed(chunks, position, entry)
    if not is_it(chunks[position], entry):
        return False
    if position and chunks[position - 1].word in {"the", "a"}:
        position -= 1
    if position and chunks[position - 1].word in v.PREPOSITIONS:
        of_it = position > 1 and chunks[position - 1].word == "of"
        return of_it and (chunks[position - 2].word in _PORTIONS or chunks[position - 2].number is not None)
    return True


def _listed(chunks: Sequence[Chunk], last: int, entry: Entry) -> int:
    """Return where a name stands in the list that ends at a position: "Apollo 18, 19 and 20 were flown"."""
    at, joined = last, False
    while at >= 0 and not is_it(chunks[at], entry):
        joined = joined or chunks[at].word == "and"
        named = chunks[at].mention is not None or chunks[at].number is not None
        if not named and chunks[at].word not in _LISTING:
            return last
        at -= 1
    return at if joined and at >= 0 else last


_LISTING = frozenset({"and", ",", "the"})

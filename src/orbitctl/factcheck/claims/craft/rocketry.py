"""What stands around the name of a rocket: what belongs to it, and what makes it another thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_ROCKET = ("rocket",)
#: Nouns under which a rocket's name goes on.
ROCKETS = wordset("rocket rockets booster boosters launcher launchers vehicle launch carrier")
#: Before the name of a rocket: "on only the second Vulcan Centaur", "aboard one of SpaceX's Falcon 9 rockets".
_BEFORE = (
    v.DETERMINERS
    | v.MODIFIERS
    | wordset(
        "one of only very same single european japanese russian us 's ' ’"
        " smaller larger bigger mighty huge brand modified upgraded giant little trusty standard two three four"
        " expendable reusable veteran workhorse enormous powerful massive"
    )
)
_ONE = frozenset({"a", "an"})
#: No more words tell what a rocket is like; and none of these does.
_LONGEST_PHRASE = 7
_NO_DESCRIPTION = (
    v.PREPOSITIONS | v.BEFORE_VERBS | v.DETERMINERS | v.BE
    | wordset("and or but which that who when while where top riding using : ; ( )")
)  # fmt: skip
_STAGES = frozenset({"stage", "stages", "upper"})
#: Before the stage that a rocket has; and no more words stand before it.
_TOPPING = frozenset({"with", "and", "plus", "topped", "crowned", "by"})
_LONGEST_STAGE = 4
_LAUNCHING = wordset("launched launch launches lofted blasted lifted")
#: Names that are as often those of a spacecraft.
SHIPS = frozenset({"Soyuz", "Soyuz-2", "Vostok", "Voskhod", "Starship", "New Shepard", "Energia"})


def is_of_stage(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stage is spoken of by itself; the one a rocket has, or was topped by, is part of what it was."""
    at = next((i for i, chunk in enumerate(chunks) if chunk.word in _STAGES), 0)
    before = chunks[max(0, at - _LONGEST_STAGE) : at]
    if not at or any(only(one.mention, _ROCKET) and two.word == "'s" for one, two in pairwise(before)):
        return False
    whole = at + 1 < len(chunks) and chunks[at + 1].word == "of"
    return whole or not any(chunk.word in _TOPPING for chunk in before)


def goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what follows makes it a version nobody here knows: "Delta IX", "Falcon 10"."""
    following = chunks[at + 1] if 0 <= at < len(chunks) - 1 else None
    if following is None or following.first != chunks[at].last:
        return False
    return following.number is not None or (0 < len(following.word) < 4 and set(following.word) <= set("ivx"))


def is_ship(rocket: str, clause: Clause, at: int) -> bool:
    """Tell whether a name that rockets share with spacecraft is not certainly used of the rocket."""
    if rocket not in SHIPS or (at + 1 < len(clause.chunks) and clause.chunks[at + 1].word in ROCKETS - {"vehicle"}):
        return False
    launched = any(chunk.word in _LAUNCHING for chunk in clause.chunks[max(0, at - 4) : max(0, at)])
    return not launched or bool(clause.entries(("person", "astronaut")))


def leading(chunks: Sequence[Chunk], at: int) -> int:
    """Return the position of what leads to a rocket, before what belongs to its name; -1 if nothing does."""
    before = _before(chunks, at)
    article = next((i for i in range(before, max(-1, before - _LONGEST_PHRASE), -1) if chunks[i].word in _ONE), -1)
    if article >= 0 and all(_describes(chunks, i) for i in range(article + 1, before + 1)):
        return _before(chunks, article)  # "aboard a homegrown, thrice-flown Falcon 9"
    return before


def _before(chunks: Sequence[Chunk], at: int) -> int:
    before = at - 1
    while before >= 0 and belongs(chunks[before]):
        before -= 1
    return before


def _describes(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a chunk can be a word, or half a word, that says what a rocket is like."""
    chunk = chunks[at]
    if chunk.mention is not None or chunk.time is not None or chunk.word in _NO_DESCRIPTION:
        return False
    return chunk.verb is None or chunks[at - 1].word == "-"


def belongs(chunk: Chunk) -> bool:
    """Tell whether a chunk can stand between a preposition and the name of a rocket."""
    if chunk.mention is not None:
        return any(entry.kind in {"company", "agency", "state", "demonym"} for entry in chunk.mention.entries)
    return chunk.number is not None or chunk.word in _BEFORE or chunk.word in ROCKETS

"""Of what a rank is one: of all there ever were, or of a group only, somebody's own, a stage, a time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.context import GROUPS
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Behind these "first" tells no rank in history: the first stage, the first half, the first of three.
ORDINARY = wordset(
    "stage stages half quarter time of day days week month months year years step phase module element lady minister"
    " planned two three four five six ten few signatories signatory member party batch launch flight test set part"
    " attempt administrator director chairman chair president head chief commander secretary"
)
_SUBJECTS = wordset("it he she they which who and , ) had has have was were")
_OWN = wordset("its their his her our my your own")
_THE = wordset("the this that these those")
_LINES = wordset("program programme project series trio pair fleet family group kind type class")
#: Whose first is that of all.
EVERYBODY = wordset("man world history humanity mankind humankind")
_WORLDS = wordset("moon planet mars venus saturn jupiter mercury")
_SIGNS = wordset("; : — – ( ) ,")
#: Behind "and" these make a deed one of two.
_FURTHER = wordset("back return returning earth moon sun mars venus mercury jupiter saturn uranus neptune pluto beyond")
#: Behind a rank, these leave open the first of whom.
_TAKEN_UP = wordset("to was is who one")
_NEARLY = wordset("within short verge brink close nearly almost inches")
_NEAR = 3


def is_adverb(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "first" says what somebody did before something else, not before others: "it first flew past"."""
    if not at or at + 1 >= len(row):
        return False
    before, behind = row[at - 1], row[at + 1]
    acts = behind.verb is not None and behind.verb.form in {"past", "third", "participle"}
    return (before.mention is not None or before.word in _SUBJECTS) and (acts or behind.word in v.BEFORE_VERBS)


def is_made_by_people(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word only says who made something: "the first human-made object"."""
    behind = [chunk.word for chunk in row[at + 1 : at + 3] if chunk.word != "-"]
    return row[at].word in {"human", "man"} and behind[:1] == ["made"]


def is_among_few(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a first is one of a group that is not named: "the first woman of her country", "of the series"."""
    behind = [two for one, two in pairwise(chunks) if one.word == "of" or (one.word in _THE and two.word in _LINES)]
    return any(chunk.word in _OWN | _LINES for chunk in behind)


def is_of_its_own(before: Sequence[Chunk]) -> bool:
    """Tell whether a first is one of somebody only: "its first", "the country's first"; not "the world's first"."""
    if not before:
        return False
    last = before[-1].word
    if last in _OWN:
        return True
    if last == ":" and len(before) == 2 and named_unit(before[0].mention) is not None:
        return True  # a caption: "BepiColombo: First Venus flyby"
    return (
        last == "'s" and len(before) > 1 and before[-2].mention is None and before[-2].word not in EVERYBODY | _WORLDS
    )


def is_one_of_those(row: Sequence[Chunk], *, grouped: bool = False) -> bool:
    """Tell whether a rank is one in a group told beside: "the first Chinese woman in space, and the third to walk".

    With `grouped`, the sentence before told of one. Nor is any told where somebody only came near to being one.
    """
    told = [at for at in range(1, len(row) - 1) if _is_rank(row[at]) and row[at - 1].word == "the"]
    near = any(at > 1 and row[at - 2].word == "of" and _NEARLY & {c.word for c in row[:at]} for at in told)
    bare = [at for at in told if row[at + 1].word in _TAKEN_UP]
    return near or (bool(bare) and (grouped or any(_is_of_a_group(row, at) for at in range(bare[-1]))))


def _is_rank(chunk: Chunk) -> bool:
    return chunk.word in {"first", "last"} or (chunk.number is not None and chunk.number.ordinal)


def _is_of_a_group(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a rank is told of one of a group: "the first Chinese woman", "the second woman"."""
    behind = row[at + 1 : at + 1 + _NEAR] if _is_rank(row[at]) else ()
    return any(c.mention is not None or c.word in GROUPS for c in behind)


def goes_further(row: Sequence[Chunk]) -> bool:
    """Tell whether a deed is more than its words without the ways: "to pass the Moon and the Earth in one go"."""
    at = next((at for at, chunk in enumerate(row) if chunk.word in {"first", "earliest"}), len(row))
    end = next((i for i in range(at + 1, len(row)) if row[i].word in _SIGNS or row[i].time), len(row))
    deed = [chunk for chunk in row[at + 1 : end] if chunk.word not in v.DETERMINERS]
    if any(chunk.number is not None and chunk.number.ordinal for chunk in deed):
        return True  # "the first from a third country"
    return any(one.word == "and" and two.word in _FURTHER for one, two in pairwise(deed))

"""Quantifiers: none, only those, all, so many of so many, so many, first and last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from orbitctl.factcheck.claims.counts.scope import ORDINARY, is_adverb
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.words import SPANS, UNITS, WORD_ACTS
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

NONE, ONLY, ALL, MOST, SHARE, COUNT, FIRST, LAST = "none", "only", "all", "most", "share", "count", "first", "last"
#: Of a series, those at some places, or all but those.
PLACES, EXCEPT = "places", "except"
#: All but so many, half of them, at least one.
BUT, HALF, SOME = "but", "half", "some"
#: Of these it is told which part of them did it.
SHARES = frozenset({ALL, MOST, SHARE, PLACES, BUT, HALF, SOME})
_ALL = wordset("all every each both everyone everybody everything")
_NOBODY = wordset("nobody nothing none neither no not never")
_ONLY = wordset("only just sole alone")
_RANKS = wordset("first earliest last final latest next")
#: Without one of these, or a number, nothing is told of all or none.
CUES = _ALL | _NOBODY | _ONLY | _RANKS | wordset("most half once twice thrice pioneered pioneer yet")
#: Behind an ordinal: who, or what deed, is ranked.
_RANKED = frozenset(UNITS) | frozenset(WORD_ACTS)
_FARTHEST = 6
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
#: Behind "has" these deny for all time until now.
_NOT_YET, PERFECT = frozenset({"not", "yet"}), frozenset({"has", "have"})
#: Behind "no" or "not" these deny something else.
_NO_MORE = wordset(
    "longer more fewer less doubt wonder sooner matter later earlier use sign only yet just all every until"
)


class Quantity(NamedTuple):
    """A quantifier and the stretch of it."""

    mode: str
    first: int
    last: int  # position behind it
    number: Number | None = None
    size: int | None = None  # of how many, where it is told
    sole: bool = False  # "only" stands with it
    places: tuple[int, ...] = ()  # of a series: 1 the first, -1 the last


def quantity(row: Sequence[Chunk], start: int = 0) -> Quantity | None:
    """Return the first quantifier from a position on; behind "of the five", that of how many of them."""
    for at in range(max(start, _head(row)), len(row)):
        if row[at].word not in CUES and row[at].number is None:
            continue
        found = _none(row, at) or _only(row, at) or _all(row, at) or _numbered(row, at) or _ranked(row, at)
        if found is not None:
            return found
    return None


def _head(row: Sequence[Chunk]) -> int:
    """Return the position behind "of the five" at the head of a stretch."""
    if row[0].word != "of":
        return 0
    return next((at + 1 for at, chunk in enumerate(row[:_FARTHEST]) if chunk.number is not None), 0)


def _not_yet(row: Sequence[Chunk], at: int) -> Quantity | None:
    """Return the denial of "has not landed", "has not yet landed", "has yet to land"."""
    words = [chunk.word for chunk in row[at : at + 3]]
    if words[0] == "yet":
        return Quantity(NONE, at, at + 2) if words[1:2] == ["to"] else None
    last = at + 1 + (words[1:2] == ["yet"])
    told = row[last].verb is not None if last < len(row) else False
    return Quantity(NONE, at, last) if told else None


def _none(row: Sequence[Chunk], at: int) -> Quantity | None:
    word = row[at].word
    if word in _NOT_YET and at and row[at - 1].word in PERFECT:
        return _not_yet(row, at)
    if word not in _NOBODY:
        return None
    last = at + 1
    behind = row[last].word if last < len(row) else ""
    if behind == "but" and last + 1 < len(row) and word in {"nobody", "nothing", "none", "no"}:
        return Quantity(ONLY, at, last + 1)  # "nobody but the Americans"
    if word == "nothing" and behind == "of":
        return None  # "nothing of it has reached the Moon"
    if word in {"nobody", "nothing"}:
        return Quantity(NONE, at, at)  # the word tells who is counted
    if word == "never":
        return Quantity(NONE, at, last) if behind != "before" else None
    if behind in _NO_MORE:
        return None
    if word == "no" and behind == "one" and last + 1 < len(row) and row[last + 1].word != "of":
        return Quantity(NONE, at, last + 1, sole=True)  # "no one"
    while last < len(row) and row[last].word in {"a", "single", "of", "the", "one", "its", "these", "those"}:
        last += 1
    number = row[last].number if last < len(row) else None
    if number is not None and number.value == 1 and not number.ordinal and word in {"no", "not"}:
        last += 1
        if word == "no" and (last >= len(row) or row[last].word != "of"):
            return Quantity(NONE, at, last, sole=True)  # "no one"
    elif word == "not" and row[last - 1].word not in {"single", "one"}:
        return None
    while last < len(row) and row[last].word in {"of", "the", "its", "these", "those"}:
        last += 1
    size = _size(row, last)
    return Quantity(NONE, at, last + (size is not None), size=2 if word == "neither" else size)


def _size(row: Sequence[Chunk], at: int) -> int | None:
    number = row[at].number if at < len(row) else None
    return int(number.value) if number is not None and not number.ordinal and number.exact else None


def _only(row: Sequence[Chunk], at: int) -> Quantity | None:
    word = row[at].word
    if word == "first" and [chunk.word for chunk in row[at + 1 : at + 3]] == ["and", "only"]:
        return Quantity(ONLY, at, at + 3)
    if word not in _ONLY:
        return None
    behind = row[at + 1] if at + 1 < len(row) else None
    if behind is None:
        return Quantity(ONLY, at, at + 1) if word == "alone" else None
    if word == "alone":
        return Quantity(ONLY, at, at + 1)
    if behind.word in _OFTEN:
        return Quantity(COUNT, at, at + 2, _number(behind, _OFTEN[behind.word]), sole=True)
    if behind.number is not None and not behind.number.ordinal and behind.number.exact:
        if at and row[at - 1].word == "the":
            return Quantity(ONLY, at, at + 2, behind.number)
        share = _of(row, at + 1, sole=True)
        return share._replace(first=at, sole=True) if share else Quantity(COUNT, at, at + 2, behind.number, sole=True)
    next_two = [chunk.word for chunk in row[at + 1 : at + 3]]
    if next_two in (["the", "first"], ["the", "last"]) and at + 3 < len(row) and row[at + 3].number is not None:
        return Quantity(COUNT, at, at + 4, row[at + 3].number, sole=True)  # no more than so many, whichever they were
    chosen, last = places(row, at + 1)
    if chosen and last < len(row) and row[last].mention is None and row[last].word not in UNITS:
        return Quantity(PLACES, at, last, places=chosen)
    return Quantity(ONLY, at, at + 1) if word != "just" else None


def places(row: Sequence[Chunk], at: int) -> tuple[tuple[int, ...], int]:
    """Read "the first and the last" at a position: which of a series are meant, and the position behind."""
    found: list[int] = []
    while at < len(row):
        chunk = row[at]
        if chunk.word == "first":
            found.append(1)
        elif chunk.word in {"last", "final"}:
            found.append(-1)
        elif chunk.number is not None and chunk.number.ordinal:
            found.append(int(chunk.number.value))
        elif chunk.word not in {"the", "and", ",", "one", "ones"}:
            break
        at += 1
    return tuple(found), at


def _number(chunk: Chunk, value: int) -> Number:
    return Number(chunk.first, chunk.last, value, value, value)


def _all(row: Sequence[Chunk], at: int) -> Quantity | None:
    word = row[at].word
    before = row[at - 1].word if at else ""
    if at + 1 < len(row) and row[at + 1].word in {"mankind", "humankind", "humanity"}:
        return None
    if word not in _ALL | {"most"} or before in {"not", "nearly", "almost", "at", "in", "of", "the", "above", "after"}:
        return None
    if word == "most" and at:
        return None
    if (
        word == "each"
        and at + 1 < len(row)
        and row[at + 1].word == "been"
        and any(c.word in {"both", "all"} for c in row[at:])
    ):
        return None  # "each been visited by both"
    but = row[at + 2].number if word == "all" and at + 2 < len(row) and row[at + 1].word == "but" else None
    if but is not None and not but.ordinal:
        last = at + 3
        while last < len(row) and row[last].word in {"of", "the", "its"}:
            last += 1
        size = _size(row, last)
        return Quantity(BUT, at, last + (size is not None), but, size)
    last = at + (word not in {"everyone", "everybody", "everything"})
    while last < len(row) and row[last].word in {"of", "the", "its", "these", "those", "one", "single"}:
        last += 1
    if last < len(row) and word == "every" and row[last].number is not None and row[last].number.value == 1:  # type: ignore[union-attr]
        last += 2
    size = _size(row, last)
    return Quantity(MOST if word == "most" else ALL, at, last + (size is not None), size=2 if word == "both" else size)


def _of(row: Sequence[Chunk], at: int, *, sole: bool = False) -> Quantity | None:
    """Read "two of the five" at a position."""
    number = row[at].number
    if number is None or number.ordinal or not number.exact or at + 1 >= len(row) or row[at + 1].word != "of":
        return None
    last = at + 2
    while last < len(row) and row[last].word in {"the", "its", "these", "those"}:
        last += 1
    size = _size(row, last)
    return (
        Quantity(SHARE, at, last + (size is not None), number, size)
        if sole or size is not None or last > at + 2
        else None
    )


def _numbered(row: Sequence[Chunk], at: int) -> Quantity | None:
    chunk = row[at]
    before = row[at - 1].word if at else ""
    if chunk.word == "half" and at < len(row) - 1 and row[at + 1].word in {"of", "the"}:
        last = next((i for i in range(at + 1, len(row)) if row[i].word not in {"of", "the", "its"}), at + 1)
        size = _size(row, last)
        return Quantity(HALF, at, last + (size is not None), size=size)
    if chunk.word in {"twice", "thrice"}:
        return Quantity(COUNT, at, at + 1, _number(chunk, _OFTEN[chunk.word]))
    number = chunk.number
    if number is None or before in {"the", "these", "those", "other", "of", "first", "last", "'s"}:
        return None
    if number.ordinal or (at + 1 < len(row) and row[at + 1].word in SPANS | {"piece"}):
        return None
    share = _of(row, at)
    if share is not None:
        return share if number.value > 1 else share._replace(mode=SOME, number=None)
    return Quantity(COUNT, at, at + 1, number)


def _ranked(row: Sequence[Chunk], at: int) -> Quantity | None:
    chunk = row[at]
    behind = row[at + 1].word if at + 1 < len(row) else ""
    before = row[at - 1].word if at else ""
    if chunk.number is not None and chunk.number.ordinal and chunk.number.value > 1:
        noun = next((c.word for c in row[at + 1 : at + 4] if c.word in _RANKED or c.word in v.PREPOSITIONS), "")
        people = at + 2 < len(row) and row[at + 1].mention is not None and row[at + 2].word in {"to", "who", "in", "on"}
        if behind in {"on", "among", "in"} and any(chunk.word in UNITS for chunk in row[at + 2 : at + 6]):
            return Quantity(FIRST, at, at + 1, chunk.number)  # "third on the list of nations to"
        ranked = (
            (noun in _RANKED or people)
            and before in {"the", "only", "'s"}
            and behind not in ORDINARY - {"launch", "flight"}
        )
        return Quantity(FIRST, at, at + 1, chunk.number) if ranked else None
    if at + 1 < len(row) and row[at + 1].number is not None and not row[at + 1].number.ordinal:  # type: ignore[union-attr]
        return None  # "the first six Rangers"
    if chunk.word in {"first", "earliest"}:
        if is_adverb(row, at):
            return None  # "Ulysses first had to go to Jupiter"
        if any(one.word == "and" and two.word == "back" for one, two in pairwise(row[at:])):
            return None  # "the first voyage around the Moon and back"
        if before == ":" and at == 2:
            return None  # a caption: "Solar Orbiter: First pass of the Sun" is its own
        if behind == "time" and before == "the":
            return Quantity(FIRST, at - 1 - (row[at - 2].word == "for"), at + 2, sole=True)
        return Quantity(FIRST, at, at + 1) if behind not in ORDINARY - {"flight", "launch"} else None
    if chunk.word in {"last", "latest", "most"} and before in {"the", "'s"}:
        last = at + 1 + (chunk.word == "most" and behind == "recent")
        if last < len(row) and row[last].word == "time" and (chunk.word != "most" or last > at + 1):
            return Quantity(LAST, at - 1, last + 1, sole=True)  # "the last time people flew to the Moon"
        if last > at + 1:
            return Quantity(LAST, at, last) if last < len(row) and row[last].word not in ORDINARY else None
    if chunk.word == "next" and before == "the" and any(c.word in {"after", "since"} for c in row[:at]):
        return Quantity(FIRST, at, at + 1)
    if chunk.word in {"last", "final", "latest"} and before in {"the", "'s"} and behind not in v.PREPOSITIONS:
        return Quantity(LAST, at, at + 1) if behind not in ORDINARY - {"flight", "launch"} else None
    return None

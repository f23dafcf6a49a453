"""What numbers in a sentence count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_TIMES = {"twice": 2, "thrice": 3}
#: Between a number and what it counts: words that leave the count what it is.
_PLAIN = wordset("test - total different human integrated moon lunar soft successful full in all")
#: Words that make a count one of something else.
PART = wordset(
    "other another further additional more next these those remaining planned women crewed cargo uncrewed successfully"
    " safely orbital suborbital failed"
)
_MAKERS = frozenset({"program", "rocket", "demonym", "agency", "company"})


def counts(chunks: Sequence[Chunk]) -> Iterator[tuple[int, Number]]:
    """Yield the counts among some chunks with their places: numbers, and "twice"."""
    for at, chunk in enumerate(chunks):
        if chunk.number is not None:
            if not chunk.number.ordinal:
                yield at, chunk.number
        elif (count := _TIMES.get(chunk.word)) is not None:
            yield at, Number(chunk.first, chunk.last, count, count, count)


def noun_of(chunks: Sequence[Chunk], at: int) -> int | None:
    """Return where the noun stands that a number counts; None if the number is part of a larger one."""
    if at and (chunks[at - 1].word in PART or chunks[at - 1].word == "first"):
        return None
    position = at + 1
    while position < len(chunks) and (chunks[position].word in _PLAIN or _describes(chunks[position])):
        position += 1
    return position if position < len(chunks) and chunks[position].word not in PART | {"of"} else None


def _describes(chunk: Chunk) -> bool:
    """Tell whether a name stands before a noun as what it is of: "ten Starship flights", "12 American astronauts"."""
    return chunk.mention is not None and any(entry.kind in _MAKERS for entry in chunk.mention.entries)

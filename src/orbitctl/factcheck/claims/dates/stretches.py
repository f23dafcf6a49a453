"""What is told of a stretch of a flight, or of one thing in it, and not of all of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_FIRST_TIME = frozenset({"first", "time"})


def is_first_time(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a "first time" stands in the piece of the date: no flight on a day, "reusing a stage for the"."""
    signs = [-1, *[at for at, chunk in enumerate(chunks) if chunk.word == ","], len(chunks)]
    pieces = [chunks[first + 1 : last] for first, last in pairwise(signs)]
    return any(
        {chunk.word for chunk in piece} >= _FIRST_TIME and any(chunk.time is not None for chunk in piece)
        for piece in pieces
    )


def ends_a_part(frame: Frame) -> bool:
    """Tell whether something is told to end what is its own, and not the whole of its work."""
    if frame.passive or not frame.complements or frame.complements[0].preposition:
        return False
    thing = list(takewhile(lambda c: not c.preposition and c.chunk.time is None, frame.complements))
    first = thing[0].chunk if thing else None
    if first is None or (first.verb is not None and first.verb.form == "ing"):
        return first is not None  # "finished sending its pictures"
    return first.word in v.DETERMINERS and _LIFE.isdisjoint([c.chunk.word for c in thing])


_LIFE = v.HEADS["mission"] | wordset("life career work operations operation voyage journey service lifetime days end")

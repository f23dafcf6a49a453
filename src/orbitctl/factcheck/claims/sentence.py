"""A sentence as a row of chunks: a name, a date, a number, or else a word or sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.verbs import VERBS, Verb
from orbitctl.factcheck.reading.lexicon import Mention, folded
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.tokens import Tokens


class Chunk(NamedTuple):
    """A piece of a sentence. ``word`` is empty for names, dates and numbers."""

    word: str
    first: int  # token positions, the last not included
    last: int
    mention: Mention | None = None
    time: Time | None = None
    number: Number | None = None
    verb: Verb | None = None


def chunks(found: Tokens, mentions: Sequence[Mention], times: Sequence[Time], numbers: Sequence[Number]) -> list[Chunk]:
    """Return the sentence in chunks; a name takes precedence over a date, a date over a number."""
    starts: dict[int, Chunk] = {}
    for number in numbers:
        if number.ordinal and number.value == 1:
            continue  # "first" is a word: what follows says whether it tells a rank
        starts[number.first] = Chunk("", number.first, number.last, number=number)
    for time in times:
        starts[time.first] = Chunk("", time.first, time.last, time=time)
    for mention in mentions:
        starts[mention.first] = Chunk("", mention.first, mention.last, mention=mention)
    covered = {at for mention in mentions for at in range(mention.first, mention.last)}
    dated = {at for time in times for at in range(time.first, time.last)}
    row: list[Chunk] = []
    position, lower = 0, found.lower
    while position < len(lower):
        chunk = starts.get(position)
        if chunk is not None and _free(chunk, covered, dated):
            row.append(chunk)
        else:
            chunk = _word(lower, position, starts)
            row.append(chunk)
        position = chunk.last
    return row


def _free(chunk: Chunk, covered: set[int], dated: set[int]) -> bool:
    """Tell whether nothing that takes precedence has a part of it."""
    if chunk.mention is not None:
        return True
    span = range(chunk.first, chunk.last)
    return covered.isdisjoint(span) and (chunk.time is not None or dated.isdisjoint(span))


def _word(lower: Sequence[str], position: int, starts: dict[int, Chunk]) -> Chunk:
    """Return a word, together with the others that make a verb with it."""
    word = folded(lower[position]) if len(lower[position]) > 1 and lower[position] != "'s" else lower[position]
    for rest, verb in VERBS.get(word, ()):
        last = position + verb.length
        if tuple(lower[position + 1 : last]) == rest:
            return Chunk(word, position, last, verb=verb)
    return Chunk(word, position, position + 1)

"""A sentence as a row of chunks: a name, a date, a number, or else a word or sign."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.verbs import VERBS, Verb
from orbitctl.factcheck.reading.lexicon import Mention, folded
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.tokens import Tokens

_DASHES = frozenset({"—", "–"})
#: Written so within a sentence, it is no "may".
_MONTH = "May"


class Chunk:
    """A piece of a sentence. ``word`` is empty for names, dates and numbers, but for those of places.

    Every family looks at every chunk, and the slots of a class are read in a third of the time of those of a tuple.
    """

    __slots__ = ("first", "last", "mention", "number", "time", "verb", "word")

    def __init__(
        self,
        word: str,
        first: int,  # token positions, the last not included
        last: int,
        mention: Mention | None = None,
        time: Time | None = None,
        number: Number | None = None,
        verb: Verb | None = None,
    ) -> None:
        self.word = word
        self.first = first
        self.last = last
        self.mention = mention
        self.time = time
        self.number = number
        self.verb = verb


def chunks(found: Tokens, mentions: Sequence[Mention], times: Sequence[Time], numbers: Sequence[Number]) -> list[Chunk]:
    """Return the sentence in chunks; a name takes precedence over a date, a date over a number."""
    lower = found.lower
    pieces: list[Chunk | None] = [None] * len(lower)  # at the token each begins with
    taken = bytearray(len(lower))
    for mention in mentions:
        word = "surface" if mention.entries[0].kind == "place" else ""  # where something lands, however it is called
        _place(pieces, taken, Chunk(word, mention.first, mention.last, mention=mention))
    for time in times:
        _place(pieces, taken, Chunk("", time.first, time.last, time=time))
    for number in numbers:
        if not number.ordinal or number.value != 1:  # "first" is a word: what follows says whether it tells a rank
            _place(pieces, taken, Chunk("", number.first, number.last, number=number))
    row: list[Chunk] = []
    position = 0
    plain = found.text.isascii() and "'" not in found.text
    for at, word in enumerate(lower):
        if at < position:
            continue
        chunk = pieces[at]
        if chunk is None:
            if not plain and (not word.isascii() or ("'" in word and len(word) > 2)):
                word = folded(word) or word
            if word in VERBS:
                chunk = _verb(lower, at, word, VERBS[word], taken)
            if chunk is None:
                chunk = Chunk(_MONTH if at and found.words[at] == _MONTH else word, at, at + 1)
        row.append(chunk)
        position = chunk.last
    return row if _DASHES.isdisjoint(lower) else _with_lists(row)


def _place(pieces: list[Chunk | None], taken: bytearray, chunk: Chunk) -> None:
    """Put a chunk in its place if nothing that takes precedence has a part of it."""
    if 1 not in taken[chunk.first : chunk.last]:
        taken[chunk.first : chunk.last] = b"\1" * (chunk.last - chunk.first)
        pieces[chunk.first] = chunk


def _verb(
    lower: list[str], position: int, word: str, verbs: Sequence[tuple[tuple[str, ...], Verb]], taken: bytearray
) -> Chunk | None:
    """Return a verb with the words that make it one together, if nothing else has them: "fell on 5 May" is no fall on.

    None if what follows is none of them.
    """
    for rest, verb in verbs:
        last = position + verb.length
        if not rest or (tuple(lower[position + 1 : last]) == rest and 1 not in taken[position + 1 : last]):
            return Chunk(word, position, last, verb=verb)
    return None


def _with_lists(row: list[Chunk]) -> list[Chunk]:
    """Return a sentence without the dashes around a list of examples, which belongs to what is said."""
    dashes = [position for position, chunk in enumerate(row) if chunk.word in _DASHES]
    lists = {at for at in dashes if at + 1 < len(row) and row[at + 1].word in {"including", "such", "among"}}
    dropped = lists | {dashes[i + 1] for i, at in enumerate(dashes[:-1]) if at in lists}
    return [chunk for position, chunk in enumerate(row) if position not in dropped]

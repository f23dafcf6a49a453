"""Ranks in the forces before names: they say nothing of a post aboard, or of an office, "Wing Commander Ada Pilot"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from orbitctl.factcheck.reading.wordsets import wordset

if TYPE_CHECKING:
    from orbitctl.factcheck.claims.grammar.sentence import Chunk

_PEOPLE = frozenset({"person", "astronaut"})
_RANKS = wordset("colonel major general lieutenant brigadier admiral commodore marshal sergeant lt col maj gen brig")
#: Of these only both together are a rank: a commander and a captain may be so of a crew, and a leader of a party.
_PAIRS = {
    "commander": wordset("wing lieutenant lt"), "captain": wordset("group"), "leader": wordset("squadron"),
    "commodore": wordset("air"), "marshal": wordset("air field"), "admiral": wordset("rear vice"),
    "lieutenant": wordset("flight senior second first"), "lt": wordset("flight"), "officer": wordset("flying warrant"),
}  # fmt: skip
#: Behind one of these "general" belongs to an office.
_OFFICES = wordset("director directors secretary attorney governor - –")
_TELLING = _RANKS | frozenset(_PAIRS)


def without_ranks(row: list[Chunk], lower: Iterable[str]) -> list[Chunk]:
    """Return a sentence without the ranks of those it names."""
    if _TELLING.isdisjoint(lower):
        return row
    dropped: set[int] = set()
    for at, chunk in enumerate(row):
        if chunk.mention is not None and any(entry.kind in _PEOPLE for entry in chunk.mention.entries):
            dropped.update(range(_begin(row, at), at))
    return [chunk for at, chunk in enumerate(row) if at not in dropped]


def _begin(row: Sequence[Chunk], end: int) -> int:
    """Return where the ranks begin that stand directly before a position."""
    while end:
        last = end - 1 - (row[end - 1].word == "." and end > 1)  # "Lt. Col."
        word = row[last].word if last >= 0 else ""
        before = row[last - 1].word if last > 0 else ""
        if before in _PAIRS.get(word, ()):
            end = last - 1
        elif word in _RANKS and not (word == "general" and before in _OFFICES):
            end = last
        else:
            break
    return end

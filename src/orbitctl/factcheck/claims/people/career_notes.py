"""Flights that only tell of somebody's career, in brackets behind the name: "pilot Ada Pilot (Apollo 17 veteran)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk

_PEOPLE = frozenset({"person", "astronaut"})


def is_noted(row: Sequence[Chunk], flight: str, who: Sequence[str]) -> bool:
    """Tell whether a flight is named only in the note on somebody, and it is of another that something is told."""
    named = [at for at, chunk in enumerate(row) if _is(chunk, {flight})]
    notes = list(_notes(row)) if named else []
    inside = [next((first for first, last in notes if first < at < last), 0) for at in named]
    return bool(inside) and all(first and not _is(row[first - 1], set(who)) for first in inside)


def _notes(row: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """Yield the brackets that stand behind somebody's name."""
    for first in range(1, len(row)):
        mention = row[first - 1].mention if row[first].word == "(" else None
        if mention is not None and any(entry.kind in _PEOPLE for entry in mention.entries):
            yield first, next((at for at in range(first, len(row)) if row[at].word == ")"), len(row))


def _is(chunk: Chunk, ids: set[str]) -> bool:
    return chunk.mention is not None and any(entry.id in ids for entry in chunk.mention.entries)

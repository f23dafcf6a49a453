"""On what occasion something is told to have been so: "when Apollo 11 landed", "on the day Columbia was lost"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.roles import named_unit
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: In an office claim, marks that what follows is the flight whose day is meant.
ON = "on-the-occasion-of"
_OPENING = wordset("when as while during throughout amid")
#: With "the" before or "of" behind, nouns for a time.
_NOUNS = wordset("day time moment hour night morning evening week eve year days era")
#: These tell of the time of a program by its name, if nothing of it follows but where the clause ends.
_DURING = wordset("during throughout")
_PARTS = wordset(". , ; program programme project era years days")
#: So many chunks may stand between one of these and the flight.
_REACH = 6


def occasion(row: Sequence[Chunk]) -> Entry | None:
    """Return the one flight at the time of which something is told to have been so."""
    named = [entry for chunk in row if (entry := named_unit(chunk.mention)) is not None]
    units = {entry.id: entry for entry in named if entry.kind == "mission"}
    if not units:
        return _in_the_time_of(row, named)
    if len(units) != 1 or sum(chunk.word == "when" for chunk in row) > 1:
        return None  # of two times told, either can be that of another
    [unit] = units.values()
    at = next(at for at, chunk in enumerate(row) if chunk.mention is not None and unit in chunk.mention.entries)
    return unit if any(_opens(row, position) for position in range(max(0, at - _REACH), at)) else None


def _in_the_time_of(row: Sequence[Chunk], named: Sequence[Entry]) -> Entry | None:
    """Return the one program during which something is told to have been so."""
    if len({entry.id for entry in named}) != 1:
        return None
    at = next(at for at, chunk in enumerate(row) if named_unit(chunk.mention) is not None)
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    return named[0] if not _DURING.isdisjoint(before) and not _PARTS.isdisjoint(_behind(row, at)) else None


def _behind(row: Sequence[Chunk], at: int) -> list[str]:
    return [chunk.word for chunk in row[at + 1 : at + 2]]


def _opens(row: Sequence[Chunk], at: int) -> bool:
    word = row[at].word
    if word in _OPENING:
        return word != "as" or (at + 1 < len(row) and row[at + 1].mention is not None)
    return word in _NOUNS and at > 0 and row[at - 1].word in {"the", "very", "that"}

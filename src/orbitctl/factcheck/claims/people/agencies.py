"""Agencies named by their state: "Russia's space agency", "the Indian space effort", "India's space chief".

Which of a state's bodies that is the judge knows; here the words become one chunk that names an agency of the state.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.wordsets import wordset

_STATES = frozenset({"state", "demonym"})
_NAMED = frozenset({"agency", "organisation"})
_KINDS = wordset("civil national federal state civilian central own")
#: What is no state and has an office for space.
_PARTS = {"united-nations": "unoosa"}
#: Behind "space", what a state has one of.
_BODIES = wordset(
    "agency corporation body programme program effort organisation organization authority administration establishment"
    " service bureau department office"
)


def with_agencies(found: Analysis) -> Analysis:
    """Return a sentence in which agencies that are named by their state are names, if it names no other."""
    if "space" not in found.written or any(_is_agency(chunk) and not _has_a_part(chunk) for chunk in found.row):
        return found
    row: list[Chunk] = []
    at = 0
    while at < len(found.row):
        last = at + 1 if _is_whole(found, at) else _end(found.row, at)
        of = 0 if last else _end_of(found.row, at)
        row.append(_agency(found.row, at, last or of, of - 1 if of else at) if last or of else found.row[at])
        at = last or of or at + 1
    return Analysis(row, found.context, found.day, found.written) if row != found.row else found


def _is_whole(found: Analysis, at: int) -> bool:
    """Tell whether the name of a state was read with that of its agency: "Russia's space agency"."""
    chunk = found.row[at]
    return _state(chunk) is not None and "space" in found.written[chunk.first : chunk.last]


def _is_agency(chunk: Chunk) -> bool:
    return chunk.mention is not None and any(entry.kind in _NAMED for entry in chunk.mention.entries)


def _has_a_part(chunk: Chunk) -> bool:
    return chunk.mention is not None and any(entry.id in _PARTS for entry in chunk.mention.entries)


def _end(row: Sequence[Chunk], at: int) -> int:
    """Return where the name of an agency ends that begins at a position; 0 if none begins there."""
    if _state(row[at]) is None:
        return 0
    here = at + 1
    here += here < len(row) and row[here].word in {"'s", "'"}
    here += here < len(row) and row[here].word in _KINDS
    if here >= len(row) or row[here].word not in {"space", "aerospace"}:
        return 0
    return here + 1 + (here + 1 < len(row) and row[here + 1].word in _BODIES)


def _end_of(row: Sequence[Chunk], at: int) -> int:
    """Return where the name of an agency ends that begins with what it is: "space agency of Peru"; 0 if none does."""
    if [chunk.word for chunk in row[at : at + 3]] != ["space", "agency", "of"]:
        return 0
    here = at + 3 + (at + 3 < len(row) and row[at + 3].word == "the")
    return here + 1 if here < len(row) and _state(row[here]) is not None else 0


def _agency(row: Sequence[Chunk], at: int, last: int, named: int) -> Chunk:
    """Return a stretch as the agency of the state that is named at a position in it."""
    state = _state(row[named])
    assert state is not None  # it is where a name begins
    first, end = row[at].first, row[last - 1].last
    return Chunk("", first, end, mention=Mention(first, end, (Entry("agency", _PARTS.get(state.id, state.id), True),)))


def _state(chunk: Chunk) -> Entry | None:
    mentioned = chunk.mention.entries if chunk.mention is not None else ()
    entries = [entry for entry in mentioned if entry.kind in _STATES or entry.id in _PARTS]
    return entries[0] if entries else None

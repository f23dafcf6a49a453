"""Flights by which something else is only measured, or where it went: "two days behind MAVEN", "docked with Mir"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import PARTS
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_SPANS = wordset("hours days weeks months years decades day week month year decade")
#: Behind a span of time these tell what it is counted from: "two days behind NASA's MAVEN".
_BESIDE = wordset("after before behind ahead since than from of")
#: No name has more words before it than these, and that.
_LONGEST = 5
#: Where a flight is bound: "docked with Salyut 6".
_WHITHER = frozenset({"with", "to", "at", "aboard", "toward", "towards", "from", "on", "in", "inside"})
#: Behind one of these even the one flight that is named is only where another went.
_BOUND = frozenset({"to", "for", "toward", "towards", "aboard"})
_GOING = wordset(
    "flight trip mission crew crews voyage visit expedition flew went sent launched ferried carried brought way"
    " travelled traveled back up again took taken take takes bound headed astronauts cosmonauts taikonauts"
)
_FLIGHTS = ("mission", "program")


def named(clause: Clause) -> list[Entry]:
    """Return the flights a clause names, but for those that something is only dated by, or bound for."""
    found: list[Entry] = []
    for name in clause.names:
        at = next((at for at, chunk in enumerate(clause.chunks) if chunk.mention is name), 0)
        flights = [entry for entry in name.entries if entry.kind in _FLIGHTS]
        if len(flights) == 1 and not _is_measure(clause.chunks, at):
            found += flights
    return [entry for entry in found if not _is_whither(clause, entry, first=entry is found[0])]


def _is_whither(clause: Clause, entry: Entry, *, first: bool) -> bool:
    """Tell whether a flight is where another went; if it is named first, only behind a flight or a verb of it."""
    at = next(i for i, c in enumerate(clause.chunks) if c.mention is not None and entry in c.mention.entries)
    before = [c.word for c in clause.chunks[max(0, at - 4) : at] if c.word != "the" and c.mention is None]
    if first:
        return len(before) > 1 and before[-1] in _BOUND and before[-2] in _GOING
    return bool(before) and before[-1] in _WHITHER


def measures(row: Sequence[Chunk]) -> set[Entry]:
    """Return what a sentence only counts a span of time from."""
    names = [(at, chunk.mention) for at, chunk in enumerate(row) if chunk.mention is not None]
    return {entry for at, name in names if _is_measure(row, at) for entry in name.entries}


def _is_measure(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is only what something is dated by: "two days behind NASA's Maven"."""
    for before in range(at - 1, max(0, at - _LONGEST), -1):
        if chunks[before].word in _BESIDE:
            return chunks[before - 1].word in _SPANS
        if chunks[before].word == ",":
            return False
    return False


def dates_another(clause: Clause, entry: Entry, row: Sequence[Chunk]) -> bool:
    """Tell whether a clause only says how long after something another thing was: "a year after Hera left"."""
    if clause.opener not in DATING:
        return False
    begins = next((c.mention for c in clause.chunks[:_LONGEST] if c.mention is not None), None)
    if begins is None or entry not in begins.entries:
        return False
    at = next(at for at, chunk in enumerate(clause.chunks) if chunk.mention is begins)
    owned = [chunk.word for chunk in clause.chunks[at + 1 : at + 3]]
    if owned[:1] == ["'s"] and owned[-1] not in cues.NOUNS and owned[-1] not in PARTS:
        return True  # "was launched after Shenzhou 20's window had been damaged"
    return any(chunk.last == clause.chunks[0].first - 1 and chunk.word in _SPANS for chunk in row)

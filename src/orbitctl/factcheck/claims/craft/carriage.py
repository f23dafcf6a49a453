"""Claims of what a mission took with it, and of what sort it was: "released the Pragyan rover", "lander (Vikram)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

CARRYING = wordset(
    "carried carries delivered delivers released releases deployed deploys dropped landed unloaded lowered unleashed"
)
SORTS = wordset("lander rover")
TELLING = CARRYING | SORTS | {"roving"}
_VEHICLE = ["lunar", "roving", "vehicle"]
_BETWEEN = v.DETERMINERS | v.MODIFIERS | SORTS | wordset("wheeled robotic little second first moon lunar mini")
_SORT_BEFORE = wordset("( , called named dubbed")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what missions are said to have carried, and of what sort their parts are said to be."""
    for clause in found.clauses:
        if clause.supposed or clause.negated or clause.modality != "fact" or clause.words.isdisjoint(CARRYING):
            continue
        for at, chunk in enumerate(clause.chunks):
            carrier = _carrier(clause, at) if chunk.word in CARRYING else None
            name, entries = _carried(clause.chunks[at + 1 :], found.written) if carrier is not None else ("", ())
            if carrier is not None and name:
                yield Claim("carriage", "set", carrier.id, "carried", name, others=entries)
    for at, chunk in enumerate(found.row):
        entries = _parts(chunk)
        sort = _sort(found.row, at) if entries else ""
        if sort:
            yield Claim("carriage", "set", entries[0], sort, _written(chunk, found.written), others=entries)


def _carrier(clause: Clause, at: int) -> Entry | None:
    """Return the mission that is told to have carried something."""
    named = [chunk.mention for chunk in clause.chunks[:at] if chunk.mention is not None]
    if not named and clause.topic is not None and takes_up_directly(clause):
        named = [clause.topic]
    entry = named_unit(named[0]) if len(named) == 1 else None
    return entry if entry is not None and entry.kind == "mission" and entry.own and clause.leads(entry) else None


def _carried(chunks: Sequence[Chunk], written: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return what stands directly behind a verb, and whose it may be."""
    words = [chunk.word for chunk in chunks[:4]]
    if words[: len(_VEHICLE)] == _VEHICLE or words[1:] == _VEHICLE:
        return "Lunar Roving Vehicle", ()
    for chunk in chunks[:4]:
        if chunk.mention is not None:
            parts = _parts(chunk)
            return (_written(chunk, written) if parts else ""), parts
        if chunk.word not in _BETWEEN:
            break
    return "", ()


def _parts(chunk: Chunk) -> tuple[str, ...]:
    """Return the missions of which a name is that of a part, if it can be nothing else."""
    entries = chunk.mention.entries if chunk.mention is not None else ()
    parts = tuple([entry.id for entry in entries if entry.kind == "mission" and not entry.own])
    return parts if len(parts) == len(entries) else ()


def _sort(row: Sequence[Chunk], at: int) -> str:
    """Return the noun that says what a name is the name of: "the Pragyan rover", "its lander (Vikram)"."""
    if at + 1 < len(row) and row[at + 1].word in SORTS:
        return row[at + 1].word
    before = at - 1 if at and row[at - 1].word in _SORT_BEFORE else at
    apart = before and row[before].word == ","
    return row[before - 1].word if before and not apart and row[before - 1].word in SORTS else ""


def _written(chunk: Chunk, written: Sequence[str]) -> str:
    return " ".join(word for word in written[chunk.first : chunk.last] if word.isalnum())

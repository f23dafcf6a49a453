"""Claims of how long each of several people of a sentence led something, told of him alone: in brackets, by "who"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.tenures import TELLING, claim_of, dated, years
from orbitctl.factcheck.claims.people.titles import ORGANISATIONS
from orbitctl.factcheck.claims.people.turning import is_bracketed

#: Nobody leads anything for so many years.
_LIFETIME = 25
_PERSON = ("person",)


def spells(found: Analysis) -> Iterator[Claim]:
    """Yield when each of the people of a sentence is told to have held an office."""
    if found.words.isdisjoint(TELLING):
        return
    if "(" in found.words:
        yield from _in_brackets(found.row)
    if "who" in found.words and len({one.id for chunk in found.row if (one := only(chunk.mention, _PERSON))}) > 1:
        yield from _of_relatives(found)


def _of_relatives(found: Analysis) -> Iterator[Claim]:
    """Yield when each of several people held an office, told of him alone: "X, who served as chief from 2009 on"."""
    for clause in found.clauses:
        person = only(clause.topic, _PERSON) if clause.opener == "who" else None
        if person is None:
            continue
        told = _own_part(clause.chunks)
        times = [(at, chunk.time) for at, chunk in enumerate(told, 1) if chunk.time is not None]
        if len(times) == 1 and not TELLING.isdisjoint(chunk.word for chunk in told):
            named = {entry.id for chunk in told if (entry := only(chunk.mention, ORGANISATIONS)) is not None}
            yield from dated([Chunk("", 0, 0, mention=clause.topic), *told], [(0, person)], times, tuple(named))


def _own_part(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return what is told of one person, without what goes on with another: "who led it in 1969, and by X"."""
    other = next((at for at, chunk in enumerate(chunks) if only(chunk.mention, _PERSON) is not None), None)
    if other is None:
        return chunks
    return chunks[: max((at for at in range(other) if chunks[at].word == ","), default=0)]


def _in_brackets(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield the years behind the names of people who are told to have led something: "X (1961-1968) and Y"."""
    bodies = {one.id: one for chunk in row if (one := only(chunk.mention, ORGANISATIONS)) and one.kind != "program"}
    for at, chunk in enumerate(row):
        if chunk.time is not None and is_bracketed(row, at) and 0 < years(chunk.time) < _LIFETIME:
            person = only(row[at - 2].mention, _PERSON)
            if person is not None:
                yield claim_of(tuple(bodies), "bracketed", person, chunk.time)

"""Claims of the members of accords as a whole, of two flights together, and of those of a program that have flown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords import camps
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates import endings
from orbitctl.factcheck.claims.grammar import pairs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import listed, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.words import UNITS
from orbitctl.factcheck.reading.wordsets import wordset

_ALL = wordset("all every each both")
CUES = _ALL | wordset("most single no not none neither of only just first half")
_AND = frozenset({"and", ","})
_SOFAR = wordset("so far flown ever all date to launched have has were was had been are")
_FLOWN = wordset("flown launched fly launch flew")
_HAVING = (_SOFAR | wordset("actually that to")) - _FLOWN
#: With one of these, not the whole of what is told is so.
_HEDGES = wordset("almost nearly most perhaps probably almost if except but about")
#: With one of these nothing is stated.
_UNSAID = v.FUTURE | v.DOUBTFUL | v.DOUBTED


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is said of all, none or so many."""
    row = found.row
    words = found.words
    if row[-1].word == "?" or words & _UNSAID or (words.isdisjoint(CUES) and row[0].number is None):
        return
    yield from camps.claims(found)
    yield from endings.claims(row)
    certain: list[Claim] = []
    if not words & _HEDGES and not any(chunk.time for chunk in row):
        certain = [*_only_flown(row)]
    yield from certain or pairs.claims(row)


def _only_flown(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "only Artemis I and II have flown", "Artemis I is the only Artemis mission that has flown"."""
    at = next((at for at, chunk in enumerate(row) if chunk.word == "only"), None)
    if at is None:
        return
    flown, behind = listed(row, at + 1, _AND)
    if not flown and at > 1 and row[at - 1].word == "the" and row[at - 2].word in {"is", "are", "remains", "remain"}:
        program, behind = only(row[at + 1].mention, ("program",)) if at + 1 < len(row) else None, at + 2
        while behind < len(row) and row[behind].word in UNITS:
            behind += 1
        start = next((first for first in range(at - 2) if listed(row, first, _AND)[1] == at - 2), None)
        flown = listed(row, start, _AND)[0] if start is not None and program is not None else []
    while behind < len(row) and row[behind].word in _HAVING:
        behind += 1
    flew = behind < len(row) and row[behind].word in _FLOWN
    if flown and flew and all(chunk.word in _SOFAR | {"."} for chunk in row[behind + 1 :]):
        value = " ".join(entry.id for entry in flown)
        others = tuple([entry.id for entry in flown[1:]])
        yield Claim("set", "set", flown[0].id, "only-flown", value, present=True, others=others)

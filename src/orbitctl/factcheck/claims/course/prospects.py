"""What is told, undated, as to come of a flight or a program: "will host crews"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import is_it
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
#: With one of these it is told that it was given up, or something else is told.
_GIVEN_UP = (
    v.NEGATIONS
    | v.DOUBTFUL
    | wordset(
        "was were had did until formerly originally before without instead end ended ends over dead fate cancel"
        " cancelled canceled cancellation scrapped scrap axed dropped drop killed shelved abandoned halted terminated"
        " stopped stop suspended paused pause replaced replacement replaces successor lessons hardware parts repurposed"
        " museum film book history former revive revived revival defunct alternative mothballed pulled withdrawn"
        " withdrew failed legacy"
    )
)
_BUILDS = wordset("build building develop developing construct constructing assemble assembling")
TELLING = v.FUTURE | v.PLANNING | v.BE | {"planned"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as still to come of a flight or a program."""
    if not found.words.isdisjoint(_GIVEN_UP):
        return
    for clause in found.clauses:
        entry = clause.about(_UNITS)
        if entry is None or not is_told_of(entry) or clause.supposed or clause.times or clause.negated:
            continue
        if (clause.modality == "plan" and not clause.formerly and clause.leads(entry)) or _is_planned(clause, entry):
            shown = part_of(clause.chunks, entry)
            yield Claim("prospect", "status", entry.id, "going-ahead", "plan", present=True, part=shown)


def _is_planned(clause: Clause, entry: Entry) -> bool:
    """Tell whether something "is a planned station"."""
    at = next((at for at, chunk in enumerate(clause.chunks) if is_it(chunk, entry)), len(clause.chunks))
    words = [chunk.word for chunk in clause.chunks[at + 1 : at + 4]]
    return clause.leads(entry) and words[1:] == ["a", "planned"] and words[0] in {"is", "remains"}

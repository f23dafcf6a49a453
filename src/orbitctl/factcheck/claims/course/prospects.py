"""What is told, undated, as to come of a flight or a program: "will host crews"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

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
#: The property of a claim of what a flight "will be".
TO_BE = "to-be"
TELLING = v.FUTURE | v.PLANNING | v.BE | {"planned"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as still to come of a flight or a program."""
    for clause in found.clauses:
        entry = clause.about(("mission",))
        if entry is not None and not (clause.supposed or clause.negated) and _is_to_be(clause, entry):
            yield Claim("prospect", "plan", entry.id, TO_BE, "", None, None, "plan", present=True)
    if not found.words.isdisjoint(_GIVEN_UP):
        return
    for clause in found.clauses:
        planned = (entry for entry in clause.entries(_UNITS) if _is_planned(clause, entry))
        entry = clause.about(_UNITS) or next(planned, None) or _before_will(clause)
        if entry is None or not is_told_of(entry) or clause.supposed or clause.times or clause.negated:
            continue
        if (clause.modality == "plan" and not clause.formerly and clause.leads(entry)) or _is_planned(clause, entry):
            shown = part_of(clause.chunks, entry)
            yield Claim("prospect", "status", entry.id, "going-ahead", "plan", present=True, part=shown)


def _before_will(clause: Clause) -> Entry | None:
    """Return what stands directly before "will", whatever else is named: "about as large as Skylab, X will"."""
    names = [one.mention for one, two in pairwise(clause.chunks) if two.word == "will" and one.mention is not None]
    units = [entry for entry in clause.entries(_UNITS) if any(entry in mention.entries for mention in names)]
    return units[0] if len(units) == 1 else None


def _is_to_be(clause: Clause, entry: Entry) -> bool:
    """Tell whether a flight "will be a crewed mission", and not remembered, or the subject of a film."""
    at = next((at for at, chunk in enumerate(clause.chunks) if is_it(chunk, entry)), len(clause.chunks))
    words = [chunk.word for chunk in clause.chunks]
    will = next((i for i in range(at + 1, len(words)) if words[i : i + 2] == ["will", "be"]), 0)
    aside = words[at + 1 : at + 2] == [","] == words[will - 1 : will]
    if not will or clause.formerly or not (aside or _FLIGHTS.issuperset(words[at + 1 : will])):
        return False
    return not _WHAT.isdisjoint(takewhile(lambda word: word in v.DETERMINERS | v.MODIFIERS | _WHAT, words[will + 2 :]))


#: Said of a flight by these, it is told what the flight is.
_WHAT = wordset("crewed uncrewed unmanned manned robotic piloted test debut maiden first")
_FLIGHTS = wordset("mission flight")


def _is_planned(clause: Clause, entry: Entry) -> bool:
    """Tell whether something "is a planned station", or is called so in an aside."""
    at = next((at for at, chunk in enumerate(clause.chunks) if is_it(chunk, entry)), len(clause.chunks))
    words = [chunk.word for chunk in clause.chunks[at + 1 : at + 4]]
    if words == [",", "a", "planned"] or (clause.opener == "," and not at and words[:2] == ["a", "planned"]):
        return True
    return clause.leads(entry) and words[1:] == ["a", "planned"] and words[0] in {"is", "remains"}

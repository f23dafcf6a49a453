"""Claims about a flight by a number that its series may never have reached: "Apollo 21 landed at Tycho"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.existence import TELLING
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk

NUMBERED = ("numbered",)
#: Behind a number these are what it counts, as any other plural is.
_PEOPLE = frozenset({"people", "men", "women"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which number of a series a sentence tells of as if it had been, or never was."""
    if found.row[0].word in v.HYPOTHETICAL:
        return
    for clause in found.clauses:
        if clause.supposed or clause.modality != "fact" or clause.words.isdisjoint(TELLING):
            continue
        for at, chunk in enumerate(clause.chunks):
            entry = chunk.mention.entries[0] if chunk.mention is not None else None
            if entry is not None and entry.kind in NUMBERED and not _counts(clause.chunks[at + 1 : at + 2]):
                name = [word for word in found.written[chunk.first : chunk.last] if word.isalnum()]
                yield Claim("numbering", "existence", entry.id, "number", " ".join(name), negated=clause.negated)


def _counts(behind: Sequence[Chunk]) -> bool:
    """Tell whether a number counts what stands behind it: "for Apollo 24 astronauts were trained"."""
    return any(c.verb is None and (c.word in _PEOPLE or (c.word.endswith("s") and c.word != "'s")) for c in behind)

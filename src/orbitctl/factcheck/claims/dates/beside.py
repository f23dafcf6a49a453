"""What else is told where an event is told with a date, which may be that of the other."""

from __future__ import annotations

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.reading.phrases import Time


def beside(claim: Claim, clause: Clause | None) -> Claim:
    """Return what is told as done with the kinds of what else its clause has words for, but for what it was to do."""
    if clause is None or claim.time is None or claim.modality != "fact":
        return claim
    chunks = clause.chunks
    told = [
        kinds
        for at, kinds in cues.told(chunks, clause.words)
        if chunks[at - 1].word != "to" and kinds[0] not in claim.others
    ]
    return claim._replace(beside=tuple(dict.fromkeys([kind for kinds in told for kind in kinds])))


def dated_in(found: Analysis, time: Time | None) -> Clause | None:
    """Return the clause with a date."""
    return next(
        (one for one in found.clauses if any(time is not None and t.last == time.last for t in one.times)), None
    )

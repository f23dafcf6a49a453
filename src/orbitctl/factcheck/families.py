"""The families of claims: for each, who reads it in a sentence and who judges it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from orbitctl.factcheck.claims import events as event_claims
from orbitctl.factcheck.claims import firsts as first_claims
from orbitctl.factcheck.claims import goals as goal_claims
from orbitctl.factcheck.claims import membership as membership_claims
from orbitctl.factcheck.claims import offices as office_claims
from orbitctl.factcheck.claims import outcomes as outcome_claims
from orbitctl.factcheck.claims import sets as set_claims
from orbitctl.factcheck.claims import status as status_claims
from orbitctl.factcheck.claims import tallies as tally_claims
from orbitctl.factcheck.claims import totals as total_claims
from orbitctl.factcheck.claims import treaties as treaty_claims
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import events as event_judge
from orbitctl.factcheck.judgement import firsts as first_judge
from orbitctl.factcheck.judgement import goals as goal_judge
from orbitctl.factcheck.judgement import membership as membership_judge
from orbitctl.factcheck.judgement import offices as office_judge
from orbitctl.factcheck.judgement import outcomes as outcome_judge
from orbitctl.factcheck.judgement import sets as set_judge
from orbitctl.factcheck.judgement import status as status_judge
from orbitctl.factcheck.judgement import tallies as tally_judge
from orbitctl.factcheck.judgement import totals as total_judge
from orbitctl.factcheck.judgement import treaties as treaty_judge
from orbitctl.factcheck.judgement.verdicts import Judgement

Reader = Callable[[Analysis], Iterator[Claim]]
Judge = Callable[[Claim, World, str], Judgement]

#: In the order in which the findings of one sentence stand.
READERS: tuple[Reader, ...] = (
    event_claims.claims,
    goal_claims.claims,
    outcome_claims.claims,
    status_claims.claims,
    office_claims.claims,
    first_claims.claims,
    membership_claims.claims,
    set_claims.claims,
    tally_claims.claims,
    total_claims.claims,
    treaty_claims.claims,
)
JUDGES: dict[str, Judge] = {
    "event": event_judge.judge,
    "goal": goal_judge.judge,
    "outcome": outcome_judge.judge,
    "status": status_judge.judge,
    "first": first_judge.judge,
    "membership": membership_judge.judge,
    "office": office_judge.judge,
    "set": set_judge.judge,
    "tally": tally_judge.judge,
    "total": total_judge.judge,
    "treaty": treaty_judge.judge,
}


def claims_of(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence states, each statement once."""
    seen: set[Claim] = set()
    for reader in READERS:
        for claim in reader(found):
            if claim not in seen:
                seen.add(claim)
                yield claim

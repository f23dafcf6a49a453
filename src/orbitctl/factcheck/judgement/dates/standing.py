"""Judging where a flight is told to have been by a date: wrong if what brought it there came later.

That it had happened by then says little where it had happened long before, and is no answer then.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.dates import events
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import shifted

#: So many days after it happened a date still is that of what happened.
_SOON = 60


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that something had happened to a flight by a date."""
    judgement = events.judge(claim, world, day)
    happened = judgement.proofs[0].date if judgement.proofs else None
    told = claim.time.itself().earliest if claim.time is not None else None
    exact = claim.time is not None and claim.time.itself().latest == told
    if judgement.verdict == "supported" and happened and told and shifted(told, -1 if exact else -_SOON) > happened:
        return judged("not-enough-info", "event-unknown", name=world.undertaking(claim.subject).name)
    return judgement

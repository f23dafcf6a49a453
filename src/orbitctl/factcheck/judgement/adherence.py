"""Judging who is said to belong to an accord where it was read from no more than a word near both."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import membership
from orbitctl.factcheck.judgement.verdicts import Judgement

#: A date is that of the act but for an error, if it is no more than so many years off.
_FAR = 10


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a membership stands on a day; a date that is far from any act is that of something else."""
    judgement = membership.judge(claim, world, day)
    if judgement.verdict == "refuted" and judgement.rule == "membership-date" and not _is_near(claim, judgement):
        return judgement._replace(verdict="not-enough-info", rule="membership-vague", correct=None)
    return judgement


def _is_near(claim: Claim, judgement: Judgement) -> bool:
    told = claim.time.earliest or claim.time.latest if claim.time is not None else None
    dates = [proof.date for proof in judgement.proofs if proof.date]
    return told is not None and any(abs(int(told[:4]) - int(date[:4])) <= _FAR for date in dates)

"""Judging who is said to belong to an accord where it was read from no more than a word near both."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.scope import SIGNED, WIDE
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.accords import membership, rolls
from orbitctl.factcheck.judgement.verdicts import Judgement

#: A date is that of the act but for an error, if it is no more than so many years off.
_FAR = 10
#: Without a word for joining, the month has to be right and the year no farther off than this.
_ROUND = 5


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a membership stands on a day; a date that is far from any act is that of something else."""
    judgement = membership.judge(claim._replace(others=()), world, day)
    loose = WIDE in claim.others  # nothing but a date tells that joining is meant
    misdated = judgement.verdict == "refuted" and judgement.rule == "membership-date"
    # of many a treaty no signature is on record, and who signed was bound later
    signed = SIGNED in claim.others and not rolls.keeps_signatures(world.alliance(claim.subject))
    if (
        (misdated and signed)
        or (misdated and not _is_misdated(claim, judgement, strictly=loose))
        or (loose and not misdated)
    ):
        return judgement._replace(verdict="not-enough-info", rule="membership-vague", correct=None)
    return judgement


def _is_misdated(claim: Claim, judgement: Judgement, *, strictly: bool) -> bool:
    """Tell whether a date is that of an act but for an error; where nothing else tells so, one part of it is wrong."""
    time = claim.time.itself() if claim.time is not None else None
    if time is None or time.earliest is None or time.latest is None:
        return False
    dates = [proof.date for proof in judgement.proofs if proof.date and proof.date[:4].isdecimal()]  # "../2023": open
    if not strictly:
        return any(abs(int(time.earliest[:4]) - int(date[:4])) <= _FAR for date in dates)
    return time.earliest[:7] == time.latest[:7] and any(
        time.earliest[5:7] == date[5:7] and 0 < abs(int(time.earliest[:4]) - int(date[:4])) < _ROUND for date in dates
    )

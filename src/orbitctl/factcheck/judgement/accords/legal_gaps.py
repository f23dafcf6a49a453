"""Judging that there is, or is not, a treaty on the subject of one on record: since it came into force there is."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import bounds


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands on a day that there is such a treaty."""
    alliance = world.alliance(claim.subject)
    begun = alliance.in_force or alliance.opened
    last = bounds(begun)[1] if begun is not None else None
    if begun is None or last is None:
        return judged("not-enough-info", "treaty-unknown", alliance=alliance.name)
    when = dates.in_words(begun)
    proof = Proof(alliance.id, f"{alliance.name} in force {when}", when, begun, alliance.sources)
    there = last <= day
    verdict = "refuted" if there == claim.negated else "supported"
    correct = when if verdict == "refuted" else None
    return judged(verdict, "treaty", proof, correct=correct, alliance=alliance.name, what="in force", date=when)  # type: ignore[arg-type]

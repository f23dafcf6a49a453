"""Judging that only some actors belong to an alliance, or only some have left it."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

#: More names than these are not told.
_MOST_NAMES = 5


def alone(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that those told, and nobody else, did what is told."""
    alliance, told = world.alliance(claim.subject), set(claim.others)
    if claim.value == "leave":
        acts = [act for act in alliance.acts if act.until is not None and act.until <= day]
    else:
        acts = [act for act in rolls.joining(alliance, alliance.acts, claim.value) if act.known <= day]
        acts = [act for act in acts if act.until is None or act.until > day]
    others = {act.actor: act for act in acts if act.actor not in told}
    names = ", ".join(act.name for act in list(others.values())[:_MOST_NAMES])
    count = f"{len({act.actor for act in acts})} on record"
    words = {"name": alliance.name, "what": "who else did", "count": f"{names or 'nobody'} ({count})"}
    if others:
        proofs = [rolls.told(alliance, act) for act in list(others.values())[:_MOST_NAMES]]
        return judged("refuted", "set", *proofs, correct=count, **words)
    sure = rolls.whole(alliance, day) and told <= {act.actor for act in acts}
    return judged("supported" if sure else "not-enough-info", "set", rolls.listed(alliance, day), **words)

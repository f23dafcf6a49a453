"""Judging who is told to lead an accord, or to have begun it.

The record names who leads an accord, a pledge, a charter or a joint work; of treaties it names the depositaries, and of
bodies their seat, which is something else. Those who acted on the first day may be said to have begun it. Somebody who
joined later, or never did, began nothing; and who is not on record as leading does not lead.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.accords import rolls, treaties
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged

_OTHERWISE = frozenset({"treaty", "organisation"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that those told lead an accord or began it."""
    alliance = world.alliance(claim.subject)
    leaders = {*alliance.lead, *(above for lead in alliance.lead for above in world.actor(lead).above)}
    names = ", ".join(world.name(lead) for lead in alliance.lead) or "nobody"
    words = {"alliance": alliance.name, "who": names}
    proof = Proof(alliance.id, f"{alliance.name}, led by {names}", names, alliance.opened, alliance.sources)
    if alliance.kind in _OTHERWISE or not alliance.lead:
        return judged("not-enough-info", "initiator-unknown", **words)
    told = [{actor, *world.actor(actor).above} for actor in claim.others]
    if all(ids & leaders for ids in told):
        if claim.time is not None:
            return treaties.judge(claim._replace(property="begun", others=()), world, day)
        return judged("supported", "initiator", proof, **words)
    for actor, ids in zip(claim.others, told, strict=True):
        if (
            claim.time is None
            and not ids & leaders
            and (claim.property == "leads" or _came_later(alliance, actor, world))
        ):
            return judged("refuted", "initiator", proof, correct=names, **words)
    return judged("not-enough-info", "initiator-unknown", proof, **words)


def _came_later(alliance: Alliance, actor: str, world: World) -> bool:
    """Tell whether an actor joined after an accord was founded, or is not on its roll."""
    acts = rolls.joining(alliance, rolls.acts_of(alliance, actor, world), "join")
    return all(act.earliest is not None and act.earliest > rolls.founding(alliance) for act in acts)

"""Judging which of two accords somebody is said to have joined first."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.membership import Act


def in_order(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that an actor joined the accord of a claim before the other one."""
    told, other = world.alliance(claim.subject), world.alliance(claim.others[0])
    first, second = (_joined(alliance, claim.value, world, day) for alliance in (told.id, other.id))
    if first is None or second is None:
        return judged("not-enough-info", "membership-unknown", name=world.name(claim.value), alliance=told.name)
    words = {"name": world.name(claim.value), "alliance": told.name, "date": first.date_text,
             "other": other.name, "later": second.date_text}  # fmt: skip
    proofs = (rolls.told(told, first), rolls.told(other, second))
    if first.known < (second.earliest or ""):
        return judged("supported", "joined-first", *proofs, **words)
    if (first.earliest or "") > second.known:
        return judged("refuted", "joined-first", *proofs, correct=f"{other.name} first", **words)
    return judged("not-enough-info", "joined-first", *proofs, **words)


def _joined(record: str, actor: str, world: World, day: str) -> Act | None:
    """Return the dated act by which an actor joined an alliance."""
    alliance = world.alliance(record)
    acts = rolls.joining(alliance, rolls.acts_of(alliance, actor, world), "join")
    return next((act for act in acts if act.date is not None and act.known <= day), None)

"""Judging how a flight is said to have gone."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged

_WENT_WELL = frozenset({"success", "active"})
_WENT_BADLY = frozenset({"failure", "launch-failure"})
#: Words for an end that a success can come to as well.
_LOSSES = frozenset({"lose", "destroy", "doom", "loss"})
_TO_COME = frozenset({"planned", "overdue"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an outcome stands on a day."""
    unit = world.undertaking(claim.subject)
    judgement = _stands(claim, unit, day)
    if judgement.verdict in FLAGS and flights.is_of_a_part(claim.part, unit):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    phase = next((p for p in unit.phases if p.known_from <= day < p.known_until), None)
    if phase is None:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    outcome = phase.outcome or phase.status
    shown = outcome.replace("-", " ")
    proof = Proof(unit.id, f"{unit.name}: outcome {shown}", shown, None, unit.sources)
    words = {"name": unit.name, "state": shown}
    if phase.status in _TO_COME:
        return judged("premature", "not-done-yet", flights.stands(unit, day), correct="planned", **words)
    if phase.status in {"in-transit", "cancelled"}:
        return judged("not-enough-info", "outcome-open", proof, **words)
    if outcome == "partial-failure":
        return judged("disputed", "outcome-mixed", proof, correct=shown, **words)
    agreeing, opposing = (_WENT_WELL, _WENT_BADLY) if claim.property == "success" else (_WENT_BADLY, _WENT_WELL)
    if outcome in agreeing:
        return judged("supported", "outcome-right", proof, **words)
    dissent = next((d for d in unit.disputed if d.field == "outcome" and claim.property in d.value), None)
    if dissent is not None:
        other = Proof(unit.id, f"{unit.name}: other sources say {dissent.value}", dissent.value, None, dissent.sources)
        return judged("disputed", "outcome-disputed", proof, other, correct=shown, reason=dissent.reason, **words)
    if outcome in opposing and not _lost_later(claim, unit.events):
        return judged("refuted", "outcome-wrong", proof, correct=shown, **words)
    return judged("not-enough-info", "outcome-open", proof, **words)


def _lost_later(claim: Claim, events: Sequence[Dated]) -> bool:
    """Tell whether a flight that went well was lost in the end, so that "was lost" is no error."""
    kinds = {event.kind for event in events}
    return claim.property == "failure" and claim.value in _LOSSES and bool(kinds & {"contact-lost", "impact", "end"})

"""Judging who is said to have launched a flight: whoever owns it, or its rocket.

Refuted only of a state or an agency that has part in neither, and of whoever was founded after the launch: a company
may sell a launch to anybody.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Undertaking, World
from orbitctl.factcheck.judgement.craft import operators
from orbitctl.factcheck.judgement.craft.rides import is_of
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about who launched something stands on a day."""
    unit, told = world.undertaking(claim.subject), world.actor(claim.value)
    owner = operators.judge(claim._replace(property="owns"), world, day)
    if claim.negated or owner.verdict == "supported":
        return owner if owner.verdict == "supported" else judged("not-enough-info", "launcher-unknown", name=unit.name)
    who = ", ".join(world.name(operator) for operator in unit.operators)
    if _is_later(told, unit):
        proof = Proof(told.id, f"{told.name}: founded {told.founded}", told.founded or "", told.founded, told.sources)
        return judged("refuted", "operator-wrong", proof, correct=who, name=unit.name, who=who, told=told.name)
    if told.kind == "company" or owner.verdict not in FLAGS or not unit.launch_vehicle:
        return judged("not-enough-info", "launcher-unknown", name=unit.name)
    rocket = f"{unit.name}: launched on {unit.launch_vehicle}"
    proof = Proof(unit.id, rocket, unit.launch_vehicle, None, unit.sources)
    whose = is_of(told.id, unit.launch_vehicle, world)
    if whose == "yes" and told.kind == "state":
        return judged("supported", "launcher-right", proof, name=unit.name, rocket=unit.launch_vehicle)
    if whose != "no":
        return judged("not-enough-info", "launcher-unclear", proof, name=unit.name, rocket=unit.launch_vehicle)
    return judged("refuted", "operator-wrong", *owner.proofs, proof, correct=who, name=unit.name, who=who,
                  told=told.name)  # fmt: skip


def _is_later(told: Actor, unit: Undertaking) -> bool:
    """Tell whether somebody was founded in a later year than that of the launch."""
    launched = next((event.known for event in unit.events if event.kind == "launch"), "")
    founded = (told.founded or "")[:4]
    return told.kind != "state" and founded.isdecimal() and launched[:4].isdecimal() and founded > launched[:4]

"""Judging what a flight is said to have been launched on."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.launchers import FLOWN
from orbitctl.factcheck.claims.craft.ties import PART
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.rockets import likeness

_FIELD = "launchvehicle"
_GROUNDED = frozenset({"planned", "overdue"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a rocket stands on a day."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    if not unit.launch_vehicle:
        return judged("not-enough-info", "launcher-unknown", name=unit.name)
    found = {likeness(claim.value, recorded) for recorded in unit.launch_vehicle.split(";")}
    proof = Proof(unit.id, f"{unit.name}: launched on {unit.launch_vehicle}", unit.launch_vehicle, None, unit.sources)
    words = {"name": unit.name, "rocket": unit.launch_vehicle}
    told_late = claim.modality == "plan" and bool(flights.happened(unit, "launch", "", day))
    if claim.formerly or told_late or not found & {"yes", "no"}:
        return judged("not-enough-info", "launcher-unclear", proof, **words)
    if FLOWN in claim.others and flights.status(unit, day) in _GROUNDED:
        plans = flights.in_force(unit, "launch", day)
        correct = f"planned for {plans[0].date_text}" if plans else "planned"
        return judged("premature", "not-done-yet", proof, correct=correct, name=unit.name, state=correct)
    right = "yes" in found
    if claim.negated:
        if right:
            return judged("refuted", "launcher-denied", proof, correct=unit.launch_vehicle, **words)
        return judged("supported", "launcher-right", proof, **words)
    if right:
        return judged("supported", "launcher-right", proof, **words)
    if _disputed(unit, claim.value):
        return judged("disputed", "launcher-disputed", proof, correct=unit.launch_vehicle, **words)
    if "kin" in found or (PART in claim.others and unit.crew):  # call signs come back: Odyssey, Endeavour
        return judged("not-enough-info", "launcher-unclear", proof, **words)
    return judged("refuted", "launcher-wrong", proof, correct=unit.launch_vehicle, **words)


def _disputed(unit: Undertaking, told: str) -> bool:
    """Tell whether another source gives the rocket that is told."""
    fields = (dissent for dissent in unit.disputed if "".join(filter(str.isalpha, dissent.field)) == _FIELD)
    return any(likeness(told, dissent.value) == "yes" for dissent in fields)

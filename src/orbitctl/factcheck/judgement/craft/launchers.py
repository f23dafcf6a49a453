"""Judging what a flight is said to have been launched on."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.rides import FLOWN
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
    rocket = unit.launch_vehicle or _of_all(unit, world)
    if not rocket:
        return judged("not-enough-info", "launcher-unknown", name=unit.name)
    found = {likeness(claim.value, recorded) for recorded in rocket.split(";")}
    proof = Proof(unit.id, f"{unit.name}: launched on {rocket}", rocket, None, unit.sources)
    words = {"name": unit.name, "rocket": rocket}
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
            return judged("refuted", "launcher-denied", proof, correct=rocket, **words)
        return judged("supported", "launcher-right", proof, **words)
    if right:
        return judged("supported", "launcher-right", proof, **words)
    if _disputed(unit, claim.value):
        return judged("disputed", "launcher-disputed", proof, correct=rocket, **words)
    if "kin" in found or (PART in claim.others and unit.crew):  # call signs come back: Odyssey, Endeavour
        return judged("not-enough-info", "launcher-unclear", proof, **words)
    return judged("refuted", "launcher-wrong", proof, correct=rocket, **words)


def _of_all(program: Undertaking, world: World) -> str:
    """Return the rocket that every flight of a program went up on; empty if they flew on several, or some on none."""
    rockets = {world.undertaking(mission).launch_vehicle or "" for mission in program.missions}
    one = min(rockets, key=len, default="")
    several = len(program.missions) > 1 and all(likeness(one, other) in {"yes", "kin"} for other in rockets)
    return one if several else ""


def _disputed(unit: Undertaking, told: str) -> bool:
    """Tell whether another source gives the rocket that is told."""
    fields = (dissent for dissent in unit.disputed if "".join(filter(str.isalpha, dissent.field)) == _FIELD)
    return any(likeness(told, dissent.value) == "yes" for dissent in fields)

"""What cannot be called told too early, whatever was read: what was due, and what is told of a day still to come."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Planned, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged


def allowed(judgement: Judgement, claim: Claim, world: World, day: str) -> Judgement:
    """Return a judgement; that it cannot be told, where a flight was due and no report of it was seen.

    And where the date told is still to come on the day of the data: no words make that one of something done.
    """
    if judgement.verdict != "premature" or world.kind(claim.subject) != "mission":
        return judgement
    unit = world.undertaking(claim.subject)
    if claim.time is not None and claim.time.earliest is not None and claim.time.earliest > world.day:
        return judged("not-enough-info", "told-ahead", *judgement.proofs, name=unit.name)
    planned = flights.status(unit, world.day) in {"planned", "overdue"}
    plan = next(iter(flights.in_force(unit, "launch", world.day)), None) if planned else None
    if plan is None or not _is_past(plan, min(day, world.day)):
        return judgement
    proof = flights.announced(unit, plan)
    return judged("not-enough-info", "report-unseen", proof, name=unit.name, date=plan.date_text)


def _is_past(plan: Planned, day: str) -> bool:
    return plan.latest is not None and plan.latest < day

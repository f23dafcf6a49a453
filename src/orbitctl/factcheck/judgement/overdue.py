"""What was due by now, and of which no report was seen, may have come to pass: nobody can call it told too early."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged


def allowed(judgement: Judgement, claim: Claim, world: World, day: str) -> Judgement:
    """Return a judgement; that it cannot be told, of a flight that was due by a day and not reported by the data's."""
    if judgement.verdict != "premature" or world.kind(claim.subject) != "mission":
        return judgement
    unit = world.undertaking(claim.subject)
    if flights.status(unit, world.day) not in {"planned", "overdue"}:
        return judgement
    plan = next(iter(flights.in_force(unit, "launch", world.day)), None)
    if plan is None or plan.latest is None or plan.latest >= min(day, world.day):
        return judgement
    proof = flights.announced(unit, plan)
    return judged("not-enough-info", "report-unseen", proof, name=unit.name, date=plan.date_text)

"""Judging whether a flight had people aboard, by its crew on record and its kinds."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.manning import CREWED
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.people.crews import is_uncrewed
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged

#: Some went up in one ship and came down in another; a ship may have flown one way without them.
_CHANGING = frozenset({"crew-departure", "crew-arrival"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands; open of a flight on which the crew changed, or whose record tells of a way flown empty."""
    unit = world.undertaking(claim.subject)
    if is_uncrewed(unit, day):
        if claim.property == CREWED:
            return judged("refuted", "crew-none", flights.stands(unit, day), correct="no crew", name=unit.name)
        return judged("supported", "crew-none", flights.stands(unit, day), name=unit.name)
    if not unit.crew or not flights.happened(unit, "launch", "", day):
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    listed = ", ".join(unit.crew)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    words = {"name": unit.name, "crew": listed}
    if claim.property == CREWED:
        return judged("supported", "crew-right", proof, **words)
    if _may_have_flown_empty(unit):
        return judged("not-enough-info", "crew-open", proof, **words)
    return judged("refuted", "crew-right", proof, correct=listed, **words)


def _may_have_flown_empty(unit: Undertaking) -> bool:
    told = unit.summary.lower()
    changed = any(event.kind in _CHANGING for event in unit.events)
    return changed or any(word in told for word in ("empty", "without", "uncrewed", "unmanned"))

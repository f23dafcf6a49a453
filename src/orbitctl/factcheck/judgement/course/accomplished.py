"""Judging what is told as done, in whatever words, of what has not left the ground, or not come so far."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_GROUNDED = frozenset({"planned", "proposed"})
#: What a flight on its way has not done.
_ARRIVING = frozenset({"orbit", "landing", "return", "impact"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether something told as done is still to come; of what else happened others judge."""
    unit = world.undertaking(claim.subject)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name)
    coming = claim.time is not None and (claim.time.earliest or "") > day  # "having dropped it off in 2027"
    if unit.known_from > day or coming or _is_of_before(claim, unit):
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    state = flights.status(unit, day)
    plan = _plan(claim, unit, day)
    passed = plan is not None and plan.latest is not None and plan.latest < day
    if passed or any(flights.happened(unit, kind, "", day) for kind in claim.others) or _has_flown(unit, day, state):
        return open_
    if state in _GROUNDED and (claim.property != "end" or plan is not None):
        return _early(unit, plan, day)
    if state == "in-transit" and claim.property in _ARRIVING and _is_bound(claim, unit):
        return _early(unit, plan, day)
    if state == "active" and claim.property in {"end", "return"} and (plan is not None or _comes_home(claim, unit)):
        return _early(unit, plan, day)
    if state == "cancelled" and unit.kind == "mission" and claim.property != "end" and not unit.crew:
        return judged("refuted", "never-flew", flights.stands(unit, day), correct="cancelled", name=unit.name)
    return open_


def _is_of_before(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether something is told of a time when nobody had thought of the flight."""
    return claim.time is not None and claim.time.latest is not None and claim.time.latest < unit.known_from


def _early(unit: Undertaking, plan: Planned | None, day: str) -> Judgement:
    state = f"planned for {plan.date_text}" if plan is not None else flights.status(unit, day)
    proof = flights.announced(unit, plan) if plan is not None else flights.stands(unit, day)
    return judged("premature", "not-done-yet", proof, correct=state, name=unit.name, state=state)


def _plan(claim: Claim, unit: Undertaking, day: str) -> Planned | None:
    """Return the plan in force for what is told as done; of what has not left, that of its launch."""
    kinds = [*claim.others, *(("launch",) if flights.status(unit, day) in _GROUNDED else ())]
    return next((plan for kind in kinds for plan in flights.in_force(unit, kind, day)), None)


def _has_flown(unit: Undertaking, day: str, state: str) -> bool:
    """Tell whether a mission that is to come has something on record that it did in space."""
    done = flights.ARRIVALS | {"launch"}
    return state in {*_GROUNDED, "cancelled"} and any(e.kind in done and e.known <= day for e in unit.events)


def _is_bound(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a place told is where a flight is bound, or none is told."""
    return claim.value in {"", *unit.targets} or "asteroid" in unit.targets or "comet" in unit.targets


def _comes_home(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a return ends a flight, as it does with a crew."""
    return claim.property == "return" and "crewed" in unit.kinds

"""Judging whether something has flown, or was ever there."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

#: Events of what has left the ground.
_OFF_THE_GROUND = flights.ARRIVALS | {"launch", "return", "reentry", "separation", "deployment", "crew-arrival"}
#: Kinds of programs that are a thing of their own, and fly themselves.
_THINGS = frozenset({"space-station", "lunar-base", "lander", "launch-vehicle", "spacecraft"})
_BEFORE_FLIGHT = frozenset({"planned", "overdue", "proposed", "cancelled"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim that something flew, never flew, or never was, stands on a day."""
    unit = world.undertaking(claim.subject)
    state = flights.status(unit, day)
    if unit.known_from > day or state == "unknown":
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    flown = _first_flight(unit, world, day)
    if flown is not None:
        return _of_flown(claim, unit, flown)
    if not _stayed(unit, state):
        return judged("not-enough-info", "event-unknown", name=unit.name)
    proof = flights.stands(unit, day)
    if claim.negated:
        if claim.property == "there" and state != "cancelled":
            return judged("not-enough-info", "plan-known", proof, name=unit.name)
        return judged("supported", "denied-rightly", proof, name=unit.name)
    if state == "cancelled":
        return judged("refuted", "never-flew", proof, correct="cancelled", name=unit.name)
    plans = flights.in_force(unit, "launch", day) or flights.in_force(unit, "landing", day)
    dated = next((plan for plan in plans if plan.date is not None), None)
    correct = f"planned for {dated.date_text}" if dated is not None else state
    shown = flights.announced(unit, dated) if dated is not None else proof
    return judged("premature", "not-done-yet", shown, correct=correct, name=unit.name, state=correct)


def _of_flown(claim: Claim, unit: Undertaking, flown: Dated) -> Judgement:
    """Judge what is said of a thing that has left the ground."""
    proof, words = flights.told(unit, flown), {"what": flown.title, "date": flown.date_text}
    if not claim.negated:
        return judged("not-enough-info", "event-unknown", proof, name=unit.name)
    if unit.outcome == "launch-failure" or (unit.kind == "program" and claim.property == "flown" and not unit.events):
        return judged("not-enough-info", "denial", proof, name=unit.name)
    verdict = "outdated" if claim.present else "refuted"
    return judged(verdict, "denied-wrongly", proof, correct=flown.title, **words)  # type: ignore[arg-type]


def _first_flight(unit: Undertaking, world: World, day: str) -> Dated | None:
    """Return the first event off the ground of a mission, or of a program or the missions of it."""
    for event in unit.events:
        if event.kind in _OFF_THE_GROUND and event.known <= day:
            return event
    for mission in unit.missions:
        flown = _first_flight(world.undertaking(mission), world, day)
        if flown is not None:
            return flown
    return None


def _stayed(unit: Undertaking, state: str) -> bool:
    """Tell whether a thing that is not on record as flown has not flown: others are only known in part."""
    if unit.kind == "mission":
        return state in _BEFORE_FLIGHT
    return not _THINGS.isdisjoint(unit.kinds)

"""Judging what is told as yet to come of a flight: out of date once it has happened.

An event of the kind awaited settles it only where the record has no plan of one more in force, and where the place
told, if any, is one the flight goes to. What never came to pass, and never will, is left to others.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.awaited import CALLED
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.plans import landing_given_up
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_TO_COME = frozenset({"planned", "overdue", "proposed", "in-transit", "active"})
#: Where these are awaited, a place told is on the way.
_ANYWHERE = frozenset({"launch", "return"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how something told as awaited stands on a day."""
    unit = world.undertaking(claim.subject)
    open_ = judged("not-enough-info", "plan-unknown", name=unit.name)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    if unit.kind == "program" and (claim.property != "launch" or not unit.plans):
        return open_
    if claim.value == CALLED:  # whatever has landed may be called a landing for ever
        given_up = flights.lands_no_more(unit, day)
        return landing_given_up(unit, given_up) if given_up is not None else open_
    plan = next((plan for kind in claim.others for plan in flights.in_force(unit, kind, day)), None)
    if plan is not None and flights.status(unit, day) in _TO_COME:
        return judged("supported", "plan-right", flights.announced(unit, plan), name=unit.name, date=plan.date_text)
    if claim.value and claim.property not in _ANYWHERE and claim.value not in unit.targets:
        return open_
    done = [event for kind in claim.others for event in flights.happened(unit, kind, "", day)]
    if done:
        event = done[0]
        correct = f"{event.title}, {event.date_text}"
        return judged("outdated", "done-since", flights.told(unit, event), correct=correct, what=event.title,
                      date=event.date_text)  # fmt: skip
    state = flights.status(unit, day)
    if state in _TO_COME:
        return judged("supported", "plan-known", flights.stands(unit, day), name=unit.name)
    return open_

"""Judging what people are said to have gone up on, and where they came down, by the flight that they share.

Of people's flights the record may miss some. So a rocket is refuted only if nobody ever rode it, or if the flight that
is meant is certain: by its date, or since so many were on it. A landing on another world is made once in a life.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.scope import WIDE
from orbitctl.factcheck.claims.people.passages import RIDE
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft import rides, whereabouts
from orbitctl.factcheck.judgement.dates.flyers import shared_by
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.reading.rockets import CREWED, likeness

#: So many people share one flight, and no other.
_CREW = 3


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about people stands on a day."""
    shared = [world.undertaking(record) for record in sorted(shared_by(claim.others, world))]
    flown = [unit for unit in shared if any(event.kind == "launch" and event.known <= day for event in unit.events)]
    if claim.property == RIDE:
        return _ridden(claim, flown, world, day)
    landed = [unit for unit in flown if any(event.kind == "landing" for event in unit.events) and _is_away(unit)]
    if len(landed) != 1:
        return judged("not-enough-info", "site-unknown", name=world.name(claim.subject))
    return whereabouts.judge(claim._replace(subject=landed[0].id, others=(WIDE,)), world, day)


def _is_away(unit: Undertaking) -> bool:
    return "crewed-lander" in unit.kinds


def _ridden(claim: Claim, flown: Sequence[Undertaking], world: World, day: str) -> Judgement:
    if claim.time is not None:
        flown = [unit for unit in flown if flights.was_launched(unit, claim.time)]
    told = [rides.judge(claim._replace(subject=unit.id, property="rocket", others=(WIDE,)), world, day)
            for unit in flown]  # fmt: skip
    for verdict in ("supported", "not-enough-info"):
        fitting = next((one for one in told if one.verdict == verdict), None)
        if fitting is not None:
            return fitting
    crewed = any(claim.value.startswith(rocket) or likeness(claim.value, rocket) != "no" for rocket in CREWED)
    certain = not crewed or (len(flown) == 1 and (claim.time is not None or len(claim.others) >= _CREW))
    if told and certain:
        return told[0]
    return judged("not-enough-info", "launcher-unknown", name=claim.subject)

"""Judging whether a company flies paying people now: by the program of its own suborbital flights with people."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.course import status
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_SUBORBITAL = "suborbital"


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands by the one such program on record; open where there is none, or several."""
    flown = [world.undertaking(mission) for mission in world.missions_of(claim.subject)]
    programs = {unit.program for unit in flown if unit.crew and unit.program and unit.targets[0] == _SUBORBITAL}
    if len(programs) != 1:
        return judged("not-enough-info", "flight-unknown", name=claim.subject)
    return status.judge(claim._replace(subject=programs.pop()), world, day)

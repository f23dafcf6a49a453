"""Judging who is said to have won a contest by whether it had a winner at all."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

#: So the record says that nobody won.
_NO_WINNER = ("without a winner", "no winner")


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether a contest that somebody is said to have won closed without a winner."""
    unit = world.undertaking(claim.subject)
    closed = "initiative" in unit.kinds and any(told in unit.summary for told in _NO_WINNER)
    if not closed or flights.status(unit, day) != "ended":
        return judged("not-enough-info", "event-unknown", name=unit.name)
    return judged("refuted", "no-winner", flights.stands(unit, day), correct="no winner", name=unit.name)

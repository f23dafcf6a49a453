"""A flight by its number, against a series that is over and of which every number is on record."""

from __future__ import annotations

import re

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_FEWEST = 4


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether a number can be one of a series on a day: none behind the last, where no number is missing."""
    unit = world.undertaking(claim.subject)
    series, _, told = claim.value.rpartition(" ")
    numbers = _numbers(unit, series, world)
    last = max(numbers, default=0)
    whole = len(numbers) >= _FEWEST and len(numbers) == last - min(numbers) + 1
    if flights.status(unit, day) != "ended" or not whole or int(told) <= last:
        return judged("not-enough-info", "number-unknown", name=claim.value)
    name = f"{series} {last}"
    proof = flights.stands(unit, day)
    if claim.negated:
        return judged("supported", "numbers-end", proof, name=unit.name, last=name)
    return judged("refuted", "numbers-end", proof, correct=name, name=unit.name, last=name)


def _numbers(unit: Undertaking, series: str, world: World) -> set[int]:
    """Return the numbers of the missions that bear the name of a series."""
    named = [re.fullmatch(rf"{re.escape(series)} (\d+)", world.name(mission)) for mission in unit.missions]
    return {int(found[1]) for found in named if found}

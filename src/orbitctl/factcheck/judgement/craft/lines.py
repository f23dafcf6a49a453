"""Which flights are one line: those of a program, or those that bear one name."""

from __future__ import annotations

import re

from orbitctl.factcheck.facts import Undertaking, World

_NUMBER = re.compile(r"([ -]?\d{1,2}|[ -]([IVX]+|[AB]))$")


def series_of(unit: Undertaking, world: World) -> tuple[str, list[Undertaking]]:
    """Return the flights of a program; of the one that a mission belongs to; or else those that bear its name."""
    if unit.kind == "mission" and not unit.program:
        name = _NUMBER.sub("", unit.name)
        found = [world.undertaking(mission) for mission in world.missions_of(unit.operators[0])]
        return f"{name}s", [other for other in found if _NUMBER.sub("", other.name) == name]
    program = unit if unit.kind == "program" else world.undertaking(unit.program or "")
    flown = [world.undertaking(mission) for mission in program.missions]
    return program.name, [other for other in flown if other.carrier is None or other.crew]

"""Names of series that are no program: the Voyagers are Voyager 1 and Voyager 2."""

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from orbitctl.dataset.schema import Mission
from orbitctl.dataset.schema.base import Target
from orbitctl.factcheck.reading.lexicon import Naming

_NUMBERED = re.compile(r"([A-Z][a-z]+)(?:[ -]?\d{1,2}|[ -](?:[IVX]+|[AB]))?")
#: What flights of one name are called beside it.
_NOUNS = ("probes", "spacecraft", "craft", "landers", "orbiters", "missions")
_BODIES = frozenset(get_args(Target))


def pairs(missions: Iterable[Mission]) -> Iterator[Naming]:
    """Yield what the numbered flights of one name are called together, under the id of the first of them."""
    series: dict[str, list[Mission]] = {}
    for mission in missions:
        found = _NUMBERED.fullmatch(mission.name)
        if found and not mission.program:
            series.setdefault(found[1], []).append(mission)
    for name, flights in series.items():
        if len(flights) > 1 and name.casefold() not in _BODIES:
            for called in (f"{name}s", *(f"{name} {noun}" for noun in _NOUNS)):
                yield "series", flights[0].id, True, called

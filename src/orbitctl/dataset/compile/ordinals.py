"""Names by rank: the second Viking lander is Viking 2."""

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from orbitctl import names
from orbitctl.dataset.schema import Mission
from orbitctl.dataset.schema.base import Target
from orbitctl.factcheck.reading.lexicon import Naming
from orbitctl.factcheck.reading.numerals import ORDINALS
from orbitctl.factcheck.reading.ranked import CREW, FLIGHTS, NOUNS

#: A flight's name that ends with its number: "Viking 2", "Artemis II", "Blue Ghost Mission 1", "New Glenn NG-3".
_NUMBERED = re.compile(r"(?P<series>.+?)(?: (?:Mission|Flight|[A-Z]{2}))?[ -](?P<number>\d{1,2}|[IVX]+)")
#: One flight is no series; and the first Mars mission is not Mars 1.
_FEWEST = 2
_BODIES = frozenset(get_args(Target))
#: Of later ones nobody tells the rank.
_LAST_RANK = 12
_RANKS = {rank: word for word, rank in ORDINALS.items() if rank <= _LAST_RANK}


def ranked(missions: Iterable[Mission]) -> Iterator[Naming]:
    """Yield for the flights of a series what they are called by their rank.

    Only where rank and number agree, from the first on: the third Apollo flight is not Apollo 3, and Soyuz 4 need not
    be the fourth. Crews are counted from the first flight with one, if all flights of the series have one.
    """
    series: dict[tuple[str, str], dict[int, Mission]] = {}
    for mission in missions:
        found = _NUMBERED.fullmatch(mission.name)
        number = names.number(found["number"]) if found else None
        if found and number and mission.program:
            series.setdefault((mission.program, found["series"]), {})[number] = mission
    for (_, name), flights in series.items():
        order = sorted(flights)
        if len(order) < _FEWEST or name.casefold() in _BODIES:
            continue
        if order == list(range(1, len(order) + 1)) and _in_order([flights[number] for number in order]):
            for number in order[:_LAST_RANK]:
                nouns = ("", *(noun for noun, kind in NOUNS.items() if not kind or kind in flights[number].kinds))
                yield from _called(flights[number], number, name, nouns)
        first = order[0]
        if all(flight.crew for flight in flights.values()) and order == list(range(first, first + len(order))):
            for rank, number in enumerate(order[:_LAST_RANK], 1):
                yield from _called(flights[number], rank, name, CREW)


def _called(mission: Mission, rank: int, series: str, nouns: Iterable[str]) -> Iterator[Naming]:
    for noun in nouns:
        yield "mission", mission.id, True, f"{_RANKS[rank]} {series} {noun}".strip()
        if noun:
            yield "mission", mission.id, True, f"{series} {_RANKS[rank]} {noun}"  # "Hera's second flight"
        if noun in FLIGHTS:
            yield "mission", mission.id, True, f"{_RANKS[rank]} {noun} of {series}"


def _in_order(flights: Iterable[Mission]) -> bool:
    launches = [event.date for flight in flights for event in flight.events if event.kind == "launch"]
    return launches == sorted(launches)

"""Descriptions that fit one flight alone: the first crewed Gaganyaan flight, Intuitive Machines' third lander."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from orbitctl.dataset.schema import Mission
from orbitctl.factcheck.reading.lexicon import Naming
from orbitctl.factcheck.reading.numerals import ORDINALS
from orbitctl.factcheck.reading.ranked import CREWED

_NOUNS = ("flight", "mission", "launch", "spaceflight")
_CREWED_KINDS = frozenset({"crewed", "crewed-lander", "crewed-orbiter", "crewed-flyby"})
_LANDERS = ("lander", "lunar lander", "moon lander", "cargo lander", "robotic lander")
#: The end of a name that is the second of its kind: "Hayabusa2", "Mangalyaan-2".
_SECOND = re.compile(r"[ -]?2$")
#: What a number can stand behind, by what it is.
_SORTS = frozenset({"lander", "orbiter", "rover"})
_RANKS = {rank: word for word, rank in ORDINALS.items()}
#: Behind a date, what sorts it after all that are as exact or more.
_LATE = "~"


def first_crewed(missions: Iterable[Mission], called: Mapping[str, Iterable[str]]) -> Iterator[Naming]:
    """Yield what the first flight with people of a program is called, by the names of the program.

    Of a program that began with one it is its first flight, and has that name already.
    """
    flights: dict[str, list[Mission]] = {}
    for mission in missions:
        if mission.program in called and mission.outcome != "cancelled":
            flights.setdefault(mission.program or "", []).append(mission)
    for program, flown in flights.items():
        order = sorted(flown, key=_when)
        first = next((mission for mission in order if _CREWED_KINDS.intersection(mission.kinds)), None)
        if first is None or first is order[0]:
            continue
        for name in called[program]:
            for crewed in CREWED:
                yield "mission", first.id, True, f"first {crewed} {name}"
                yield from (("mission", first.id, True, f"first {crewed} {name} {noun}") for noun in _NOUNS)
                yield from (("mission", first.id, True, f"{name} first {crewed} {noun}") for noun in _NOUNS)
            yield "mission", first.id, True, f"first {name} crew"
            yield "mission", first.id, True, f"{name} first crew"


def landers(missions: Iterable[Mission], called: Mapping[str, Iterable[str]]) -> Iterator[Naming]:
    """Yield what the landers of a company are called by their rank: those that have flown, and the next one.

    Later ones may change places.
    """
    built: dict[str, list[Mission]] = {}
    for mission in missions:
        maker = mission.operators[0] if mission.operators else ""
        if "lander" in mission.kinds and mission.targets[0] == "moon" and mission.outcome != "cancelled":
            built.setdefault(maker, []).append(mission)
    for maker, flown in built.items():
        order = sorted(flown, key=_when) if maker in called else []
        ahead = [at for at, mission in enumerate(order) if not _launch(mission)]
        for at, mission in enumerate(order[: ahead[0] + 1 if ahead else None], 1):
            for name in called[maker]:
                yield from (("mission", mission.id, True, f"{name} {_RANKS[at]} {noun}") for noun in _LANDERS)


def without_model(mission: Mission) -> Iterator[str]:
    """Yield a name without the mark of a model in it: Blue Moon Endurance, for Blue Moon MK1 Endurance."""
    words = mission.name.split()
    if words[-1].istitle() and any(word.startswith("MK") for word in words[1:-1]):
        yield " ".join(word for word in words if not word.startswith("MK"))


def without_number(mission: Mission) -> Iterator[str]:
    """Yield what the one flight of a craft is called for short: Griffin, for Griffin Mission One."""
    craft = mission.name.removesuffix(" Mission One")
    if craft != mission.name and craft.isalpha() and craft.lower() not in mission.operators:
        yield craft


def counted_later(missions: Sequence[Mission]) -> Iterator[Naming]:
    """Yield the number that a flight has been given since there is a second: Hayabusa 1.

    And the name that has its sort before the number: Viking Lander 1.
    """
    called = {name: mission.id for mission in missions for name in (mission.name, *mission.aliases)}
    for name in called:
        series = _SECOND.sub("", name)
        if series != name and series in called:
            yield "mission", called[series], True, f"{series} 1"
    for mission in missions:
        series, _, number = mission.name.rpartition(" ")
        if series and number.isdecimal():
            sorts = [kind for kind in mission.kinds if kind in _SORTS]
            yield from (("mission", mission.id, True, f"{series} {noun} {number}") for noun in sorts)


def _launch(mission: Mission) -> str:
    return next((event.date for event in mission.events if event.kind in {"launch", "landing"}), "")


def _when(mission: Mission) -> str:
    """Return the date of a launch, or the one announced last, as a text to sort by: a month before its year."""
    planned = next((plan.target for plan in reversed(mission.schedule) if plan.target), None)
    return (_launch(mission) or (planned or "").lstrip("./").partition("/")[0]) + _LATE

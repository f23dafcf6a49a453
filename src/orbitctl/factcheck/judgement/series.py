"""Which flight of a program a text describes: by its rank, by who flies, or as the next to come on the day it speaks.

Nothing where the record may lack a flight of the series.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from orbitctl import names
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.reading.described import LAST, NEXT, Described, described
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset

_NUMBER = re.compile(r".*?(\d+|\b[IVX]+)")
_CREWED = frozenset({"crewed", "crewed-lander", "crewed-orbiter", "crewed-flyby"})
#: What a program says of the flight that was its first, or its first with people.
_FIRST_CREW = re.compile(r": First (?:crew|crewed flight)\b")
_FEWEST = 2
#: Programs whose flights are kept: a text on one describes them again and again.
_KEPT = 64
_FLYING = frozenset({"mission", "program"})
#: What has flights of its own, among those of a program.
_REUSED = wordset("booster boosters stage stages reused reflown refurbished hull orbiter helicopter")
#: Stands for a flight that no record tells: nothing said of it is said of another.
UNTOLD = "untold"


class _Flight(NamedTuple):
    unit: Undertaking
    number: int | None
    launch: str  # the day, empty if it is to come


def told(
    named: Sequence[Mention], before: Sequence[Mention], words: Tokens, world: World, day: str | None
) -> list[Mention]:
    """Return the names of a sentence with the flights that it describes; ``before`` are those it can take up."""
    found = list(named)
    for one in described(words, named):
        program = _program(one, named, before, words, world)
        meant = _flight(world.undertaking(program), one, world, day) if program is not None else None
        if meant is None and (one.rank != NEXT or one.program is not None):
            continue
        entry = Entry("mission", meant, True) if meant is not None else Entry(UNTOLD, "", False)
        found = [mention for mention in found if not one.first <= mention.first < one.last]
        found.append(Mention(one.first, one.last, (entry,)))
    return sorted(found)


def _program(
    one: Described, named: Sequence[Mention], before: Sequence[Mention], words: Tokens, world: World
) -> str | None:
    """Return the program of a flight that is described: the one it stands with, or the only one it can take up."""
    if one.program is not None:
        return next(entry.id for entry in one.program.entries if entry.kind == "program")
    if not one.name and not _REUSED.isdisjoint(words.lower):
        return None
    here = [entry for mention in named if mention.last <= one.first for entry in mention.entries]
    there = [entry for mention in before for entry in mention.entries]
    flown = [entry for entry in here if entry.kind in _FLYING] or [entry for entry in there if entry.kind in _FLYING]
    programs = {entry.id if entry.own else "" for entry in flown if entry.kind == "program"}
    if programs or one.rank == NEXT or one.name:  # the second flight of a flight is none of its series
        programs |= {world.undertaking(entry.id).program or "" for entry in flown if entry.kind == "mission"}
    programs |= {"" for mention in (*named, *before) if _is_rocket(mention)}
    return programs.pop() or None if len(programs) == 1 else None


def _is_rocket(mention: Mention) -> bool:
    """Tell whether a rocket is named that is no program on record."""
    kinds = {entry.kind for entry in mention.entries}
    return "rocket" in kinds and "program" not in kinds


def _flight(program: Undertaking, one: Described, world: World, day: str | None) -> str | None:
    """Return the flight of a program that is meant; None if it cannot be told."""
    flights = _flights(program.id, world)
    if one.name:
        called = [flight.unit.id for flight in flights if flight.unit.name.endswith(f" {one.name}")]
        return called[0] if len(called) == 1 else None
    if one.kinds:
        return _of_a_kind(program, flights, one, world)
    if one.rank == NEXT:
        return _next(program, flights, world, day)
    if one.rank == LAST:
        return _last(program, flights)
    if one.rank == 1 and (first := _beginning(program, world, crewed=False)):
        return first
    whole = _whole(program, flights, world)
    return whole[one.rank - 1].unit.id if one.rank and one.rank <= len(whole) >= _FEWEST else None


@lru_cache(_KEPT)
def _flights(record: str, world: World) -> list[_Flight]:
    """Return the flights of a program in the order in which they were launched; then those to come by number."""
    program = world.undertaking(record)
    ids = program.missions or [one for one in world.missions() if world.name(one).startswith(f"{program.name} ")]
    units = [unit for unit in map(world.undertaking, ids) if unit.carrier is None and unit.outcome != "cancelled"]
    flights = [_Flight(unit, _number(unit.name), _launch(unit)) for unit in units]
    return sorted(flights, key=lambda flight: (flight.launch or "9", flight.number or 0))


def _number(name: str) -> int | None:
    found = _NUMBER.fullmatch(name)
    return names.number(found[1]) if found else None


def _launch(unit: Undertaking) -> str:
    return next((event.earliest or "" for event in unit.events if event.kind == "launch"), "")


def _beginning(program: Undertaking, world: World, *, crewed: bool) -> str | None:
    """Return the flight that the program itself tells as its first, or as its first with people."""
    launches = sorted(
        event.earliest
        for event in program.events
        if event.kind == "launch" and event.earliest and (not crewed or _FIRST_CREW.search(event.title))
    )
    for ids in (program.missions, world.missions()) if launches else ():
        units = [world.undertaking(one) for one in ids]
        flown = [unit.id for unit in units if unit.carrier is None and _launch(unit) == launches[0]]
        if flown:
            return flown[0] if len(flown) == 1 else None
    return None


def _whole(program: Undertaking, flights: Sequence[_Flight], world: World) -> list[_Flight]:
    """Return the flights from the first on, as far as no number is missing and every one is in its order."""
    whole: list[_Flight] = []
    for flight in flights:
        if whole:
            fits = flight.number == (whole[-1].number or 1) + 1
        else:
            first = _beginning(program, world, crewed=False) if flight.launch else None
            fits = flight.number == 1 or flight.unit.id == first
        if fits:
            whole.append(flight)
        elif flight.launch:
            break  # of those to come, some bear no number
    return whole


def _of_a_kind(program: Undertaking, flights: Sequence[_Flight], one: Described, world: World) -> str | None:
    """Return the flight of a rank among the tests, among those with people, or among those without."""
    crewed = "crewed" in one.kinds
    if {"crewed", "uncrewed"} <= one.kinds or one.rank in {NEXT, LAST}:
        return None
    if not crewed and "uncrewed" not in one.kinds:
        any_flight = one._replace(kinds=frozenset())
        return _flight(program, any_flight, world, None) if one.rank and _are_tests(flights) else None
    rank = one.rank or 1
    pool = [flight for flight in flights if _is_crewed(flight.unit) == crewed]
    if one.rank is None and (not crewed or "test" not in one.kinds):
        return None  # "the crewed flight of X" may be any
    if rank == 1 and crewed and (first := _beginning(program, world, crewed=True)):
        return first
    if rank > len(pool):
        return None
    meant = pool[rank - 1]
    preceded = crewed and rank == 1 and bool(program.missions) and flights[0] is not meant
    return meant.unit.id if preceded or meant in _whole(program, flights, world) else None


def _are_tests(flights: Sequence[_Flight]) -> bool:
    return all("test-flight" in flight.unit.kinds for flight in flights if flight.launch)


def _is_crewed(unit: Undertaking) -> bool:
    return bool(unit.crew) or not _CREWED.isdisjoint(unit.kinds)


def _next(program: Undertaking, flights: Sequence[_Flight], world: World, day: str | None) -> str | None:
    """Return the flight that was to come on a day: the one numbered behind the last that had flown."""
    if day is None:
        return None
    flown = [flight for flight in flights if flight.launch and flight.launch <= day]
    if not flown:
        whole = _whole(program, flights, world)
        return whole[0].unit.id if len(whole) >= _FEWEST else None
    number = flown[-1].number
    following = [flight for flight in flights if number and flight.number == number + 1 and flight not in flown]
    since = [flight for flight in flights if flight.launch > day]
    sure = len(following) == 1 and (not since or since[0] is following[0])  # no flight of another name came between
    return following[0].unit.id if sure else None


def _last(program: Undertaking, flights: Sequence[_Flight]) -> str | None:
    """Return the flight with which a program ended, as its own record tells the day."""
    ends = {event.earliest for event in program.events if event.kind == "end"}
    last = flights[-1].unit if flights else None
    return last.id if last is not None and any(event.earliest in ends for event in last.events) else None

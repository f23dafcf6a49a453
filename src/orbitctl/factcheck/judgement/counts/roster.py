"""Who did a deed, over all flights of the record, each with the day it was known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.claims.quantified.deeds import deed_of
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.claims.quantified.words import UNTOLD
from orbitctl.factcheck.facts import Dated, First, Undertaking, World
from orbitctl.factcheck.judgement.counts import reckonings, tallies
from orbitctl.factcheck.judgement.counts.attained import CHARTED, Went, codes_of, went
from orbitctl.factcheck.judgement.craft.lines import series_of
from orbitctl.factcheck.reading.bodies import BODIES, BY_ID
from orbitctl.factcheck.reading.lexicon import words_of
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.names import key

_SOVIET = frozenset({"SU", "RU"})
_SUPERPOWERS = frozenset({"US", "SU", "RU"})
_PLANETS = ("mercury", "venus", "mars", "jupiter", "saturn")
_LANDING = frozenset({"land", "rove", "drive", "walk"})
#: Worlds of which every flight into orbit, or past them, is on record.
_ORBITED = frozenset({"moon", "mars", "mercury", "jupiter", "saturn", "asteroid", "comet"})
#: No flight is bound for these alone.
_PASSED_BY = frozenset({"uranus", "neptune", "pluto"})
_PASSED = frozenset({"mercury", "mars", "saturn", "uranus", "neptune", "pluto"})
_SEVERAL = 3
#: Deeds that no event of a flight tells of.
_UNSEEN = frozenset({"spacewalk", "beyond"})
#: From then on people of other states flew with these.
_GUESTS, _HOSTS = "1978", frozenset({"US", "SU", "RU"})


class Doer(NamedTuple):
    """Somebody who did it: a flight, a person, a country or a company, with the flight and its event."""

    who: str
    name: str
    unit: Undertaking
    event: Dated
    sure: bool
    perhaps: Dated | None = None  # when they may have done it before


class Roll(NamedTuple):
    """Who did it for certain or perhaps, the earliest first; who did not; whether anybody can be missing."""

    doers: list[Doer]
    others: list[Undertaking]
    whole: bool
    size: int = 0  # how many flights were asked

    @property
    def sure(self) -> list[Doer]:
        """Return those who did it for certain."""
        return [doer for doer in self.doers if doer.sure]


def settled(deed: Deed, world: World) -> Deed:
    """Return a deed of a program that is a rocket as that of the one or the other, whichever has flights on record."""
    if not (deed.line and deed.rocket) or world.kind(deed.line) != "program":
        return deed
    return deed._replace(rocket="") if world.undertaking(deed.line).missions else deed._replace(line="")


@lru_cache(256)
def roll(deed: Deed, world: World, day: str) -> Roll:
    """Return who did a deed by a day, each once."""
    done: dict[str, Doer] = {}
    others: list[Undertaking] = []
    units = [unit for unit in _candidates(deed, world) if unit.carrier is None and unit.known_from <= day]
    found = [(unit, went(unit, deed, day, world)) for unit in units]
    for unit, did in found:
        if did.sure is False or did.event is None:
            others.append(unit)
    doers = [doer for unit, did in found if did.sure is not False and did.event is not None
             for doer in _who(unit, did, deed, world)]  # fmt: skip
    doers += [doer for doer in on_record(deed, world) if doer.event.known <= day]
    for doer in sorted(doers, key=lambda doer: doer.event.known):
        known = done.get(doer.who)
        if known is None:
            done[doer.who] = doer
        elif doer.sure and not known.sure:
            done[doer.who] = doer._replace(perhaps=known.event)
    flown = [unit for unit, _ in found if any(e.kind == "launch" and e.known <= day for e in unit.events)]
    ordered = sorted(done.values(), key=lambda doer: doer.event.known)
    untold = any(did.sure is None and did.event is None and unit in flown for unit, did in found)
    return Roll(ordered, others, not untold and _is_whole(deed, flown, world), len(flown))


def on_record(deed: Deed, world: World, *, exactly: bool = False) -> list[Doer]:
    """Return who is on record as the first to do a deed, or, unless exactly, one that is more than that."""
    found = []
    for first, told in _read(tuple(world.firsts())):
        records = [record for record in first.records[:1] if world.kind(record) == "mission"]
        if exactly and told._replace(unit=deed.unit) != deed:
            continue
        if not records or not _implies(told, deed) or (deed.line and not _is_of_line(records[0], deed.line, world)):
            continue
        unit = world.undertaking(records[0])
        event = Dated("first", first.names[0], first.date, first.earliest, first.latest, first.known, None,
                      first.sources, first.date_text)  # fmt: skip
        people = [
            actor for actor in first.actors if world.kind(actor) == "actor" and world.actor(actor).kind == "person"
        ]
        name = world.actor(people[0]).name if people and deed.unit == "person" else unit.name
        certain = went(unit, told._replace(whose=()), world.day, world).sure is not None or told.act in _UNSEEN
        sure = certain or told._replace(unit=deed.unit) == deed
        if deed.unit in {"flight", "person", "crew"}:
            found.append(Doer(key(name) if people and deed.unit == "person" else unit.id, name, unit, event, sure))
    return found


def is_recorded_first(who: str, deed: Deed, world: World) -> bool:
    """Tell whether somebody is on record as the first to do this very deed."""
    return any(doer.who == who for doer in on_record(deed, world, exactly=True))


def _is_of_line(mission: str, line: str, world: World) -> bool:
    return world.undertaking(mission).program == line or mission in world.missions_of(line)


def _implies(told: Deed, deed: Deed) -> bool:
    """Tell whether who did one thing did the other, too."""
    people = {"person", "crew"}
    of_people = told.unit in people or told.act in {"spacewalk", "walk"}
    same = told.unit == deed.unit or (of_people and deed.unit in people) or deed.unit == "flight"
    return (
        same and told.act == deed.act and deed.body in {"", told.body} and not deed.rocket
        and set(deed.kinds) <= set(told.kinds) and set(deed.whose) <= set(told.whose)
    )  # fmt: skip


@lru_cache(2)
def _read(firsts: tuple[First, ...]) -> tuple[tuple[First, Deed], ...]:
    """Return the firsts on record with what each name of them tells, read as any sentence is."""
    found = []
    for first in firsts:
        for name in first.names:
            words = tokens(name)
            row = chunks(words, [], [], [])
            told = deed_of(gather(row)) if UNTOLD.isdisjoint(chunk.word for chunk in row) else None
            if told is not None:
                found.append((first, told))
    return tuple(found)


def _candidates(deed: Deed, world: World) -> Iterator[Undertaking]:
    """Yield the flights that can have done it."""
    if deed.line and world.kind(deed.line) in {"mission", "program"}:
        yield from series_of(world.undertaking(deed.line), world)[1]
        return
    if deed.line:
        ids: Iterable[str] = world.missions_of(deed.line)
    elif deed.body in {"planet", "world"}:
        bodies = _PLANETS if deed.body == "planet" else (*_PLANETS, "moon", "asteroid", "comet")
        ids = dict.fromkeys(mission for body in bodies for mission in world.missions_to(body))
    elif deed.body in _PASSED_BY:
        ids = world.missions()
    elif deed.body or deed.act in {"beyond", "sample"}:
        targets = (
            [BY_ID[deed.body].target] if deed.body else [body.id for body in BODIES if body.sort in {"world", "sort"}]
        )
        ids = dict.fromkeys(mission for body in targets for mission in world.missions_to(body))
    else:
        ids = world.missions()
    for mission in ids:
        yield world.undertaking(mission)


def _who(unit: Undertaking, did: Went, deed: Deed, world: World) -> Iterator[Doer]:
    """Yield who did it with a flight that did."""
    assert did.event is not None
    sure = did.sure is True
    match deed.unit:
        case "person":
            for name in _acting(unit, deed, did.event):
                asked = [of_state(name, unit, whose, world) for whose in deed.whose]
                asked += [is_woman(name, world) for kind in deed.kinds if kind == "woman"]
                if False not in asked:
                    yield Doer(key(name), name, unit, did.event, sure and None not in asked)
        case "country":
            code = unit.countries[0] if unit.countries else ""
            if code:
                code = "SU" if code in _SOVIET else code
                yield Doer(code, code, unit, did.event, sure and code != "EU")  # no state, and counted as one at times
        case "company":
            if world.actor(unit.operators[0]).kind == "company":
                yield Doer(unit.operators[0], world.name(unit.operators[0]), unit, did.event, sure)
        case "crew":
            if unit.crew:
                yield Doer(unit.id, unit.name, unit, did.event, sure)
        case _:
            yield Doer(unit.id, unit.name, unit, did.event, sure)


def _acting(unit: Undertaking, deed: Deed, event: Dated) -> Sequence[str]:
    """Return who of a crew did something: those whom the record names, where not all can have done it."""
    if deed.act in {"walk", "land", "touch"} and unit.crew:
        return _walkers(unit)  # the others stayed in orbit
    named = [name for name in unit.crew if name in event.title]
    return named if deed.act == "spacewalk" and named else unit.crew


def _walkers(unit: Undertaking) -> Sequence[str]:
    return [name for fact in unit.attributes if fact.name == "walked-on-the-moon"
            for name in re.split(r", | and ", fact.value)]  # fmt: skip


def of_state(name: str, unit: Undertaking, whose: str, world: World) -> bool | None:
    """Tell whether somebody aboard is of a state or region: by their own record, or that of a flight of one country."""
    code = country_of(name, unit, world)
    if whose == "third":
        return None if code is None else code not in _SUPERPOWERS
    sure, perhaps = codes_of(whose, world)
    if not sure:
        return None
    if code is not None:
        near = code in perhaps or (code in _SOVIET and bool(sure & _SOVIET))
        return code in sure or (None if near else False)
    return None if (sure | perhaps) & set(unit.countries) else False


def country_of(name: str, unit: Undertaking, world: World) -> str | None:
    """Return the country of somebody aboard: that of their own record, or of a flight of before guests flew."""
    record = "-".join(words_of(name))
    if world.kind(record) == "actor" and world.actor(record).kind == "person":
        return world.actor(record).country
    launch = next((event.known for event in unit.events if event.kind == "launch"), "9")
    alone = len(unit.countries) == 1 and (launch < _GUESTS or unit.countries[0] not in _HOSTS)
    return unit.countries[0] if alone else None


def is_woman(name: str, world: World) -> bool | None:
    """Tell whether somebody was the first woman at something: of others the record says nothing."""
    named = _first_women(tuple(world.firsts()))
    people = (one for one in named if world.kind(one) == "actor" and world.actor(one).kind == "person")
    return True if any(world.actor(one).name == name for one in people) else None


@lru_cache(2)
def _first_women(firsts: tuple[First, ...]) -> tuple[str, ...]:
    """Return whoever is on record with a first of a woman."""
    told = [first for first in firsts if any(" woman " in f" {name} " for name in first.names)]
    return tuple(actor for first in told for actor in first.actors)


def _is_whole(deed: Deed, flown: Sequence[Undertaking], world: World) -> bool:
    """Tell whether nobody can have done it whom the record does not know.

    On record are all flights to the Moon and to Mars with every landing, all that went into orbit elsewhere but around
    Venus, all returns of samples, all Chinese crews, which states sent people up, and who flew to the Moon.
    """
    if deed.act in _UNSEEN - {"beyond"}:
        return False
    charted = deed.body in CHARTED if deed.body else bool(flown) and all(u.targets[0] in CHARTED for u in flown)
    if deed.act == "sample" or (deed.act in _LANDING and charted):
        return True
    if deed.unit in {"person", "crew"} and (deed.body == "moon" or deed.act == "beyond"):
        return True
    if deed.line and world.kind(deed.line) == "program":
        known = reckonings.in_words(world.undertaking(deed.line))
        return tallies.whole(flown) or (len(flown) >= _SEVERAL and len(flown) in known)
    if deed.line:
        return world.kind(deed.line) == "mission" or tallies.whole(flown)
    if deed.act == "launch" and deed.body in CHARTED:
        return True
    if deed.whose == ("china",) and deed.unit in {"person", "crew"}:
        return True
    if deed.unit == "country" and "crewed" in deed.kinds:
        return True
    if deed.unit in {"person", "crew"} or "crewed" in deed.kinds:
        return deed.body == "moon" or deed.act == "beyond"
    if deed.act == "fly" and deed.body == "moon" and (deed.whose or deed.unit == "country"):
        return True
    return (deed.act == "orbit" and deed.body in _ORBITED) or (deed.act == "fly" and deed.body in _PASSED)

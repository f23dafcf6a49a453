"""Judging which program a mission is said to belong to.

The record gives a flight its program, and so those which that is part of. Another is refuted where a flight cannot be
one of it as well: it bears the name of another line, is another nation's, of another time, or goes where next to none
of its flights do. Vehicles go anywhere, and contests take in what was built for others.
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.craft.nations import may_share
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.lexicon import words_of

#: Programs that others carry out parts of, beside what they do of their own.
_UMBRELLAS = frozenset({"lunar-base", "space-station", "initiative", "exploration", "technology", "commercial"})
#: Programs whose missions can be those of another as well.
_SHARED = frozenset({"lunar-base", "space-station", "initiative"})
#: Programs that are parts of others as a chosen few of their missions; not a vehicle, which carries many.
_CHOSEN = frozenset({"science", "military", "commercial", "exploration", "rover"})
#: A program is a series if so large a share of its missions bears its name.
_SERIES_SHARE = 0.6
#: A line of flights has so many that bear its name, whatever else flew in it.
_LEAST_NAMED = 4
#: Programs of what may be put to any use.
_ANYWHERE = frozenset({"launch-vehicle", "spacecraft", "technology", "initiative"})
#: Of so many flights on record a share of less than this goes elsewhere than the others.
_FEW, _STRAYING = 2, 0.1
#: The kind of a station, and those of what it is made of.
_STATION, _STATIONS = ("space-station",), frozenset({"station-module", "station"})
#: The kinds of the lines of missions that an agency chooses.
_SCIENCE, _TECHNOLOGY, _COMMERCIAL = ("science",), ("technology",), ("commercial",)
#: So many years before a program is on record no flight of it was launched.
_YEARS_BEFORE = 5
#: So many years after its end no flight of a program is launched; what was left of it may fly a little later.
_YEARS_AFTER = 4
_OVER = frozenset({"ended", "cancelled"})
#: First words of names that say where something goes, and not in which series.
_COMMON = frozenset({"mars", "lunar", "moon", "space", "new", "international", "deep"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a program stands on a day."""
    if claim.property == "flew":
        return _flew(claim, world, day)
    unit, told = world.undertaking(claim.subject), world.undertaking(claim.value)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    own = list(_programs(unit, world))
    listed = ", ".join(program.name for program in own) or "none"
    proof = Proof(unit.id, f"{unit.name}: program {listed}", listed, None, unit.sources)
    words = {"name": unit.name, "program": listed, "told": told.name}
    if any(program.id == told.id for program in own):
        if claim.negated:
            return judged("refuted", "program-denied", proof, correct=listed, **words)
        return judged("supported", "program-right", proof, **words)
    apart = _apart(unit, told, own, world)
    if not apart:
        return judged("not-enough-info", "program-open", proof, **words)
    if claim.negated:
        return judged("supported", "program-right", proof, **words)
    return judged("refuted", "program-wrong", proof, correct=listed, **words)


def _flew(claim: Claim, world: World, day: str) -> Judgement:
    """Judge that a flight of somebody was one of a program: refuted if all those on record can be none of it."""
    told = world.undertaking(claim.value)
    flights = [world.undertaking(mission) for mission in world.flights_of(claim.subject)]
    held = [judge(claim._replace(subject=unit.id, property="part"), world, day) for unit in flights]
    for verdict in ("supported", "not-enough-info"):
        fitting = next((one for one in held if one.verdict == verdict), None)
        if fitting is not None:
            return fitting
    if held and len({unit.program for unit in flights}) == len(flights):
        return held[0]
    return judged("not-enough-info", "not-yet-known", name=told.name)


def _programs(unit: Undertaking, world: World) -> Iterator[Undertaking]:
    """Yield the program of a mission, what that is part of, and those of its carrier."""
    pending, seen = [unit.program, unit.carrier], {unit.id}
    while pending:
        record = pending.pop(0)
        if record and record not in seen:
            seen.add(record)
            other = world.undertaking(record)
            if other.kind == "program":
                yield other
            pending += [other.program, other.carrier]


def _apart(unit: Undertaking, told: Undertaking, own: list[Undertaking], world: World) -> bool:
    """Tell whether a mission cannot be part of a program: it is one of another series, or of other nations.

    Who once took part in a contest may fly what was built for it.
    """
    if "initiative" in told.kinds or _lifted(unit, told):
        return False
    if any(unit.name.casefold() in fact.value.casefold() for fact in told.attributes):
        return False
    if _is_too_early(unit, told) or _is_too_late(unit, told):
        return True
    here, there = _states(unit, world), _states(told, world)
    if own and _STATION == told.kinds == own[0].kinds and told.missions and not _STATIONS.isdisjoint(unit.kinds):
        return True  # a module is one of one station
    if here and there and not any(may_share(country, there, world) for country in here):
        numbered = any(_named_after(unit, program) for program in own)
        rivals = bool(own) and _are_rivals(own[-1], told, world)
        return rivals or numbered or _is_series(told, world) or not _UMBRELLAS & set(told.kinds)
    if not own:
        return False
    if _goes_elsewhere(unit, told, world):
        return True
    if _SHARED & set(told.kinds):
        return False
    if _is_to_come(told, world) and _has_flown(unit):
        return True
    return _is_of_another_line(unit, told, own, world)


def _lifted(unit: Undertaking, told: Undertaking) -> bool:
    """Tell whether a program is the rocket of a flight: "took off on the second flight of X"."""
    return "launch-vehicle" in told.kinds and told.name in (unit.launch_vehicle or "")


def _is_of_another_line(unit: Undertaking, told: Undertaking, own: list[Undertaking], world: World) -> bool:
    """Tell whether a flight would be listed with a program if it were of it: of two such lines it is in one."""
    series = _is_series(told, world)
    if told.missions and told.program == own[0].id and _CHOSEN & set(told.kinds):
        return True  # it would be listed with the narrower one
    if (
        any(_named_after(unit, program) for program in own)
        and told.kinds == own[0].kinds
        and _names(told, world) >= _LEAST_NAMED
    ):
        return True  # both are lines of numbered flights
    if told.kinds == _COMMERCIAL and told.missions:
        return series or own[0].kinds == _SCIENCE
    if told.kinds == _TECHNOLOGY and own[0].kinds == _SCIENCE:
        return bool(told.missions)
    line = told.kinds == _SCIENCE  # of the lines of missions that NASA chooses, one is in one
    return series or (line and (unit.carrier is None or own[0].kinds in {_SCIENCE, _TECHNOLOGY}))


def _are_rivals(one: Undertaking, other: Undertaking, world: World) -> bool:
    """Tell whether two programs that others take part in are led by nations that have nothing in common."""
    if one.id == other.id or not (_UMBRELLAS & set(one.kinds) and _UMBRELLAS & set(other.kinds)):
        return False
    leads, others = ({world.actor(lead).country or "" for lead in unit.operators} for unit in (one, other))
    return bool(leads and others) and not any(may_share(lead, frozenset(others), world) for lead in leads)


def _is_to_come(program: Undertaking, world: World) -> bool:
    """Tell whether no flight of a program has been launched, of those on record."""
    return bool(program.missions) and not any(_has_flown(world.undertaking(mission)) for mission in program.missions)


def _has_flown(unit: Undertaking) -> bool:
    return any(event.kind == "launch" for event in unit.events)


def _goes_elsewhere(unit: Undertaking, told: Undertaking, world: World) -> bool:
    """Tell whether hardly any flight of a program goes to where this one does."""
    if _ANYWHERE & set(told.kinds) or len(told.missions) < _FEW:
        return False
    alike = sum(not set(unit.targets).isdisjoint(world.undertaking(mission).targets) for mission in told.missions)
    return alike < _STRAYING * len(told.missions)


def _is_too_early(unit: Undertaking, told: Undertaking) -> bool:
    """Tell whether a flight was launched long before a program was first spoken of."""
    launched = next((event.known for event in unit.events if event.kind == "launch"), None)
    if launched is None or not told.known_from[0].isdecimal():
        return False
    return int(told.known_from[:4]) - int(launched[:4]) >= _YEARS_BEFORE


def _is_too_late(unit: Undertaking, told: Undertaking) -> bool:
    """Tell whether a flight was launched long after a program had come to its end for good."""
    launched = next((event.known for event in unit.events if event.kind == "launch"), None)
    last = told.phases[-1] if told.phases else None
    if launched is None or last is None or last.status not in _OVER:
        return False
    return int(launched[:4]) - int(last.known_from[:4]) >= _YEARS_AFTER


def _is_series(program: Undertaking, world: World) -> bool:
    own = [mission for mission in program.missions if world.undertaking(mission).carrier is None]
    return bool(own) and _names(program, world) >= _SERIES_SHARE * len(own)


def _names(program: Undertaking, world: World) -> int:
    """Return how many flights of a program of its own bear its name."""
    missions = [world.undertaking(mission) for mission in program.missions]
    return sum(mission.carrier is None and _named_after(mission, program) for mission in missions)


def _named_after(unit: Undertaking, program: Undertaking) -> bool:
    """Tell whether a mission bears the name of its program: Gemini 8 that of Project Gemini."""
    own, whole = words_of(unit.name), words_of(program.name)
    return own[: len(whole)] == whole or bool((set(own[:1]) - _COMMON) & set(whole))


def _states(unit: Undertaking, world: World) -> frozenset[str]:
    actors = (world.actor(actor).country or "" for actor in (*unit.operators, *unit.partners))
    return frozenset({*unit.countries, *actors}) - {""}

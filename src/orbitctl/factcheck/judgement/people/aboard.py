"""Judging what is told of a crew as a whole: how many they were, of which nations, who flew together, and how long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from orbitctl import names
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.companions import SAME
from orbitctl.factcheck.claims.people.nationals import ALL
from orbitctl.factcheck.claims.people.stays import UNITS
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.craft.nations import may_share
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit

PROPERTIES = frozenset(
    {"size", "share", "stay", "together", "national", "lunar-module-pilot", "command-module-pilot",
                        "went-down", "stayed-up"})  # fmt: skip
_WALKED = "walked-on-the-moon"
_AND = re.compile(r",| and ")
_GOING = frozenset({"launch", "docking", "crew-arrival"})
_COMING = frozenset({"return", "landing", "crew-departure", "undocking"})
#: A duration is wrong if it is out by more than this share, and by more days than that; right within a lesser one.
_OUT, _DAYS_OUT, _NEAR = 0.3, 2.0, 0.12


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a whole crew stands on a day."""
    if claim.property == "together" and world.kind(claim.subject) != "mission":
        return _somewhere(claim, world)
    unit = world.undertaking(claim.subject)
    if not unit.crew or unit.known_from > day:
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    match claim.property:
        case "size" | "share":
            return _size(claim, unit)
        case "stay":
            return _stay(claim, unit, day)
        case "together":
            return _together(claim, unit, world)
        case "national":
            return _national(claim, unit, world)
        case "went-down" | "stayed-up":
            return _at_the_moon(claim, unit, world)
    return _pilot(claim, unit, world)


def _answer(verdict: str, rule: str, unit: Undertaking, correct: str | None = None, **words: str) -> Judgement:
    listed = ", ".join(unit.crew)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    return judged(verdict, rule, proof, correct=correct, name=unit.name, crew=listed, **words)  # type: ignore[arg-type]


def _size(claim: Claim, unit: Undertaking) -> Judgement:
    """Judge how many were aboard; of a share of the crew, it is wrong only if it is more than all."""
    told, size = int(claim.value), len(unit.crew)
    if told == size:
        return _answer("supported", "crew-size", unit, count=str(size))
    if told < size and (claim.property == "share" or unit.id not in _whole(unit)):
        return _answer("not-enough-info", "crew-open", unit)
    return _answer("refuted", "crew-size", unit, str(size), count=str(size))


def _whole(unit: Undertaking) -> frozenset[str]:
    """Return the flight itself if as many came back as went up, for all that is known."""
    kinds = {event.kind for event in unit.events}
    return frozenset() if "crew-departure" in kinds or "crew-arrival" in kinds else frozenset({unit.id})


def _durations(unit: Undertaking, day: str) -> Iterator[float]:
    """Yield the days between each going and each coming back."""
    events = [event for event in unit.events if event.known <= day and event.earliest == event.latest]
    for start in (event for event in events if event.kind in _GOING):
        for end in (event for event in events if event.kind in _COMING and event.known >= start.known):
            yield float((date.fromisoformat(end.known) - date.fromisoformat(start.known)).days)


def _stay(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    told, _, in_what = claim.value.partition(" ")
    days = float(told) * UNITS[in_what]
    known = sorted(set(_durations(unit, day)))
    if not known:
        return _answer("not-enough-info", "crew-open", unit)
    days_of = [date.fromisoformat(event.known).toordinal() for event in unit.events]
    apart = [abs(one - two) for one, two in combinations(days_of, 2)]
    nearest = min([*known, *apart], key=lambda one: abs(one - days))
    out = abs(nearest - days)
    words = {"days": f"{max(known):g}"}
    if out <= max(1.0, _NEAR * nearest, 0.5 * UNITS[in_what] if in_what[0] in "wm" else 0.0):
        return _answer("supported", "crew-stay", unit, **words)
    exact = claim.number is not None and claim.number.exact
    if not exact or out <= max(_DAYS_OUT, _OUT * nearest):
        return _answer("not-enough-info", "crew-open", unit)
    return _answer("refuted", "crew-stay", unit, f"{max(known):g} days", **words)


def _is_in(told: str, unit: Undertaking, world: World) -> bool:
    crew = world.crew_keys(unit.id)
    ids = told.split(SAME)
    return any(one in crew or (world.kind(one) == "actor" and unit.id in world.missions_of(one)) for one in ids)


def _together(claim: Claim, unit: Undertaking, world: World) -> Judgement:
    """Judge people named in one list: if some of them were aboard and others not, the list is wrong."""
    aboard = [told for told in claim.others if _is_in(told, unit, world)]
    if len(aboard) == len(claim.others):
        return _answer("supported", "crew-right", unit)
    if not aboard:
        return _answer("not-enough-info", "crew-open", unit)
    return _answer("refuted", "crew-wrong", unit, ", ".join(unit.crew))


def _somewhere(claim: Claim, world: World) -> Judgement:
    """Judge who flew together where no flight is named: wrong if all but one are on record as one crew.

    Of two people that holds only of the one flight on record that left at the time which is told.
    """
    flights = {mission for told in claim.others for mission in flown(told.split(SAME), world)}
    units = [unit for unit in map(world.undertaking, sorted(flights)) if _on(claim, unit)]
    counted = [(sum(_is_in(told, unit, world) for told in claim.others), unit) for unit in units]
    everybody = len(claim.others)
    whole = [unit for count, unit in counted if count == everybody]
    if whole:
        return _answer("supported", "crew-right", whole[0])
    sized = [unit for count, unit in counted if count == everybody - 1 and len(unit.crew) == everybody]
    near = sized or [unit for count, unit in counted if count == everybody - 1 and claim.time is not None]
    if len(near) == 1:
        return _answer("refuted", "crew-wrong", near[0], ", ".join(near[0].crew))
    return judged("not-enough-info", "flight-unknown", name=called(claim.value, world))


def called(who: str, world: World) -> str:
    """Return the name of somebody who is given by a key, and by a record if there is one."""
    return next((world.actor(one).name for one in who.split(SAME) if world.kind(one) == "actor"), "this crew")


def flown(people: Sequence[str], world: World) -> list[str]:
    """Return the flights with a crew on record of whoever a name can mean, each given by a record or a name."""
    missions = [
        mission
        for one in people
        for mission in (world.missions_of(one) if world.kind(one) == "actor" else world.flights_of(one))
    ]
    return [mission for mission in dict.fromkeys(missions) if world.undertaking(mission).crew]


def _on(claim: Claim, unit: Undertaking) -> bool:
    launch = next((event for event in unit.events if event.kind == "launch"), None)
    if claim.time is None or launch is None:
        return launch is not None
    found = fit(claim.time, launch.earliest, launch.latest)
    return found == "yes" if len(claim.others) == 2 else found != "no"


def _national(claim: Claim, unit: Undertaking, world: World) -> Judgement:
    """Judge whose nationals were aboard, and how many: of a crew of several nations the record names them all.

    Each nation had somebody aboard, so none had more than the crew less one for each of the others.
    """
    country = world.actor(claim.value).country
    nations = frozenset(unit.countries)
    listed = ", ".join(unit.countries)
    if claim.part == ALL and claim.number is not None and claim.number.value != len(unit.crew):
        return _answer("not-enough-info", "crew-open", unit)  # of some of them
    if claim.part == ALL and country is not None and nations:
        if all(may_share(country, frozenset({one}), world) for one in nations):
            return _answer("supported", "crew-nations", unit, nations=listed)
        if len(nations) > 1:
            return _answer("refuted", "crew-nations", unit, listed, nations=listed)
    if country is None or len(nations) < 2:
        return _answer("not-enough-info", "crew-open", unit)
    most = len(unit.crew) - len(nations) + 1
    if claim.number is not None and claim.number.value > most:
        return _answer("refuted", "crew-nations", unit, f"{most} at most", nations=", ".join(unit.countries))
    if may_share(country, nations, world):
        return _answer("supported", "crew-nations", unit, nations=listed)
    return _answer("refuted", "crew-nations", unit, listed, nations=listed)


def _pilot(claim: Claim, unit: Undertaking, world: World) -> Judgement:
    """Judge who piloted a module, where the record says who did."""
    who = next((fact.value for fact in unit.attributes if fact.name == claim.property), None)
    if who is None:
        return _answer("not-enough-info", "crew-open", unit)
    told = {names.key(world.actor(one).name) if world.kind(one) == "actor" else one for one in claim.others}
    right = names.key(who) in told
    return _answer("supported" if right else "refuted", "crew-post", unit, None if right else who,
                   post=claim.property.replace("-", " "), who=who)  # fmt: skip


def _at_the_moon(claim: Claim, unit: Undertaking, world: World) -> Judgement:
    """Judge who of a crew went down to the Moon, and who stayed above it; of others than the crew nothing is said."""
    who = next((fact.value for fact in unit.attributes if fact.name == _WALKED), None)
    told = {names.key(world.actor(one).name) if world.kind(one) == "actor" else one for one in claim.others}
    if who is None or told.isdisjoint(world.crew_keys(unit.id)):
        return _answer("not-enough-info", "crew-open", unit)
    walked = any(names.key(name) in told for name in _AND.split(who))
    right = walked == (claim.property == "went-down")
    return _answer("supported" if right else "refuted", "crew-post", unit, None if right else who,
                   post="walked on the Moon", who=who)  # fmt: skip

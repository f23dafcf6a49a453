"""Judging who is said to have landed or walked on the Moon; every landing there is on record."""

from __future__ import annotations

import re

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.moon import IN_ALL
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts import Series, compare
from orbitctl.factcheck.judgement.tallies import series
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_WALKED = "walked-on-the-moon"
_WELL = frozenset({"success", "active"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about the Moon stands on a day."""
    if claim.property == "nobody-since":
        return _nobody_since(claim, world, day)
    if claim.number is None:
        return judged("not-enough-info", "count-unknown", name=claim.property)
    match claim.property.partition("-")[::2]:
        case ("moonwalkers", _):
            counted = _moonwalkers(world)
        case ("nations", what):
            counted = _nations(what, world)
        case ("rank", what):
            return _ranked(claim, int(claim.number.value), f"landed{'-people' if what else ''}", world, day)
        case (what, _):
            counted = _landings(claim.subject, world, crewed=what == "crewed")
    # Nobody has walked there for so long that a number without a date is that of all.
    in_all = not claim.present and claim.property in {"moonwalkers", "crewed-landings"} and IN_ALL in claim.others
    judgement = compare(claim.number, claim.time, counted, day, present=claim.present or in_all)
    return judgement._replace(verdict="refuted") if in_all and judgement.verdict == "outdated" else judgement


def _moonwalkers(world: World) -> Series:
    """Count who walked on the Moon: every landing with a crew is on record."""
    units = [world.undertaking(mission) for mission in world.holding(_WALKED)]
    landed = {unit.id: event.known for unit in units for event in unit.events if event.kind == "landing"}
    walkers = {name: landed[unit.id] for unit in units if unit.id in landed for name in _names(unit)}
    return series("People who walked on the Moon", list(walkers.values()), [], units, whole=True)


def _names(unit: Undertaking) -> list[str]:
    return [name for fact in unit.attributes if fact.name == _WALKED for name in re.split(r", | and ", fact.value)]


def _nobody_since(claim: Claim, world: World, day: str) -> Judgement:
    """Judge that nobody walked there since a date or a flight."""
    walked = [known for known in _moonwalkers(world).changes if known <= day]
    last = walked[-1] if walked else ""
    since = ""
    if claim.others:
        landing = flights.happened(world.undertaking(claim.others[0]), "landing", "moon", day)
        since = landing[0].known if landing else ""
    elif claim.time is not None and claim.time.named is not None:
        since = claim.time.named[1]
    if not since or not last:
        return judged("not-enough-info", "count-unknown", name="People who walked on the Moon")
    proofs = _moonwalkers(world).proofs(day)[-1:]
    words = {"name": "The last of those who walked on the Moon", "count": "landed", "date": last}
    if last <= since:
        return judged("supported", "count", *proofs, **words)
    return judged("refuted", "count", *proofs, correct=last, **words)


def _landings(actor: str, world: World, *, crewed: bool) -> Series:
    """Count landings on the Moon; of those that tipped over or broke, it is not certain that they count."""
    sure: list[str] = []
    unsure: list[str] = []
    units = []
    program = world.kind(actor) == "program"
    for mission in world.undertaking(actor).missions if program else world.missions_of(actor):
        unit = world.undertaking(mission)
        days = [event.known for event in unit.events if event.kind == "landing" and _on_the_moon(event.target, unit)]
        if days and unit.carrier is None and (not crewed or "crewed-lander" in unit.kinds):
            units.append(unit)
            (sure if unit.outcome in {"success", "active"} else unsure).append(days[0])
    what = "Crewed Moon landings" if crewed else "Moon landings"
    return series(f"{what} of {world.name(actor)}", sure, unsure, units, whole=True)


def _on_the_moon(target: str | None, unit: Undertaking) -> bool:
    return (target or unit.targets[0]) == "moon"


def _first_done(what: str, world: World) -> dict[str, tuple[str, Undertaking]]:
    """Return for each country the day on which it first did something on the Moon, and the flight."""
    found: dict[str, tuple[str, Undertaking]] = {}
    for mission in world.missions_to("moon"):
        unit = world.undertaking(mission)
        fitting = {"landed-people": "crewed-lander", "sampled": "sample-return"}.get(what)
        if unit.outcome not in _WELL or unit.carrier is not None or (fitting and fitting not in unit.kinds):
            continue
        kind = "return" if what == "sampled" else "landing"
        days = [event.known for event in unit.events
                if event.kind == kind and (kind == "return" or _on_the_moon(event.target, unit))]  # fmt: skip
        if days and (unit.countries[0] not in found or days[0] < found[unit.countries[0]][0]):
            found[unit.countries[0]] = (days[0], unit)
    return found


def _nations(what: str, world: World) -> Series:
    done = sorted(_first_done(what, world).values(), key=lambda first: first[0])
    names = {"landed": "landed on the Moon", "landed-people": "landed people on the Moon",
             "sampled": "brought samples from the Moon"}  # fmt: skip
    days, units = [day for day, _ in done], [unit for _, unit in done]
    return series(f"Countries that {names[what]}", days, [], units, whole=True)


def _ranked(claim: Claim, told: int, what: str, world: World, day: str) -> Judgement:
    """Judge as which country one landed there."""
    done = sorted((when, country, unit) for country, (when, unit) in _first_done(what, world).items() if when <= day)
    country = world.actor(claim.subject).country
    place = next((at for at, (_, other, _) in enumerate(done, 1) if other == country), None)
    words = {"name": world.name(claim.subject), "alliance": "those who landed on the Moon"}
    if place is None:
        return judged("not-enough-info", "rank-unknown", **words)
    proof = flights.told(done[place - 1][2], flights.happened(done[place - 1][2], "landing", "moon", day)[0])
    if place == told:
        return judged("supported", "rank", proof, rank=str(place), **words)
    return judged("refuted", "rank", proof, correct=f"number {place}", rank=str(place), **words)

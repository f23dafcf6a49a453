"""Judging what is said of all, none or some of a series by how each of its flights went."""

from __future__ import annotations

import re
from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.fates import ALL, EXCEPT, MOST, ONLY, OPEN, SOME
from orbitctl.factcheck.claims.pairs import ALONE
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights, tallies
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged

_NUMBER = re.compile(r"[ -](\d{1,2}|[IVX]+|[AB])$")
_LOST = frozenset({"failure", "launch-failure"})
_PLANETS = frozenset({"mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune"})
#: Kinds of which something is expected to come down whole.
_LANDERS = frozenset({"lander", "rover", "hopper", "crewed-lander", "sample-return"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a statement about a series stands on a day."""
    told, mode, chosen, size, kind, year, bound = claim.others
    name, members = _owned(claim.subject, bound, world) if bound else series_of(world.undertaking(claim.subject), world)
    flown = [unit for unit in members if flights.happened(unit, "launch", "", day)]
    flown = [unit for unit in flown if not kind or any(kind in one for one in unit.kinds)]
    flown = [unit for unit in flown if year in {"", OPEN} or _launched(unit).startswith(year)]
    flown.sort(key=_launched)
    whole = tallies.whole(flown) if not size else int(size) == len(flown)
    if not flown or (size and not whole):
        return judged("not-enough-info", "set-unknown", name=name)
    went = [_went(unit, told, day) for unit in flown]
    yes = [unit for unit, how in zip(flown, went, strict=True) if how]
    right = f"{len(yes)} of {len(flown)}"
    words = {"name": name, "what": told.replace(":", " "), "count": f"{right} on record"}
    proofs = [Proof(u.id, f"{u.name}: {u.outcome}", u.outcome or "", None, u.sources) for u in yes or flown]
    holds = _holds(went, mode, [int(place) for place in chosen.split()], whole=whole)
    if holds is None or (holds and year == OPEN):
        return judged("not-enough-info", "set", *proofs, **words)
    return judged("supported" if holds else "refuted", "set", *proofs, correct=None if holds else right, **words)


def of_those_named(claim: Claim, world: World, day: str) -> Judgement:
    """Judge how flights named together went, or that one of a program alone went so."""
    mode, told, ids, program = claim.others
    named = [world.undertaking(record) for record in ids.split()]
    rest: list[Undertaking] = []
    if mode == ALONE:
        line = world.undertaking(program or named[0].program or named[0].id)
        rest = [world.undertaking(record) for record in line.missions if record not in ids.split()]
    went = [_went(unit, told, day) for unit in named]
    others = [unit for unit in rest if _went(unit, told, day)]
    false = others or [unit for unit, how in zip(named, went, strict=True) if how is claim.negated]
    words = {"name": ", ".join(unit.name for unit in named), "what": told.replace(":", " ")}
    proofs = [Proof(u.id, f"{u.name}: {u.outcome}", u.outcome or "", None, u.sources) for u in false or named]
    right = f"{went.count(True)} of {len(named)}" if not others else ", ".join(unit.name for unit in others)
    if false:
        return judged("refuted", "set", *proofs, correct=right, count=f"{right} on record", **words)
    sure = None not in went and mode != ALONE
    return judged("supported" if sure else "not-enough-info", "set", *proofs, count=f"{right} on record", **words)


def _owned(actor: str, body: str, world: World) -> tuple[str, list[Undertaking]]:
    """Return the flights of an actor to a body."""
    found = [world.undertaking(mission) for mission in world.missions_of(actor)]
    return world.name(actor), [unit for unit in found if unit.carrier is None and unit.targets[:1] == (body,)]


def series_of(unit: Undertaking, world: World) -> tuple[str, list[Undertaking]]:
    """Return the flights of a program; of the one that a mission belongs to; or else those that bear its name."""
    if unit.kind == "mission" and not unit.program:
        name = _NUMBER.sub("", unit.name)
        found = [world.undertaking(mission) for mission in world.missions_of(unit.operators[0])]
        return f"{name}s", [other for other in found if other.name.startswith((f"{name} ", f"{name}-"))]
    program = unit if unit.kind == "program" else world.undertaking(unit.program or "")
    flown = [world.undertaking(mission) for mission in program.missions]
    return program.name, [other for other in flown if other.carrier is None or other.crew]


def _launched(unit: Undertaking) -> str:
    return next((event.known for event in unit.events if event.kind == "launch"), "")


def _holds(went: Sequence[bool | None], mode: str, places: Sequence[int], *, whole: bool) -> bool | None:
    """Tell whether so many, or those at some places, went as told; None if the record leaves it open."""
    yes, no = went.count(True), went.count(False)
    if mode in {ONLY, EXCEPT} or places:
        if not whole or any(abs(place) > len(went) for place in places):
            return None
        named = {place - 1 if place > 0 else len(went) + place for place in places}
        wanted = [(at in named) == (mode == ONLY) for at in range(len(went))]
        if any(how is not None and how is not want for how, want in zip(went, wanted, strict=True)):
            return False
        return True if None not in went else None
    if mode == ALL:
        return False if no else True if whole and yes == len(went) else None
    if mode == SOME:
        return True if yes else False if whole and no == len(went) else None
    if mode == MOST:
        half = len(went) / 2
        return True if whole and yes > half else False if whole and len(went) - no <= half else None
    if mode == "half":
        mode = str(len(went) // 2)
        if len(went) % 2:  # of five nobody says that half were lost, unless two or three were
            return False if whole and (yes > int(mode) + 1 or len(went) - no < int(mode)) else None
    number = int(mode) if not mode.startswith("-") else len(went) + int(mode)
    if yes > number or (whole and len(went) - no < number):
        return False
    return True if whole and yes == number == len(went) - no else None


def _went(unit: Undertaking, told: str, day: str) -> bool | None:
    """Tell whether a flight went as told; None where that can be seen either way."""
    outcome = next((phase.outcome for phase in reversed(unit.phases) if phase.known_from <= day), unit.outcome)
    success, lost = outcome == "success", outcome in _LOST
    what, _, body = told.partition(":")
    match what:
        case "success" | "failure":
            if what == "failure" and outcome == "active":
                return False
            return success is (what == "success") if success or lost else None
        case "strike":
            struck = bool(flights.happened(unit, "impact", body, day))
            return True if struck else False if lost and not flights.happened(unit, "landing", body, day) else None
        case "pictures":
            return True if success else False if lost else None
        case "crash":
            struck = bool(flights.happened(unit, "impact", "", day))
            return False if success and not struck else True if struck and lost else None
        case "landing":
            if flights.happened(unit, "landing", body, day):
                return True if success else None
            return False if (lost and _LANDERS & set(unit.kinds)) or (unit.crew and body == "moon") else None
        case "no-launch":
            return outcome == "launch-failure" if success or outcome in _LOST else None
        case "home":
            return True if success else False if lost and unit.crew else None
        case "reach":
            return _reached(unit, body, day, lost=lost)
    return False if outcome == "launch-failure" else True if success else None


def _reached(unit: Undertaking, body: str, day: str, *, lost: bool) -> bool | None:
    """Tell whether a flight got to a body it was bound for."""
    arrivals = [e for e in unit.events if e.kind in flights.ARRIVALS and e.known <= day]
    if body in unit.targets and any(e.target in {None, body} for e in arrivals):
        return True
    if any(e.target == body or (e.target is None and body in e.title.lower()) for e in arrivals):
        return True
    if body not in unit.targets:
        return False if arrivals and body in _PLANETS else None  # every planet it passed is on record
    return False if lost and not arrivals else None

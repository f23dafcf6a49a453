"""Judging who is said to have been aboard, to have commanded, or to have walked on the Moon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from orbitctl import names
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.companions import SAME
from orbitctl.factcheck.claims.people.crews import ELSEWHERE, LOOSE, UNKNOWN
from orbitctl.factcheck.claims.people.moon_parts import BESIDE
from orbitctl.factcheck.claims.people.pairings import FLEW, HOME
from orbitctl.factcheck.claims.people.travellers import LISTED
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.people import aboard, homecoming, shipmates
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged

#: What may be told of somebody's part in a flight that is not named.
UNNAMED = frozenset({"commander", "went-down", "stayed-up", "lunar-module-pilot", "command-module-pilot"})
#: Of these nobody is named wrongly who has flown on nothing.
_OF_PEOPLE = frozenset({"aboard", "commander", "together", FLEW})
_GROUNDED = frozenset({"planned", "overdue"})
_WALKED = "walked-on-the-moon"
_AND = re.compile(r",| and ")


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a crew stands on a day; left open if it may be told of another flight that is named."""
    elsewhere = {one.removeprefix(ELSEWHERE) for one in claim.others if one.startswith(ELSEWHERE)}
    claim = claim._replace(others=tuple(one for one in claim.others if not one.startswith(ELSEWHERE)))
    found = _judged(claim, world, day)
    unflown = claim.property in _OF_PEOPLE and not _have_flown(claim, world)
    if found.rule == "crew-wrong" and (unflown or _was_in_office(claim, found.proofs[0].record, world)):
        return judged("not-enough-info", "crew-open", *found.proofs, name=world.name(claim.subject), crew="")
    elsewhere -= {proof.record for proof in found.proofs}
    if found.verdict not in FLAGS or not elsewhere:
        return found
    open_to = found.rule == "crew-none" or UNKNOWN in elsewhere
    if open_to or any(_flies_with(claim, world.undertaking(one), world) for one in elsewhere):
        return judged("not-enough-info", "crew-open", *found.proofs, name=world.name(claim.subject), crew="")
    return found


def _have_flown(claim: Claim, world: World) -> bool:
    """Tell whether everybody a claim tells of has flown on something; who has only led an agency was a visitor."""
    told = [other for other in claim.others if other != LOOSE and world.kind(other) != "mission"]
    people = told if claim.property == "together" else [SAME.join(told)]
    return all(aboard.flown(ids.split(SAME), world) for ids in people)


def _was_in_office(claim: Claim, mission: str, world: World) -> bool:
    """Tell whether somebody had come into an office by the day of a flight, and has a part in it from there."""
    launch = next((event.known for event in world.undertaking(mission).events if event.kind == "launch"), "")
    told = [other for other in claim.others if world.kind(other) != "mission"]
    people = {one for other in told for one in other.split(SAME) if world.kind(one) == "actor"}
    listed = claim.property == "beside" and len(told) > 1  # whoever stands in a list of flyers flew
    return not listed and any(term.known_from <= launch for one in people for term in world.terms_of(one))


def _flies_with(claim: Claim, unit: Undertaking, world: World) -> bool:
    """Tell whether somebody of whom a claim tells was on another flight, or as many as it tells of."""
    if claim.number is not None and claim.property != "national":
        return claim.number.value == len(unit.crew)
    told = {one for other in claim.others for one in other.split(SAME)} if unit.crew else set()
    return any(one in world.crew_keys(unit.id) or _flew(one, unit.id, world) for one in told)


def _judged(claim: Claim, world: World, day: str) -> Judgement:
    if claim.property in shipmates.PROPERTIES:
        return shipmates.judge(claim, world, day)
    if claim.property == "moonwalk":
        return _moonwalk(claim, world)
    if claim.property == HOME:
        unit = world.undertaking(claim.subject)
        if shipmates.may_swap(unit):
            return homecoming.judge(claim.others, unit, world)
        claim = claim._replace(property=FLEW)
    if (
        claim.property in UNNAMED
        and claim.part not in {"", LISTED}
        and is_uncrewed(world.undertaking(claim.subject), day)
    ):
        people = tuple(claim.part.split(BESIDE))
        claim = claim._replace(subject="", value=SAME.join(claim.others), others=people)
    if claim.property in UNNAMED and world.kind(claim.subject) != "mission":
        claim = shipmates.on_a_flight(claim, world)
        if world.kind(claim.subject) != "mission":
            return _of_some_crew(claim, world, day)
    if claim.property == "unnamed":
        return _unnamed(world.undertaking(claim.subject), world, day)
    if claim.property in aboard.PROPERTIES:
        return aboard.judge(claim, world, day)
    return _named(claim, world, day)


def _of_some_crew(claim: Claim, world: World, day: str) -> Judgement:
    """Judge who had a part in a flight that not all who are named made, by who else was on it."""
    if claim.part == LISTED and len(claim.others) > 1:
        return aboard.judge(claim._replace(property="together"), world, day)
    return judged("not-enough-info", "flight-unknown", name=aboard.called(claim.value, world))


def _named(claim: Claim, world: World, day: str) -> Judgement:
    """Judge who is said to have been aboard a flight, to have a place on it, or to command it."""
    unit = world.undertaking(claim.subject)
    if claim.property != FLEW and is_uncrewed(unit, day) and _means_aboard(claim, world):
        return judged("refuted", "crew-none", flights.stands(unit, day), correct="no crew", name=unit.name)
    if unit.known_from > day or not unit.crew or claim.formerly:
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    listed = ", ".join(unit.crew)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    words = {"name": unit.name, "crew": listed}
    launched = bool(flights.happened(unit, "launch", "", day))
    commands = claim.property == "commander"
    if claim.modality == "plan" and launched:
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    right = (_is_commander if commands else _is_aboard)(claim, unit, world)
    if claim.property == "assigned" or (claim.present and not launched):
        flown = launched or flights.happened(unit, "launch", "", world.day)
        if right or flown:  # who lost a place before the launch is not on record
            known = ("supported", "crew-right") if right else ("not-enough-info", "crew-open")
            return judged(*known, proof, **words)  # type: ignore[arg-type]
        return judged("refuted", "crew-wrong", proof, correct=listed, **words)
    told = claim.modality == "fact" and not claim.negated and LOOSE not in claim.others
    if told and not launched and flights.status(unit, day) in _GROUNDED:
        plans = flights.in_force(unit, "launch", day)
        correct = f"planned for {plans[0].date_text}" if plans else "planned"
        return judged("premature", "not-done-yet", proof, correct=correct, name=unit.name, state=correct)
    if claim.property == "up":
        return _up(unit, day, proof, words) if right else judged("not-enough-info", "crew-open", proof, **words)
    if claim.negated:
        if right:
            return judged("refuted", "crew-denied", proof, correct=listed, **words)
        return judged("supported", "crew-right", proof, **words)
    if right:
        return judged("supported", "crew-right", proof, **words)
    if LOOSE in claim.others:
        return judged("not-enough-info", "crew-open", proof, **words)
    home = homecoming.judge(claim.others, unit, world) if shipmates.may_swap(unit) and not commands else None
    if home is not None and home.verdict == "supported":
        return home  # by then of its crew
    return judged("refuted", "crew-wrong", proof, correct=unit.crew[0] if commands else listed, **words)


def _unnamed(unit: Undertaking, world: World, day: str) -> Judgement:
    """Judge that a crew is not known yet; since when the record has one it does not say, so only today is judged."""
    crewed = any(kind.startswith("crewed") for kind in unit.kinds)
    if day < world.day or not crewed or flights.happened(unit, "launch", "", day):
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    if not unit.crew:
        return judged("supported", "crew-unnamed", flights.stands(unit, day), name=unit.name)
    listed = ", ".join(unit.crew)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    return judged("outdated", "crew-named", proof, correct=listed, name=unit.name, crew=listed)


def _up(unit: Undertaking, day: str, proof: Proof, words: dict[str, str]) -> Judgement:
    """Judge that a crew is in space by whether its flight goes on."""
    state = flights.status(unit, day)
    if state == "ended":
        return judged("outdated", "crew-back", proof, flights.stands(unit, day), correct="back on Earth", **words)
    known = "supported" if state == "active" else "not-enough-info"
    return judged(known, "crew-up", proof, flights.stands(unit, day), state=state.replace("-", " "), **words)  # type: ignore[arg-type]


def _is_aboard(claim: Claim, unit: Undertaking, world: World) -> bool:
    crew = world.crew_keys(unit.id)
    return any(told in crew or _flew(told, unit.id, world) for told in claim.others if told != LOOSE)


def _flew(told: str, mission: str, world: World) -> bool:
    """Tell whether a person with a record of their own is in a crew, under whatever name."""
    return world.kind(told) == "actor" and mission in world.missions_of(told)


def _means_aboard(claim: Claim, world: World) -> bool:
    """Tell whether somebody is said to have been aboard; "under X the agency launched it" tells of who led then."""
    leads = any(world.kind(one) == "actor" and world.terms_of(one) for one in claim.others)
    return claim.modality == "fact" and not claim.negated and not leads and LOOSE not in claim.others


def is_uncrewed(unit: Undertaking, day: str) -> bool:
    """Tell whether a mission flew, and is of kinds that carry nobody."""
    carries = any(kind.startswith(("crewed", "station")) for kind in unit.kinds)
    return not unit.crew and not carries and unit.carrier is None and bool(flights.happened(unit, "launch", "", day))


def _is_commander(claim: Claim, unit: Undertaking, world: World) -> bool:
    told = [fact.value for fact in unit.attributes if fact.name == "commander"] or [unit.crew[0]]
    if any(names.key(name) in claim.others for name in told):
        return True
    people = (world.actor(other).name for other in claim.others if world.kind(other) == "actor")
    return any(names.key(name) == names.key(commander) for name in people for commander in told)


def _moonwalk(claim: Claim, world: World) -> Judgement:
    """Judge by the flights of a person; a person who is in no crew is not judged."""
    flown = [world.undertaking(mission) for mission in aboard.flown(claim.others, world)]
    if not flown:
        return judged("not-enough-info", "flight-unknown", name=aboard.called(claim.value, world))
    for unit in flown:
        fact = next((fact for fact in unit.attributes if fact.name == _WALKED), None)
        if fact is not None and _listed(fact.value, claim.others, world):
            proof = Proof(unit.id, f"{unit.name}: walked on the Moon: {fact.value}", fact.value, None, fact.sources)
            verdict, rule = ("refuted", "walked") if claim.negated else ("supported", "walked")
            return judged(verdict, rule, proof, correct=fact.value if claim.negated else None,  # type: ignore[arg-type]
                          name=unit.name, who=fact.value)  # fmt: skip
    unit = flown[-1]
    listed = ", ".join(other.name for other in flown)
    proof = Proof(unit.id, f"{unit.name}: crew {', '.join(unit.crew)}", ", ".join(unit.crew), None, unit.sources)
    if claim.negated:
        return judged("supported", "never-walked", proof, flights=listed)
    return judged("refuted", "never-walked", proof, correct="no", flights=listed)


def _listed(value: str, told: Sequence[str], world: World) -> bool:
    walkers = {names.key(name) for name in _AND.split(value)}
    return any(other in walkers or (world.kind(other) == "actor" and names.key(world.actor(other).name) in walkers)
               for other in told)  # fmt: skip

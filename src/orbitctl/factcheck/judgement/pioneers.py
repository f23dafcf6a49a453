"""Judging a first by the events on record: whoever did it earlier refutes it, though nobody recorded it as a first."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.primacy import ASIDE
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.earliest import Deed, Done, deed_of, done
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_BIG = frozenset({"US", "SU", "RU"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a first stands by who did it on record; deeds of which a word is not understood are left open."""
    deed = deed_of(claim.value.split(), world)
    found = done(deed, world, day) if deed is not None and not claim.negated else []
    if ASIDE in claim.others:
        found = [one for one in found if _BIG.isdisjoint(one.unit.countries)]
    if not found:
        return judged("not-enough-info", "first-unknown")
    own = _flights(claim, world)
    mine = next((one for one in found if one.unit.id in own), None)
    first = found[0]
    if mine is None:
        elsewhere = deed is not None and _is_elsewhere(claim, deed, world)
        if own and (elsewhere or _is_before(claim, first, world)):
            return _earlier(first)
        if deed is not None and _did_otherwise(claim, deed, world):
            proof = flights.told(first.unit, first.event)
            return judged("refuted", "first-never", proof, correct=first.unit.name, name=world.name(claim.subject),
                          what=first.event.title, date=first.event.date_text)  # fmt: skip
        return judged("not-enough-info", "first-unknown")
    if first.unit.id in own:
        proof = flights.told(first.unit, first.event)
        return judged("supported", "first-on-record", proof, name=first.unit.name, date=first.event.date_text)
    if (first.event.latest or "9") < (mine.event.earliest or ""):
        return _earlier(first)
    return judged("not-enough-info", "first-unknown")


def _earlier(first: Done) -> Judgement:
    proof = flights.told(first.unit, first.event)
    return judged("refuted", "first-earlier", proof, correct=first.unit.name, name=first.unit.name,
                  what=first.event.title, date=first.event.date_text)  # fmt: skip


def _is_before(claim: Claim, first: Done, world: World) -> bool:
    """Tell whether a deed was done before whoever is told as first flew; of people alone that says nothing."""
    if claim.others[0] != "mission":
        return claim.others[0] == "company"
    return first.event.known < launched(claim.subject, world)


def _did_otherwise(claim: Claim, deed: Deed, world: World) -> bool:
    """Tell whether a mission that is over only passed or hit where it is told to have orbited, or landed softly."""
    if claim.others[0] != "mission":
        return False
    unit = world.undertaking(claim.subject)
    there = {event.kind for event in unit.events if event.target in deed.bodies or unit.targets[0] in deed.bodies}
    instead = {"flyby", "impact"} if deed.events == {"orbit"} else set[str]()
    if deed.events == {"landing"} and "soft" in claim.value.split():
        instead = {"impact"}
    return bool(there & instead) and flights.status(unit, world.day) == "ended"


def _is_elsewhere(claim: Claim, deed: Deed, world: World) -> bool:
    """Tell whether a mission goes somewhere else than where a deed was done."""
    if claim.others[0] != "mission":
        return False
    unit = world.undertaking(claim.subject)
    return deed.bodies.isdisjoint({*unit.targets, *(event.target for event in unit.events)})


def launched(mission: str, world: World) -> str:
    """Return the day a mission was launched; empty if it was not, or that is not on record."""
    return next((event.known for event in world.undertaking(mission).events if event.kind == "launch"), "")


def _flights(claim: Claim, world: World) -> frozenset[str]:
    """Return the flights of whoever is told as first, those that are part of one another together."""
    if claim.others[0] == "mission":
        unit = world.undertaking(claim.subject)
        return frozenset({claim.subject, unit.carrier or claim.subject})
    if claim.others[0] == "astronaut":
        return frozenset(world.flights_of(claim.subject))
    return frozenset(world.missions_of(claim.subject))

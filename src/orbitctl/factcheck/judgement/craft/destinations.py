"""Judging which body a flight is at or bound for, by all that its record says, since it was read from loose words."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.destinations import CIRCLED, DOWN, PASSING, SEEN, SMALL, STAYED
from orbitctl.factcheck.claims.craft.ties import PART, UNTIED
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft.targets import was_lost
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.bodies import BODIES, BY_ID, Body, is_among, named_among
from orbitctl.factcheck.reading.tokens import tokens

#: What looks at every body, wherever it is bound; so does what circles the Earth, and works for flights to all of them.
_LOOKING = frozenset({"telescope"})
_LANDING = frozenset({"lander", "rover", "helicopter", "hopper"})
#: On the way there a craft swings by other bodies, of which the record may be silent.
_FAR = frozenset({"mercury", "jupiter", "saturn", "uranus", "neptune", "asteroid", "comet", "interplanetary", "sun"})
#: In the title of an event, these tell that something was picked up.
_SAMPLED = frozenset({"sample", "samples", "dust", "touchdown", "touchdowns"})
#: Of a flight that passed one of these the record tells each.
_OUTER = frozenset({"jupiter", "saturn", "uranus", "neptune"})
_PASSING = frozenset({"flyby", "gravity-assist"})
_ANYWHERE = frozenset({"launch", "end", "contact-lost", "milestone"})
#: What is near these may have another moon than ours before it.
_WITH_MOONS = _OUTER | {"mars", "pluto", "asteroid"}
#: What is not said to be circled by what swings by, as the Moon is.
_PLANETS = _OUTER | {"mercury", "venus", "mars", "pluto"}


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a body stands on a day."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    where, what = ", ".join(unit.targets), ", ".join(unit.kinds)
    proof = Proof(unit.id, f"{unit.name}: {what} ({where})", f"{what} ({where})", None, unit.sources)
    words = {"name": unit.name, "what": what, "where": where}
    if claim.formerly and not was_lost(unit, day):
        return judged("not-enough-info", "target-open", proof, **words)
    body = BY_ID[claim.property]
    met = _met_then(claim, unit, body)
    if met is not None and UNTIED not in claim.others:
        told = words | {"where": met.title}
        return judged("refuted", "target-wrong", flights.told(unit, met), correct=met.title, **told)
    fits = _fits(body, unit, world, claim.others)
    if fits and body.id == "moon" and flights.lands_no_more(unit, day) is not None:
        fits = None  # it is of the Moon's program, and stays at the Earth
    if fits:
        return judged("supported", "target-right", proof, **words)
    out_there = body.id in _OUTER and not _OUTER.isdisjoint(event.target for event in unit.events)
    passed = SEEN in claim.others or (PASSING in claim.others and _FAR & set(unit.targets) and not out_there)
    swung = body.id == "asteroid" and not {CIRCLED, STAYED, DOWN} & set(claim.others)
    passed = passed or (swung and bool(_FAR & set(unit.targets)))  # "met two asteroids along the way"
    looking = body.sort != "point" and CIRCLED not in claim.others and _LOOKING & set(unit.kinds)
    shared = PART in claim.others and unit.crew  # call signs come back: Odyssey, Endeavour
    theirs = SMALL in claim.others and not _WITH_MOONS.isdisjoint(unit.targets)
    if (
        UNTIED in claim.others
        or fits is None
        or theirs
        or passed
        or looking
        or shared
        or flights.NEAR_EARTH.issuperset(unit.targets)
    ):
        return judged("not-enough-info", "target-open", proof, **words)
    return judged("refuted", "target-wrong", proof, correct=where, **words)


def _met_then(claim: Claim, unit: Undertaking, body: Body) -> Dated | None:
    """Return what a flight did at another body on the day that is told, or what is told to have been done there."""
    if claim.modality != "fact":
        return None
    then = [event for event in unit.events if claim.part and event.earliest == event.latest == claim.part]
    if body.sort == "world":
        elsewhere = [event for event in then if event.target not in {None, "earth", body.target}]
        there = body.target in {*unit.targets, *(event.target for event in unit.events)}
        return elsewhere[0] if elsewhere and not there else None
    named = [event for event in then if _small(event)]
    if len(named) != 1:
        named = [event for event in unit.events if _is_of(event, claim.others)]
    others = [event for event in named if _small(event) and body.id not in _small(event)]
    return others[-1] if others and len(others) == len(named) and body.sort == "small" else None


def _is_of(event: Dated, deeds: Collection[str]) -> bool:
    """Tell whether an event is one of some deeds; where a sample was had, its title tells."""
    return event.kind in deeds or ("sample" in deeds and not _SAMPLED.isdisjoint(tokens(event.title).lower))


def _small(event: Dated) -> set[str]:
    """Return the asteroids and comets that the title of an event names."""
    title = tokens(event.title)
    return {body.id for body in named_among({*title.words, *title.lower}, {"small"})}


def _fits(body: Body, unit: Undertaking, world: World, marks: Collection[str]) -> bool | None:
    """Tell whether a body is that of a flight; None if the record has a word of it, or does not say which of many."""
    reached = {*unit.targets, *(event.target for event in unit.events if event.target)}
    if body.target in reached and not _stays(body, unit) and not (body.sort == "moon" and DOWN in marks):
        return False if {CIRCLED, STAYED} & set(marks) else None
    if CIRCLED in marks and body.target in _PLANETS and _only_passes(body, unit):
        return False
    if body.sort in {"world", "sort"} and body.target in reached:
        return True
    words = world.words_of(unit.id)
    if body.sort in {"world", "sort"}:
        kin = any(other.target == body.target and is_among(other, words) for other in BODIES)
        return None if kin else False
    if is_among(body, words):
        return True if body.target in reached else None
    if body.sort == "moon":
        return _fits_moon(body, unit, words, reached, down=DOWN in marks)
    if body.target not in reached:
        return None if body.sort == "point" else False  # there a craft may wait for its window
    return False if named_among(words, {"point"} if body.sort == "point" else {"small", "swarm"}) else None


def _fits_moon(body: Body, unit: Undertaking, words: frozenset[str], reached: set[str], *, down: bool) -> bool | None:
    """Tell whether a moon is that of a flight: what circles or passes a planet sees them all, what lands sees one."""
    if body.target not in reached:
        return None if is_among(BY_ID[body.target], words) else False
    others = [other for other in named_among(words, {"moon"}) if other.target == body.target]
    return False if others and (down or _LANDING.issuperset(unit.kinds)) else None


def _only_passes(body: Body, unit: Undertaking) -> bool:
    """Tell whether all that is on record of a flight at a body is that it flew past."""
    if "orbiter" in unit.kinds and body.target == unit.targets[0]:
        return False
    there = {event.kind for event in unit.events if (event.target or unit.targets[0]) == body.target}
    return not there.isdisjoint(_PASSING) and there <= _PASSING | _ANYWHERE


def _stays(body: Body, unit: Undertaking) -> bool:
    """Tell whether a flight does more at a body than swing by."""
    there = {event.kind for event in unit.events if event.target == body.target}
    return body.target == unit.targets[0] or not there or not there <= {"gravity-assist"}

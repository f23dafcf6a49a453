"""Judging what a flight is said to have gone up on, read from loose words, or whose rocket it is said to have been."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.rides import NATION, UPON
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.craft import launchers
from orbitctl.factcheck.judgement.craft.nations import may_share
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged
from orbitctl.factcheck.reading.rockets import COMPANIES, Likeness, is_by, likeness, nations, of_one_line
from orbitctl.factcheck.reading.tokens import tokens

#: Of so many flights on a rocket the data tells whose it is, if so large a share of them is one nation's; and of so
#: many whose it is not, if their share is so small.
_FEW, _SHARE = 2, 0.6
_MANY, _GUESTS = 5, 0.25


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a rocket stands on a day."""
    unit = world.undertaking(claim.subject)
    if claim.property == NATION:
        return _of_nation(claim, unit, world, day)
    found = launchers.judge(claim, world, day)
    if found.verdict in FLAGS and found.rule == "launcher-wrong" and _may_be_meant(claim, unit, world):
        return judged(
            "not-enough-info", "launcher-unclear", *found.proofs, name=unit.name, rocket=unit.launch_vehicle or ""
        )
    return found


def _may_be_meant(claim: Claim, unit: Undertaking, world: World) -> bool:
    """Tell whether a rocket is told of another flight that is named, or the right one is named beside it."""
    beside = [world.undertaking(other) for other in claim.others if world.kind(other) in {"mission", "program"}]
    flown = [rocket for other in beside for rocket in (other.launch_vehicle or "").split(";") if rocket]
    if any(likeness(claim.value, rocket) in {"yes", "kin"} for rocket in flown):
        return True
    if any(likeness(other, unit.launch_vehicle or "") == "yes" for other in claim.beside):
        return True
    return UPON not in claim.others and _has_a_word_of(claim.value, unit, world.words_of(unit.id))


def _has_a_word_of(rocket: str, unit: Undertaking, words: frozenset[str]) -> bool:
    """Tell whether the record speaks of a rocket at all: as what was to fly first, or what a part flew on."""
    beside = words - set(tokens(unit.launch_vehicle or "").words)
    return all(word in beside for word in tokens(rocket).words)


def _of_nation(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement:
    if unit.known_from > day or not unit.launch_vehicle:
        return judged("not-enough-info", "launcher-unknown", name=unit.name)
    proof = Proof(unit.id, f"{unit.name}: launched on {unit.launch_vehicle}", unit.launch_vehicle, None, unit.sources)
    words = {"name": unit.name, "rocket": unit.launch_vehicle}
    fits = is_of(claim.value, unit.launch_vehicle, world)
    has_part = claim.value in COMPANIES and (
        claim.value in unit.operators or not COMPANIES[claim.value].isdisjoint(map(str.lower, world.words_of(unit.id)))
    )
    if fits == "unknown" or claim.formerly or (fits == "no" and has_part):
        return judged("not-enough-info", "launcher-unclear", proof, **words)
    if (fits == "yes") != claim.negated:
        return judged("supported", "launcher-right", proof, **words)
    rule = "launcher-denied" if claim.negated else "launcher-wrong"
    return judged("refuted", rule, proof, correct=unit.launch_vehicle, **words)


def is_of(nation: str, rocket: str, world: World) -> Likeness:
    """Tell whether a rocket is a nation's, by whose flights went up on it or its kin; or a company's."""
    if nation in COMPANIES:
        own = is_by(nation, rocket)
        return "unknown" if own is None else "yes" if own else "no"
    country = world.actor(nation).country
    alike = [
        frozenset(countries)
        for other, countries in world.launched()
        if countries and of_one_line(other.partition("/")[0], rocket.partition("/")[0])
    ]
    makers = nations(rocket)
    if country and makers and len(alike) < _MANY:
        return "yes" if may_share(country, makers, world) else "no"
    if not country or len(alike) < _FEW:
        return "unknown"
    theirs = sum(may_share(country, countries, world) for countries in alike)
    if theirs >= _SHARE * len(alike):
        return "yes"
    return "no" if len(alike) >= _MANY and theirs <= _GUESTS * len(alike) else "unknown"

"""Judging where a mission is said to be bound, and what sort of craft it is said to be."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.targets import AIMED, DESCRIBED
from orbitctl.factcheck.claims.grammar.sorts import KINDS, TARGETS
from orbitctl.factcheck.facts import Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.plans import landing_given_up
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged

#: Targets that leave open what else is visited.
_OPEN = frozenset({"interplanetary", "interstellar", "lagrange-point", "sun"})
_LOST = frozenset({"failure", "launch-failure"})
#: Kinds on record, and events, that agree with a noun for a craft.
_AGREEING: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "lander": (
        frozenset({"lander", "crewed-lander", "rover", "hopper", "sample-return", "penetrator", "helicopter"}),
        frozenset({"landing"}),
    ),
    "orbiter": (
        frozenset(
            {
                "orbiter", "crewed-orbiter", "relay", "satellite", "telescope", "navigation", "earth-observation",
                "sample-return", "station", "crewed", "test-flight", "technology", "cubesat",
            }
        ),
        frozenset({"orbit"}),
    ),
    "rover": (frozenset({"rover", "hopper"}), frozenset()),
    "impactor": (frozenset({"impactor", "penetrator"}), frozenset({"impact"})),
    "telescope": (frozenset({"telescope", "satellite", "cubesat", "station", "station-module"}), frozenset()),
    "helicopter": (frozenset({"helicopter", "hopper"}), frozenset()),
}  # fmt: skip


#: What is built for the ground, and what makes it an orbiter as well.
_GROUND = frozenset({"lander", "rover", "hopper", "penetrator", "impactor"})
_ORBITERS = frozenset(
    {"orbiter", "crewed-orbiter", "crewed-lander", "relay", "satellite", "sample-return", "crewed", "cubesat"}
)


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a target or a sort of craft stands on a day."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    target, kind = claim.property, claim.value
    where = ", ".join(unit.targets)
    what = ", ".join(unit.kinds)
    proof = Proof(unit.id, f"{unit.name}: {what} ({where})", f"{what} ({where})", None, unit.sources)
    words = {"name": unit.name, "what": what, "where": where}
    if claim.formerly and not was_lost(unit, day):
        return judged("not-enough-info", "target-open", proof, **words)
    if target and target not in _reached(unit):
        if (landings := _landings(unit, target)) and (given_up := flights.lands_no_more(unit, day)):
            return landing_given_up(unit, given_up)
        if any(plan.known_from <= day < plan.known_until for plan in landings):
            return judged("supported", "target-right", proof, **words)
        sees_others = bool(_OPEN & set(unit.targets)) or "telescope" in unit.kinds
        if target != "moon" and "asteroid" in unit.targets and _has_a_word_of(target, world.words_of(unit.id)):
            sees_others = True  # "the Trojan asteroids of Jupiter"
        elif DESCRIBED in claim.others and not _has_a_word_of(target, world.words_of(unit.id)):
            sees_others = False
        if sees_others:
            return judged("not-enough-info", "target-open", proof, **words)
        return judged("refuted", "target-wrong", proof, correct=where, **words)
    if target and _only_swung_by(unit, target):
        return judged("not-enough-info", "target-open", proof, **words)
    if kind and not _agrees(unit, kind, day):
        former = _once_planned(unit, kind, day)
        given_up = flights.lands_no_more(unit, day) if kind == "lander" else None
        if given_up is not None:
            return landing_given_up(unit, given_up)
        if former is not None:
            return judged("outdated", "target-changed", proof, flights.announced(unit, former), correct=what, **words)
        if AIMED in claim.others or (kind == "lander" and claim.modality == "plan" and "impactor" in unit.kinds):
            return judged("not-enough-info", "target-open", proof, **words)
        if _disputed(unit, kind):
            return judged("disputed", "target-open", proof, correct=what, **words)
        return judged("refuted", "target-wrong", proof, correct=what, **words)
    return judged("supported", "target-right", proof, **words)


#: Nobody is meant by these who flew in what carried nobody.
_ABOARD = frozenset({"crew", "astronauts", "cosmonauts", "taikonauts", "duo"})


def could_be(unit: Undertaking, noun: str) -> bool:
    """Tell whether a flight can be meant by a noun for a sort of craft; any other noun may mean it."""
    if noun in _ABOARD:
        return bool(unit.crew) or any(kind.startswith("crewed") for kind in unit.kinds)
    kind = KINDS.get(noun)
    if kind is None or not unit.kinds or noun == "landing":
        return True
    return bool(_AGREEING[kind][0] & set(unit.kinds))


def was_lost(unit: Undertaking, day: str) -> bool:
    """Tell whether a flight failed on its way: what it was to do is what it was built for, to the end."""
    return unit.outcome in _LOST and flights.status(unit, day) == "ended"


def _has_a_word_of(target: str, words: frozenset[str]) -> bool:
    """Tell whether a record speaks of a body at all."""
    return any(word in words for word, body in TARGETS.items() if body == target)


def _reached(unit: Undertaking) -> set[str]:
    return {*unit.targets, *(event.target for event in unit.events if event.target)}


def _only_swung_by(unit: Undertaking, target: str) -> bool:
    """Tell whether a flight did no more at a body than gather speed."""
    there = {event.kind for event in unit.events if event.target == target}
    return there == {"gravity-assist"} and target != unit.targets[0]


def _agrees(unit: Undertaking, kind: str, day: str) -> bool:
    kinds, events = _AGREEING[kind]
    if kind == "lander" and any(plan.known_from <= day < plan.known_until for plan in unit.plans if _is_landing(plan)):
        return True
    landed = any(event.kind == "landing" for event in unit.events)
    if kind == "orbiter" and landed and _ORBITERS.isdisjoint(unit.kinds) and not _GROUND.isdisjoint(unit.kinds):
        return False  # that it was in orbit before makes it none
    return bool(kinds & set(unit.kinds)) or any(event.kind in events for event in unit.events)


def _landings(unit: Undertaking, target: str) -> list[Planned]:
    """Return the plans by which a flight was to land on a body."""
    return [plan for plan in unit.plans if _is_landing(plan) and target in (plan.note or "").casefold().split()]


def _once_planned(unit: Undertaking, kind: str, day: str) -> Planned | None:
    """Return the last plan, no longer in force, by which it was to land."""
    if kind != "lander":
        return None
    plans = [plan for plan in unit.plans if plan.known_until <= day and _is_landing(plan)]
    return plans[-1] if plans else None


def _is_landing(plan: Planned) -> bool:
    note = (plan.note or "").casefold()
    return plan.kind == "landing" or ("landing" in note and "no landing" not in note)


def _disputed(unit: Undertaking, kind: str) -> bool:
    return any(dissent.field in {"kind", "kinds"} and kind in dissent.value for dissent in unit.disputed)

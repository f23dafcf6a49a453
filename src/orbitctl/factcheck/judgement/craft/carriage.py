"""Judging what a mission is said to have carried, by the names and facts of all missions."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.carriage import SORTS
from orbitctl.factcheck.facts import Attribute, Undertaking, World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether a part belongs to the mission told, and is of the sort told."""
    unit = world.undertaking(claim.subject)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    if claim.property in SORTS:
        return _of_sort(claim, [world.undertaking(one) for one in claim.others]) or open_
    owners = [world.undertaking(one) for one in claim.others or _with_rover(claim.value, world)]
    if any(owner.id == unit.id for owner in owners):
        return judged("supported", "part-so", _proof(unit, claim.value), name=unit.name, what=f"{claim.value}.")
    tied = any(owner.crew and claim.others for owner in owners) or any(  # the names of ships come back
        unit.id in {owner.carrier, owner.program} or owner.id == unit.carrier for owner in owners
    )
    known = world.words_of(unit.id)
    if tied or not owners or {word.lower() for word in claim.value.split()} <= known:
        return open_
    first = owners[0]
    return judged("refuted", "part-otherwise", _proof(first, claim.value), correct=first.name, name=first.name,
                  what=f"{claim.value}.")  # fmt: skip


def _with_rover(name: str, world: World) -> list[str]:
    missions = [world.undertaking(record) for record in world.holding("rover")]
    return [unit.id for unit in missions if any(fact.value == name for fact in _facts(unit, name))]


def _facts(unit: Undertaking, name: str) -> list[Attribute]:
    """Return what the record of a mission calls by a name."""
    return [fact for fact in unit.attributes if fact.name in SORTS and fact.value == name]


def _of_sort(claim: Claim, owners: list[Undertaking]) -> Judgement | None:
    """Judge whether a name is that of the lander, or of the rover."""
    for owner in owners:
        for fact in _facts(owner, claim.value):
            told = Proof(owner.id, f"{owner.name}: {fact.name} {fact.value}", fact.value, None, fact.sources)
            words = {"name": owner.name, "what": f"{fact.name} {fact.value}."}
            if fact.name == claim.property:
                return judged("supported", "part-so", told, **words)
            return judged("refuted", "part-otherwise", told, correct=fact.name, **words)
    return None


def _proof(unit: Undertaking, name: str) -> Proof:
    return Proof(unit.id, f"{unit.name}: {name}", name, None, unit.sources)

"""Judging whose craft something was: each name of a craft is that of a flight on record."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands; wrong only of two like flights, for names of craft are given again."""
    unit = world.undertaking(claim.subject)
    others = [world.undertaking(record) for record in claim.value.split()]
    if any(_is_same(unit, other) for other in others):
        return judged("supported", "craft-right", *map(_proof, others[:1]), name=unit.name)
    alike = [
        other for other in others if other.targets[0] == unit.targets[0] and other.countries[:1] == unit.countries[:1]
    ]
    if len(alike) != len(others) or unit.known_from > day:
        return judged("not-enough-info", "craft-open", name=unit.name)
    names = " or ".join(other.name for other in others)
    return judged("refuted", "craft-other", *map(_proof, others), correct=names, name=unit.name, others=names)


def _is_same(one: Undertaking, other: Undertaking) -> bool:
    return (
        one.id in {other.id, other.carrier}
        or one.carrier == other.id
        or (one.carrier is not None and one.carrier == other.carrier)
    )


def _proof(unit: Undertaking) -> Proof:
    return Proof(unit.id, f"{unit.name}: {unit.summary}", unit.name, None, unit.sources)

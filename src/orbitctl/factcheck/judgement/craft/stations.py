"""Judging which station a flight went to, by the one its record speaks of."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.stations import STATIONS
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.tokens import tokens


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a station stands on a day."""
    unit = world.undertaking(claim.subject)
    spoken = tokens(". ".join((unit.summary, *(event.title for event in unit.events)))).lower
    text = f" {' '.join(word for word in spoken if word.isalnum())} "
    known = [station for station, called in STATIONS.items() if f" {' '.join(called)} " in text]
    if unit.known_from > day or not known:
        return judged("not-enough-info", "target-open", name=unit.name, what="", where="")
    where = world.name(max(known, key=len))
    proof = Proof(unit.id, unit.summary, where, None, unit.sources)
    told = {"name": unit.name, "what": ", ".join(unit.kinds), "where": where}
    if world.words_of(unit.id).issuperset(STATIONS[claim.value]):
        return judged("supported", "target-right", proof, **told)
    if "crewed" not in unit.kinds:
        return judged("not-enough-info", "target-open", proof, **told)
    return judged("refuted", "target-wrong", proof, correct=where, **told)

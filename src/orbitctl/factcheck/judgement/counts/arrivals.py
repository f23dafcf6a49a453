"""Judging a first by whether the flight that is told to have been first came so far at all."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.reading.wordsets import wordset

#: What a deed asks of the record, by a word of it.
_ASKED = {"land": "landing", "orbit": "orbit"}
#: What else may be told of it: of a deed of which more is not understood, nothing can be said.
_UNDERSTOOD = wordset(
    "land orbit on craft soft surface moon mars venus mercury asteroid comet phobos private person crew power world"
    " body clps down ground safely satellite planet another pole polar south north near far side commercial privately"
    " funded owned company european modern time history"
)
_LOST = frozenset({"failure", "launch-failure"})


def never(claim: Claim, world: World, day: str) -> Judgement | None:
    """Return that a flight was cancelled, or lost before it did what it is told to have done first; else nothing."""
    if claim.property != "first" or claim.others[0] != "mission" or claim.negated:
        return None
    told = frozenset(claim.value.split())
    asked = next((kind for word, kind in _ASKED.items() if word in told), None)
    unit = world.undertaking(claim.subject)
    if asked is None or not _is_understood(told, world) or not unit.targets or unit.known_from > day:
        return None
    if flights.status(unit, day) == "cancelled" and not unit.events:
        return judged("refuted", "never-flew", flights.stands(unit, day), correct="cancelled", name=unit.name)
    if any(dissent.field == "outcome" for dissent in unit.disputed):
        return None
    done = any(event.kind == asked for event in unit.events)
    if done or unit.outcome not in _LOST or unit.targets[0] in flights.NEAR_EARTH or not unit.events:
        return None
    last = unit.events[-1]
    state = unit.outcome.replace("-", " ")
    return judged("refuted", "outcome-otherwise", flights.told(unit, last), correct=state, name=unit.name,
                  state=state, what=last.title, date=last.date_text)  # fmt: skip


def _is_understood(told: frozenset[str], world: World) -> bool:
    return all(word in _UNDERSTOOD or world.kind(word) == "actor" for word in told)

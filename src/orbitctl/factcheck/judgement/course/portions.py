"""Judging how a part of a flight is said to have fared, by what the record says of it in its own words.

The record is held to be complete of a part that it mentions: the titles of the events and the summary of a flight
that is over say how its booster, lander or sail fared. Where they say both good and ill of it, nothing is judged.
"""

from __future__ import annotations

import re
from functools import lru_cache

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.portions import Portion, contradicts, parts, portions

_STATEMENTS = re.compile(r"[.;:]\s|, but | but |, and | and |, ")
_TAKING_UP = frozenset({"it", "both", "they", "each", "neither"})
_WORDS = re.compile(r"[a-z]+")


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that a part fared well or ill."""
    unit = world.undertaking(claim.subject)
    whole = not flights.is_of_a_part(claim.property, unit)
    if whole or flights.status(unit, day) not in {"ended", "active"}:
        return judged("not-enough-info", "event-unknown", name=unit.name)
    told = Portion(claim.property, claim.value == "well", bool(claim.others))
    known = [(one, text) for one, text in _on_record(unit, day) if one.part == told.part]
    if len({one.well for one, _ in known}) != 1:
        return judged("not-enough-info", "event-unknown", name=unit.name)
    one, text = next(((one, text) for one, text in known if contradicts(told, one)), known[0])
    proof = Proof(unit.id, text, text, None, unit.sources)
    if told.well == one.well:
        return judged("supported", "part-so", proof, name=unit.name, what=text)
    if contradicts(told, one):
        return judged("refuted", "part-otherwise", proof, correct=text, name=unit.name, what=text)
    return judged("not-enough-info", "event-unknown", name=unit.name)


@lru_cache(256)
def _read(text: str) -> tuple[tuple[Portion, str], ...]:
    """Return how parts fared by a text of the record, each with the sentence that says so."""
    found: list[tuple[Portion, str]] = []
    for sentence in re.split(r"(?<=[.;])\s", text):
        before: tuple[str, ...] = ()  # of which part the sentence has told last
        for statement in _STATEMENTS.split(sentence):
            words = _WORDS.findall(statement.lower())
            goes_on = before if words[:1] and words[0] in _TAKING_UP else ()
            found += [(one, sentence.rstrip(";")) for one in portions(words, goes_on)]
            before = tuple(parts(words)) or before
    return tuple(found)


def _on_record(unit: Undertaking, day: str) -> list[tuple[Portion, str]]:
    titles = [event.title for event in unit.events if event.known <= day]
    return [one for text in (unit.summary, *titles) for one in _read(text)]

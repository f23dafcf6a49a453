"""Judging how often somebody held an office, and as the how many-th of its holders.

The record of an office is complete if its first term begins with the body it is of and none begins long after the last
one ended. Those who stood in are counted by some and not by others, and so is who came back: each way of counting will
do.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.incumbents import ALONE
from orbitctl.factcheck.facts import Term, World
from orbitctl.factcheck.judgement.people.offices import led
from orbitctl.factcheck.judgement.people.terms import STANDING_IN, proof, words
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

#: Between two heads of a body nobody may be on record for so many years.
_GAP = 1


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim of a rank among the holders of an office, or of a number of terms, stands on a day."""
    body = led(claim.subject, claim.value, world)
    terms = [term for term in world.terms(body) if term.known_from <= day] if body else []
    own = [term for term in terms if term.person == claim.value]
    number = claim.number
    if not own or number is None or number.value is None:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject))
    if claim.property == "times":
        return _times(claim, number.value, terms, own, world)
    ranks = _ranks(terms, claim.value)
    told = {"rank": " or ".join(map(str, sorted(ranks)))}
    if number.value in ranks:
        return judged("supported", "office-rank", proof(own[-1], world), **words(own[-1], world), **told)
    if not _is_complete(terms, world.actor(body).founded):
        return judged("not-enough-info", "office-unknown", name=world.name(body))
    return judged("refuted", "office-rank", proof(own[-1], world), correct=told["rank"], **words(own[-1], world),
                  **told)  # fmt: skip


def _times(claim: Claim, told: float, terms: Sequence[Term], own: Sequence[Term], world: World) -> Judgement:
    counted = len(own)
    others = {term.person for term in terms if sum(one.person == term.person for one in terms) >= told}
    alone = ALONE not in claim.others or others == {claim.value}
    verdict = "supported" if counted == told and alone else "refuted"
    shown = [proof(term, world) for term in own]
    return judged(verdict, "office-times", *shown, correct=None if verdict == "supported" else str(counted),  # type: ignore[arg-type]
                  **words(own[-1], world), count=str(counted))  # fmt: skip


def _ranks(terms: Sequence[Term], person: str) -> set[int]:
    """Return the how many-th somebody was, in each way of counting."""
    found: set[int] = set()
    for kept in (terms, [term for term in terms if not term.title.startswith(STANDING_IN)]):
        people = list(dict.fromkeys(term.person for term in kept))
        found |= {at for at, term in enumerate(kept, 1) if term.person == person}
        found |= {people.index(person) + 1} if person in people else set()
    return found


def _is_complete(terms: Sequence[Term], founded: str | None) -> bool:
    begins, ends = [_year(term.begins) for term in terms], [_year(term.ends) for term in terms]
    start = _year(founded)
    if not begins or start is None or begins[0] is None or begins[0] - start > _GAP:
        return False
    gaps = zip(ends, begins[1:], strict=False)
    return all(end is not None and begin is not None and begin - end <= _GAP for end, begin in gaps)


def _year(text: str | None) -> int | None:
    day = dates.parse(text).earliest if text else None
    return day.year if day is not None else None

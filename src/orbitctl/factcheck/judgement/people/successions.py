"""Judging who is said to have followed whom in an office."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Term, World
from orbitctl.factcheck.judgement.people.offices import led
from orbitctl.factcheck.judgement.people.terms import STANDING_IN
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim of who followed whom stands on a day."""
    later, (earlier, organisation) = claim.value, claim.others
    organisation = led(organisation, later, world) if organisation else ""
    shared = {term.organisation for term in world.terms_of(later)} & {t.organisation for t in world.terms_of(earlier)}
    where = organisation if organisation in shared else next(iter(shared), "") if not organisation else ""
    terms = [term for term in world.terms(where) if term.known_from <= day] if where and len(shared) == 1 else []
    own = [term for term in terms if term.person == later]
    if not own or all(term.person != earlier for term in terms):
        return judged("not-enough-info", "office-unknown", name=world.name(where or later))
    term = next((term for term in own if _follows(terms, earlier, term)), None)
    if term is None:
        return _otherwise(terms, own[0], world)
    proof = _proof(term, world)
    words = _words(term, world, f", after {world.name(earlier)}")
    if claim.time is None:
        return judged("supported", "office-after", proof, **words)
    found = {fit(claim.time, *_bounds(text)) for text in (term.begins, _ends(terms, earlier)) if text}
    if "yes" in found:
        return judged("supported", "office-after", proof, **words)
    if found == {"no"}:
        return judged("refuted", "office-after", proof, correct=dates.in_words(term.begins or ""), **words)
    return judged("not-enough-info", "office-after", proof, **words)


def _follows(terms: Sequence[Term], earlier: str, term: Term) -> bool:
    """Tell whether a term follows one of somebody else, with nobody between who did more than fill in for a while."""
    before = list(terms[: terms.index(term)])
    while before:
        last = before.pop()
        if last.person == earlier:
            return True
        if not last.title.startswith(STANDING_IN) and not _is_short(last):
            return False
    return False


def _is_short(term: Term) -> bool:
    return term.begins is not None and term.ends is not None and term.begins[:4] == term.ends[:4]


def _otherwise(terms: Sequence[Term], term: Term, world: World) -> Judgement:
    at = terms.index(term)
    proof = _proof(term, world)
    if not at:
        return judged("refuted", "office-after", proof, correct="", **_words(term, world, ""))
    who = terms[at - 1].person_name
    return judged("refuted", "office-after", proof, correct=f"after {who}", **_words(term, world, f", after {who}"))


def _ends(terms: Sequence[Term], person: str) -> str | None:
    return next((term.ends for term in reversed(terms) if term.person == person), None)


def _bounds(text: str) -> tuple[str | None, str | None]:
    parsed = dates.parse(text)
    return tuple(day.isoformat() if day else None for day in (parsed.earliest, parsed.latest))  # type: ignore[return-value]


def _proof(term: Term, world: World) -> Proof:
    told = f"{term.person_name}: {term.title} of {world.name(term.organisation)} from {term.begins}"
    return Proof(term.person, told, term.title, term.begins, term.sources)


def _words(term: Term, world: World, after: str) -> dict[str, str]:
    begins = dates.in_words(term.begins) if term.begins else "?"
    return {"person": term.person_name, "title": term.title, "organisation": world.name(term.organisation),
            "begins": begins, "after": after}  # fmt: skip

"""What a judge answers."""

from __future__ import annotations

from typing import NamedTuple

from orbitctl.views.claim import Verdict

#: Verdicts that say a statement does not hold.
FLAGS = frozenset({"refuted", "outdated", "premature"})


class Proof(NamedTuple):
    """A fact of the data that decides; ``sources`` are ids."""

    record: str
    statement: str
    value: str
    date: str | None
    sources: tuple[str, ...]


class Judgement(NamedTuple):
    """A verdict with its reason. ``rule`` names the row of `explanation.RULES` that says it in words."""

    verdict: Verdict
    rule: str
    words: tuple[tuple[str, str], ...] = ()  # what the row's sentence is filled with
    correct: str | None = None
    proofs: tuple[Proof, ...] = ()


def judged(verdict: Verdict, rule: str, *proofs: Proof, correct: str | None = None, **words: str) -> Judgement:
    """Return a judgement; ``words`` fill the sentence of the rule."""
    return Judgement(verdict, rule, tuple(words.items()), correct, proofs)

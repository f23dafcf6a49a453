"""Judging claims about the made-up world."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from made_world import DAY, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.explanation import explain
from orbitctl.factcheck.families import FAMILIES

Judged = tuple[str, str, str | None]


@pytest.fixture
def judged(made_world: MadeWorld) -> Callable[..., Judged]:
    """Judge a claim on a day as the checker does: verdict, rule, right value. Its reason can be put in words."""

    def judged(claim: Claim, day: str = DAY) -> Judged:
        found = FAMILIES[claim.family].judge(claim, made_world, day)
        assert explain(found).endswith(".")
        return found.verdict, found.rule, found.correct

    return judged

"""Firsts of flights that never came so far."""

import pytest
from made_world import UNITS, MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.firsts import AMONG
from orbitctl.factcheck.judgement.counts import firsts

DAY = "2026-01-01"
MADE = {
    made.id: made
    for made in (
        unit("lost", "ended 2004-03-22 failure", events="launch 2004-01-01", target="moon", kinds="lander"),
        unit("shelved", "cancelled 2004-03-22 cancelled", target="moon", kinds="lander"),
    )
}


class Made(MadeWorld):
    """A lander that was lost, and one that was never launched."""

    def undertaking(self, record):
        return MADE.get(record) or UNITS[record]


def first(subject, deed, *marks):
    """Judge that a flight was first."""
    claim = Claim("first", "first", subject, "first", deed, others=("mission", *marks))
    return firsts.judge(claim, Made(), DAY).verdict


@pytest.mark.parametrize(
    ("subject", "deed", "expected"),
    [
        ("lost", "craft land moon private", "refuted"),
        ("shelved", "land moon", "refuted"),
        ("lost", "attempt land moon", "not-enough-info"),  # what is not understood may make it true
        ("lost", "fly moon", "not-enough-info"),
    ],
)
def test_who_never_came_so_far(subject, deed, expected):
    assert first(subject, deed, AMONG) == expected

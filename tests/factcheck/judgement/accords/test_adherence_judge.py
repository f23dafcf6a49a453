"""A membership read from little more than a date: what is far from the record was something else."""

import pytest
from made_world import MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.scope import WIDE
from orbitctl.factcheck.judgement.accords.adherence import judge
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

DAY = "2026-01-01"


@pytest.mark.parametrize(
    ("date", "loosely", "expected"),
    [
        ("on 1 January 2002", False, "supported"),
        ("in 2004", False, "refuted"),
        ("in 2019", False, "not-enough-info"),
        ("in January 2004", True, "refuted"),
        ("in January 2007", True, "not-enough-info"),
        ("in March 2004", True, "not-enough-info"),
        ("in January 2002", True, "not-enough-info"),
    ],
)
def test_a_date_near_that_of_the_act_is_wrong(date, loosely, expected):
    [time] = times(tokens(date), None)
    claim = Claim("adherence", "membership", "lunar-pact", "join", "northland", time, others=(WIDE,) * loosely)
    assert judge(claim, MadeWorld(), DAY).verdict == expected

"""The ends of two flights, held against when they are said to have come."""

import pytest
from claims_made import date
from made_world import UNITS, MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.counts.sets import judge

#: One fell silent six years before the other; a third pair is still at work.
TWINS = {
    made.id: made
    for made in (
        unit("rover-1", "ended 2004-03-22 success", events="launch 2000-01-01, contact-lost 2004-03-22"),
        unit("rover-2", "ended 2010-06-10 success", events="launch 2000-02-01, contact-lost 2010-06-10"),
        unit("rovers", "ended 2010-06-10", kind="program", missions=("rover-1", "rover-2")),
        unit("relay-1", "active 2000-01-01 active", events="launch 2000-01-01"),
        unit("relay-2", "active 2000-01-01 active", events="launch 2000-02-01"),
    )
}


class Twins(MadeWorld):
    """Two rovers, and two relays that work on."""

    def undertaking(self, record):
        return TWINS.get(record) or UNITS[record]


@pytest.mark.parametrize(
    ("ids", "mode", "told", "expected"),
    [
        ("rover-1 rover-2", "apart", "21", "refuted"),
        ("rovers", "apart", "366", "refuted"),
        ("rovers", "apart", "3000", "not-enough-info"),
        ("rover-1 rover-2", "within", "in 2010", "refuted"),
        ("rover-1 rover-2", "within", "in the 2000s", "refuted"),
        ("rover-1 rover-1", "within", "in 2004", "not-enough-info"),
        ("relay-1 relay-2", "within", "in 2010", "refuted"),
    ],
)
def test_when_they_ended(ids, mode, told, expected):
    time = date(told) if mode == "within" else None
    claim = Claim("set", "set", ids.split()[0], "ends", told, time, others=(mode, ids, ""))
    assert judge(claim, Twins(), "2026-01-01").verdict == expected

"""Parts of a flight, against what the record says of them."""

import pytest
from made_world import UNITS

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.course import portions

SUMMARY = "The booster was caught, but the ship broke up. The rover worked for a year; its drill jammed."


class OneFlight:
    """A world of one flight whose record tells of its parts."""

    def undertaking(self, record):
        return UNITS["lantern-2"]._replace(summary=SUMMARY)


@pytest.mark.parametrize(
    ("part", "value", "lasting", "expected"),
    [
        ("booster", "ill", True, "refuted"),
        ("booster", "well", False, "supported"),
        ("ship", "well", False, "refuted"),
        ("rover", "ill", False, "refuted"),
        ("rover", "ill", True, "not-enough-info"),  # in the end
        ("lander", "well", False, "not-enough-info"),  # the whole flight
        ("sail", "well", False, "not-enough-info"),
    ],
)
def test_how_parts_fared(part, value, lasting, expected):
    claim = Claim("portion", "course", "lantern-2", part, value, others=("lasting",) if lasting else ())
    assert portions.judge(claim, OneFlight(), "2026-01-01").verdict == expected

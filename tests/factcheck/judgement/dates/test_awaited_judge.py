"""What is told as yet to come, against the record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim

NOW = "2026-01-01"


def awaited(record, *kinds, place=""):
    return Claim("awaited", "plan", record, kinds[0], place, modality="plan", present=True, others=kinds)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (awaited("lantern-1", "landing"), NOW, ("outdated", "done-since")),
        (awaited("lantern-1", "landing", place="moon"), NOW, ("outdated", "done-since")),
        (awaited("lantern-1", "landing", place="mars"), NOW, ("not-enough-info", "plan-unknown")),
        (awaited("lantern-1", "landing"), "2001-03-01", ("supported", "plan-known")),
        (awaited("lantern-4", "landing"), NOW, ("supported", "plan-right")),
        (awaited("lantern-5", "launch"), NOW, ("supported", "plan-known")),
        (awaited("beacon-0", "launch"), NOW, ("not-enough-info", "plan-unknown")),  # given up
        (awaited("lantern", "launch"), NOW, ("not-enough-info", "plan-unknown")),  # which of its flights?
        (awaited("lantern-4", "launch"), "1990-01-01", ("not-enough-info", "not-yet-known")),
    ],
)
def test_what_is_awaited(judged, claim, day, expected):
    assert judged(claim, day)[:2] == expected

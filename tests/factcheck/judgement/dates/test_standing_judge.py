"""What must have happened to a flight by a date; Lantern 1 landed on 5 March 2001."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Time


def stood(earliest, latest):
    time = Time(0, 1, None, latest, "by", named=(earliest, latest))
    return Claim("standing", "landing-date", "lantern-1", "landing", "", time, others=("landing", "impact"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (stood("2001-03-05", "2001-03-05"), "supported"),
        (stood("2001-01-01", "2001-12-31"), "supported"),
        (stood("2001-03-01", "2001-03-01"), "refuted"),
        (stood("2000-01-01", "2000-12-31"), "refuted"),
        (stood("2003-01-01", "2003-12-31"), "not-enough-info"),  # long after, it says nothing
    ],
)
def test_what_had_happened_by_then(judged, claim, verdict):
    assert judged(claim)[0] == verdict

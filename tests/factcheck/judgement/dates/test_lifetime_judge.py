"""How long a flight was at work; Lantern 1 was launched on 1 March 2001 and ended on the 15th."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Number, Time


def lasted(subject, low, high=None):
    return Claim("lifetime", "end-date", subject, "lasts", "", None, Number(0, 1, low, high, low))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (lasted("lantern-1", 13, 15), "supported"),
        (lasted("lantern-1", 9, 11), "supported"),  # from its landing
        (lasted("lantern-1", 12), "supported"),
        (lasted("lantern-1", 20, 30), "refuted"),
        (lasted("lantern-1", 1, 3), "refuted"),
        (lasted("lantern-2", 1, 3), "not-enough-info"),  # it failed
        (lasted("lantern-3", 1, 3), "not-enough-info"),  # it has not flown
        (lasted("ferry-1", 1, 3), "not-enough-info"),  # that is how long its crew was up
    ],
)
def test_the_time_from_an_event_to_an_end(judged, claim, verdict):
    assert judged(claim)[0] == verdict


@pytest.mark.parametrize(
    ("first", "last", "verdict"),
    [
        ("2001-03-15", "2001-03-15", "not-enough-info"),
        ("2001-04-01", "2001-04-30", "not-enough-info"),
        ("2001-08-01", "2001-08-31", "refuted"),
        ("1999-08-01", "1999-08-31", "not-enough-info"),  # of what it went on beyond, nothing is known
    ],
)
def test_an_end_after_all_there_is(judged, first, last, verdict):
    time = Time(0, 1, None, last, "until", named=(first, last))
    assert judged(Claim("lifetime", "end-date", "lantern-1", "until", "", time))[0] == verdict

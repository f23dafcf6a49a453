"""How long before or after something else a flight did something.

Lantern 1 was launched on 1 March 2001 and landed on the 5th; Lantern 2 was launched on 1 July 2005.
"""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Number

ONE, TWO = "lantern-1", "lantern-2"


def apart(subject, kinds, order, other, theirs, low=0.0, high=None):
    days = Number(0, 0, low, high, low)
    return Claim("interval", "launch-date", subject, order, theirs, None, days, others=(other, *kinds.split()))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (apart(ONE, "landing", "after", ONE, "launch", 3, 5), "supported"),
        (apart(ONE, "landing", "after", ONE, "launch", 6, 8), "refuted"),
        (apart(ONE, "landing", "before", ONE, "launch", 3, 5), "refuted"),
        (apart(ONE, "end", "after", ONE, "landing", 9, 11), "supported"),
        (apart(ONE, "end", "after", ONE, "landing", 13, 15), "not-enough-info"),  # so long after the launch
        (apart(ONE, "launch", "before", TWO, "launch", 1500, 1600), "supported"),
        (apart(ONE, "launch", "after", TWO, "launch", 1500, 1600), "refuted"),
        (apart(ONE, "launch", "before", TWO, "launch", 300, 400), "refuted"),
        (apart(ONE, "launch", "before", TWO, "launch", 10, 20), "not-enough-info"),  # between other events
        (apart(ONE, "launch", "after", TWO, "launch", 300, 400), "not-enough-info"),
        (apart(ONE, "launch", "before", TWO, "launch"), "supported"),
        (apart(TWO, "launch", "before", ONE, "launch"), "refuted"),
        (apart(TWO, "end", "after", TWO, "launch", 31, 33), "supported"),  # it ended with its impact
        (apart(TWO, "end", "after", TWO, "launch", 5, 9), "refuted"),
        (apart(ONE, "launch", "apart", TWO, "launch", 1500, 1600), "supported"),
        (apart(TWO, "launch", "apart", ONE, "launch", 1500, 1600), "supported"),
        (apart(TWO, "launch", "apart", ONE, "launch", 10, 20), "refuted"),
        (apart(ONE, "orbit", "before", TWO, "launch", 10, 20), "not-enough-info"),
        (apart(ONE, "launch", "before", "nobody", "launch"), "not-enough-info"),
        (apart("nobody", "launch", "before", TWO, "launch"), "not-enough-info"),
    ],
)
def test_two_events_are_as_far_apart_as_they_are(judged, claim, verdict):
    assert judged(claim)[0] == verdict


def test_both_dates_are_the_right_value(judged):
    assert judged(apart(ONE, "landing", "after", ONE, "launch", 6, 8))[2] == "5 March 2001 and 1 March 2001"

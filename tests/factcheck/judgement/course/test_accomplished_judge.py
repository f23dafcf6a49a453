"""How what is told as done stands, if it is still to come."""

import pytest
from claims_made import accomplished

OPEN = ("not-enough-info", "event-unknown", None)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (accomplished("lantern-3", "landing"), ("premature", "not-done-yet", "planned for no earlier than 2028")),
        (accomplished("ferry-2", "launch"), ("premature", "not-done-yet", "planned for 2027")),
        (accomplished("red-kite", "orbit", place="mars"), ("premature", "not-done-yet", "planned for March 2026")),
        (accomplished("red-kite", "orbit", place="venus"), OPEN),
        (accomplished("red-kite", "launch"), OPEN),
        (accomplished("beacon-0", "landing"), ("refuted", "never-flew", "cancelled")),
        (accomplished("beacon-1", "orbit"), OPEN),  # overdue: it may have left since
        (accomplished("lantern-1", "landing"), OPEN),
        (accomplished("lantern-2", "landing"), OPEN),
        (accomplished("skylight", "end"), OPEN),
        (accomplished("outlook", "orbit"), OPEN),
    ],
)
def test_what_is_told_too_early(judged, claim, expected):
    assert judged(claim) == expected


def test_a_flight_not_yet_known_is_left_alone(judged):
    assert judged(accomplished("lantern-3", "landing"), "2014-01-01") == ("not-enough-info", "not-yet-known", None)

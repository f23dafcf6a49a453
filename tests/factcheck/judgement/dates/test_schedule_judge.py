"""How plans told in other words stand, and plans of programs."""

import pytest
from claims_made import plan, scheduled

RIGHT = ("supported", "plan-right", None)
OPEN = ("not-enough-info", "plan-unknown", None)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (scheduled("lantern-3", "launch", "in 2028"), ("not-enough-info", "plan-vague", None)),
        (scheduled("lantern-3", "launch", "no earlier than 2028"), RIGHT),
        (scheduled("lantern-3", "launch", "in 2024"), ("outdated", "plan-moved", "no earlier than 2028")),
        (scheduled("ferry-2", "launch", "in 2029"), ("refuted", "plan-wrong", "2027")),
        # what is planned is not said
        (scheduled("ferry-2", "plan", "in 2027"), RIGHT),
        (scheduled("ferry-2", "plan", "in 2026"), ("outdated", "plan-moved", "2027")),
        (scheduled("ferry-2", "plan", "in 2028"), OPEN),  # it may be that of something later
        (scheduled("ferry-2", "plan", "in 2029"), ("refuted", "not-with-launch", "2027")),
        (scheduled("red-kite", "landing", "in March 2026", others=("landing", "orbit")), RIGHT),
        # it fits something that did happen, or an older plan
        (scheduled("lantern-1", "launch", "in 2001"), ("supported", "date-right", None)),
        (scheduled("lantern-1", "launch", "in 2004"), ("outdated", "done-since", "Lantern 1: launch, 1 March 2001")),
        (scheduled("beacon-0", "plan", "in 2030"), OPEN),
        (scheduled("beacon-0", "launch", "in 2030"), ("outdated", "over", "cancelled")),
    ],
)
def test_plans_in_other_words(judged, claim, expected):
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (plan("lantern", "landing", "in 2029"), RIGHT),
        (plan("lantern", "landing", "in 2027"), ("outdated", "plan-moved", "2029")),
        (plan("lantern", "landing", "in 2033"), ("not-enough-info", "plan-known", None)),
        (plan("lantern", "landing"), ("not-enough-info", "plan-known", None)),
        (plan("lantern", "landing", "in 2001"), ("not-enough-info", "plan-known", None)),  # one of them did
    ],
)
def test_a_program_is_to_do_what_its_flights_are_to_do(judged, claim, expected):
    assert judged(claim) == expected


def test_no_earlier_than_a_day_given_up_is_outdated(judged):
    claim = plan("ferry-2", "launch", "no earlier than 2026")
    assert judged(claim) == ("outdated", "plan-moved", "2027")
    assert judged(claim, "2023-05-05") == RIGHT

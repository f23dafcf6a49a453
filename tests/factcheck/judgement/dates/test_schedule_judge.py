"""How plans told in other words stand, and plans of programs."""

import pytest
from claims_made import plan, scheduled
from made_world import MadeWorld, unit

from orbitctl.factcheck.judgement.dates import plans, schedules

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
        (scheduled("lantern-1", "plan", "in 1999"), ("outdated", "done-since", "1 March 2001")),  # it left later
        (scheduled("lantern-1", "plan", "in 2003"), OPEN),
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
        (plan("lantern", "launch", "in 2000"), ("outdated", "done-since", "1 March 2001")),  # its first has flown
        (plan("lantern", "landing", "in 2033"), ("not-enough-info", "plan-unknown", None)),
        (plan("lantern", "landing"), ("not-enough-info", "plan-unknown", None)),
        (plan("lantern", "landing", "in 2001"), ("not-enough-info", "plan-unknown", None)),  # one of them did
    ],
)
def test_a_program_is_to_do_what_its_flights_are_to_do(judged, claim, expected):
    assert judged(claim) == expected


def test_no_earlier_than_a_day_given_up_is_outdated(judged):
    claim = plan("ferry-2", "launch", "no earlier than 2026")
    assert judged(claim) == ("outdated", "plan-moved", "2027")
    assert judged(claim, "2023-05-05") == RIGHT


@pytest.mark.parametrize(
    ("claim", "rule", "date"),
    [
        (plan("mill", "plan", "by 2035"), "plan-right", "2035"),  # not told of the first module, due in 2028
        (plan("mill", "plan", "in 2028"), "plan-right", "2028"),
        (plan("mill", "plan", "in 2030"), "plan-moved", "2035"),
        (plan("mill", "end", "in 2032"), "plan-unknown", None),
    ],
)
def test_a_station_is_begun_and_finished(claim, rule, date):
    mill = unit(
        "mill", "planned 2015-01-01", kind="program", kinds="station", target="leo",
        plans="completion 2019-06-13>2030, completion 2024-09-18>2035, launch 2024-09-18>2028",
    )  # fmt: skip
    found = plans.judge(claim, mill, "2026-01-01")
    assert (found.rule, dict(found.words).get("date")) == (rule, date)


@pytest.mark.parametrize(
    ("time", "rule"), [("in 2019", "done-since"), ("in 2022", "plan-unknown"), ("by 2019", "done-since")]
)
def test_a_program_that_flew_first_long_after_did_not_fly_when_it_was_to(time, rule):
    class Rockets(MadeWorld):
        """A rocket that flew first in 2021."""

        def undertaking(self, record):
            return unit("rook", "active 2015-01-01", kind="program", events="launch 2021-01-16")

    assert schedules.judge(scheduled("rook", "launch", time), Rockets(), "2026-01-01").rule == rule

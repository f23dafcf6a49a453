from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.dates import parse
from orbitctl.horizon import Horizon, is_dated, some_time

OCTOBER = Horizon(date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("text", "dated", "words"),
    [
        ("2026-10-19", True, "19 October 2026"),
        ("2026-10-19~", True, "about 19 October 2026"),
        ("2026-10", True, "some time in October 2026"),
        ("2026-10~", True, "some time, about October 2026"),
        ("2026-10?", True, "some time, possibly October 2026"),
        ("2026-10-01/2026-10-10", True, "some time from 1 to 10 October 2026"),
        ("2026-10/2026-11", False, "some time from October to November 2026"),
        ("2026-36", False, "some time in the fourth quarter of 2026"),
        ("2026-41", False, "some time in the second half of 2026"),
        ("2026-25", False, "some time in northern spring 2026"),
        ("2026", False, "some time in 2026"),
        ("2026~", False, "some time, about 2026"),
        ("203X", False, "some time in the 2030s"),
        ("2026-10-19/..", False, "no earlier than 19 October 2026"),
        ("../2030", False, "no later than 2030"),
    ],
)
def test_what_a_date_is_for_a_calendar(text, dated, words):
    """Only what is known to a month or better stands in one; nothing vaguer sounds like an appointment."""
    found = parse(text)
    assert (is_dated(found), some_time(found)) == (dated, words)


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("2026-10-01", True),
        ("2026-10", True),
        ("2026-10-31/2026-11-01", False),
        ("2026-10~", False),
        ("2026-10-05?", False),
        ("2026-36", False),
        ("2026-10-02/..", False),
        ("../2026-10-02", False),
        ("2026-09-30", False),
    ],
)
def test_what_lies_in_october_for_certain(text, certain):
    assert OCTOBER.holds(parse(text)) is certain


@given(st.dates(), st.dates())
def test_a_day_lies_in_days_that_begin_before_it_and_end_after_it(day, other):
    first, last = sorted([day, other])
    assert Horizon(first, last).holds(parse(day.isoformat()))

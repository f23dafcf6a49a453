import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.dates import parse
from orbitctl.horizon import Horizon, is_dated, some_time

#: Dates known to the day, the month, the year or not to an end, some of them about or possibly so.
PARTIAL = st.builds(
    "".join,
    st.tuples(
        st.builds(lambda day, length: day.isoformat()[:length], st.dates(), st.sampled_from([4, 7, 10])),
        st.sampled_from(["", "", "~", "?"]),
        st.sampled_from(["", "", "/.."]),
    ),
)
OCTOBER = Horizon("2026-10-01", "2026-10-31")


def bounds(text):
    found = parse(text)
    return tuple(day and day.isoformat() for day in (found.earliest, found.latest))


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
    assert (is_dated(*bounds(text)), some_time(found)) == (dated, words)


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("2026-10-01", "certain"),
        ("2026-10", "certain"),
        ("2026-10-31/2026-11-01", "possible"),
        ("2026-10~", "possible"),
        ("2026-10-05?", "possible"),
        ("2026-10-05/2026-10-06%", "possible"),
        ("2026-36", "possible"),
        ("2026-10-02/..", "possible"),
        ("../2026-10-02", "possible"),
        ("2026-09-30", None),
        ("2026-11-01/..", None),
        ("2026-09~", None),
    ],
)
def test_what_lies_in_october(text, within):
    assert OCTOBER.within(text, *bounds(text)) == within


@pytest.mark.parametrize(
    ("horizon", "text", "within"),
    [
        (Horizon("2026-10-01", None), "2026-10-01/..", "certain"),
        (Horizon("2026-10-01", None), "../2030", "possible"),
        (Horizon("2026-10-01", None), "2026", "possible"),
        (Horizon(None, "2026-10-31"), "../2026-10-31", "certain"),
        (Horizon(None, "2026-10-31"), "2026-10-31/..", "possible"),
        (Horizon(None, "2026-10-31"), "2026-11", None),
    ],
)
def test_days_with_one_end(horizon, text, within):
    assert horizon.within(text, *bounds(text)) == within


@given(st.dates(), st.dates(), st.dates())
def test_a_day_is_in_certain_days_or_it_is_not(day, one, other):
    first, last = sorted([one, other])
    found = Horizon(first.isoformat(), last.isoformat()).within(day.isoformat(), day.isoformat(), day.isoformat())
    assert found == ("certain" if first <= day <= last else None)


@given(PARTIAL, st.dates(), st.dates())
def test_what_must_lie_in_some_days_may_lie_in_all_that_hold_them(text, one, other):
    """Taking days away never makes a date surer: certain, then possible, then not at all."""
    first, last = sorted([one, other])
    order = ["certain", "possible", None]
    whole = Horizon(first.isoformat(), last.isoformat()).within(text, *bounds(text))
    part = Horizon(first.isoformat(), first.isoformat()).within(text, *bounds(text))
    assert order.index(whole) <= order.index(part)

"""No mark says more than its date: where it ends, how its edges look, where it lies on the line of time."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.drawing.marks import Entry, Lane, Mark, Subject, chart, mark

DAY = "2026-10-01"


def day(iso):
    return datetime.date.fromisoformat(iso).toordinal()


@pytest.mark.parametrize(
    ("date", "first", "last", "edges"),
    [
        ("1969-07-20", "1969-07-20", "1969-07-20", ("sharp", "sharp")),
        ("1969-07-20~", "1969-07-20", "1969-07-20", ("soft", "soft")),  # about that day is not that day
        ("1969-07", "1969-07-01", "1969-07-31", ("soft", "soft")),
        ("2028", "2028-01-01", "2028-12-31", ("soft", "soft")),
        ("203X", "2030-01-01", "2039-12-31", ("soft", "soft")),
        ("2027-36", "2027-10-01", "2027-12-31", ("soft", "soft")),
        ("2028/..", "2028-01-01", None, ("soft", "open")),
        ("../2030", None, "2030-12-31", ("open", "soft")),
        ("2026-01-01/2026-01-02", "2026-01-01", "2026-01-02", ("soft", "soft")),
    ],
)
def test_a_mark_is_as_wide_as_its_date_is_vague(date, first, last, edges):
    made = mark(date, "planned")
    assert (made.first, made.last) == (first and day(first), last and day(last))
    assert (made.left, made.right) == edges


EDTF = st.one_of(
    st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)).map(str),
    st.builds("{}-{:02}{}".format, st.integers(1900, 2100), st.integers(1, 12), st.sampled_from(["", "~", "?"])),
    st.builds("{}-{}".format, st.integers(1900, 2100), st.sampled_from([21, 33, 36, 40, 41])),
    st.builds("{}{}".format, st.integers(1900, 2100), st.sampled_from(["", "~", "/..", "%"])),
    st.integers(1900, 2100).map("../{}".format),
    st.builds(lambda a, b: f"{a}/{a + b}", st.integers(1900, 2000), st.integers(1, 100)),
)


def of(*marks, **settings):
    return chart([Lane("", (Subject("", (Entry(0, "", marks),)),))], DAY, **settings)


@given(st.lists(st.tuples(EDTF, st.sampled_from(["done", "planned", "disputed"])), min_size=1, max_size=5))
def test_every_mark_lies_on_the_line_and_covers_its_date(drawn):
    marks = [mark(date, state) for date, state in drawn]
    made = of(*marks)
    for (text, _), one in zip(drawn, marks, strict=True):
        first, last = made.bounds(one)
        date = dates.parse(text)
        assert made.first <= first <= last <= made.last
        assert date.earliest is None or first == date.earliest.toordinal()
        assert date.latest is None or last == date.latest.toordinal()
        if (one.left, one.right) == ("sharp", "sharp"):
            assert first == last


def test_what_is_to_come_is_not_before_today():
    late, early = mark("../2030", "planned"), mark("../2030", "done")
    made = of(late, early, mark("2000", "done"))
    assert made.bounds(late) == (day(DAY), day("2030-12-31"))
    assert made.bounds(early) == (day("2000-01-01"), day("2030-12-31"))


def test_the_line_goes_on_after_something_open():
    closed, opened = of(mark("2028", "planned")), of(mark("2028/..", "planned"))
    assert closed.last == day("2028-12-31")
    assert opened.last == day("2028-01-01") + 180


def test_today_is_on_the_line_if_something_is_to_come():
    assert of(mark("1969-07-20", "done")).today is None
    assert of(mark("2040", "planned")).today == day(DAY)
    assert of().first <= day(DAY) <= of().last


def test_a_short_time_is_shown_in_its_year():
    made = of(mark("1969-07-16", "done"), mark("1969-07-24", "done"))
    assert (made.first, made.last) == (day("1969-01-01"), day("1969-12-31"))
    longer = of(mark("1969-07-16", "done"), mark("1969-11-14", "done"))
    assert (longer.first, longer.last) == (day("1969-07-16"), day("1969-11-14"))


@pytest.mark.parametrize(
    ("marks", "chief"),
    [
        ([("launch", "done"), ("other", "done"), ("landing", "done")], 2),
        ([("other", "done"), ("launch", "planned")], 1),
        ([("launch", "done"), ("other", "done")], 0),
    ],
)
def test_the_chief_entry_is_what_a_reader_asks_for(marks, chief):
    entries = [
        Entry(number, "", (Mark(1, 1, "sharp", "sharp", state, shape),)) for number, (shape, state) in enumerate(marks)
    ]
    assert Subject("", tuple(entries)).chief.item == chief

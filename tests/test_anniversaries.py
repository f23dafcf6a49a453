import datetime
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orbitctl import anniversaries, dates

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LEAP_DAY = date(2004, 2, 29)


@given(st.dates(date(1000, 1, 1)))
def test_a_day_is_said_as_every_date_is(day):
    assert anniversaries.in_words(day) == dates.in_words(day.isoformat())


@pytest.mark.parametrize(
    ("day", "year", "kept"),
    [
        (date(1969, 7, 20), 2029, date(2029, 7, 20)),
        (LEAP_DAY, 2005, date(2005, 2, 28)),
        (LEAP_DAY, 2008, LEAP_DAY.replace(year=2008)),
        (LEAP_DAY, 2100, date(2100, 2, 28)),  # divisible by 100, and no leap year
        (date(2004, 2, 28), 2005, date(2005, 2, 28)),
    ],
)
def test_the_day_that_is_kept(day, year, kept):
    assert anniversaries.in_year(day, year) == kept


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2025, 2, 27), date(2025, 3, 1), [(date(2025, 2, 28), 21)]),
        (date(2024, 2, 28), date(2024, 2, 28), []),
        (date(2024, 2, 28), date(2024, 2, 29), [(date(2024, 2, 29), 20)]),
        (LEAP_DAY, date(2006, 2, 28), [(date(2005, 2, 28), 1), (date(2006, 2, 28), 2)]),
        (date(2001, 1, 1), date(2004, 12, 31), []),
        (date(2024, 12, 20), date(2024, 2, 20), []),  # a span that ends before it starts
    ],
)
def test_of_29_february(first, last, expected):
    assert list(anniversaries.between(LEAP_DAY, first, last)) == expected


@example(LEAP_DAY, date(2024, 2, 20), 40)
@given(days, days, st.integers(0, 1200))
def test_looked_at_day_by_day_they_are_the_same(day, first, length):
    """A span holds the anniversaries of its days, each once, in order, and a year brings one."""
    last = first + timedelta(days=length)
    found = list(anniversaries.between(day, first, last))
    each = [item for n in range(length + 1) for item in anniversaries.between(day, *[first + timedelta(days=n)] * 2)]
    assert found == each
    assert [item.years for item in found] == sorted({item.years for item in found})


@given(days, st.integers(1, 200))
def test_an_anniversary_is_on_the_same_day_of_the_year_but_for_29_february(day, years):
    (found,) = anniversaries.between(day, date(day.year + years, 1, 1), date(day.year + years, 12, 31))
    assert found.years == years
    assert (found.day.month, found.day.day) == (day.month, day.day) or (
        (day.month, day.day) == (2, 29) and (found.day.month, found.day.day) == (2, 28)
    )


def test_the_last_year_there_is():
    found = list(anniversaries.between(date(1, 1, 1), date(9999, 1, 1), datetime.date.max))
    assert found == [(date(9999, 1, 1), 9998)]


def test_round_numbers():
    assert [years for years in range(1, 102) if anniversaries.is_round(years)] == [
        5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100,
    ]  # fmt: skip

import datetime
import itertools

import pytest
from dates_strategies import singles, texts, thorough
from hypothesis import given

from orbitctl import dates
from orbitctl.dates import Match, Order, PartialDate

# Bounds are days 2 to 5 of a small world of days 0 to 7: an open bound reaches a day past any other.
BOUNDS = [2, 3, 4, 5]
EPOCH = datetime.date(2026, 1, 1)


def made(first, last):
    """Make a date from day numbers, None for open."""
    start = None if first is None else EPOCH + datetime.timedelta(first)
    end = None if last is None else EPOCH + datetime.timedelta(last)
    return PartialDate(f"{start}/{end}", start, end, "interval")


def days(first, last):
    return range(0 if first is None else first, 8 if last is None else last + 1)


PAIRS = [
    (first, last)
    for first, last in itertools.product([None, *BOUNDS], repeat=2)
    if first is None or last is None or first <= last
]


def of_all_some_none(truths, every, some, none):
    truths = list(truths)
    if truths and all(truths):
        return every
    return some if any(truths) else none


def test_precedes_agrees_with_trying_every_pair_of_days():
    for a, b in itertools.product(PAIRS, repeat=2):
        tried = (x < y for x in days(*a) for y in days(*b))
        expected = of_all_some_none(tried, Order.BEFORE, Order.MAYBE, Order.NOT_BEFORE)
        assert dates.precedes(made(*a), made(*b)) is expected, (a, b)


def test_overlaps_agrees_with_trying_every_day():
    for span, start, end in itertools.product(PAIRS, [None, *BOUNDS], [None, *BOUNDS]):
        window = days(start, end)
        expected = of_all_some_none((day in window for day in days(*span)), Match.CERTAIN, Match.POSSIBLE, Match.NO)
        # An open bound of the window's own dates is no limit, as is no date at all.
        for window_start in [made(start, 5)] if start else [None, made(None, 5)]:
            for window_end in [made(2, end)] if end else [None, made(2, None)]:
                assert dates.overlaps(made(*span), window_start, window_end) is expected, (span, start, end)


@pytest.mark.parametrize(
    ("a", "b", "order"),
    [
        ("2027", "2028", "before"),
        ("2028", "2027", "not before"),
        ("2027", "2027", "maybe"),
        ("2027-06", "2027", "maybe"),
        ("2027-06-15", "2027-06-15", "not before"),
        ("2027-12-31", "2028", "before"),
        ("2028-01-01", "2027/2028-01-01", "not before"),
        ("../2026", "2027", "before"),
        ("2028/..", "2027", "not before"),
        ("2028/..", "2030", "maybe"),
        ("2028/", "2030/..", "maybe"),
        ("2027~", "2028", "before"),
    ],
)
def test_precedes(a, b, order):
    assert dates.precedes(dates.parse(a), dates.parse(b)) == order


@thorough
@given(texts(2024, 2031), texts(2024, 2031))
def test_two_dates_are_never_each_before_the_other(first, second):
    a, b = dates.parse(first), dates.parse(second)
    forth, back = dates.precedes(a, b), dates.precedes(b, a)
    if forth is Order.BEFORE:
        assert back is Order.NOT_BEFORE
        assert a.sort_key < b.sort_key
    if forth is back is Order.NOT_BEFORE:
        assert a.earliest == a.latest == b.earliest == b.latest


@thorough
@given(texts(2024, 2031), texts(2024, 2031), texts(2024, 2031))
def test_before_carries_over(first, second, third):
    a, b, c = sorted(map(dates.parse, (first, second, third)), key=lambda date: date.sort_key)
    if dates.precedes(a, b) is dates.precedes(b, c) is Order.BEFORE:
        assert dates.precedes(a, c) is Order.BEFORE


@pytest.mark.parametrize(
    ("date", "start", "end", "match"),
    [
        ("2027-06", "2027", "2027", "certain"),
        ("2027", "2027-06", "2027-07", "possible"),
        ("2027", "2027-06", None, "possible"),
        ("2027", "2028", None, "no"),
        ("2027", None, "2026-12-31", "no"),
        ("2027", None, None, "certain"),
        ("2028/..", "2027", None, "certain"),
        ("2028/..", "2027", "2040", "possible"),
        ("../2026", "2027", None, "no"),
        ("2027", "2028", "2026", "no"),
        # The window is empty, though each of its limits lies within the date.
        ("2025/2029", "2028", "2026", "no"),
    ],
)
def test_overlaps(date, start, end, match):
    window = [text and dates.parse(text) for text in (start, end)]
    assert dates.overlaps(dates.parse(date), *window) == match


@thorough
@given(singles(2024, 2031))
def test_a_date_lies_in_its_own_window_and_last_day_ends_it(text):
    date = dates.parse(text)
    assert dates.overlaps(date, date, date) is Match.CERTAIN
    last = dates.last_day(date)
    assert dates.overlaps(date, None, dates.parse(str(last))) is Match.CERTAIN
    before = dates.parse(str(last - datetime.timedelta(1)))
    assert dates.overlaps(date, None, before) is not Match.CERTAIN


@pytest.mark.parametrize(
    ("text", "last"), [("2028", "2028-12-31"), ("../2030-02", "2030-02-28"), ("2028-28", "2029-02-28")]
)
def test_last_day(text, last):
    assert str(dates.last_day(dates.parse(text))) == last


@pytest.mark.parametrize("text", ["2028/..", "2028/"])
def test_an_open_end_has_no_last_day(text):
    with pytest.raises(dates.DateError, match=f"'{text}' has no last day; write"):
        dates.last_day(dates.parse(text))

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.drawing.axis import ticks


def shown(first, last, most):
    days = (datetime.date.fromisoformat(day).toordinal() for day in (first, last))
    return [tick.text for tick in ticks(*days, most)]


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        ("1958-08-17", "2042-01-01", 9, ["1960", "1970", "1980", "1990", "2000", "2010", "2020", "2030", "2040"]),
        ("1958-08-17", "2042-01-01", 5, ["1960", "1980", "2000", "2020", "2040"]),
        ("2026-01-01", "2028-12-31", 4, ["2026", "2027", "2028"]),
        ("2026-01-02", "2026-12-31", 4, ["Apr 2026", "Jul 2026", "Oct 2026"]),
        ("2026-10-05", "2026-12-31", 4, ["Nov 2026", "Dec 2026"]),
        ("2026-10-05", "2026-10-06", 4, []),
        ("0001-01-01", "9999-12-31", 10, [str(year) for year in range(1000, 10000, 1000)]),
    ],
)
def test_ticks(first, last, most, expected):
    assert shown(first, last, most) == expected


DAYS = st.integers(1, datetime.date.max.toordinal())


@given(DAYS, DAYS, st.integers(1, 20))
def test_they_are_in_order_on_the_line_and_never_too_many(one, other, most):
    first, last = sorted((one, other))
    found = [tick.day for tick in ticks(first, last, most)]
    assert found == sorted(set(found))
    assert all(first <= day <= last for day in found)
    assert len(found) <= most

import dataclasses
import random

import pytest
from dates_strategies import texts, thorough
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates

# In order: earliest first, then what is over first, then by text.
SORTED = [
    "../1957",
    "../2030",
    "/2030",
    "0001",
    "1957-10-04",
    "20XX",
    "2027-12-31",
    "2028-01-01",
    "2028-01",
    "2028-33",
    "2028-40",
    "2028",
    "2028-XX",
    "2028~",
    "2028/2029",
    "2028/",
    "2028/..",
    "2028-02",
    "9999-12-31",
    "9999-12-31/..",
]


def test_sort_order():
    shuffled = SORTED.copy()
    random.Random(1).shuffle(shuffled)
    assert [str(date) for date in sorted(map(dates.parse, shuffled), key=lambda date: date.sort_key)] == SORTED


@thorough
@given(st.lists(texts(2020, 2032), max_size=12), st.randoms())
def test_sorting_is_total_and_does_not_depend_on_the_order_given(written, rng):
    parsed = [dates.parse(text) for text in written]
    once = sorted(parsed, key=lambda date: date.sort_key)
    rng.shuffle(parsed)
    assert sorted(parsed, key=lambda date: date.sort_key) == once


@thorough
@given(texts(2020, 2032), texts(2020, 2032))
def test_only_equal_dates_sort_equal(first, second):
    a, b = dates.parse(first), dates.parse(second)
    assert (a.sort_key == b.sort_key) == (a == b) == (first == second)
    if a.earliest is None and b.earliest is not None:
        assert a.sort_key < b.sort_key
    if a.earliest == b.earliest and a.latest is not None and b.latest is None:
        assert a.sort_key < b.sort_key


def test_frozen_and_slotted():
    date = dates.parse("2028")
    with pytest.raises(dataclasses.FrozenInstanceError):
        date.text = "2029"
    assert not hasattr(date, "__dict__")
    assert [field.name for field in dataclasses.fields(date)] == [
        "text",
        "earliest",
        "latest",
        "precision",
        "qualifier",
    ]

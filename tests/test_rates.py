import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.rates import percent


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(0, 0, None), (0, 7, 0), (7, 7, 100), (2, 3, 67), (1, 8, 13), (199, 200, 99), (1, 1000, 1), (1, 2, 50)],
)
def test_percent(part, whole, expected):
    assert percent(part, whole) == expected


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_only_all_is_100_and_only_none_is_0(part, rest):
    whole = part + rest
    found = percent(part, whole)
    assert abs(found - 100 * part / whole) <= 1
    assert (found == 0) == (part == 0)
    assert found < 100

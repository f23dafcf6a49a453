import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.schedules import times_moved

TARGETS = st.lists(st.none() | st.sampled_from(["2024", "2025", "2028/.."]), max_size=8)


@pytest.mark.parametrize(
    ("targets", "moves"),
    [
        ([], 0),
        (["2024"], 0),
        (["2024", "2024"], 0),
        (["2024", "2025"], 1),
        (["2024", "2025", "2024"], 2),
        (["2024", "2024-12"], 1),  # said more precisely is said otherwise
        (["2024", None], 1),
        (["2024", None, "2026"], 2),
        ([None, "2026"], 1),
    ],
)
def test_times_moved(targets, moves):
    assert times_moved(targets) == moves


@settings(deadline=None)
@given(TARGETS)
def test_moves_are_the_borders_between_runs_of_one_date(targets):
    assert times_moved(targets) == max(len(list(itertools.groupby(targets))) - 1, 0)


@settings(deadline=None)
@given(TARGETS)
def test_a_date_repeated_is_no_move(targets):
    assert times_moved([target for target in targets for _ in range(2)]) == times_moved(targets)

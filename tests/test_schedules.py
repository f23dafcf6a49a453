import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.dates import parse
from orbitctl.schedules import Bounds, Days, between, overall, steps, summed, times_moved, together

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


def span(first, last):
    """Return a date somewhere between two small numbers of days, either of them None where it is open."""
    start = datetime.date(2000, 1, 1)
    ends = [None if day is None else start + datetime.timedelta(day) for day in (first, last)]
    return Bounds(*ends)


def days_in(date):
    """Return the days a date can be, as numbers; an open end reaches far enough to be seen."""
    start = datetime.date(2000, 1, 1)
    first = -30 if date.earliest is None else (date.earliest - start).days
    last = 30 if date.latest is None else (date.latest - start).days
    return range(first, last + 1)


def holds(days, number):
    return (days.min is None or days.min <= number) and (days.max is None or number <= days.max)


CLOSED = st.tuples(st.integers(-6, 6), st.integers(0, 5)).map(lambda pair: span(pair[0], pair[0] + pair[1]))
DATES = st.one_of(
    CLOSED,
    CLOSED,
    st.integers(-6, 6).map(lambda day: span(None, day)),
    st.integers(-6, 6).map(lambda day: span(day, None)),
)
BOUND = st.none() | st.integers(-9, 9)
DAYS = st.tuples(BOUND, BOUND).filter(lambda pair: None in pair or pair[0] <= pair[1]).map(lambda pair: Days(*pair))
thorough = settings(deadline=None, max_examples=80)


@thorough
@given(DATES, DATES)
def test_a_move_holds_every_pair_of_days_and_no_more(one, other):
    found = between(one, other)
    moves = {later - earlier for earlier in days_in(one) for later in days_in(other)}
    assert all(holds(found, move) for move in moves)
    assert found.min in {min(moves), None}
    assert found.max in {max(moves), None}
    assert (found.min is None) == (one.latest is None or other.earliest is None)
    assert (found.max is None) == (one.earliest is None or other.latest is None)


@thorough
@given(st.lists(DAYS, min_size=1, max_size=3))
def test_a_sum_holds_every_sum_of_days_held(intervals):
    found = summed(intervals)
    held = [
        range(-9 if days.min is None else days.min, (9 if days.max is None else days.max) + 1) for days in intervals
    ]
    sums = {sum(chosen) for chosen in itertools.product(*held)}
    assert all(holds(found, total) for total in sums)
    assert found.min in {min(sums, default=0), None}
    assert found.max in {max(sums, default=0), None}


def test_the_sum_of_nothing_is_nothing():
    assert summed([]) is None


@thorough
@given(st.lists(DATES, min_size=2, max_size=4), st.data())
def test_whatever_days_are_meant_their_moves_are_held_and_add_up_to_the_whole(dates, data):
    meant = [data.draw(st.sampled_from(days_in(date))) for date in dates]
    moves = [later - earlier for earlier, later in itertools.pairwise(meant)]
    found = steps(dates)
    assert all(holds(step.days, move) for step, move in zip(found[1:], moves, strict=True))
    assert holds(summed(step.days for step in found[1:]), sum(moves))
    assert holds(overall(dates).days, sum(moves))


@thorough
@given(st.lists(CLOSED, min_size=2, max_size=5))
def test_the_whole_is_never_wider_than_the_sum(dates):
    whole, total = overall(dates).days, summed(step.days for step in steps(dates)[1:])
    assert total.min <= whole.min <= whole.max <= total.max


@thorough
@given(st.lists(st.none() | DATES, max_size=6))
def test_a_slip_is_later_and_a_pull_in_earlier_whatever_days_are_meant(targets):
    for step in steps(targets):
        if step.move in {"slip", "pull-in"}:
            moves = {later - earlier for earlier in days_in(step.before) for later in days_in(step.after)}
            assert min(moves) > 0 if step.move == "slip" else max(moves) < 0
        assert (step.days is None) == (step.before is None or step.after is None)


@thorough
@given(st.lists(CLOSED, max_size=6))
def test_backwards_slips_are_pull_ins(targets):
    forward = [step.move for step in steps(targets)][1:]
    backward = [step.move for step in steps(targets[::-1])][1:][::-1]
    mirrored = {"slip": "pull-in", "pull-in": "slip"}
    assert backward == [mirrored.get(move, move) for move in forward]


@pytest.mark.parametrize(
    ("targets", "moves"),
    [
        ("", []),
        ("2028", ["first"]),
        ("2028 2029", ["first", "slip"]),
        ("2028 2027-06~", ["first", "pull-in"]),
        ("2028 2028", ["first", "unchanged"]),
        ("2028 2028~", ["first", "unchanged"]),  # it says about the same year
        ("2028 2028-41", ["first", "unclear"]),  # said more exactly, which is neither later nor earlier
        ("2028 2028/2029", ["first", "unclear"]),
        ("2028 2028/..", ["first", "unclear"]),
        ("2028 2029/..", ["first", "slip"]),
        ("../2029 ../2030", ["first", "unclear"]),
        ("../2029 2030", ["first", "slip"]),
        ("2028 -", ["first", "taken-back"]),
        ("2028 - -", ["first", "taken-back", "unchanged"]),
        ("2028 - 2029", ["first", "taken-back", "slip"]),  # later than the date last given
        ("2028 - 2028", ["first", "taken-back", "unchanged"]),
        ("-", ["first"]),
        ("- -", ["first", "unchanged"]),
        ("- 2028 2029", ["first", "first", "slip"]),
    ],
)
def test_what_each_announcement_did(targets, moves):
    dates = [None if text == "-" else parse(text) for text in targets.split()]
    assert [step.move for step in steps(dates)] == moves


@pytest.mark.parametrize(
    ("targets", "actual", "expected"),
    [
        ("", None, None),
        ("2028", None, None),
        ("- -", None, None),
        ("2028 -", None, None),
        ("2027-06 2028", None, (185, 579)),
        ("2027-06 2029 2028", None, (185, 579)),
        ("2027-06 2028 -", None, (185, 579)),  # taken back: the last date that was given
        ("2026", "2027-01-01", (1, 365)),
        ("2026 2030", "2027-01-01", (1, 365)),
        ("2026/.. 2027", None, (None, 729)),
        ("../2026 2027", None, (1, None)),
    ],
)
def test_from_the_first_date_to_the_last_or_to_the_event(targets, actual, expected):
    dates = [None if text == "-" else parse(text) for text in targets.split()]
    found = overall(dates, parse(actual) if actual else None)
    assert (found and found.days) == expected


def test_slips_and_pull_ins_are_summed_apart():
    found = steps([parse(text) for text in ("2025-01-01", "2025-01-11", "2025-01-08", "2025-01-20")])
    assert together(found, "slip") == (22, 22)
    assert together(found, "pull-in") == (-3, -3)
    assert together(found[:2], "pull-in") is None

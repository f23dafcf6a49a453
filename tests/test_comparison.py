import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.comparison import Cell, compare, differing
from orbitctl.views.comparison import ComparisonRow, Subject
from orbitctl.views.parts import Source

thorough = settings(deadline=None, max_examples=60)

LOG = Source("log", "Flight log", "Agency", None, None, "2025-01-01", "primary")
ATTRIBUTES = "kind", "lead", "opened", "status", "crew", "ports"
CELLS = st.none() | st.sampled_from(["one", "two"])
PROFILES = st.lists(
    st.lists(st.tuples(st.sampled_from(ATTRIBUTES), CELLS), unique_by=lambda item: item[0]).map(dict), max_size=4
)


def compared(profiles):
    subjects = [Subject(str(place), "program", f"Subject {place}") for place in range(len(profiles))]
    return compare(subjects, [{name: Cell(value) for name, value in item.items()} for item in profiles])


@pytest.mark.parametrize(
    ("profiles", "rows"),
    [
        ([], []),
        ([{}, {}], []),
        ([{"kind": "a"}, {"kind": "b"}], [("kind", ("a", "b"))]),
        ([{"kind": "a"}, {}], [("kind", ("a", None))]),
        ([{"kind": None}, {"kind": None}], []),
        ([{"kind": "a", "crew": None}, {"crew": "b"}], [("kind", ("a", None)), ("crew", (None, "b"))]),
        # What only a later one has comes after what it follows there.
        (
            [{"kind": "a", "crew": "b"}, {"kind": "c", "lead": "d", "crew": "e"}],
            [("kind", ("a", "c")), ("lead", (None, "d")), ("crew", ("b", "e"))],
        ),
    ],
)
def test_rows(profiles, rows):
    assert [(row.attribute, row.values) for row in compared(profiles).rows] == rows


def test_sources_stand_beside_their_values():
    subjects = [Subject("a", "program", "A"), Subject("b", "program", "B")]
    found = compare(subjects, [{"kind": Cell("base", (LOG,))}, {}])
    assert found.subjects == tuple(subjects)
    assert found.rows == (ComparisonRow("kind", ("base", None), ((LOG,), ())),)


@thorough
@given(PROFILES)
def test_no_value_is_lost_and_none_is_shown_twice(profiles):
    rows = {row.attribute: row for row in compared(profiles).rows}
    assert len(rows) == len(compared(profiles).rows)
    known = {name for profile in profiles for name, value in profile.items() if value is not None}
    assert set(rows) == known
    for name, row in rows.items():
        assert row.values == tuple(profile.get(name) for profile in profiles)
        assert len(row.sources) == len(profiles)


@thorough
@given(PROFILES)
def test_rows_keep_the_order_of_the_first(profiles):
    order = [row.attribute for row in compared(profiles).rows]
    kept = [name for name in (profiles[0] if profiles else ()) if name in order]
    assert [name for name in order if name in kept] == kept


@thorough
@given(st.sets(st.sampled_from(ATTRIBUTES)), st.sets(st.sampled_from(ATTRIBUTES)))
def test_two_that_agree_on_the_order_both_keep_it(one, other):
    orders = [[name for name in ATTRIBUTES if name in chosen] for chosen in (one, other)]
    found = [row.attribute for row in compared([dict.fromkeys(order, "x") for order in orders]).rows]
    for order in orders:
        assert [name for name in found if name in order] == order


@thorough
@given(PROFILES)
def test_differences_are_the_rows_whose_values_are_not_all_equal(profiles):
    whole = compared(profiles)
    found = differing(whole)
    assert found.subjects == whole.subjects
    hidden = [row for row in whole.rows if row not in found.rows]
    assert [row for row in whole.rows if row in found.rows] == list(found.rows)
    assert all(value == row.values[0] for row in hidden for value in row.values)
    assert all(any(value != row.values[0] for value in row.values) for row in found.rows)

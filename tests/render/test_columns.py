"""How wide columns get: promises that hold for every grid, and a table of the cases people meet."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from orbitctl.render import columns
from orbitctl.render.columns import fit
from orbitctl.render.screen import Cell, Column, Divider, Grid

NARROWEST = columns._NARROWEST
LEAST = columns._LEAST
GAP = 2


def grid(*cells: Cell, weights: tuple[int, ...] | None = None, header: str = "") -> Grid:
    chosen = weights or (1,) * len(cells)
    return Grid(tuple(Column(header, weight=weight) for weight in chosen), (cells,))


def words(*lengths: int) -> tuple[Cell, ...]:
    return tuple(Cell("x" * length) for length in lengths)


def fitted(sample: Grid, width: int) -> columns.Fitted:
    return fit(sample, width, gap=GAP, measure=len)


def natural(sample: Grid, *, short: bool = False) -> list[int]:
    """Return the longest cell of each column, counted anew."""
    rows = [row for row in sample.rows if not isinstance(row, Divider)]
    return [
        max(len(column.header), *(len((short and row[at].short) or row[at].text) for row in rows))
        for at, column in enumerate(sample.columns)
    ]


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    count = draw(st.integers(1, 6))
    text = st.integers(0, 60).map(lambda length: "x" * length)
    cell = st.builds(Cell, text=text, short=st.integers(0, 12).map(lambda length: "y" * length))
    heads = draw(st.lists(st.builds(Column, text, st.integers(0, 5)), min_size=count, max_size=count))
    row = st.one_of(st.lists(cell, min_size=count, max_size=count).map(tuple), st.builds(Divider, text))
    return Grid(tuple(heads), (*draw(st.lists(row, max_size=4)), (Cell("x"),) * count))


widths = st.integers(1, 250)


@settings(max_examples=60)
@given(grids(), widths)
def test_the_total_is_the_columns_and_the_gaps(sample: Grid, width: int) -> None:
    result = fitted(sample, width)
    assert result.total == sum(result.widths) + GAP * (len(sample.columns) - 1)
    assert result.headers == tuple(column.header for column in sample.columns)


@settings(max_examples=60)
@given(grids(), widths)
def test_what_fits_in_full_is_shown_in_full(sample: Grid, width: int) -> None:
    full = natural(sample)
    assume(sum(full) + GAP * (len(full) - 1) <= width)
    result = fitted(sample, width)
    assert not result.short
    assert list(result.widths) == full


@settings(max_examples=60)
@given(grids(), widths)
def test_no_line_is_wider_than_the_room_where_narrow_columns_would_fit(sample: Grid, width: int) -> None:
    least = [min(need, LEAST) for need in natural(sample, short=True)]
    assume(sum(least) + GAP * (len(least) - 1) <= width)
    assert fitted(sample, width).total <= width


@settings(max_examples=60)
@given(grids(), widths)
@example(grid(*words(1, 1, 1, 1, 6, 10), weights=(0, 0, 0, 0, 1, 0)), 29)
def test_no_column_is_narrower_than_it_must_be_or_wider_than_its_longest_cell(sample: Grid, width: int) -> None:
    result = fitted(sample, width)
    needs = natural(sample, short=result.short)
    narrow = [min(need, NARROWEST) for need in needs]
    fits = LEAST if sum(narrow) + GAP * (len(narrow) - 1) > width else NARROWEST
    for got, need in zip(result.widths, needs, strict=True):
        assert min(need, fits) <= got <= need


@settings(max_examples=60)
@given(grids(), widths)
def test_more_room_never_makes_the_table_narrower(sample: Grid, width: int) -> None:
    here, wider = fitted(sample, width), fitted(sample, width + 1)
    assume(here.short == wider.short)
    assert wider.total >= here.total


@pytest.mark.parametrize(
    ("weights", "lengths", "width", "expected"),
    [
        ((0, 1), (10, 100), 40, (10, 28)),  # a column of weight 0 keeps its width
        ((1, 1), (100, 100), 42, (20, 20)),
        ((3, 1), (100, 100), 52, (38, 12)),  # the rest goes by weight
        ((3, 1), (100, 100), 30, (16, 12)),  # but nobody gets less than a word takes
        ((3, 1), (100, 100), 25, (14, 9)),  # or than the least, where there is no room for words
        ((1, 1), (12, 100), 42, (12, 28)),  # nobody gets more than it needs
        ((0, 0), (50, 50), 42, (20, 20)),  # where nothing may wrap and nothing fits, all wrap
        ((1, 1, 1), (100, 100, 2), 24, (9, 9, 2)),
        ((1, 1), (100, 100), 16, (7, 7)),  # and less only where not even that fits
        ((1, 1), (100, 100), 5, (4, 4)),  # narrower than that cannot be read, so it is wider than asked
        ((0, 1), (40, 100), 42, (27, 13)),  # where what may not wrap leaves no room, all wrap
    ],
)
def test_sharing(weights: tuple[int, ...], lengths: tuple[int, ...], width: int, expected: tuple[int, ...]) -> None:
    assert fitted(grid(*words(*lengths), weights=weights), width).widths == expected


def test_a_word_stays_whole_where_there_is_room() -> None:
    sample = grid(Cell("a long name of something " * 3), Cell("announcement"), weights=(4, 1))
    assert fitted(sample, 40).widths == (26, 12)
    assert fitted(sample, 22).widths == (11, 9)


def test_short_forms_are_used_only_where_the_full_ones_do_not_fit() -> None:
    sample = grid(Cell("confirmed by two", short="two"), Cell("success", short="yes"), weights=(0, 0))
    assert fitted(sample, 25) == (("", ""), (16, 7), False, 25)
    assert fitted(sample, 24) == (("", ""), (3, 3), True, 8)


def test_a_header_counts_like_a_cell() -> None:
    assert fitted(grid(Cell("x"), header="Launch vehicle"), 80).widths == (14,)


def test_a_divider_does_not_widen_a_column() -> None:
    assert fitted(Grid((Column(""),), ((Cell("abc"),), Divider("a long line between rows"))), 80).widths == (3,)

"""How wide each column of a grid gets."""

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from orbitctl.render.screen import Divider, Grid

#: No column gets narrower than this, or a word a line would be left of it.
_NARROWEST = 9
#: Where there is room, words up to this length stay whole.
_WORD = 12
#: Except where not even that leaves room for all; below this the lines are longer than asked.
_LEAST = 4


class Fitted(NamedTuple):
    """The headers and widths to draw with, and whether the short forms are used."""

    headers: tuple[str, ...]
    widths: tuple[int, ...]
    short: bool
    total: int


def fit(grid: Grid, width: int, *, gap: int, measure: Callable[[str], int]) -> Fitted:
    """Return columns that fit ``width`` cells with ``gap`` cells between them, in full words if they fit so.

    Columns of weight 0 keep the width of their longest cell; the others share what is left by weight, none getting
    more than it needs.
    """
    gaps = gap * (len(grid.columns) - 1)
    room = width - gaps
    full = _natural(grid, measure, short=False)
    short = sum(full) > room
    natural = _natural(grid, measure, short=True) if short else full
    widths = natural if sum(natural) <= room else _shared(grid, natural, room, measure)
    headers = tuple(column.header for column in grid.columns)
    return Fitted(headers, tuple(widths), short, sum(widths) + gaps)


def _natural(grid: Grid, measure: Callable[[str], int], *, short: bool) -> list[int]:
    """Return the width of the longest cell of each column."""
    widths = [measure(column.header) for column in grid.columns]
    for row in grid.rows:
        if isinstance(row, Divider):
            continue
        for position, cell in enumerate(row):
            length = measure(cell.short if short and cell.short else cell.text)
            widths[position] = max(widths[position], length)
    return widths


def _words(grid: Grid, measure: Callable[[str], int]) -> list[int]:
    """Return the width of the longest word of each column, of its short cells where it has such."""
    rows = [row for row in grid.rows if not isinstance(row, Divider)]
    return [
        max((measure(word) for row in rows for word in (row[at].short or row[at].text).split()), default=0)
        for at in range(len(grid.columns))
    ]


def _shared(grid: Grid, natural: list[int], room: int, measure: Callable[[str], int]) -> list[int]:
    """Share the room among the columns that may wrap; if even that is too little, all of them wrap."""
    weights = [column.weight for column in grid.columns]
    fixed = sum(width for width, weight in zip(natural, weights, strict=True) if not weight)
    flexible = sum(1 for weight in weights if weight)
    least = [max(_NARROWEST, min(word, _WORD)) for word in _words(grid, measure)]
    words = sum(min(low, need) for low, need, weight in zip(least, natural, weights, strict=True) if weight)
    if not flexible or room - fixed < _NARROWEST * flexible:
        weights = [weight or 2 for weight in weights]
        enough = sum(min(_NARROWEST, need) for need in natural) <= room
        least = [_NARROWEST if enough else max(min(_NARROWEST, room // len(weights)), _LEAST)] * len(weights)
    elif words > room - fixed:
        least = [_NARROWEST] * len(weights)

    def at(level: int) -> list[int]:
        """Return the widths if a column of weight w may take w * level / 10 cells."""
        return [
            min(max(weight * level // 10, low), need) if weight else need
            for need, low, weight in zip(natural, least, weights, strict=True)
        ]

    levels = range(10 * max(natural) + 1)
    return at(max(bisect_right(levels, room, key=lambda level: sum(at(level))) - 1, 0))

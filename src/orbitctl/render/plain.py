"""Screens as unadorned text: columns aligned by spaces, lines as long as they need, nothing wrapped or cut."""

from collections.abc import Iterator
from unicodedata import category, east_asian_width

from orbitctl.render.screen import (
    Block,
    Caption,
    Divider,
    Grid,
    Heading,
    Line,
    Pairs,
    Paragraph,
    References,
    Screen,
    Title,
    Verbatim,
)

_GAP = "  "
#: Marks drawn over the letter before them, and characters that only steer.
_WIDTHLESS = {"Mn", "Me", "Cf"}


def write(screen: Screen) -> str:
    """Return the screen as text."""
    return "".join(
        f"{line if isinstance(block, Verbatim) else line.rstrip()}\n" for block in screen for line in _lines(block)
    )


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Title(text, note):
            yield f"{text}{_GAP}{note}"
        case Heading(text):
            yield ""
            yield text
        case Paragraph(text) | Caption(text):
            yield text
        case Pairs(rows):
            width = max((cells(label) for label, _ in rows), default=0)
            yield from (f"{_padded(label, width)}{_GAP}{cell.text}" for label, cell in rows)
        case Grid():
            yield from _grid(block)
        case References():
            yield from _grid(block.grid)
        case Verbatim(text):
            yield from text.split("\n")
        case Line(parts):
            yield "".join(part.text for part in parts)


def _grid(grid: Grid) -> Iterator[str]:
    header = tuple(column.header for column in grid.columns)
    rows = [row if isinstance(row, Divider) else tuple(cell.text for cell in row) for row in grid.rows]
    shown = [header, *(row for row in rows if not isinstance(row, Divider))]
    widths = [max(cells(row[position]) for row in shown) for position in range(len(header))]
    for row in [header, *rows] if any(header) else rows:
        if isinstance(row, Divider):
            yield f"-- {row.text} --"
            continue
        yield _GAP.join(
            _padded(text, width, right=column.right)
            for text, width, column in zip(row, widths, grid.columns, strict=True)
        )


def cells(text: str) -> int:
    """Return how many terminal cells a text takes: wide characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if category(c) in _WIDTHLESS else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _padded(text: str, width: int, *, right: bool = False) -> str:
    space = " " * (width - cells(text))
    return space + text if right else text + space

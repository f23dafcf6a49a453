"""Screens drawn with Rich: columns that fit the width, colour where it is wanted, nothing cut off.

Grids are laid out here and only styled and measured by Rich: its own Table takes 0.7 ms a row, which for the
timeline of the Moon would be longer than everything else together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

from orbitctl.render import columns
from orbitctl.render.screen import (
    Block,
    Caption,
    Cell,
    Column,
    Divider,
    Grid,
    Heading,
    Line,
    Pairs,
    Paragraph,
    References,
    Screen,
    Title,
    Tone,
    Verbatim,
)
from orbitctl.render.wrapping import wrap

_STYLES: dict[Tone, Style] = {
    "plain": Style.null(),
    "strong": Style(bold=True),
    "muted": Style(dim=True),
    "good": Style(color="green"),
    "bad": Style(color="red"),
    "warn": Style(color="yellow"),
    "accent": Style(color="cyan"),
}
_TITLE = Style(bold=True, color="cyan")
#: As wide as a line gets when nobody says how wide the screen is.
UNLIMITED = 10_000
_GAP = "  "


def draw(screen: Screen, *, width: int, colour: bool, ascii_only: bool) -> str:
    """Return the screen as text, with ANSI escapes if ``colour``."""
    drawing = _Drawing(width, ColorSystem.STANDARD if colour else None, "-" if ascii_only else "─")
    return "".join(f"{line}\n" for block in screen for line in drawing.lines(block))


class _Drawing:
    """Draws blocks at one width, with or without colour."""

    def __init__(self, width: int, colours: ColorSystem | None, rule: str) -> None:
        self._width = width
        self._colours = colours
        self._rule = rule

    def lines(self, block: Block) -> Iterator[str]:
        """Yield the lines of a block."""
        match block:
            case Title(text, note):
                yield from self._wrapped(text, _TITLE)
                yield from self._wrapped(note, _STYLES["muted"]) if note else ()
            case Heading(text):
                yield ""
                yield from self._wrapped(text, _STYLES["strong"])
            case Paragraph(text, tone):
                yield from self._wrapped(text, _STYLES[tone])
            case Caption(text):
                yield from self._wrapped(text, _STYLES["muted"])
            case Pairs(rows):
                cells = tuple((Cell(label, "muted"), cell) for label, cell in rows)
                yield from self._grid(Grid((Column(""), Column("", weight=1)), cells))
            case Grid():
                yield from self._grid(block)
            case References():
                yield from self._grid(block.grid)
            case Verbatim(text):
                yield from text.split("\n")
            case Line(parts):
                yield "".join(self._styled(part.text, _STYLES[part.tone]) for part in parts)

    def _grid(self, grid: Grid) -> Iterator[str]:
        fitted = columns.fit(grid, self._width, gap=len(_GAP), measure=cell_len)
        header = tuple(Cell(text, "strong") for text in fitted.headers)
        if any(fitted.headers):
            yield from self._row(header, grid, fitted)
            yield self._styled(self._rule * fitted.total, _STYLES["muted"])
        for row in grid.rows:
            if isinstance(row, Divider):
                yield from self._wrapped(self._ruled(row.text, fitted.total), _TITLE)
            else:
                yield from self._row(row, grid, fitted)
        if fitted.short and grid.legend:
            yield from self._wrapped(grid.legend, _STYLES["muted"])

    def _row(self, row: Sequence[Cell], grid: Grid, fitted: columns.Fitted) -> Iterator[str]:
        """Yield the lines of a row: as many as its longest cell needs."""
        texts = [cell.short if fitted.short and cell.short else cell.text for cell in row]
        folded = [self._fold(text, width) for text, width in zip(texts, fitted.widths, strict=True)]
        styles = [_STYLES[cell.tone] for cell in row]
        last = len(row) - 1
        for parts in zip_longest(*folded, fillvalue=""):
            line = []
            for position, part in enumerate(parts):
                space = " " * (fitted.widths[position] - cell_len(part))
                text = self._styled(part, styles[position])
                if grid.columns[position].right:
                    line.append(space + text)
                else:
                    line.append(text if position == last else text + space)
            yield _GAP.join(line).rstrip()

    def _fold(self, text: str, width: int) -> list[str]:
        """Return a text in lines of at most ``width`` cells, broken between words where it can be."""
        if cell_len(text) <= width:
            return [text]
        return wrap(text, width)

    def _wrapped(self, text: str, style: Style) -> Iterator[str]:
        return (self._styled(line, style) for line in self._fold(text, self._width))

    def _styled(self, text: str, style: Style) -> str:
        return style.render(text, color_system=self._colours) if text else ""

    def _ruled(self, text: str, width: int) -> str:
        """Return a text in the middle of a rule."""
        side = max((width - cell_len(text) - 2) // 2, 2)
        line = f"{self._rule * side} {text} {self._rule * side}"
        return line if cell_len(line) <= self._width else text

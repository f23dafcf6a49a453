"""A table in a picture: columns of equal right, text that wraps, a line between rows."""

from __future__ import annotations

from orbitctl.render.markup import text
from orbitctl.render.screen import Divider, Grid
from orbitctl.render.svg.place import LINE, text_width, wrapped
from orbitctl.render.svg.style import MARGIN, WIDTH

_PAD = 14.0


def drawn(grid: Grid, top: float) -> tuple[list[str], float]:
    """Return what is drawn of a table from some height on, and how high it is."""
    rows = [row for row in grid.rows if not isinstance(row, Divider)]
    first = min(max([text_width(row[0].text) for row in rows], default=0.0) + _PAD, 240.0)
    width = (WIDTH - 2 * MARGIN - first) / max(len(grid.columns) - 1, 1)
    starts = [float(MARGIN), *(MARGIN + first + width * number for number in range(len(grid.columns) - 1))]
    rooms = [first - _PAD, *([width - _PAD] * (len(grid.columns) - 1))]
    parts: list[str] = []
    y = top + _PAD
    head = [(column.header, "lane") for column in grid.columns]
    for line in [
        head,
        *([(cell.text, "soft-text" if place == 0 else "") for place, cell in enumerate(row)] for row in rows),
    ]:
        folded = [wrapped(said, room) for (said, _), room in zip(line, rooms, strict=True)]
        high = max(map(len, folded)) * LINE + 10
        for (_, kind), lines, x in zip(line, folded, starts, strict=True):
            parts += [
                f'<text class="{kind}" x="{x:.1f}" y="{y + LINE * (number + 1):.1f}">{text(said)}</text>'
                for number, said in enumerate(lines)
                if said
            ]
        y += high
        parts.append(f'<line class="grid" x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{y - 4:.1f}" y2="{y - 4:.1f}"/>')
    return parts, y - top

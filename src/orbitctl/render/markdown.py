"""Screens as GitHub Markdown: headings, tables, and the sources as a numbered list with links.

Whatever the data says stays text: no name, title or note can open a link, a tag, a table cell or code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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
    Reference,
    References,
    Screen,
    Title,
    Verbatim,
)

#: What begins something within a line; GitHub also makes links of bare addresses, and formulas of dollar signs.
_INLINE = re.compile(r"[\\`*_{}\[\]<>|~#$&]|:(?=//)|(?<=www)\.", re.IGNORECASE)
#: What begins a list or underlines a heading at the start of a line.
_AT_START = re.compile(r"\A([-+=]|\d+(?=[.)]))")
#: What may not stand in an address between angle brackets.
_NOT_IN_ADDRESS = {character: f"%{character:02X}" for character in (*range(33), *b'"<>\\^`{|}', 127)}
_LINKED = ("https://", "http://")
_BULLET = "•"


def write(screen: Screen) -> str:
    """Return the screen as Markdown, a blank line between blocks."""
    blocks = ("\n".join(_lines(block)) for block in screen)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Title(text, note):
            yield f"# {inline(text)}"
            yield from ("", paragraph(note)) if note else ()
        case Heading(text):
            yield f"## {inline(text)}"
        case Paragraph(text) | Caption(text):
            yield paragraph(text)
        case Pairs(rows):
            yield from _table((Column(""), Column("")), [(Cell(label), cell) for label, cell in rows])
        case Grid(columns, rows) if any(column.header for column in columns):
            yield from _table(columns, rows)
        case Grid(_, rows):
            yield from (f"- {_item(row)}" for row in rows)
        case References(items):
            yield from (f"{number}. {_reference(item)}" for number, item in enumerate(items, 1))
        case Line(parts):
            yield paragraph("".join(part.text for part in parts))
        case Verbatim(text, language):
            yield text if language == "markdown" else _fenced(text, language)


def _fenced(text: str, language: str) -> str:
    """Return text as code; the fence is longer than any run of its own sign inside."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", text)), 0)
    return f"{fence}{language}\n{text}\n{fence}"


def _table(columns: Sequence[Column], rows: Sequence[Sequence[Cell] | Divider]) -> Iterator[str]:
    if not rows:
        return
    yield _row(inline(column.header) for column in columns)
    yield _row("---:" if column.right else "---" for column in columns)
    for row in rows:
        if isinstance(row, Divider):
            yield _row([f"**{inline(row.text)}**", *[""] * (len(columns) - 1)])
        else:
            yield _row(map(_cell, row))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _item(row: Sequence[Cell] | Divider) -> str:
    """Return a row without columns as the text of a list item; the list has bullets of its own."""
    cells = [Cell(row.text)] if isinstance(row, Divider) else [cell for cell in row if cell.text != _BULLET]
    return paragraph(" ".join(cell.text for cell in cells))


def _cell(cell: Cell) -> str:
    return link(cell.text, cell.url) if cell.url else inline(cell.text)


def _reference(item: Reference) -> str:
    return link(item.text, item.url) if item.url else paragraph(item.text)


def link(text: str, url: str) -> str:
    """Return a link to a web address; any other address is shown as text."""
    if not url.lower().startswith(_LINKED):
        return paragraph(f"{text} {url}" if text != url else text)
    # Entities would be read in an address, and a table ends a cell at a pipe even there.
    address = url.translate(_NOT_IN_ADDRESS).replace("&", "&amp;")
    return f"[{inline(text)}](<{address}>)"


def paragraph(text: str) -> str:
    """Return text that may stand at the start of a line."""
    return _AT_START.sub(_escaped, inline(text))


def inline(text: str) -> str:
    """Return text on one line, with a backslash before everything that would be more than text."""
    return _INLINE.sub(r"\\\g<0>", " ".join(text.split()))


def _escaped(found: re.Match[str]) -> str:
    """Return a line's start with a backslash before the sign, or between a number and its full stop."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"

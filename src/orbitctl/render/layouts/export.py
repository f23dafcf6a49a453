"""What an export has written."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Cell, Column, Grid, Screen
from orbitctl.views.answer import Answer
from orbitctl.views.export import ExportedFile

_COLUMNS = (Column("File", weight=1), Column("Rows", right=True), Column("Bytes", right=True))


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return a row for each file."""
    items: Sequence[ExportedFile] = answer.items  # type: ignore[assignment]
    rows = tuple((Cell(item.path, "strong"), Cell(str(item.rows)), Cell(str(item.bytes))) for item in items)
    return Grid(_COLUMNS, rows), words.caption(answer)

"""The fields an answer has."""

from collections.abc import Sequence

from orbitctl.render.screen import Cell, Column, Grid, Screen, Title
from orbitctl.views.answer import Answer
from orbitctl.views.fields import Field


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one row a field. Which there are no data decides, so no caption says which data answered."""
    items: Sequence[Field] = answer.items  # type: ignore[assignment]
    rows = tuple((Cell(item.name, "strong"), Cell(item.meaning)) for item in items)
    title = Title("Fields", "names for --fields, joined by commas")
    return title, Grid((Column("Field"), Column("Meaning", weight=1)), rows)

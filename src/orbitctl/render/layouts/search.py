"""Search hits."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.screen import Cell, Column, Grid, Screen, Title
from orbitctl.views.answer import Answer
from orbitctl.views.search import SearchHit


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one row a hit."""
    items: Sequence[SearchHit] = answer.items  # type: ignore[assignment]
    asked: Sequence[str] = answer.query["words"]  # type: ignore[assignment]
    title = Title(f"Search: {inert(' '.join(asked))}", words.counted(len(items), "record"))
    if not items:
        return title, words.caption(answer)
    rows = tuple(
        (Cell(item.kind, "muted"), Cell(item.name, "strong"), Cell(item.id), Cell(item.excerpt)) for item in items
    )
    columns = (Column("Kind"), Column("Name", weight=3), Column("Id", weight=2), Column("Where", weight=5))
    return title, Grid(columns, rows), words.caption(answer)

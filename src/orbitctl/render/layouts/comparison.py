"""Things side by side."""

from orbitctl.render import words
from orbitctl.render.screen import Cell, Column, Grid, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.comparison import Comparison


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one row an attribute, one column a subject."""
    item: Comparison = answer.items[0]  # type: ignore[assignment]
    notes = Notes()
    columns = (Column(""), *(Column(subject.name, weight=1) for subject in item.subjects))
    rows = tuple(
        (
            Cell(words.spoken(row.attribute), "muted"),
            *(
                Cell(f"{value} {notes.cite(cited) if sources else ''}".rstrip())
                if value
                else Cell("not known", "muted")
                for value, cited in zip(row.values, row.sources, strict=True)
            ),
        )
        for row in item.rows
    )
    differences = answer.query.get("differences")
    title = Title(
        " and ".join(subject.name for subject in item.subjects), "differences" if differences else "side by side"
    )
    body = (
        Grid(columns, rows)
        if rows
        else Paragraph("They differ in nothing on record." if differences else "Nothing is on record.")
    )
    return title, body, *notes.blocks(), words.caption(answer)

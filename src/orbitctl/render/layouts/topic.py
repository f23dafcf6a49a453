"""Topics: what is established, disputed and open."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.topic import Topic

_STANDINGS = (("established", "Established"), ("disputed", "Disputed"), ("open", "Open"))


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one topic in full, or all with their questions."""
    items: Sequence[Topic] = answer.items  # type: ignore[assignment]
    if not answer.listing:
        return (*_dossier(items[0]), words.caption(answer))
    rows = tuple((Cell(item.id, "strong"), Cell(item.question)) for item in items)
    title = Title("Topics", words.counted(len(items), "topic"))
    columns = (Column("Topic"), Column("Question", weight=1))
    return (title, Grid(columns, rows), words.caption(answer)) if rows else (title, words.caption(answer))


def _dossier(item: Topic) -> list[Block]:
    notes = Notes()
    blocks: list[Block] = [Title(item.name, item.question)]
    if item.summary:
        blocks.append(Paragraph(f"{item.summary} {notes.cite(item.sources)}".rstrip()))
    if item.note:
        blocks.append(Paragraph(item.note, "warn"))
    for standing, heading in _STANDINGS:
        rows = tuple(
            (Cell("•", "muted"), Cell(f"{statement.text} {notes.cite(statement.sources)}".rstrip()))
            for statement in item.statements
            if statement.standing == standing
        )
        if rows:
            blocks += [Heading(heading), Grid((Column(""), Column("", weight=1)), rows)]
    if item.records:
        rows = tuple((Cell(record.kind, "muted"), Cell(record.name, "strong"), Cell(record.id)) for record in item.records)
        blocks += [Heading("Bears on it"), Grid((Column("Kind"), Column("Name", 2), Column("Id", 1)), rows)]
    blocks += words.fact_blocks(item.facts, notes)
    blocks += words.dispute_blocks(item.disputed, notes)
    return [*blocks, *notes.blocks()]

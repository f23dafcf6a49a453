"""Topics: what is established, disputed and open."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.dossier import dossier
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.topic import Topic

_STANDINGS = (("established", "Established"), ("disputed", "Disputed"), ("open", "Open"))


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one topic in full, or all with their questions."""
    items: Sequence[Topic] = answer.items  # type: ignore[assignment]
    if not answer.listing:
        return _dossier(answer, items[0])
    rows = tuple((Cell(item.id, "strong"), Cell(item.question)) for item in items)
    title = Title("Topics", words.counted(len(items), "topic"))
    columns = (Column("Topic"), Column("Question", weight=1))
    return words.listing(answer, title, Grid(columns, rows))


def _dossier(answer: Answer, item: Topic) -> Screen:
    return dossier(
        answer,
        item,
        Title(item.name, item.question),
        lambda notes: [],
        lambda notes: _statements(item, notes),
        lambda notes: _records(item),
    )


def _statements(item: Topic, notes: Notes) -> list[Block]:
    blocks: list[Block] = []
    for standing, heading in _STANDINGS:
        rows = tuple(
            (Cell("•", "muted"), Cell(f"{statement.text} {notes.cite(statement.sources)}".rstrip()))
            for statement in item.statements
            if statement.standing == standing
        )
        if rows:
            blocks += [Heading(heading), Grid((Column(""), Column("", weight=1)), rows)]
    return blocks


def _records(item: Topic) -> list[Block]:
    if not item.records:
        return []
    rows = tuple((Cell(record.kind, "muted"), Cell(record.name, "strong"), Cell(record.id)) for record in item.records)
    return [Heading("Bears on it"), Grid((Column("Kind"), Column("Name", 2), Column("Id", 1)), rows)]

"""Missions: a dossier for one, a table for many."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.mission import Mission
from orbitctl.views.parts import Announcement, Occurrence

_LIST = (
    Column("Date"),
    Column("Mission", weight=4),
    Column("Kind", weight=3),
    Column("Who", weight=2),
    Column("Outcome"),
    Column("How sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of one mission, or the list of many."""
    items: Sequence[Mission] = answer.items  # type: ignore[assignment]
    if answer.listing:
        rows = tuple(_line(item) for item in items)
        title = Title("Missions", words.counted(len(items), "mission"))
        return (title, Grid(_LIST, rows), words.caption(answer)) if rows else (title, words.caption(answer))
    return (*_dossier(items[0]), words.caption(answer))


def _line(item: Mission) -> tuple[Cell, ...]:
    plan = item.schedule[-1].target_text if item.schedule else "no date"
    return (
        Cell(item.events[0].date_text if item.events else plan),
        Cell(item.name, "strong"),
        Cell(words.joined(item.kinds)),
        Cell(words.joined(item.operator_names)),
        words.outcome(_standing(item)),
        words.confidence(item.confidence),
    )


def _standing(item: Mission) -> str:
    return item.status if item.status in {"planned", "overdue", "cancelled"} else item.outcome


def _dossier(item: Mission) -> list[Block]:
    notes = Notes()
    own = notes.cite(item.sources)
    names = words.joined([*item.aliases, item.cospar_id])
    blocks: list[Block] = [Title(item.name, names)]
    if item.summary:
        blocks.append(Paragraph(item.summary))
    if item.note:
        blocks.append(Paragraph(item.note, "warn"))
    sure = words.confidence(item.confidence)
    blocks.append(
        words.pairs(
            [
                ("Status", words.outcome(item.status)),
                ("Outcome", words.outcome(item.outcome)),
                ("What", words.joined(kind.replace("-", " ") for kind in item.kinds)),
                ("Where", words.joined(item.targets)),
                ("Who", words.joined(item.operator_names)),
                ("Countries", words.joined(item.countries)),
                ("Program", item.program_name),
                ("Carried by", item.carrier),
                ("Launch vehicle", item.launch_vehicle),
                ("Crew", words.joined(item.crew)),
                ("How sure", Cell(f"{sure.text} {own}".rstrip(), sure.tone)),
                ("Layer", item.layer if item.layer != "bundled" else None),
            ]
        )
    )
    blocks += event_blocks(item.events, notes)
    blocks += schedule_blocks(item.schedule, notes)
    blocks += words.fact_blocks(item.facts, notes)
    blocks += words.dispute_blocks(item.disputed, notes)
    return [*blocks, *notes.blocks()]


def event_blocks(events: Sequence[Occurrence], notes: Notes) -> list[Block]:
    """Return what happened, with dates."""
    if not events:
        return []
    rows = tuple(
        (Cell(item.date_text), Cell(item.title, "strong"), Cell(notes.cite(item.sources), "muted")) for item in events
    )
    return [Heading("Events"), Grid((Column("Date (UTC)"), Column("What", weight=1), Column("Sources")), rows)]


def schedule_blocks(schedule: Sequence[Announcement], notes: Notes) -> list[Block]:
    """Return every announced date."""
    if not schedule:
        return []
    rows = tuple(
        (
            Cell(item.announced_text),
            Cell(f"{item.event}: {item.target_text}", "accent"),
            Cell(item.by or ""),
            Cell(f"{item.note or ''} {notes.cite(item.sources)}".strip()),
        )
        for item in schedule
    )
    columns = (Column("Announced"), Column("Date given", weight=2), Column("By", weight=2), Column("Note", weight=4))
    return [Heading("Announced dates"), Grid(columns, rows)]

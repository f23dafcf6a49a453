"""Missions: a dossier for one, a table for many."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.dossier import Row, dossier
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
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
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of one mission, or the list of many."""
    items: Sequence[Mission] = answer.items  # type: ignore[assignment]
    if answer.listing:
        rows = tuple(_line(item) for item in items)
        title = Title("Missions", words.counted(len(items), "mission"))
        return words.listing(answer, title, Grid(_LIST, rows, words.LEGEND))
    return _dossier(answer, items[0])


def _line(item: Mission) -> tuple[Cell, ...]:
    plan = item.schedule[-1].target_text if item.schedule else "no date"
    return (
        words.date(item.events[0].date_text if item.launch_date else plan, within=item.within),
        Cell(item.name, "strong"),
        Cell(words.joined(item.kinds)),
        words.people(item.operator_names),
        words.outcome(_standing(item)),
        words.confidence(item.confidence),
    )


def _standing(item: Mission) -> str:
    return item.status if item.status in {"planned", "overdue", "cancelled"} else item.outcome


def _dossier(answer: Answer, item: Mission) -> Screen:
    def rows(notes: Notes) -> list[Row]:
        return [
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
        ]

    return dossier(
        answer,
        item,
        Title(item.name, words.joined([*item.aliases, item.cospar_id])),
        rows,
        lambda notes: event_blocks(item.events, notes),
        lambda notes: schedule_blocks(item.schedule, notes),
    )


def event_blocks(events: Sequence[Occurrence], notes: Notes) -> list[Block]:
    """Return what happened, with dates."""
    if not events:
        return []
    rows = tuple(
        (Cell(item.date_text), Cell(item.title, "strong"), Cell(notes.cite(item.sources), "muted")) for item in events
    )
    return [
        Heading("Events"),
        Grid((Column("Date (UTC)"), Column("What", weight=1), Column("Sources")), rows),
    ]


def schedule_blocks(schedule: Sequence[Announcement], notes: Notes) -> list[Block]:
    """Return every announced date."""
    if not schedule:
        return []
    rows = tuple(
        (
            Cell(item.announced_text),
            Cell(f"{item.title or item.event}: {item.target_text}", "accent"),
            Cell(item.by or ""),
            Cell(f"{item.note or ''} {notes.cite(item.sources)}".strip()),
        )
        for item in schedule
    )
    columns = (
        Column("Announced"),
        Column("Date given", weight=2),
        Column("By", weight=2),
        Column("Note", weight=4),
    )
    return [Heading("Announced dates"), Grid(columns, rows)]

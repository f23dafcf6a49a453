"""Programs: a dossier for one, a table for many."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.dossier import Row, dossier
from orbitctl.render.layouts.mission import event_blocks, schedule_blocks
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.lines import MissionLine
from orbitctl.views.program import Program

_LIST = (
    Column("Program", weight=4),
    Column("Kind", weight=2),
    Column("Led by", weight=3),
    Column("Missions", right=True),
    Column("Status"),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of one program, or the list of many."""
    items: Sequence[Program] = answer.items  # type: ignore[assignment]
    if not answer.listing:
        return _dossier(answer, items[0])
    rows = tuple(
        (
            Cell(item.name, "strong"),
            Cell(item.kind.replace("-", " ")),
            Cell(words.joined(item.lead_names)),
            Cell(str(len(item.missions))),
            words.outcome(item.status),
            words.confidence(item.confidence),
        )
        for item in items
    )
    title = Title("Programs", words.counted(len(items), "program"))
    return words.listing(answer, title, Grid(_LIST, rows, words.LEGEND))


def _dossier(answer: Answer, item: Program) -> Screen:
    def rows(notes: Notes) -> list[Row]:
        return [
            ("Status", words.outcome(item.status)),
            ("Kind", item.kind.replace("-", " ")),
            ("Led by", words.joined(item.lead_names)),
            ("With", words.joined(item.partner_names)),
            ("Where", words.joined(item.targets)),
            ("Part of", item.parent),
            ("Alliance", item.alliance),
            *(
                (
                    f"{phase.status.capitalize()} since",
                    f"{words.when(phase.since)} {phase.note or ''} {notes.cite(phase.sources)}".strip(),
                )
                for phase in item.phases
            ),
        ]

    return dossier(
        answer,
        item,
        Title(item.name, words.joined(item.aliases)),
        rows,
        lambda notes: event_blocks(item.events, notes),
        lambda notes: schedule_blocks(item.schedule, notes),
        lambda notes: mission_blocks(item.missions),
    )


def mission_blocks(missions: Sequence[MissionLine]) -> list[Block]:
    """Return missions as lines."""
    if not missions:
        return []
    rows = tuple(
        (
            Cell(line.date_text),
            Cell(line.name, "strong"),
            words.outcome(line.status if line.status in {"planned", "overdue", "cancelled"} else line.outcome),
        )
        for line in missions
    )
    return [
        Heading(f"Missions ({len(missions)})"),
        Grid((Column("Date"), Column("Mission", 1), Column("Outcome")), rows),
    ]

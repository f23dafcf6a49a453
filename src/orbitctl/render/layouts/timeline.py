"""The timeline: one row an item, the day of the data marked between past and planned."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Divider, Grid, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.timeline import TimelineItem

#: A description longer than this gives way to its kind where there is little room.
_LONG = 18
_COLUMNS = (
    Column("Date"),
    Column("Mission or event", weight=4),
    Column("What", weight=2),
    Column("Who", weight=2),
    Column("Outcome"),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return title, grid and caption."""
    items: Sequence[TimelineItem] = answer.items  # type: ignore[assignment]
    notes = Notes()
    columns = (*_COLUMNS, Column("Sources")) if sources else _COLUMNS
    rows: list[tuple[Cell, ...] | Divider] = []
    past = True
    for item in items:
        if past and _to_come(item, answer.day):
            past = False
            if rows:
                rows.append(Divider(f"{words.day(answer.day)}: done above, to come below"))
        rows.append((*_cells(item), Cell(notes.cite(item.sources), "muted")) if sources else _cells(item))
    missions = len({item.mission for item in items if item.mission})
    what = f"{words.counted(len(items), 'dated item')} of {words.counted(missions, 'mission')}"
    blocks: list[Block] = [Title(_title(answer), what)]
    if rows:
        blocks += [Grid(columns, tuple(rows), words.LEGEND), *words.marks(answer)]
    return (*blocks, *notes.blocks(), words.caption(answer))


def _title(answer: Answer) -> str:
    narrowing = (answer.query.get(name) for name in ("target", "program", "actor", "kind", "status"))
    asked = [str(value) for value in narrowing if value]
    return f"Timeline: {', '.join(asked)}" if asked else "Timeline"


def _to_come(item: TimelineItem, day: str) -> bool:
    return item.status == "planned" and (item.earliest or item.latest or "") >= day


def _cells(item: TimelineItem) -> tuple[Cell, ...]:
    tone = words.outcome(item.status).tone if item.status != "done" else "plain"
    kind = item.kind.replace("-", " ")
    named = item.mission_name and item.kind != "milestone"
    subject, what = (item.mission_name or "", item.label) if named else (item.title, kind)
    # What has happened to a mission that has not flown has no outcome yet.
    outcome = item.status if item.status != "done" else item.outcome if item.outcome != "planned" else ""
    return (
        words.date(item.date_text, tone, within=item.within),
        Cell(subject, "strong"),
        Cell(what, tone, kind if len(what) > _LONG else ""),
        words.people(item.actor_names),
        words.outcome(outcome),
        words.confidence(item.confidence),
    )

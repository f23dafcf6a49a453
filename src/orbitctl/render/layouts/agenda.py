"""The agenda: what is dated, what is only vaguely so, and what comes round again."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.agenda import AgendaItem
from orbitctl.views.answer import Answer

_ROUND = "★"
_SECTIONS = {"dated": "Dated", "some-time": "Some time", "anniversary": "Anniversaries"}
_AHEAD = (Column("When"), Column("What", weight=4), Column("Who", weight=2), Column("Status"), Column("Sure"))
_PAST = (
    Column("Day"),
    Column("Years", right=True),
    Column("What happened", weight=4),
    Column("Who", weight=2),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return a section for each sort of entry that there is."""
    items: Sequence[AgendaItem] = answer.items  # type: ignore[assignment]
    notes = Notes()
    blocks: list[Block] = [_title(answer, items)]
    for entry, heading in _SECTIONS.items():
        chosen = [item for item in items if item.entry == entry]
        if chosen:
            blocks += [Heading(heading), _grid(chosen, notes if sources else None)]
    return (*blocks, *words.marks(answer), *notes.blocks(), words.caption(answer))


def _title(answer: Answer, items: Sequence[AgendaItem]) -> Title:
    start = words.day(str(answer.query["today"] or answer.day))
    days = words.counted(int(str(answer.query["days"])), "day")
    ahead = sum(item.entry != "anniversary" for item in items)
    marked = sum(item.round for item in items)
    counts = [
        words.counted(ahead, "dated item"),
        words.counted(len(items) - ahead, "anniversary", "anniversaries"),
        f"{marked} of them round ({_ROUND})" if marked else "",
    ]
    return Title(f"Agenda: {days} from {start}", words.joined(counts))


def _grid(items: Sequence[AgendaItem], notes: Notes | None) -> Grid:
    """Return the grid of one section."""
    recurring = items[0].entry == "anniversary"
    cells = _past if recurring else _ahead
    columns = _PAST if recurring else _AHEAD
    if notes is None:
        return Grid(columns, tuple(cells(item) for item in items), words.LEGEND)
    cited = tuple((*cells(item), Cell(notes.cite(item.sources), "muted")) for item in items)
    return Grid((*columns, Column("Sources")), cited, words.LEGEND)


def _ahead(item: AgendaItem) -> tuple[Cell, ...]:
    status = Cell("✓ done", "good") if item.status == "done" else words.outcome(item.status)
    return (
        words.date(item.when, "plain" if item.certain else "muted", within="certain" if item.certain else "possible"),
        Cell(_what(item), "strong"),
        words.people(item.actor_names),
        status,
        words.confidence(item.confidence),
    )


def _past(item: AgendaItem) -> tuple[Cell, ...]:
    return (
        words.date(item.when),
        Cell(f"{_ROUND} {item.years}" if item.round else str(item.years), "accent" if item.round else "plain"),
        Cell(f"{item.title} ({item.date[:4]})", "strong" if item.round else "plain"),
        words.people(item.actor_names),
        words.confidence(item.confidence),
    )


def _what(item: AgendaItem) -> str:
    """Return who and what in the order of a sentence; a plan's own sentence starts with "Planned"."""
    if item.status == "done" or not item.mission_name:
        return item.title
    return f"{item.mission_name}: {item.label}"

"""Counts: one row a value, and for missions how they ended."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Cell, Column, Grid, Paragraph, Screen, Title
from orbitctl.views.answer import Answer
from orbitctl.views.stats import StatRow

_OUTCOMES = tuple(
    Column(header, right=True) for header in ("Success", "Partial", "Failed", "Flying", "Planned", "Dropped", "Rate")
)
_SHARED = {
    "country": "What has several countries counts under each of them.",
    "actor": "What has several actors counts under each: who acts, what they are part of, their states, the crew.",
    "target": "What has several places counts under each of them.",
    "kind": "What is of several kinds counts under each of them.",
}
_MEMBERS = {
    "country": "An alliance counts under the country of each of its members on the day.",
    "actor": "An alliance counts under each of its members on the day.",
}
_POSSIBLE = "Possible: of the count, what may as well lie outside the days asked for; --certain leaves it out."
_RATE = (
    "Rate: successes among the missions that have ended. Partial failures are not successes; flying is at work or on"
    " the way, dropped is cancelled."
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return title, grid, notes on how it was counted, and caption."""
    items: Sequence[StatRow] = answer.items  # type: ignore[assignment]
    of, by = str(answer.query["of"]), str(answer.query["by"])
    total = items[0].total if items else 0
    title = Title(f"{of.capitalize()} by {by}{_asked(answer)}", words.counted(total, of.removesuffix("s")))
    if not items:
        return title, words.caption(answer)
    missions = of == "missions"
    maybe = any(item.possible for item in items)
    columns = (
        *(Column(by.capitalize(), weight=1), Column("Count", right=True)),
        *((Column("Possible", right=True),) if maybe else ()),
        *(_OUTCOMES if missions else ()),
    )
    rows = tuple((*_head(item, by, maybe), *(_outcomes(item) if missions else ())) for item in items)
    notes = [_POSSIBLE if maybe else "", _RATE if missions else "", _shared(of, by)]
    return (
        title,
        Grid(columns, rows),
        *(Paragraph(note, "muted") for note in notes if note),
        words.caption(answer),
    )


def _asked(answer: Answer) -> str:
    """Return what the count is narrowed to."""
    asked = [str(answer.query[name]) for name in ("target", "program", "actor", "kind") if answer.query[name]]
    asked += [f"{name} {words.when(str(answer.query[name]))}" for name in ("from", "to") if answer.query[name]]
    return f": {', '.join(asked)}" if asked else ""


def _shared(of: str, by: str) -> str:
    """Return what to say where one thing counts under several values."""
    if of == "alliances" and by in _MEMBERS:
        return _MEMBERS[by]
    single = by == "kind" and of != "missions"
    return "" if single else _SHARED.get(by, "")


def _head(item: StatRow, by: str, maybe: bool) -> tuple[Cell, ...]:
    name = words.spoken(item.name) if by in {"kind", "target", "outcome"} else item.name
    cells = Cell(name, "strong" if item.value is not None else "muted"), Cell(str(item.count))
    return (*cells, Cell(str(item.possible or ""))) if maybe else cells


def _outcomes(item: StatRow) -> tuple[Cell, ...]:
    failed = (item.failure or 0) + (item.launch_failure or 0)
    flying = (item.active or 0) + (item.in_transit or 0)
    numbers = (item.success, item.partial_failure, failed, flying, item.planned, item.cancelled)
    rate = f"{item.success_percent}% of {item.ended}" if item.ended else "none ended"
    short = f"{item.success_percent}%" if item.ended else "–"
    return (*(Cell(str(number or "")) for number in numbers), Cell(rate, "strong" if item.ended else "muted", short))

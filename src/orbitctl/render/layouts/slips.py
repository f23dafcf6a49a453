"""Schedules: how one moved, or all of them, the most slipped first."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title, Tone
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.slips import AnnouncedMove, Slips

_TONES: dict[str, Tone] = {"slip": "warn", "pull-in": "good", "taken-back": "bad"}
_STATUSES = {
    "happened": Cell("✓ happened", "good", "✓ done"),
    "no-date": Cell("– no date", "muted"),
}
_LEAGUE = (
    Column("What", weight=3),
    Column("First date", weight=1),
    Column("Last date", weight=1),
    Column("Slips", right=True),
    Column("Pull-ins", right=True),
    Column("First to last", weight=3),
    Column("Status"),
)
_MOVES = (
    Column("Announced", weight=1),
    Column("Date given", weight=1),
    Column("Move", weight=2),
    Column("By", weight=1),
    Column("Note", weight=3),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the schedules of one record with every announcement, or the league table of all."""
    items: Sequence[Slips] = answer.items  # type: ignore[assignment]
    notes = Notes()
    if answer.listing:
        return _league(answer, items, notes if sources else None)
    if not items:
        return Title("No announced dates"), words.caption(answer)
    blocks = [block for item in items for block in _schedule(item, notes, alone=len(items) == 1)]
    head = () if len(items) == 1 else (Title(items[0].name, words.counted(len(items), "schedule")),)
    return (*head, *blocks, *notes.blocks(), words.caption(answer))


def _league(answer: Answer, items: Sequence[Slips], notes: Notes | None) -> Screen:
    columns = (*_LEAGUE, Column("Sources", weight=1)) if notes else _LEAGUE
    rows = tuple((*_line(item), *_cited(item, notes)) for item in items)
    slips = sum(item.times_slipped for item in items)
    title = Title("Schedules", f"{words.counted(len(items), 'schedule')}, {words.counted(slips, 'slip')}")
    screen = words.listing(answer, title, Grid(columns, rows))
    return (*screen[:-1], *notes.blocks(), screen[-1]) if notes else screen


def _cited(item: Slips, notes: Notes | None) -> tuple[Cell, ...]:
    if notes is None:
        return ()
    return (Cell(notes.cite(source for move in item.announcements for source in move.sources), "muted"),)


def _line(item: Slips) -> tuple[Cell, ...]:
    given = [move.target_text for move in item.announcements if move.target]
    return (
        Cell(f"{item.name}: {_what(item)}", "strong"),
        words.date(given[0] if given else ""),
        words.date(item.happened.date_text if item.happened else given[-1] if given else ""),
        Cell(str(item.times_slipped or "")),
        Cell(str(item.times_pulled_in or "")),
        Cell(item.total_text, "muted" if item.total_slip_days is None else "plain"),
        _status(item),
    )


def _status(item: Slips) -> Cell:
    return _STATUSES.get(item.status) or words.outcome(item.status)


def _what(item: Slips) -> str:
    return item.title or item.event.replace("-", " ")


def _schedule(item: Slips, notes: Notes, *, alone: bool) -> list[Block]:
    """Return one schedule: how it stands, what it comes to, and every announcement."""
    head: Block = Title(f"{item.name}: {_what(item)}", _counts(item)) if alone else Heading(_heading(item))
    pairs = words.pairs(
        [
            ("Status", _status(item)),
            ("Happened", item.happened and f"{item.happened.date_text} {notes.cite(item.happened.sources)}".rstrip()),
            ("First to last" if item.total_to == "announced" else "First to event", item.total_text),
            ("Slipped", _together(item.times_slipped, item.slipped_text)),
            ("Pulled in", _together(item.times_pulled_in, item.pulled_in_text)),
            ("Unclear", _unclear(item.times_unclear)),
            ("Taken back", words.counted(item.times_taken_back, "time") if item.times_taken_back else None),
        ]
    )
    return [head, pairs, Grid(_MOVES, tuple(_move(move, notes) for move in item.announcements))]


def _heading(item: Slips) -> str:
    what = _what(item)
    return f"{what[0].upper()}{what[1:]}: {_counts(item)}"


def _counts(item: Slips) -> str:
    return words.joined(
        [
            f"{words.counted(len(item.announcements), 'announcement')}",
            words.counted(item.times_slipped, "slip"),
            words.counted(item.times_pulled_in, "pull-in") if item.times_pulled_in else None,
        ]
    )


def _together(times: int, text: str) -> str | None:
    return f"{words.counted(times, 'time')}, {'together ' if times > 1 else ''}{text}" if times else None


def _unclear(times: int) -> str | None:
    return f"{words.counted(times, 'announcement')} that may be later or earlier" if times else None


def _move(move: AnnouncedMove, notes: Notes) -> tuple[Cell, ...]:
    return (
        words.date(move.announced_text),
        words.date(move.target_text, "accent" if move.target else "muted"),
        Cell(move.delta_text, _TONES.get(move.move, "muted")),
        Cell(move.by or ""),
        Cell(f"{move.note or ''} {notes.cite(move.sources)}".strip()),
    )

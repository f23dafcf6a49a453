"""Schedules as staircases: a row an announcement, its target on the line of time beside the day it was announced."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.drawing.marks import Chart, Entry, Lane, Shape, State, Subject, chart, mark
from orbitctl.views.slips import AnnouncedMove, Slips

_SHAPES: dict[str, Shape] = {"launch": "launch", "landing": "landing"}


def schedules(items: Sequence[Slips], day: str, *, listing: bool) -> Chart:
    """Return a lane a schedule, with an entry an announcement and one for the event itself.

    The rows of the table beside it are the schedules of a ``listing``, and else the announcements.
    """
    lanes = []
    row = 0
    for position, item in enumerate(items):
        rows = [position if listing else row + place for place in range(len(item.announcements))]
        lanes.append(_lane(item, rows))
        row += len(rows)
    return chart(lanes, day, steps=True)


def _lane(item: Slips, rows: Sequence[int]) -> Lane:
    subjects = [
        Subject(move.announced_text, (_entry(row, item, move),))
        for row, move in zip(rows, item.announcements, strict=True)
    ]
    if item.happened and rows:
        done = mark(item.happened.date, "done", _SHAPES.get(item.event, "other"))
        words = f"{item.happened.label}, {item.happened.date_text}"
        subjects.append(Subject("happened", (Entry(rows[-1], words, (done,)),)))
    what = item.title or item.event.replace("-", " ")
    return Lane(f"{item.name}: {what}", tuple(subjects))


def _entry(row: int, item: Slips, move: AnnouncedMove) -> Entry:
    said = [mark(move.announced, "announced")]
    if move.target:
        late = item.status == "overdue" and move is item.announcements[-1]
        state: State = "overdue" if late else "planned"
        said.append(mark(move.target, state, _SHAPES.get(item.event, "other")))
    words = ", ".join(text for text in (move.target_text, move.by, move.delta_text) if text)
    return Entry(row, words, tuple(said), "overdue" if said[-1].state == "overdue" else "")

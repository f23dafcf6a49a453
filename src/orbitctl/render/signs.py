"""The signs of charts on a terminal, their likeness in ASCII, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.drawing.marks import Mark, Shape, State
from orbitctl.render.screen import Tone


class Bar(NamedTuple):
    """The signs of a mark in one state: for a single cell, and for a bar's soft ends and its body."""

    point: str
    soft: str
    body: str
    tone: Tone


class Signs(NamedTuple):
    """A whole set: by state, for single cells also by shape, and those of the line of time."""

    states: dict[State, Bar]
    shapes: dict[tuple[State, Shape], str]
    open_left: str
    open_right: str
    today: str
    tick: str
    rule: str

    def point(self, state: State, shape: Shape) -> str:
        """Return the sign of a mark in a single cell."""
        return self.shapes.get((state, shape), self.states[state].point)


DRAWN = Signs(
    states={
        "done": Bar("●", "▒", "▓", "good"),
        "lasting": Bar("●", "━", "━", "good"),
        "planned": Bar("○", "╌", "═", "accent"),
        "overdue": Bar("!", "╌", "═", "warn"),
        "cancelled": Bar("×", "╌", "×", "muted"),
        "disputed": Bar("?", "?", "?", "warn"),
        "announced": Bar("·", "·", "·", "muted"),
    },
    shapes={
        ("done", "launch"): "▲", ("done", "landing"): "▼",
        ("planned", "launch"): "△", ("planned", "landing"): "▽",
    },
    open_left="◁", open_right="▷", today="│", tick="╷", rule="─",
)  # fmt: skip
IN_ASCII = Signs(
    states={
        "done": Bar("*", ":", "#", "good"),
        "lasting": Bar("*", "_", "_", "good"),
        "planned": Bar("o", "-", "=", "accent"),
        "overdue": Bar("!", "-", "=", "warn"),
        "cancelled": Bar("x", "-", "x", "muted"),
        "disputed": Bar("?", "?", "?", "warn"),
        "announced": Bar(".", ".", ".", "muted"),
    },
    shapes={
        ("done", "launch"): "A", ("done", "landing"): "V",
        ("planned", "launch"): "^", ("planned", "landing"): "v",
    },
    open_left="<", open_right=">", today="|", tick="'", rule="-",
)  # fmt: skip

_SHAPES: tuple[Shape, ...] = ("launch", "landing", "other")
#: The states that have shapes, and so are explained with them.
_SHAPED: tuple[State, ...] = ("done", "planned")
_MEANINGS: tuple[tuple[State, str], ...] = (
    ("lasting", "as long as it lasts"),
    ("overdue", "overdue"),
    ("cancelled", "cancelled"),
    ("disputed", "date of another source"),
    ("announced", "day of the announcement"),
)


def of_points(marks: Sequence[Mark], signs: Signs) -> Iterator[str]:
    """Yield what the signs of some marks mean in a single cell, each that is drawn."""
    for state in _SHAPED:
        drawn = {mark.shape for mark in marks if mark.state == state}
        named = [f"{signs.point(state, shape)} {shape}" for shape in _SHAPES if shape in drawn]
        if drawn == {"other"}:
            yield f"{signs.states[state].point} {state}"
        elif named:
            yield f"{state}: {' '.join(named)}"
    for state, meaning in _MEANINGS:
        if any(mark.state == state for mark in marks):
            bar = signs.states[state]
            yield f"{bar.body if state == 'lasting' else bar.point} {meaning}"


def of_bars(marks: Sequence[Mark], signs: Signs) -> Iterator[str]:
    """Yield what the ends of bars mean, each that is drawn."""
    edges = {(mark.state, edge) for mark in marks for edge in (mark.left, mark.right)}
    for state in _SHAPED:
        if (state, "soft") in edges:
            bar = signs.states[state]
            yield f"{bar.soft}{bar.body * 2}{bar.soft} some day in that time, {state}"
    if any(mark.right == "open" for mark in marks):
        yield f"{signs.open_right} no end known"
    if any(mark.left == "open" for mark in marks):
        yield f"{signs.open_left} no start known"

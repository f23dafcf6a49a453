"""Where things go in a picture: days on the line of time, labels beside marks, subjects in rows."""

from __future__ import annotations

from typing import NamedTuple

from orbitctl.drawing.marks import Chart, Lane, Mark, Subject
from orbitctl.render import words
from orbitctl.render.plain import cells
from orbitctl.render.svg.style import MARGIN, WIDTH
from orbitctl.render.wrapping import wrap

#: About how wide a character is drawn, in pixels, also by a font with wide letters; strong ones are wider.
_CHARACTER, _STRONG = 6.7, 7.6
_GAP = 9.0
#: How high a row is, and how much each line of a label above the marks adds.
ROW, LINE = 20.0, 15.0


class Label(NamedTuple):
    """The words of a subject: its name, what is said of it, what went wrong; and where they begin or end."""

    name: str
    said: str
    trouble: str
    x: float
    anchor: str = "start"
    above: tuple[str, ...] = ()


class Placed(NamedTuple):
    """A subject with its label, and the room both take."""

    subject: Subject
    label: Label
    left: float
    right: float

    @property
    def height(self) -> float:
        """How high its row has to be."""
        return ROW + LINE * len(self.label.above)


class Plot:
    """Places what a chart holds on a sheet of the usual width."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self._scale = (WIDTH - 2 * MARGIN - 2 * _GAP) / (chart.last - chart.first + 1)

    def x(self, day: float) -> float:
        """Return the place of a day's beginning."""
        return MARGIN + _GAP + (day - self.chart.first) * self._scale

    def ends(self, mark: Mark) -> tuple[float, float]:
        """Return the places of a mark's two ends."""
        first, last = self.chart.bounds(mark)
        return self.x(first), self.x(last + 1)

    def rows(self, lane: Lane) -> list[list[Placed]]:
        """Return the subjects of a lane in rows, each in the first that has room for it."""
        rows: list[list[Placed]] = []
        for placed in map(self._placed, lane.subjects):
            fitting = (row for row in rows if not any(_touch(placed, other) for other in row))
            row = None if self.chart.steps or placed.label.above else next(fitting, None)
            if row is None:
                rows.append([placed])
            else:
                row.append(placed)
        return rows

    def _placed(self, subject: Subject) -> Placed:
        ends = [self.ends(mark) for entry in subject.entries for mark in entry.marks]
        left = min((min(first, (first + last) / 2 - 5) for first, last in ends), default=float(MARGIN))
        right = max((max(last, (first + last) / 2 + 5) for first, last in ends), default=float(MARGIN))
        trouble = words.outcome(subject.chief.trouble).text
        label = Label(subject.name, subject.chief.words, trouble, right + _GAP)
        wide = cells(label.name) * _STRONG + text_width("  ".join(("", label.said, label.trouble)))
        if label.x + wide <= WIDTH - MARGIN:
            return Placed(subject, label, left, label.x + wide)
        if left - _GAP - wide >= MARGIN:
            return Placed(subject, label._replace(x=left - _GAP, anchor="end"), left - _GAP - wide, right)
        whole = "  ".join(part for part in (label.name, label.said, label.trouble) if part)
        lines = tuple(wrapped(whole, WIDTH - 2 * MARGIN))
        start = max(min(left, WIDTH - MARGIN - max(map(text_width, lines))), float(MARGIN))
        return Placed(subject, label._replace(x=start, above=lines), MARGIN, WIDTH)


def _touch(one: Placed, other: Placed) -> bool:
    return bool(other.label.above) or (one.left < other.right + _GAP and other.left < one.right + _GAP)


def text_width(text: str, size: float = 12.0) -> float:
    """Return about how wide a text is drawn."""
    return cells(text) * _CHARACTER * size / 12.0


def wrapped(text: str, room: float, size: float = 12.0) -> list[str]:
    """Return a text in lines that fit."""
    return wrap(text, max(int(room / (_CHARACTER * size / 12.0)), 8))

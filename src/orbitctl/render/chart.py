"""Charts for terminals: a line of time across the width, a row an entry, the words beside the marks.

Signs, not colours, tell apart what is done, planned and uncertain; each has its likeness in ASCII.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from orbitctl.drawing.axis import ticks
from orbitctl.drawing.marks import Chart, Entry, Lane, Mark, Subject
from orbitctl.render import signs, words
from orbitctl.render.ascii import transliterate
from orbitctl.render.markup import visible
from orbitctl.render.plain import cells
from orbitctl.render.screen import Block, Cell, Line, Paragraph
from orbitctl.render.wrapping import wrap

#: Charts get no narrower.
NARROWEST = 60
#: Words get no narrower beside their marks; where there is less room they stand above them.
_BESIDE = 26
_GAP = 1
#: The line of time is drawn again after so many lines, so that it is always on the screen.
_AGAIN = 24


def draw(chart: Chart, day: str, *, width: int, ascii_only: bool) -> tuple[Block, ...]:
    """Return the lines of a chart that is ``width`` cells wide, at least 60."""
    plot = _Plot(chart, max(width, NARROWEST), signs.IN_ASCII if ascii_only else signs.DRAWN, ascii_only=ascii_only)
    return tuple(plot.blocks(day))


class _Plot:
    """Draws one chart at one width."""

    def __init__(self, chart: Chart, width: int, drawn_with: signs.Signs, *, ascii_only: bool) -> None:
        self._chart = chart
        self._width = width
        self._signs = drawn_with
        self._ascii_only = ascii_only
        self._days = chart.last - chart.first + 1

    def blocks(self, day: str) -> Iterator[Block]:
        if self._chart.highlight:
            yield Paragraph(self._said(self._chart.highlight), "strong")
        yield from (Paragraph(text, "muted") for text in self._legend(day))
        if len(self._chart.lanes) > 1:
            yield from self._overview()
        since = _AGAIN
        for lane in self._chart.lanes:
            if len(self._chart.lanes) > 1:
                yield Line(())
                yield self._head(lane)
            if since >= _AGAIN or len(lane.subjects) >= _AGAIN // 2:
                yield from self._axis(self._width, 0)
                since = 0
            lines = [
                line for subject in lane.subjects for entry in subject.entries for line in self._entry(subject, entry)
            ]
            since += len(lines)
            yield from lines
        yield from self._axis(self._width, 0)

    def _legend(self, day: str) -> Iterator[str]:
        """Say what the signs mean that are drawn, and how much time a column is."""
        marks = [mark for entry in self._chart.entries for mark in entry.marks]
        yield "; ".join(signs.of_points(marks, self._signs))
        today = [f"{self._signs.today} {words.day(day)}"] if self._chart.today is not None else []
        column = f"one column: {_period(self._days / self._width)}"
        yield "; ".join([*signs.of_bars(marks, self._signs), *today, column])

    def _overview(self) -> Iterator[Line]:
        """Draw each lane on one line, with as many signs as it has columns with something in them."""
        names = [self._said(lane.name) for lane in self._chart.lanes]
        room = min(max(map(cells, names)), self._width // 3)
        counts = [str(sum(1 for _ in lane.entries)) for lane in self._chart.lanes]
        digits = max(map(len, counts))
        left = room + digits + 2
        yield from self._axis(self._width - left, left)
        for lane, name, count in zip(self._chart.lanes, names, counts, strict=True):
            *above, last = wrap(name, room)
            yield from (Line((Cell(part, "strong"),)) for part in above)
            drawn: dict[int, Cell] = {}
            for mark in sorted((mark for entry in lane.entries for mark in entry.marks), key=_weight):
                drawn |= self._signs_of(mark, self._width - left)
            padded = f"{last}{' ' * (room - cells(last))} {count:>{digits}} "
            yield Line((Cell(padded, "strong"), *self._filled(drawn, self._width - left)))

    def _head(self, lane: Lane) -> Line:
        count = words.counted(sum(1 for _ in lane.entries), "item")
        name = self._said(lane.name)
        text = f"{self._signs.rule * 2} {name} {self._signs.rule} {count} "
        return Line((Cell(text + self._signs.rule * max(self._width - cells(text), 0), "strong"),))

    def _axis(self, width: int, indent: int) -> Iterator[Line]:
        """Draw the line of time: what is written along it, and a sign for each day that is."""
        said, below = "", [" "] * width
        for tick in ticks(self._chart.first, self._chart.last, max(width // 9, 1)):
            column = self._column(tick.day, width)
            below[column] = self._signs.tick
            if column >= len(said) + bool(said) and column + len(tick.text) <= width:
                said = said.ljust(column) + tick.text
        if self._chart.today is not None:
            below[self._column(self._chart.today, width)] = self._signs.today
        for text in (said, "".join(below).rstrip()):
            yield Line((Cell(" " * indent + text, "muted"),))

    def _entry(self, subject: Subject, entry: Entry) -> Iterator[Line]:
        """Draw an entry with its words beside it: to the right, to the left, or where there is most room."""
        drawn: dict[int, Cell] = {}
        for mark in sorted(entry.marks, key=_weight):
            drawn |= self._signs_of(mark, self._width)
        name, trouble = self._said(subject.name), words.outcome(entry.trouble)
        label = [Cell(name, "strong"), Cell(f": {self._said(entry.words)}")]
        if trouble.text:
            label.append(Cell(f" {self._said(trouble.text)}", trouble.tone))
        length = sum(cells(part.text) for part in label)
        before, after = min(drawn, default=0) - _GAP, self._width - max(drawn, default=-1) - 1 - _GAP
        if length <= after:
            yield self._row(drawn, self._width - after, label)
        elif length <= before:
            yield self._row(drawn, before - length, label)
        elif max(before, after) >= _BESIDE:
            right = after >= before
            for number, text in enumerate(wrap("".join(part.text for part in label), max(before, after))):
                start = self._width - after if right else before - cells(text)
                yield self._row({} if number else drawn, start, _named(text, "" if number else name))
        else:
            yield from (Line((Cell(text),)) for text in wrap("".join(p.text for p in label), self._width))
            yield self._row(drawn, 0, [])

    def _row(self, drawn: dict[int, Cell], start: int, label: Iterable[Cell]) -> Line:
        """Put signs and words on one line, and today's bar wherever there is neither."""
        row = dict(drawn)
        column = start
        for part in label:
            row[column] = part
            column += cells(part.text)
        return Line(tuple(self._filled(row, self._width)))

    def _filled(self, row: dict[int, Cell], width: int) -> Iterator[Cell]:
        """Yield what is in a row with blanks between, today's bar among them."""
        today = None if self._chart.today is None else self._column(self._chart.today, width)
        column = 0
        for start in sorted(row):
            yield from self._blank(column, start, today)
            yield row[start]
            column = start + cells(row[start].text)
        if today is not None and today >= column:
            yield from self._blank(column, today + 1, today)

    def _blank(self, start: int, end: int, today: int | None) -> Iterator[Cell]:
        if today is None or not start <= today < end or end - start < 2:  # (a lone bar would touch words or marks)
            yield Cell(" " * (end - start))
            return
        yield Cell(" " * (today - start))
        yield Cell(self._signs.today, "muted")
        yield Cell(" " * (end - today - 1))

    def _signs_of(self, mark: Mark, width: int) -> dict[int, Cell]:
        """Return the sign of a mark for each column it lies in."""
        first, last = (self._column(day, width) for day in self._chart.bounds(mark))
        bar = self._signs.states[mark.state]
        if first == last and "open" not in (mark.left, mark.right):
            return {first: Cell(self._signs.point(mark.state, mark.shape), bar.tone)}
        ends = {"sharp": bar.body, "soft": bar.soft}
        drawn = dict.fromkeys(range(first, last + 1), bar.body)
        drawn[first] = ends.get(mark.left, self._signs.open_left)
        drawn[last] = ends.get(mark.right, self._signs.open_right)
        return {column: Cell(sign, bar.tone) for column, sign in drawn.items()}

    def _column(self, day: int, width: int) -> int:
        return min(max((day - self._chart.first) * width // self._days, 0), width - 1)

    def _said(self, text: str) -> str:
        return transliterate(visible(text)) if self._ascii_only else visible(text)


#: What is drawn over what, where two marks share a column: what happened goes before what is said.
_OVER = ("lasting", "announced", "disputed", "cancelled", "planned", "overdue", "done")


def _weight(mark: Mark) -> int:
    return _OVER.index(mark.state)


def _named(text: str, name: str) -> list[Cell]:
    """Return a text that begins with a name, the name strong."""
    return [Cell(name, "strong"), Cell(text[len(name) :])] if name and text.startswith(name) else [Cell(text)]


def _period(days: float) -> str:
    """Return about how long a column is."""
    for length, name in ((365.25, "year"), (30.44, "month"), (7, "week"), (1, "day")):
        if days >= length * 0.95:
            number = f"{days / length:.1f}".removesuffix(".0")
            return f"{number} {name}{'' if number == '1' else 's'}"
    return "less than a day"

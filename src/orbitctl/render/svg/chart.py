"""A chart in a picture: lanes under each other, rows in them, and the line of time behind."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.drawing.axis import Tick, ticks
from orbitctl.drawing.marks import Chart, Entry, Lane, Mark
from orbitctl.render import words
from orbitctl.render.markup import text
from orbitctl.render.svg.legend import drawn as drawn_legend
from orbitctl.render.svg.place import LINE, ROW, Placed, Plot, text_width
from orbitctl.render.svg.shapes import shape
from orbitctl.render.svg.style import MARGIN, WIDTH

_HEAD = 30.0
_AXIS = 22.0
#: The days along the line are written again after so many pixels.
_AGAIN = 420.0


def drawn(chart: Chart, day: str, top: float) -> tuple[list[str], float]:
    """Return what is drawn of a chart from some height on, and how high it is."""
    plot = Plot(chart)
    parts: list[str] = []
    y = top
    if chart.highlight:
        y += LINE + 4
        parts.append(f'<text class="name" font-size="13" x="{MARGIN}" y="{y:.0f}">{text(chart.highlight)}</text>')
    legend, high = drawn_legend([mark for entry in chart.entries for mark in entry.marks], y + 8)
    parts += legend
    y += 8 + high
    behind = y + 16
    y = behind + _AXIS
    body: list[str] = [*_axis(plot, y - 8, day)]
    since = 0.0
    for lane in chart.lanes:
        rows, high = _lane(plot, lane, len(chart.lanes) > 1)
        head = _HEAD if len(chart.lanes) > 1 else 0.0
        body.append(f'<g class="lane" data-head="{head:.0f}" transform="translate(0 {y:.0f})">')
        if since > _AGAIN:
            body += _dates(plot, 19, after=MARGIN + text_width(f"{lane.name} 999 items", 14.0))
            since = 0.0
        body += rows
        body.append("</g>")
        y += high
        since += high
    body += [f'<g class="foot" transform="translate(0 {y:.0f})">', *_dates(plot, 16), "</g>"]
    parts += _grid(plot, behind, y)
    return [*parts, *body], y + 22 - top


def _lane(plot: Plot, lane: Lane, named: bool) -> tuple[list[str], float]:
    parts: list[str] = []
    y = 0.0
    if named:
        count = words.counted(sum(1 for _ in lane.entries), "item")
        parts.append(f'<line class="grid" x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="4" y2="4"/>')
        parts.append(
            f'<text class="lane label" x="{MARGIN}" y="19">{text(lane.name)}'
            f' <tspan class="soft-text">{count}</tspan></text>'
        )
        y = _HEAD
    before = None
    for row in plot.rows(lane):
        high = max(placed.height for placed in row)
        parts.append(f'<g class="row" data-height="{high:.0f}" transform="translate(0 {y:.0f})">')
        if plot.chart.steps:
            before, step = _step(plot, row[0], before)
            parts += step
        for placed in row:
            parts += _subject(plot, placed, high)
        parts.append("</g>")
        y += high
    return parts, y + 6


def _step(plot: Plot, placed: Placed, before: float | None) -> tuple[float | None, list[str]]:
    """Join the target of an announcement to the one before it, so that the stairs can be followed."""
    marks = [
        mark for entry in placed.subject.entries for mark in entry.marks if mark.state in {"planned", "overdue", "done"}
    ]
    if not marks or any(mark.state == "lasting" for entry in placed.subject.entries for mark in entry.marks):
        return None, []
    first, last = plot.ends(marks[-1])
    here = first if marks[-1].right == "open" else (first + last) / 2
    middle = placed.height - ROW / 2
    if before is None:
        return here, []
    return here, [f'<path class="step" d="M{before:.1f} {middle - ROW + 6:.1f}V{middle:.1f}H{here:.1f}"/>']


def _subject(plot: Plot, placed: Placed, high: float) -> Iterator[str]:
    subject, label = placed.subject, placed.label
    middle = high - ROW / 2
    items = " ".join(dict.fromkeys(str(entry.item) for entry in subject.entries))
    yield f'<g class="subject" data-items="{items}" transform="translate(0 {middle:.1f})">'
    places = [plot.ends(mark) for entry in subject.entries for mark in entry.marks[:1] if mark.state == "done"]
    if len(places) > 1:
        start, end = min(first for first, _ in places), max(first for first, _ in places)
        yield f'<line class="life" x1="{start:.1f}" x2="{end:.1f}"/>'
    chief = subject.chief
    # The chief one last, so that it lies over what is close to it.
    for entry in sorted(subject.entries, key=lambda entry: entry is chief):
        yield from _entry(plot, subject.name, entry, small=entry is not chief)
    if label.above:
        for number, line in enumerate(label.above):
            y = (number - len(label.above)) * LINE - ROW / 2 + 12
            said = text(line)
            name = text(label.name)
            if number == 0 and said.startswith(name):
                said = f'<tspan class="name">{name}</tspan><tspan class="soft-text">{said[len(name) :]}</tspan>'
            yield f'<text class="label" x="{label.x:.1f}" y="{y:.1f}">{said}</text>'
    else:
        anchor = ' text-anchor="end"' if label.anchor == "end" else ""
        trouble = f' <tspan class="trouble">{text(label.trouble)}</tspan>' if label.trouble else ""
        yield (
            f'<text class="label" x="{label.x:.1f}" y="4"{anchor}><tspan class="name">{text(label.name)}</tspan>'
            f' <tspan class="soft-text">{text(label.said)}</tspan>{trouble}</text>'
        )
    yield "</g>"


def _entry(plot: Plot, name: str, entry: Entry, *, small: bool) -> Iterator[str]:
    trouble = words.outcome(entry.trouble).text
    said = text(f"{name}: {entry.words} {trouble}".rstrip())
    for number, mark in enumerate(reversed(entry.marks)):
        own = number == len(entry.marks) - 1
        tone = _tone(mark, entry)
        title = f"<title>{said}</title>" if own else ""
        drawn = shape(mark, tone, *plot.ends(mark), small=small)
        if mark.state == "disputed" and _covers(plot, entry.marks[0], mark):
            drawn = f'<g class="raised" transform="translate(0 -8)">{drawn}</g>'
        yield f'<g class="mark {tone}" data-item="{entry.item}">{title}{drawn}</g>'


def _covers(plot: Plot, one: Mark, other: Mark) -> bool:
    """Tell whether a mark would lie on another."""
    return abs(plot.ends(one)[0] - plot.ends(other)[0]) < 9.0


def _tone(mark: Mark, entry: Entry) -> str:
    if mark.state != "done":
        return mark.state
    return {"launch-failure": "failure"}.get(entry.trouble, entry.trouble) or "done"


def _axis(plot: Plot, y: float, day: str) -> Iterator[str]:
    yield from _dates(plot, y)
    if plot.chart.today is not None:
        x = plot.x(plot.chart.today)
        end = ' text-anchor="end"' if x > WIDTH / 2 else ""
        side = -5 if end else 5
        yield f'<text class="now label" x="{x + side:.1f}" y="{y - 16:.0f}"{end}>{words.day(day)}</text>'


def _dates(plot: Plot, y: float, *, after: float = 0.0) -> Iterator[str]:
    for tick in _ticks(plot.chart):
        if plot.x(tick.day) < after or plot.x(tick.day) + text_width(tick.text) > WIDTH:
            continue
        yield f'<text class="soft-text label" x="{plot.x(tick.day) + 3:.1f}" y="{y:.0f}">{tick.text}</text>'


def _grid(plot: Plot, top: float, bottom: float) -> Iterator[str]:
    """Draw a line at each day written along the line of time, and one at today."""
    for tick in _ticks(plot.chart):
        x = plot.x(tick.day)
        yield f'<line class="grid rule" x1="{x:.1f}" x2="{x:.1f}" y1="{top:.0f}" y2="{bottom:.0f}"/>'
    if plot.chart.today is not None:
        x = plot.x(plot.chart.today)
        yield f'<line class="today rule" x1="{x:.1f}" x2="{x:.1f}" y1="{top - 16:.0f}" y2="{bottom:.0f}"/>'


def _ticks(chart: Chart) -> list[Tick]:
    return ticks(chart.first, chart.last, 14)

"""The whole picture: title, legend, what is drawn, and the line that says which data it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from orbitctl.drawing.choose import chart_of
from orbitctl.render import remake
from orbitctl.render.layouts import layout
from orbitctl.render.markup import text
from orbitctl.render.screen import Caption, Grid, Screen, Title
from orbitctl.render.svg.chart import drawn as drawn_chart
from orbitctl.render.svg.grid import drawn as drawn_grid
from orbitctl.render.svg.place import wrapped
from orbitctl.render.svg.shapes import gradients
from orbitctl.render.svg.style import MARGIN, WIDTH, sheet
from orbitctl.views.answer import Answer

_LINE = 17.0


def write(answer: Answer, by: str | None) -> str:
    """Return an answer as an SVG document."""
    screen = layout(answer)
    title, note = head(screen)
    above = list(_lines([title], 22.0, "title")) + list(_lines([note], 13.0, "soft-text"))
    top = 14.0 + sum(height for _, height in above)
    body, height = picture(answer, screen, by, top)
    made = f"Made with orbitctl: {remake.command(answer, 'svg', by)}"
    caption = next((block.text for block in screen if isinstance(block, Caption)), "")
    below = list(_lines([caption, made], 12.0, "soft-text"))
    total = top + height + 10.0 + sum(high for _, high in below) + 14.0
    parts = [
        *opened(total, title, described(answer, note), body),
        f'<rect class="paper" width="{WIDTH}" height="{total:.0f}"/>',
        *_stacked(above, 14.0),
        *body,
        *_stacked(below, top + height + 10.0),
        "</svg>\n",
    ]
    return "\n".join(parts)


class Embedded(NamedTuple):
    """A picture for a page that says the rest itself; ``style`` is the style sheet inside it."""

    title: str
    note: str
    markup: str
    style: str
    highlight: str = ""


def embedded(answer: Answer, by: str | None) -> Embedded:
    """Return the picture of an answer without title and caption; no markup if it is nothing but a table."""
    screen = layout(answer)
    title, note = head(screen)
    chart = chart_of(answer, by) if answer.items else None
    if chart is None:
        return Embedded(title, note, "", "")
    body, height = drawn_chart(chart._replace(highlight=""), answer.day, 0.0)
    markup = [*opened(height, title, described(answer, note), body), *body, "</svg>"]
    return Embedded(title, note, "\n".join(markup), sheet(), chart.highlight)


def head(screen: Screen) -> tuple[str, str]:
    """Return the title of a screen and the line about it."""
    title = next((block for block in screen if isinstance(block, Title)), Title(""))
    return title.text, title.note


def described(answer: Answer, note: str) -> str:
    """Return what the picture shows, for those who do not see it."""
    table = remake.command(answer, "plain")
    return f"{note}. Data {answer.dataset.version}, as of {answer.day}. The same as a table: {table}"


def picture(answer: Answer, screen: Screen, by: str | None, top: float) -> tuple[list[str], float]:
    """Return what is drawn of an answer from some height on, and how high it is: a chart, or its table."""
    if not answer.items:
        return [], 0.0
    chart = chart_of(answer, by)
    if chart is not None:
        return drawn_chart(chart, answer.day, top)
    grid = next((block for block in screen if isinstance(block, Grid)), None)
    return drawn_grid(grid, top) if grid else ([], 0.0)


def opened(height: float, title: str, description: str, body: Iterable[str]) -> Iterator[str]:
    """Yield the beginning of a document: its size, its name, its style and the paint that its body needs."""
    yield (
        f'<svg class="orbit" xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}"'
        f' viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-labelledby="orbit-title orbit-desc">'
    )
    yield f'<title id="orbit-title">{text(title)}</title>'
    yield f'<desc id="orbit-desc">{text(description)}</desc>'
    yield f"<style>{sheet()}</style>"
    yield f"<defs>{''.join(gradients(body))}</defs>"


def _lines(texts: Iterable[str], size: float, kind: str) -> Iterator[tuple[str, float]]:
    """Yield lines of text with their heights, at a height still to be filled in."""
    for whole in texts:
        for line in wrapped(whole, WIDTH - 2 * MARGIN, size) if whole else ():
            yield (
                f'<text class="{kind}" font-size="{size:g}" x="{MARGIN}" y="{{y:.0f}}">{_held(text(line))}</text>',
                max(_LINE, size * 1.3),
            )


def _held(markup: str) -> str:
    """Return markup whose braces survive the filling in of the height."""
    return markup.replace("{", "{{").replace("}", "}}")


def _stacked(lines: Sequence[tuple[str, float]], top: float) -> Iterator[str]:
    y = top
    for markup, height in lines:
        y += height
        yield markup.format(y=y)

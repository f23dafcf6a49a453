"""Answers as charts for terminals: the title and the caption of their screen around what is drawn."""

from __future__ import annotations

from orbitctl.drawing.choose import chart_of
from orbitctl.errors import UsageError
from orbitctl.render.layouts import layout as screen_of
from orbitctl.render.screen import Block, Screen, Title
from orbitctl.views.answer import Answer

#: The width where nobody says how wide: in a pipe.
_USUAL = 100


def layout(answer: Answer, by: str | None, *, width: int | None, ascii_only: bool) -> Screen:
    """Return an answer as a chart. Raises UsageError for one that cannot be drawn."""
    screen = screen_of(answer)
    if ascii_only:
        from orbitctl.render.ascii import in_ascii

        screen = in_ascii(screen)
    if not answer.items:
        return screen
    head: list[Block] = [block for block in screen if isinstance(block, Title)]
    drawn = _drawn(answer, by, width=width or _USUAL, ascii_only=ascii_only)
    return (*head, *drawn, screen[-1])


def _drawn(answer: Answer, by: str | None, *, width: int, ascii_only: bool) -> tuple[Block, ...]:
    if answer.kind == "stats":
        from orbitctl.render.bars import draw as draw_bars

        return draw_bars(answer, width=width, ascii_only=ascii_only)
    from orbitctl.render.chart import draw

    chart = chart_of(answer, by)
    if chart is None:
        raise UsageError(f"an answer of this sort has no chart: {answer.kind}", hint="Leave --chart out.")
    return draw(chart, answer.day, width=width, ascii_only=ascii_only)

"""Counts as bars for terminals: one bar a value, parted by how the missions ended."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.ascii import transliterate
from orbitctl.render.markup import visible
from orbitctl.render.plain import cells
from orbitctl.render.screen import Block, Cell, Line, Paragraph, Tone
from orbitctl.render.wrapping import wrap
from orbitctl.views.answer import Answer
from orbitctl.views.stats import StatRow

_NARROWEST = 60
#: The parts of a bar: what is counted, its sign, its likeness in ASCII, and its tone.
_PARTS: tuple[tuple[str, str, str, Tone], ...] = (
    ("success", "█", "#", "good"),
    ("partial", "▓", "+", "warn"),
    ("failed", "▒", "x", "bad"),
    ("flying", "■", ">", "accent"),
    ("planned", "□", "o", "accent"),
    ("dropped", "·", ".", "muted"),
)
_WHOLE = ("█", "#")


def draw(answer: Answer, *, width: int, ascii_only: bool) -> tuple[Block, ...]:
    """Return a bar a row, the longest as long as there is room, with the numbers beside it."""
    items: Sequence[StatRow] = answer.items  # type: ignore[assignment]
    by = str(answer.query["by"])
    names = [words.spoken(item.name) if by in {"kind", "target", "outcome"} else item.name for item in items]
    names = list(map(visible, names))
    if ascii_only:
        names = list(map(transliterate, names))
    width = max(width, _NARROWEST)
    left = min(max(map(cells, names)), width // 3)
    said = [_said(item) for item in items]
    room = width - left - 2 - max(map(len, said))
    most = max(item.count for item in items)
    lines: list[Block] = []
    if items[0].ended is not None:
        lines.append(Paragraph(_legend(items, ascii_only=ascii_only), "muted"))
    for item, name, text in zip(items, names, said, strict=True):
        *above, last = wrap(name, left)
        lines += [Line((Cell(part, "strong"),)) for part in above]
        lines.append(Line((Cell(f"{last}{' ' * (left - cells(last))} ", "strong"), *_bar(item, most, room, ascii_only),
                           Cell(f" {text}"))))  # fmt: skip
    return tuple(lines)


def _legend(items: Sequence[StatRow], *, ascii_only: bool) -> str:
    totals = [sum(numbers) for numbers in zip(*(_numbers(item) for item in items), strict=True)]
    return "; ".join(
        f"{plain if ascii_only else sign} {name}"
        for (name, sign, plain, _), total in zip(_PARTS, totals, strict=True)
        if total
    )


def _said(item: StatRow) -> str:
    """Return the numbers of a row in words."""
    if item.ended is None:
        return str(item.count)
    rate = f", {item.success_percent}% of {item.ended} succeeded" if item.ended else ""
    return f"{item.count}{rate}"


def _bar(item: StatRow, most: int, room: int, ascii_only: bool) -> list[Cell]:
    if item.ended is None:
        return [Cell(_WHOLE[ascii_only] * _length(item.count, most, room), "accent")]
    cells_of = []
    done = drawn = 0
    for (_, sign, plain, tone), number in zip(_PARTS, _numbers(item), strict=True):
        done += number
        # Each part ends where the sum so far does, so that the bar is as long as its count whatever is rounded.
        length = _length(done, most, room) - drawn
        if number and length:
            cells_of.append(Cell((plain if ascii_only else sign) * length, tone))
        drawn += length
    return cells_of


def _length(number: int, most: int, room: int) -> int:
    """Return how many columns a number takes; what there is, is at least one."""
    return max(round(number * room / most), 1 if number else 0)


def _numbers(item: StatRow) -> tuple[int, ...]:
    return (
        item.success or 0,
        item.partial_failure or 0,
        (item.failure or 0) + (item.launch_failure or 0),
        (item.active or 0) + (item.in_transit or 0),
        item.planned or 0,
        item.cancelled or 0,
    )

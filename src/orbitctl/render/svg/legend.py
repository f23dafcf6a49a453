"""What the marks of a picture mean: one of each sort that is used, with its meaning beside it."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.drawing.marks import Mark
from orbitctl.render.svg.place import ROW, text_width
from orbitctl.render.svg.shapes import shape
from orbitctl.render.svg.style import MARGIN, WIDTH

_OTHER = "other, done"
_SAMPLES: tuple[tuple[str, Mark], ...] = (
    ("launch", Mark(0, 0, "sharp", "sharp", "done", "launch")),
    ("landing", Mark(0, 0, "sharp", "sharp", "done", "landing")),
    (_OTHER, Mark(0, 0, "sharp", "sharp", "done")),
    ("hollow: planned", Mark(0, 0, "sharp", "sharp", "planned")),
    ("some day in that time", Mark(0, 0, "soft", "soft", "planned")),
    ("no end known", Mark(0, 0, "soft", "open", "planned")),
    ("no start known", Mark(0, 0, "open", "soft", "planned")),
    ("as long as it lasts", Mark(0, 0, "sharp", "sharp", "lasting")),
    ("overdue", Mark(0, 0, "sharp", "sharp", "overdue")),
    ("cancelled", Mark(0, 0, "sharp", "sharp", "cancelled")),
    ("date of another source", Mark(0, 0, "sharp", "sharp", "disputed")),
    ("day of the announcement", Mark(0, 0, "sharp", "sharp", "announced")),
)
#: How long the samples are: of a bar, and of a point; and what is left free after the words.
_BAR, _POINT, _FREE = 36.0, 8.0, 22.0


def drawn(marks: Sequence[Mark], top: float) -> tuple[list[str], float]:
    """Return the legend of some marks from some height on, in as many lines as it takes, and how high it is."""
    parts: list[str] = []
    x, y = float(MARGIN), top + ROW / 2
    shaped = any(mark.shape != "other" for mark in marks)
    for meaning, sample in _SAMPLES:
        like = [mark for mark in marks if _alike(mark, sample)]
        if not like:
            continue
        # Drawn as what there is: where nothing is planned, what is vague is drawn as done.
        states = {mark.state for mark in like}
        mark = sample if sample.state in states else sample._replace(state=like[0].state)
        said = "done" if meaning == _OTHER and not shaped else meaning
        bar = "sharp" not in (sample.left, sample.right) or sample.state == "lasting"
        length = _BAR if bar else _POINT
        wide = length + 7 + text_width(said) + _FREE
        if x + wide > WIDTH - MARGIN:
            x, y = float(MARGIN), y + ROW
        parts.append(
            f'<g class="{mark.state}" transform="translate({x:.0f} {y:.0f})">{shape(mark, mark.state, 0.0, length)}'
            f'<text class="soft-text" x="{length + 7:.0f}" y="4">{said}</text></g>'
        )
        x += wide
    return parts, y + ROW / 2 - top if parts else 0.0


def _alike(mark: Mark, sample: Mark) -> bool:
    """Tell whether a sample stands for a mark."""
    if "open" in (sample.left, sample.right):
        return (mark.left == "open", mark.right == "open") == (sample.left == "open", sample.right == "open")
    if sample.left == "soft":
        return "soft" in (mark.left, mark.right)
    if sample.state == "done":
        return mark.shape == sample.shape and (mark.state == "done" or mark.shape != "other")
    return mark.state == sample.state

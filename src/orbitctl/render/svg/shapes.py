"""Marks as shapes: filled is done, hollow is planned, an edge that fades is one that is not known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from orbitctl.drawing.marks import Mark

#: What is shorter is drawn as a point: its ends could not be told apart.
_BAR = 9.0
_HIGH = 9.0
#: How much of a bar fades where an edge is open; where it is soft, so many pixels do, or as much as there are.
_OPEN, _SOFT, _MOST = 0.8, 10.0, 0.35
#: How much of the paint is left at the end of a fading edge.
_LEFT = {"sharp": 1.0, "soft": 0.25, "open": 0.1}
_POINTS = {
    "launch": "M0-4.8 4.6 3.6H-4.6Z",
    "landing": "M0 4.8-4.6-3.6H4.6Z",
}
_CROSS = "M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5"
_PAINT = re.compile(r"url\(#([a-z-]+)-(sharp|soft|open)-(sharp|soft|open)-(\d+)\)")
_HOLLOW = frozenset({"planned", "overdue"})


def width(first: float, last: float) -> float:
    """Return how far a mark between two places reaches to each side of their middle."""
    return max((last - first) / 2, 5.0)


def shape(mark: Mark, tone: str, first: float, last: float, *, small: bool = False) -> str:
    """Return a mark between two places on the line of time, at height 0; a point may be a small one."""
    if last - first >= _BAR:
        return _bar(mark, tone, first, last)
    middle = f"{(first + last) / 2:.1f}"
    placed = f"translate({middle}) scale(.72)" if small else f"translate({middle})"
    if mark.state == "disputed":
        return f'<text class="sign" x="{middle}" y="4">?</text>'
    if mark.state == "cancelled":
        return f'<path class="bare" d="{_CROSS}" transform="{placed}"/>'
    if mark.state == "announced":
        return f'<circle class="full" cx="{middle}" r="2"/>'
    kind = "hollow" if mark.state in _HOLLOW else "full"
    if mark.shape in _POINTS:
        return f'<path class="{kind}" d="{_POINTS[mark.shape]}" transform="{placed}"/>'
    return f'<circle class="{kind}" cx="{middle}" r="{2.8 if small else 3.8}"/>'


def _bar(mark: Mark, tone: str, first: float, last: float) -> str:
    if mark.state == "lasting":
        return f'<rect class="full" x="{first:.1f}" y="-2" width="{last - first:.1f}" height="4" rx="2"/>'
    place = f'x="{first:.1f}" y="{-_HIGH / 2}" width="{last - first:.1f}" height="{_HIGH}" rx="{_HIGH / 2}"'
    share = round(min(_SOFT / (last - first), _MOST), 2)
    paint = f"url(#{tone}-{mark.left}-{mark.right}-{share * 100:.0f})"
    if mark.state == "done":
        return f'<rect fill="{paint}" {place}/>'
    inside = f'<rect fill="{paint}" fill-opacity=".2" {place}/>'
    sign = f'<text class="sign" x="{(first + last) / 2:.1f}" y="4">?</text>' if mark.state == "disputed" else ""
    return f'{inside}<rect fill="none" stroke="{paint}" stroke-width="1.4" {place}/>{sign}{_arrows(mark, first, last)}'


def _arrows(mark: Mark, first: float, last: float) -> str:
    """Return the heads of arrows at open ends."""
    right = f'<path class="bare" d="M{last - 5:.1f}-4L{last:.1f} 0L{last - 5:.1f} 4"/>' if mark.right == "open" else ""
    left = f'<path class="bare" d="M{first + 5:.1f}-4L{first:.1f} 0L{first + 5:.1f} 4"/>' if mark.left == "open" else ""
    return left + right


def gradients(drawn: Iterable[str]) -> Iterator[str]:
    """Yield the paint that some shapes are drawn with, each once."""
    used = sorted({name for part in drawn for name in _PAINT.findall(part)})
    for tone, left, right, percent in used:
        start, end = (
            _OPEN if edge == "open" else 0.0 if edge == "sharp" else int(percent) / 100 for edge in (left, right)
        )
        # Between two fades that would meet, the middle stays whole.
        stops = {0.0: _LEFT[left], min(start, 0.5): 1.0, max(1 - end, 0.5): 1.0, 1.0: _LEFT[right]}
        yield f'<linearGradient id="{tone}-{left}-{right}-{percent}" class="{tone}">'
        yield from (f'<stop class="stop" offset="{at:g}" stop-opacity="{much:g}"/>' for at, much in stops.items())
        yield "</linearGradient>"

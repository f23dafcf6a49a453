"""The words around a number that make it a bound: "more than 25", "nearly sixty", "27 or so"."""

import math
from collections.abc import Callable, Sequence

Bounds = tuple[float | None, float | None]
Bound = Callable[[float], Bounds]

#: "About 60" leaves a twentieth on both sides, one at least.
ABOUT = 0.05
#: "Nearly 60" is below it and not under nine tenths of it; "just over 60" is the same on the other side.
NEARLY = 0.1
#: What is nearly so much is most often an amount, and no count.
_SMALL = 10


def exactly(value: float) -> Bounds:
    """Leave no room."""
    return value, value


def _more(value: float) -> Bounds:
    return _above(value), None


def _at_least(value: float) -> Bounds:
    return value, None


def _fewer(value: float) -> Bounds:
    return None, _below(value)


def _at_most(value: float) -> Bounds:
    return None, value


def _about(value: float) -> Bounds:
    if not value.is_integer():
        return value * (1 - ABOUT), value * (1 + ABOUT)
    room = max(value * ABOUT, 1)
    return math.floor(value - room), math.ceil(value + room)


def _nearly(value: float) -> Bounds:
    below = _below(value)
    least = value * (1 - NEARLY)
    return min(least if value < _SMALL else math.floor(least), below), below


def _close(value: float) -> Bounds:
    """Leave room on both sides: some write "close to 60" of 61."""
    return _nearly(value)[0], _about(value)[1]


def _just_over(value: float) -> Bounds:
    above = _above(value)
    return above, max(math.ceil(value * (1 + NEARLY)), above)


def _above(value: float) -> float:
    """Return what "more than" begins with: 26 members are more than 25, and so are 25.4 km."""
    return math.nextafter(value, math.inf)


def _below(value: float) -> float:
    return math.nextafter(value, -math.inf)


_BEFORE: dict[str, Bound] = {
    "more than": _more, "greater than": _more, "over": _more, "above": _more, "upwards of": _more, "upward of": _more,
    "in excess of": _more, "exceeding": _more, "beyond": _more,
    "at least": _at_least, "no fewer than": _at_least, "no less than": _at_least, "not fewer than": _at_least,
    "not less than": _at_least, "minimum of": _at_least, "a minimum of": _at_least, "as few as": _at_least,
    "fewer than": _fewer, "less than": _fewer, "under": _fewer, "below": _fewer,
    "up to": _at_most, "at most": _at_most, "no more than": _at_most, "not more than": _at_most,
    "maximum of": _at_most, "a maximum of": _at_most, "as many as": _at_most,
    "about": _about, "around": _about, "roughly": _about, "approximately": _about, "some": _about, "circa": _about,
    "estimated": _about, "an estimated": _about, "~": _about, "≈": _about,
    "nearly": _nearly, "almost": _nearly, "approaching": _nearly, "not quite": _nearly, "just shy of": _nearly,
    "just under": _nearly, "just below": _nearly, "slightly under": _nearly, "a little under": _nearly,
    "slightly less than": _nearly, "slightly fewer than": _nearly, "just less than": _nearly,
    "just fewer than": _nearly,
    "close to": _close,
    "just over": _just_over, "just above": _just_over, "slightly over": _just_over, "a little over": _just_over,
    "slightly more than": _just_over, "just more than": _just_over, "a little more than": _just_over,
    "little more than": _just_over,
}  # fmt: skip
_BEHIND: dict[str, Bound] = {
    "+": _at_least, "plus": _at_least, "- plus": _at_least, "or more": _at_least, "and counting": _at_least,
    "or so": _about, "odd": _about, "- odd": _about, "or thereabouts": _about,
    "or fewer": _at_most, "or less": _at_most, "at least": _at_least, "at most": _at_most,
}  # fmt: skip


def _rows(table: dict[str, Bound], place: int) -> dict[str, list[tuple[list[str], Bound]]]:
    """Find the rows by their word at a place, the longest first."""
    rows: dict[str, list[tuple[list[str], Bound]]] = {}
    for phrase, bound in sorted(table.items(), key=lambda row: -len(row[0].split())):
        words = phrase.split()
        rows.setdefault(words[place], []).append((words, bound))
    return rows


_ROWS_BEFORE = _rows(_BEFORE, -1)
_ROWS_BEHIND = _rows(_BEHIND, 0)


def bound_before(lower: Sequence[str], first: int, floor: int) -> tuple[int, Bound | None]:
    """Return where the words before a number begin and what they make of it; they do not reach across ``floor``."""
    for words, bound in _ROWS_BEFORE.get(lower[first - 1], ()) if first > floor else ():
        start = first - len(words)
        if start >= floor and lower[start:first] == words:
            return start, bound
    return first, None


def bound_behind(lower: Sequence[str], last: int) -> tuple[int, Bound | None]:
    """Return where the words behind a number end and what they make of it."""
    for words, bound in _ROWS_BEHIND.get(lower[last], ()):
        end = last + len(words)
        if lower[last:end] == words and not (words == ["plus"] and lower[end].isdecimal()):
            return end, bound
    return last, None

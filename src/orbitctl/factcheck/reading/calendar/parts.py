"""Parts of a year, month or decade, read backward from it: "the third quarter of", "mid-", "early in"."""

from typing import NamedTuple

from orbitctl.factcheck.reading.calendar.periods import Parts
from orbitctl.factcheck.reading.calendar.stretch import Line
from orbitctl.factcheck.reading.calendar.words import DASHES, SEASONS


class PartBefore(NamedTuple):
    """Where a part begins, and which it is."""

    first: int
    parts: Parts


#: A part in one word, and what may stand between it and the period ("" is nothing).
_JOINED = frozenset({"", "of"}) | DASHES
_WORDS: dict[str, tuple[str, frozenset[str]]] = {
    "early": ("early", _JOINED | {"in"}),
    "mid": ("mid", _JOINED),
    "middle": ("mid", frozenset({"of"})),
    "halfway": ("mid", frozenset({"through"})),
    "midway": ("mid", frozenset({"through"})),
    "late": ("late", _JOINED | {"in"}),
    "start": ("start", frozenset({"of"})),
    "beginning": ("start", frozenset({"of"})),
    "end": ("end", _JOINED),
    "close": ("end", frozenset({"of"})),
    "opening": ("start", frozenset({"of"})),
    **{word: (name, _JOINED) for word, name in SEASONS.items()},
}
#: Halves and quarters by the word before.
_HALVES = {"first": "h1", "second": "h2", "latter": "h2", "last": "h2"}
_QUARTERS = {"first": "q1", "second": "q2", "third": "q3", "fourth": "q4", "last": "q4", "final": "q4"}
_WEEKS = {"first": "week-1", "second": "week-2", "third": "week-3", "fourth": "week-4", "last": "week-4"}
#: "The opening days of", "the last weeks of".
_EDGES = {
    "first": "start", "opening": "start", "early": "start", "earliest": "start",
    "last": "end", "closing": "end", "final": "end", "dying": "end", "waning": "end", "late": "end",
}  # fmt: skip
_COUNTED_PARTS = {
    "half": _HALVES, "quarter": _QUARTERS, "quarters": _QUARTERS, "week": _WEEKS,
    **dict.fromkeys(("days", "weeks", "months", "hours"), _EDGES),
}  # fmt: skip
#: "Q3" and "H1" are two tokens.
_LETTERED = {("q", "1"): "q1", ("q", "2"): "q2", ("q", "3"): "q3", ("q", "4"): "q4", ("h", "1"): "h1", ("h", "2"): "h2"}
_TO = frozenset({"to", "or", "and", "/"}) | DASHES


def part_before(line: Line, at: int) -> PartBefore | None:
    """Read the part of the period whose first token is ``at``, with "the" if it is the part's."""
    lower = line.lower
    joint = lower[at - 1] if lower[at - 1] in _JOINED or lower[at - 1] in {"in", "through"} else ""
    end = at - 1 if joint else at
    found = _one(lower, end, joint)
    if found is None:
        return None
    first, name = found
    start = name
    while lower[first - 1] in _TO and (earlier := _alternative(lower, first - 1, name)):
        first, start = earlier
    first = _with_adverbs(lower, first)
    # In "after the early 2028 flight" the article is the flight's.
    return PartBefore(first - 1 if lower[first - 1] == "the" and joint in {"of", "in"} else first, (start, name))


def _one(lower: list[str], end: int, joint: str) -> tuple[int, str] | None:
    """Read the part that ends just before ``end``."""
    word = lower[end - 1]
    if row := _WORDS.get(word):
        name, joints = row
        return (end - 1, name) if joint in joints else None
    if joint == "in":
        return None
    if ordinals := _COUNTED_PARTS.get(word):
        counted = ordinals.get(lower[end - 2])
        return (end - 2, counted) if counted else None
    lettered = _LETTERED.get((lower[end - 2], word))
    return (end - 2, lettered) if lettered else None


def _alternative(lower: list[str], sign: int, name: str) -> tuple[int, str] | None:
    """Read what stands before "to" or "or": "early to mid-", "second or third quarter of"."""
    end = sign
    if lower[sign] in DASHES and lower[sign - 1] == "to":  # mid-to-late
        end = sign - 1
    if lower[end - 1] in DASHES:
        end -= 1
    if name[0] in "qh" and name[1] in "1234":
        ordinals = _QUARTERS if name[0] == "q" else _HALVES
        if counted := ordinals.get(lower[end - 1]):
            return end - 1, counted
    found = _one(lower, end, "")
    return found if found and _alike(found[1], name) else None


def _alike(one: str, other: str) -> bool:
    """Only parts of one kind have an order: "spring or early 2027" does not."""
    return one[0] == other[0] if other[1] in "1234" else (one in SEASONS) == (other in SEASONS) and one[1] not in "1234"


def _with_adverbs(lower: list[str], first: int) -> int:
    """Take in "very" and the "late" of "late spring", which changes no bounds here."""
    while lower[first - 1] in {"early", "late", "mid", "very"} or (
        lower[first - 1] in DASHES and lower[first - 2] in {"early", "late", "mid"}
    ):
        first -= 1
    return first

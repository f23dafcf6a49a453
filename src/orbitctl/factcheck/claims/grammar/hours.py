"""Hours of the day: "at 6:58 a.m. EDT" tells nothing that can be checked, and stands between what can."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.reading.wordsets import wordset

_BEFORE = wordset("at around about")
_BEHIND = wordset("am pm a p m . utc gmt est edt cst cdt mst mdt pst pdt cet cest bst ist jst kst local standard time")
#: "Moscow time" and the like: of which place the time is.
_WHOSE = wordset("moscow beijing eastern pacific central mountain universal coordinated tokyo japan")
_DIGITS = 2


def hours(lower: Sequence[str]) -> list[range]:
    """Return the tokens of each hour in a sentence, in lower case."""
    return [
        _whole(lower, at)
        for at, word in enumerate(lower)
        if word == ":" and 0 < at < len(lower) - 1 and _is_figure(lower[at - 1]) and len(lower[at + 1]) == _DIGITS
        and lower[at + 1].isdecimal()
    ]  # fmt: skip


def _is_figure(word: str) -> bool:
    return word.isdecimal() and len(word) <= _DIGITS


def _whole(lower: Sequence[str], colon: int) -> range:
    """Return an hour with the words around it that belong to it."""
    first = colon - 2 if colon > 1 and lower[colon - 2] in _BEFORE else colon - 1
    last = colon + 2
    while last < len(lower) and (lower[last] in _BEHIND or lower[last] in _WHOSE) and not _ends(lower, last):
        last += 1
    if lower[last : last + 1] == [","] and (first == 0 or lower[first - 1] == ","):
        last += 1
    return range(first, last)


def _ends(lower: Sequence[str], at: int) -> bool:
    """Tell whether a point is that of the sentence, and none of "a.m."."""
    return lower[at] == "." and lower[at - 1] not in {"a", "p", "m"}

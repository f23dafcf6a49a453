"""Hours of the day: "at 6:58 a.m. EDT" tells nothing that can be checked, and stands between what can."""

from __future__ import annotations

from orbitctl.factcheck.reading.wordsets import wordset

_BEFORE = wordset("at around about")
_ZONES = wordset("utc gmt et est edt ct cst cdt mst mdt pt pst pdt cet cest bst ist jst kst msk")
#: "Moscow time" and the like: of which place the time is.
_WHOSE = wordset("local moscow beijing eastern pacific central mountain universal coordinated tokyo japan standard")
_DIGITS = 2
_MILITARY = 4
#: Without one of these no hour is told.
SIGNS = _ZONES | wordset(": am pm m time")


def hours(lower: list[str]) -> list[range]:
    """Return the tokens of each hour in a sentence, in lower case, and of each zone in brackets."""
    found: list[range] = []
    at = 0
    while at < len(lower):
        end = _hour(lower, at) if lower[at].isdecimal() else _zone(lower, at) if lower[at] == "(" else at
        if end > at:
            found.append(_whole(lower, at, end))
        at = max(end, at + 1)
    return found


def _hour(lower: list[str], at: int) -> int:
    """Return where an hour ends that begins with a figure; there itself if none does."""
    if len(lower[at]) == _MILITARY and _zone(lower, at + 1) > at + 1:
        return _zone(lower, at + 1)
    if len(lower[at]) > _DIGITS:
        return at
    end = at + 1
    while lower[end : end + 1] == [":"] and end + 1 < len(lower) and len(lower[end + 1]) == _DIGITS:
        if not lower[end + 1].isdecimal():
            break
        end += 2
    half = _half(lower, end)
    return _zone(lower, half) if half > at + 1 else at


def _half(lower: list[str], at: int) -> int:
    """Return where "a.m." or "pm" ends; a point that ends the sentence stays."""
    if lower[at : at + 1] and lower[at] in {"am", "pm"}:
        return at + 1
    if at + 2 < len(lower) and lower[at] in {"a", "p"} and lower[at + 1 : at + 3] == [".", "m"]:
        return at + 4 if lower[at + 3 : at + 4] == ["."] and at + 4 < len(lower) else at + 3
    return at


def _zone(lower: list[str], at: int) -> int:
    """Return where a zone ends, in brackets or not: "UTC", "(ET)", "Pacific time"."""
    first = end = at + (lower[at : at + 1] == ["("])
    if end < len(lower) and lower[end] in _ZONES:
        end += 1
    else:
        named = next((i for i in range(end, len(lower)) if lower[i] not in _WHOSE), len(lower))
        end = named + 1 if named > end and lower[named : named + 1] == ["time"] else end
    if first > at:
        return end + 1 if end > first and lower[end : end + 1] == [")"] else at
    return end


def _whole(lower: list[str], first: int, last: int) -> range:
    """Return an hour with the words around it that belong to it."""
    while first and lower[first - 1] in _BEFORE:
        first -= 1
    if lower[last : last + 1] == [","] and (first == 0 or lower[first - 1] == ","):
        last += 1
    return range(first, last)

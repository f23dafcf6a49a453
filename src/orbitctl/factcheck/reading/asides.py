"""What stands inside a name, or behind it, without being one of its words: initials, a nickname, a "Jr.", a point."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.reading.tokens import Tokens

_QUOTES = frozenset("“”\"'‘’")
#: Behind the name of a person these belong to it.
_DESCENT = frozenset({"jr", "sr", "ii", "iii"})


def aside(found: Tokens, at: int) -> int:
    """Return where a name goes on behind initials or a nickname: "Alan B. Shepard", "Harrison “Jack” Schmitt"."""
    words, end = found.words, len(found.words) - 1
    while at + 1 < end and words[at + 1] == "." and len(words[at]) == 1 and words[at].isupper():
        at += 2
    if at + 2 < end and words[at] in _QUOTES and words[at + 2] in _QUOTES:
        at += 3
    return at if at <= end and words[at][0].isupper() else 0


def whole(lower: list[str], first: int, last: int, of_people: Iterator[bool]) -> int:
    """Return where a name ends, with what belongs to it: the last point of "U.S.", a "Jr." behind one of people."""
    at = last + (lower[last : last + 1] == [","])
    if at < len(lower) and lower[at] in _DESCENT and any(of_people):
        return at + 1 + (at + 2 < len(lower) and lower[at + 1] == ".")
    return last + _pointed(lower, first, last)


def _pointed(lower: list[str], first: int, last: int) -> bool:
    """Tell whether the last point of "U.S." follows: it belongs to the name."""
    return last - first > 2 and lower[last - 2] == "." and len(lower[last - 1]) == 1 and lower[last : last + 1] == ["."]

"""Flights that share one name: "Viking 1 and 2", "Apollo 11, 12 and 14"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.reading.lexicon import Lexicon, Mention, mentions
from orbitctl.factcheck.reading.tokens import Tokens, tokens
from orbitctl.factcheck.reading.wordsets import wordset

_LAST = frozenset({"and", "&", "or"})
_JOINING = _LAST | {","}
#: Behind these a number counts something, or dates it.
_COUNTED = wordset(
    "other others more further of days day years year months month hours weeks minutes people men women astronauts crew"
    " percent million km kilometres kilometers miles metres meters kg kilograms - st nd rd th"
    " january february march april may june july august september october november december"
)
_MOST_FIGURES = 2


def shared(named: Sequence[Mention], words: Tokens, names: Lexicon) -> list[Mention]:
    """Return the names of a sentence with those of which only the number is told, behind another of the series."""
    found: list[Mention] = []
    taken = {mention.first for mention in named}
    for mention in named:
        found.append(mention)
        last = mention.last
        if not words.lower[last - 1].isdecimal() or _JOINING.isdisjoint(words.lower[last : last + 1]):
            continue
        series = " ".join(words.words[mention.first : last - 1])
        for at in _numbers(words.lower, last):
            told = tokens(f"{series} {words.lower[at]}")
            other = mentions(names, told)
            flies = len(other) == 1 and other[0].last == len(told.lower) and other[0].entries[0].kind == "mission"
            if flies and at not in taken and mention.entries[0].kind == "mission":
                found.append(Mention(at, at + 1, other[0].entries))
    return found


def _numbers(lower: Sequence[str], at: int) -> list[int]:
    """Return where further numbers of a series stand from a place on, as far as they are joined."""
    found: list[int] = []
    while at + 1 < len(lower) and lower[at] in _JOINING:
        joint = lower[at]
        at += 1 + (lower[at] == "," and lower[at + 1] in _LAST)
        if not lower[at].isdecimal() or len(lower[at]) > _MOST_FIGURES:
            return []
        found.append(at)
        at += 1
        if joint in _LAST or lower[at - 2] in _LAST:
            return found if _is_whole(lower, at) else []
    return []


def _is_whole(lower: Sequence[str], at: int) -> bool:
    """Tell whether a number that ends at a place is no part of a larger one, and counts nothing."""
    following = lower[at : at + 2]
    if following[:1] in ([","], ["."]):
        return not following[1:] or not following[1].isdecimal()
    return not following or following[0] not in _COUNTED

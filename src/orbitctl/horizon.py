"""What partly known dates say about a span of days: that it holds them, that it may, or that it does not.

Days are ISO text, so they compare as they stand; nothing is parsed where the first and last day of a date are known.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from orbitctl.dates import PartialDate

#: Whether a date must lie in a span of days, or only may.
Within: TypeAlias = Literal["certain", "possible"]

#: What EDTF puts after a date that is only possibly, or only about, what it says.
QUALIFIERS = "?~%"
#: The days of the longest month: a date known no better than this is no appointment.
_LONGEST_MONTH = 31
_WITH_ARTICLE = frozenset({"quarter", "quadrimester", "half", "decade"})


class Horizon(NamedTuple):
    """The days looked at, both ends included; None where there is no end."""

    first: str | None = None
    last: str | None = None

    def within(self, edtf: str, earliest: str | None, latest: str | None) -> Within | None:
        """Tell whether a date with these bounds must or may lie in these days; None if it cannot.

        "About" and "possibly" leave it uncertain wherever the bounds are.
        """
        if (self.first and latest and latest < self.first) or (self.last and earliest and earliest > self.last):
            return None
        begins = self.first is None or (earliest is not None and earliest >= self.first)
        ends = self.last is None or (latest is not None and latest <= self.last)
        return "certain" if begins and ends and not is_qualified(edtf) else "possible"


def is_qualified(edtf: str) -> bool:
    """Tell whether a date is only "possibly" or "about" what it says."""
    return any(mark in edtf for mark in QUALIFIERS)


def is_dated(earliest: str | None, latest: str | None) -> bool:
    """Tell whether a date is known to a month or better, so that it can stand in a calendar."""
    if earliest is None or latest is None:
        return False
    return (date.fromisoformat(latest) - date.fromisoformat(earliest)).days < _LONGEST_MONTH


def some_time(found: PartialDate) -> str:
    """Return a date in words that do not pretend to know the day.

    >>> from orbitctl.dates import parse
    >>> some_time(parse("2027-36"))
    'some time in the fourth quarter of 2027'
    """
    from orbitctl.dates import in_words  # only the compiler says dates; answers find the words in the snapshot

    words = in_words(found)
    if found.precision == "day" or found.earliest is None or found.latest is None:
        return words
    if found.qualifier:
        return f"some time, {words}"
    if found.precision == "interval":
        return f"some time from {words}"
    return f"some time in {'the ' if found.precision in _WITH_ARTICLE else ''}{words}"

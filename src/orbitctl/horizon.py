"""What partly known dates say about the days ahead."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from orbitctl.dates import PartialDate, in_words

#: The days of the longest month: a date known no better than this is no appointment.
_LONGEST_MONTH = 31
_WITH_ARTICLE = frozenset({"quarter", "quadrimester", "half", "decade"})


class Horizon(NamedTuple):
    """The days looked at, both ends included."""

    first: date
    last: date

    def holds(self, found: PartialDate) -> bool:
        """Tell whether a date lies in these days for certain; "about" and "possibly" make it uncertain."""
        if found.qualifier or found.earliest is None or found.latest is None:
            return False
        return self.first <= found.earliest and found.latest <= self.last


def is_dated(found: PartialDate) -> bool:
    """Tell whether a date is known to a month or better, so that it can stand in a calendar."""
    if found.earliest is None or found.latest is None:
        return False
    return (found.latest - found.earliest).days < _LONGEST_MONTH


def some_time(found: PartialDate) -> str:
    """Return a date in words that do not pretend to know the day.

    >>> from orbitctl.dates import parse
    >>> some_time(parse("2027-36"))
    'some time in the fourth quarter of 2027'
    """
    words = in_words(found)
    if found.precision == "day" or found.earliest is None or found.latest is None:
        return words
    if found.qualifier:
        return f"some time, {words}"
    if found.precision == "interval":
        return f"some time from {words}"
    return f"some time in {'the ' if found.precision in _WITH_ARTICLE else ''}{words}"

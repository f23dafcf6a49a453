"""When days come round again.

29 February is kept on 28 February in a year without one: a reminder is better a day early than a month late, and stays
in its month.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

#: Numbers of years that count as round: 5, and the multiples of these.
_ROUND_MULTIPLES = (10, 25)


class Anniversary(NamedTuple):
    """A day on which something is a whole number of years ago."""

    day: date
    years: int


def in_year(day: date, year: int) -> date:
    """Return the day that is kept for ``day`` in a year.

    >>> in_year(date(2024, 2, 29), 2025)
    datetime.date(2025, 2, 28)
    """
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def between(day: date, first: date, last: date) -> Iterator[Anniversary]:
    """Yield the anniversaries of ``day`` from ``first`` to ``last``, both included; its own day is none."""
    for year in range(max(first.year, day.year + 1), last.year + 1):
        kept = in_year(day, year)
        if first <= kept <= last:
            yield Anniversary(kept, year - day.year)


def in_words(day: date) -> str:
    """Return a day in words, as a date known to the day is said everywhere.

    >>> in_words(date(2027, 7, 20))
    '20 July 2027'
    """
    return f"{day.day} {day:%B} {day.year}"  # in English: no locale is ever set


def is_round(years: int) -> bool:
    """Tell whether a number of years is one that newsrooms mark: 5, 10, 20, 25, 30, 40, 50, 60, 70, 75 ..."""
    return years == 5 or any(years % multiple == 0 for multiple in _ROUND_MULTIPLES)

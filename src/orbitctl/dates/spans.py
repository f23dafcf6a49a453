"""First and last days of years, months and the parts of a year (ISO 8601-2:2019, 4.8: codes 21 to 41)."""

from __future__ import annotations

import datetime
from typing import NamedTuple, TypeAlias

from orbitctl.dates.partial import Precision

Span: TypeAlias = tuple[datetime.date, datetime.date]

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Grouping(NamedTuple):
    """A part of a year: `length` months from month `first`, running into the next year where they must."""

    precision: Precision
    words: str
    first: int
    length: int


# 21 to 24 name no hemisphere, so they span from the first to the last day of either hemisphere's reading.
GROUPINGS: dict[str, Grouping] = {
    "21": Grouping("season", "spring", 3, 9),
    "22": Grouping("season", "summer", 6, 9),
    "23": Grouping("season", "autumn", 3, 9),
    "24": Grouping("season", "winter", 6, 9),
    "25": Grouping("season", "northern spring", 3, 3),
    "26": Grouping("season", "northern summer", 6, 3),
    "27": Grouping("season", "northern autumn", 9, 3),
    "28": Grouping("season", "northern winter", 12, 3),
    "29": Grouping("season", "southern spring", 9, 3),
    "30": Grouping("season", "southern summer", 12, 3),
    "31": Grouping("season", "southern autumn", 3, 3),
    "32": Grouping("season", "southern winter", 6, 3),
    "33": Grouping("quarter", "first quarter", 1, 3),
    "34": Grouping("quarter", "second quarter", 4, 3),
    "35": Grouping("quarter", "third quarter", 7, 3),
    "36": Grouping("quarter", "fourth quarter", 10, 3),
    "37": Grouping("quadrimester", "first four months", 1, 4),
    "38": Grouping("quadrimester", "middle four months", 5, 4),
    "39": Grouping("quadrimester", "last four months", 9, 4),
    "40": Grouping("half", "first half", 1, 6),
    "41": Grouping("half", "second half", 7, 6),
}


def years(first: int, last: int) -> Span:
    """Give the first and last day of the years `first` to `last`, both from 1 to 9999."""
    return datetime.date(first, 1, 1), datetime.date(last, 12, 31)


def months(year: int, first: int, length: int = 1) -> Span | None:
    """Give the first and last day of `length` months from `first`; None if they run past the year 9999."""
    after = year * 12 + first - 1 + length
    last_year, last_month = divmod(after - 1, 12)
    if last_year > datetime.MAXYEAR:
        return None
    if last_month == 11:  # The first of the next month may lie past the last day there is, 9999-12-31.
        return datetime.date(year, first, 1), datetime.date(last_year, 12, 31)
    next_month = datetime.date(last_year, last_month + 2, 1)
    return datetime.date(year, first, 1), next_month - datetime.timedelta(days=1)

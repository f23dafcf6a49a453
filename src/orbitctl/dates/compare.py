"""Three-valued comparison: each date is one unknown day, somewhere from its earliest to its latest.

Two dates are two independent unknown days, even if written alike: June 2027 may precede June 2027. An open or
unknown end is unbounded, beyond the years we can write. Qualifiers do not widen the bounds; who must
allow for "about" looks at the qualifier.
"""

from __future__ import annotations

import datetime
from enum import StrEnum

from orbitctl.dates.errors import DateError, quoted
from orbitctl.dates.partial import PartialDate


class Order(StrEnum):
    """Whether one date lies before another."""

    BEFORE = "before"
    MAYBE = "maybe"
    NOT_BEFORE = "not before"


class Match(StrEnum):
    """Whether a date lies inside a window."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


def precedes(a: PartialDate, b: PartialDate) -> Order:
    """Say if a's day is before b's: in every case, in some, or in none (the same day is not before)."""
    if a.latest and b.earliest and a.latest < b.earliest:
        return Order.BEFORE
    if a.earliest and b.latest and a.earliest >= b.latest:
        return Order.NOT_BEFORE
    return Order.MAYBE


def overlaps(date: PartialDate, start: PartialDate | None, end: PartialDate | None) -> Match:
    """Say if the date's day is in the window: in every case, in some, or in none.

    The window runs from start.earliest to end.latest, both included; None, or an open bound, is no limit on
    that side. A window that ends before it starts holds nothing.
    """
    window_first = start.earliest if start else None
    window_last = end.latest if end else None
    firsts = [day for day in (date.earliest, window_first) if day]
    lasts = [day for day in (date.latest, window_last) if day]
    if firsts and lasts and max(firsts) > min(lasts):
        return Match.NO
    starts_inside = window_first is None or (date.earliest is not None and date.earliest >= window_first)
    ends_inside = window_last is None or (date.latest is not None and date.latest <= window_last)
    return Match.CERTAIN if starts_inside and ends_inside else Match.POSSIBLE


def last_day(date: PartialDate) -> datetime.date:
    """Give the last day the date can be, as `--as-of` counts it; DateError if its end is open or unknown."""
    if date.latest is None:
        raise DateError(f"{quoted(date.text)} has no last day; write a date with an end, such as 2028 or 2028-06-30")
    return date.latest

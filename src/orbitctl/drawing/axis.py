"""The line of time: where a day lies on it, and which days are written along it."""

import datetime
from typing import NamedTuple

#: Months between ticks, from the closest to the widest.
_STEPS = (1, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 500, 1000)))
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Tick(NamedTuple):
    """A day written along the line."""

    day: int
    text: str


def ticks(first: int, last: int, most: int) -> list[Tick]:
    """Return at most so many ticks between two days (ordinals), at starts of years or months, as close as they go."""
    start, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    # Months are counted through: the first that begins in the span, and the last.
    begin = start.year * 12 + start.month - 1 + (start.day > 1)
    finish = end.year * 12 + end.month - 1
    for step in _STEPS:
        months = range(-(-begin // step) * step, finish + 1, step)
        if len(months) <= most:
            return [_tick(month, whole_years=step % 12 == 0) for month in months]
    return []


def _tick(month: int, *, whole_years: bool) -> Tick:
    year, place = divmod(month, 12)
    text = str(year) if whole_years else f"{_MONTHS[place]} {year}"
    return Tick(datetime.date(year, place + 1, 1).toordinal(), text)

"""How old the data may be.

The clock is an argument here. The program's own is ``today``, which reproducible runs set with SOURCE_DATE_EPOCH
(https://reproducible-builds.org/specs/source-date-epoch/).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from orbitctl.errors import DataTooOldError, UsageError

#: So many days after the day it speaks for, data is said to be old: a season of launches is missing by then.
OLD_DAYS = 120

#: The units of an age, and how many months or days each is.
_MONTHS = {"m": 1, "y": 12}
_DAYS = {"d": 1, "w": 7}
_EPOCH = "SOURCE_DATE_EPOCH"
#: The most of any unit: ten thousand years, after which there are no days any more.
_MOST_DIGITS = 7


class Age(NamedTuple):
    """A span of time as people give it: whole months, and days."""

    months: int
    days: int

    def after(self, day: date) -> date:
        """Return the day that lies so long after another; the last of its month where it has no such day."""
        months = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(months, 12)
        if year >= date.max.year:
            return date.max
        following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        last = (following - timedelta(days=1)).day
        try:
            return date(year, month + 1, min(day.day, last)) + timedelta(days=self.days)
        except OverflowError:
            return date.max


def age(text: str) -> Age:
    """Read an age: ``90d``, ``12w``, ``6m`` or ``1y``. Raises UsageError.

    >>> age("12w")
    Age(months=0, days=84)
    """
    number, unit = text[:-1], text[-1:]
    if number.isascii() and number.isdigit() and len(number) <= _MOST_DIGITS and unit in _MONTHS | _DAYS:
        return Age(int(number) * _MONTHS.get(unit, 0), int(number) * _DAYS.get(unit, 0))
    raise UsageError(
        f"--max-data-age: {text!r} is no age", hint="Give a number of days, weeks, months or years: 90d, 12w, 6m, 1y."
    )


def today(environment: Mapping[str, str]) -> date:
    """Return the day it is in UTC, or the one that SOURCE_DATE_EPOCH gives. Raises UsageError if that is no time."""
    given = environment.get(_EPOCH)
    if not given:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(given), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"{_EPOCH} is {given!r}, which is no time", hint="It holds whole seconds since 1970-01-01, or is not set."
        ) from None


def check(as_of: str, oldest: Age, now: date) -> None:
    """Raise DataTooOldError if data that speaks for a day is older than it may be."""
    until = oldest.after(date.fromisoformat(as_of))
    if now > until:
        raise DataTooOldError(
            f"the data speaks for {as_of}; by --max-data-age it was good until {until}",
            hint="Install a newer release, or allow a greater age.",
        )


def remark(as_of: str, now: date) -> str:
    """Return what to say of data that is old; nothing if it is not."""
    days = (now - date.fromisoformat(as_of)).days
    if days <= OLD_DAYS:
        return ""
    return f"the data speaks for {as_of}, {days} days ago; what happened since is not in it"

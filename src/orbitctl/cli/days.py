"""Dates on the command line.

A plain year, month or day is read here; everything else, and whatever is no date, is for the grammar to read or to
refuse (4 ms to load).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from orbitctl.errors import UsageError

if TYPE_CHECKING:
    from orbitctl.dates import PartialDate

_SHAPES = ([4], [4, 2], [4, 2, 2])


class _Span(NamedTuple):
    """The first and the last day a date can be."""

    earliest: date | None
    latest: date | None


def first_day(option: str, text: str) -> str:
    """Return the first day a date can be, as ISO text. Raises UsageError if it is not a date or open there."""
    found = _bounds(option, text).earliest
    if found is None:
        raise UsageError(f"{option} {text} has no first day", hint="Give a date such as 2024, 2024-06 or 2024-06-30.")
    return found.isoformat()


def last_day(option: str, text: str) -> str:
    """Return the last day a date can be, as ISO text. Raises UsageError if it is not a date or open there."""
    found = _bounds(option, text).latest
    if found is None:
        raise UsageError(f"{option} {text} has no last day", hint="Give a date such as 2024, 2024-06 or 2024-06-30.")
    return found.isoformat()


def whole_day(option: str, text: str) -> str:
    """Return a date that is known to the day, as ISO text. Raises UsageError if it is not a date or less well known."""
    if len(text) == len("2024-06-30") and plain(text):
        return text
    found = _parsed(option, text)
    if found.precision != "day" or found.qualifier:
        raise UsageError(f"{option} {text} is not one day", hint="Give a day such as 2024-06-30.")
    return found.text


def plain(text: str) -> _Span | None:
    """Return the bounds of a plain year, month or day; None for every other text, be it a date or not."""
    parts = text.split("-")
    if [len(part) for part in parts] not in _SHAPES or not (text.isascii() and "".join(parts).isdigit()):
        return None
    year, month, day = map(int, (*parts, "01", "01")[:3])
    try:
        first = date(year, month, day)
        if len(parts) == 3:
            return _Span(first, first)
        after = month + (1 if len(parts) == 2 else 12) - 1  # months from the beginning of the year on
        return _Span(first, date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1))
    except ValueError:  # no such day, or none after it
        return None


def _bounds(option: str, text: str) -> _Span | PartialDate:
    return plain(text) or _parsed(option, text)


def _parsed(option: str, text: str) -> PartialDate:
    from orbitctl import dates

    try:
        return dates.parse(text)
    except dates.DateError as error:
        raise UsageError(
            f"{option}: {error}",
            hint="Dates are EDTF: 2024, 2024-06, 2024-06-30, 2026-36 (fourth quarter), 203X.",
            suggestions=error.suggestions,
        ) from error

"""Comparing a date as it is told with a date on record; both may be vague, so the answer has shades."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from orbitctl import dates
from orbitctl.factcheck.reading.calendar.periods import add_months
from orbitctl.factcheck.reading.phrases import Time

#: yes: what is told holds; no: it cannot; near: a day beside, as local dates are; maybe: the record is too vague.
Fit = Literal["yes", "near", "maybe", "no"]

_FIRST, _LAST = "0001-01-01", "9999-12-31"
#: "around July 2027" is right a share of its length beside it, and never fewer days than this.
_SLACK_SHARE = 0.5
_LEAST_SLACK = 3


def fit(told: Time, earliest: str | None, latest: str | None) -> Fit:
    """Tell how a told date fits one on record, given by the first and last day it can be."""
    if told.yearless and earliest:
        told = _in_year(told, int(earliest[:4]))
    begin, end = earliest or _FIRST, latest or _LAST
    first, last = told.earliest or _FIRST, told.latest or _LAST
    if told.approximate and told.edtf is not None:  # "a year ago" was read with its leeway
        first, last = _widened(first, last)
    if first <= begin and end <= last:
        return "yes"
    if end < first or last < begin:
        beside = begin == end and (first == last or told.anchored) and _is_next(begin, first, last)
        return "near" if beside else "no"
    return "yes" if told.approximate else "maybe"


def _is_next(day: str, first: str, last: str) -> bool:
    """Tell whether a day is the one before a time, or the one after it."""
    return 1 in {(_day(first) - _day(day)).days, (_day(day) - _day(last)).days}


def bounds(date: str) -> tuple[str | None, str | None]:
    """Return the first and the last day of an EDTF date; None where it is open."""
    parsed = dates.parse(date)
    first, last = (bound.isoformat() if bound else None for bound in (parsed.earliest, parsed.latest))
    return first, last


def _in_year(told: Time, year: int) -> Time:
    """Put a date that does not say its year into the year on record."""
    said = told.earliest or told.latest
    months = 12 * (year - int(said[:4])) if said else 0
    first, last = (add_months(day, months) if day else None for day in (told.earliest, told.latest))
    return told._replace(earliest=first, latest=last)


def _widened(first: str, last: str) -> tuple[str, str]:
    if first == _FIRST or last == _LAST:
        return first, last
    begin, end = _day(first), _day(last)
    slack = timedelta(days=max(_LEAST_SLACK, int((end - begin).days * _SLACK_SHARE)))
    return (begin - slack).isoformat(), (end + slack).isoformat()


def is_exact(told: Time) -> bool:
    """Tell whether a date is told as a day, or as a month at most."""
    return told.earliest is not None and told.latest is not None and (_day(told.latest) - _day(told.earliest)).days < 31


def shifted(day: str, by: int) -> str:
    """Return the day so many days later."""
    return (_day(day) + timedelta(days=by)).isoformat()


def _day(text: str) -> date:
    return date.fromisoformat(text)


def closing(day: str) -> str:
    """Return the month or the year that a day closes, else the day: from a vague date on, its last day is certain."""
    if len(day) < len(_FIRST):
        return day
    following = (_day(day) + timedelta(days=1)).isoformat()
    return day[:4] if following.endswith("-01-01") else day[:7] if following.endswith("-01") else day

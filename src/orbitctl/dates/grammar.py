"""The parse table: a row for each form of EDTF levels 0 and 1 that we read, and the parts of a year 21 to 41.

Left out on purpose: date-times, years outside 0001 to 9999, and all of level 2 but the parts of a year.
An unspecified month leaves the year known, so that is the precision of 2027-XX.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from orbitctl.dates.errors import DateError, refusal
from orbitctl.dates.partial import PartialDate, Precision, Qualifier
from orbitctl.dates.spans import GROUPINGS, MONTHS, Span, months, years

LONGEST = len("2027-06-15~/2027-06-20~")

QUALIFIERS: dict[str, Qualifier] = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}


class _Known(NamedTuple):
    """What a form says, before its qualifier."""

    span: Span
    precision: Precision


def _first_year(text: str) -> int:
    year = int(text[:4].replace("X", "0"))
    if year == 0:
        raise refusal(text, "there is no year 0 here", write="years from 0001 to 9999")
    return year


def _year(text: str) -> _Known:
    year = _first_year(text)
    return _Known(years(year, year), "year")


def _decade(text: str) -> _Known:
    year = _first_year(text)
    return _Known(years(year, year + 9), "decade")


def _century(text: str) -> _Known:
    year = _first_year(text)
    return _Known(years(year, year + 99), "century")


def _month(text: str) -> _Known:
    year, month = _first_year(text), int(text[5:7])
    span = months(year, month) if 1 <= month <= 12 else None
    if span is None:
        raise _no_such_month(text)
    return _Known(span, "month")


def _month_or_grouping(text: str) -> _Known:
    grouping = GROUPINGS.get(text[5:7])
    if grouping is None:
        return _month(text)
    span = months(_first_year(text), grouping.first, grouping.length)
    if span is None:
        raise refusal(text, "it runs past 9999-12-31, the last day there is", write="an earlier year")
    return _Known(span, grouping.precision)


def _day(text: str) -> _Known:
    first, last = _month(text).span
    day = int(text[8:10])
    if not 1 <= day <= last.day:
        reason = f"{MONTHS[first.month - 1]} {text[:4]} has days 01 to {last.day}, not {text[8:10]}"
        raise refusal(text, reason, write=f"{text[:7]} if the day is not known", suggestions=(text[:7],))
    date = first.replace(day=day)
    return _Known((date, date), "day")


def _no_such_month(text: str) -> DateError:
    """Say why the two digits after the year are no month, with the likeliest thing meant."""
    year, month, day = text[:4], text[5:7], text[8:10]
    reason = f"there is no month {month}"
    if month == "00":
        return refusal(text, reason, write=f"{year} if the month is not known", suggestions=(year,))
    swapped = months(int(year), int(day)) if day.isdigit() and 1 <= int(day) <= 12 else None
    if swapped and int(month) <= swapped[1].day:
        return refusal(text, f"{reason}; the month comes before the day", suggestions=(f"{year}-{day}-{month}",))
    if not day and int(month) > max(41, int(year[2:])):
        return refusal(text, f"{reason}; a span of years has a slash", suggestions=(f"{year}/{year[:2]}{month}",))
    codes = "" if day else ", or a code from 21 (spring) to 41 (second half)"
    return refusal(text, reason, write=f"a month from 01 to 12{codes}")


Form: TypeAlias = Callable[[str], _Known]

# A shape is the text with every digit as 0: one dictionary look-up finds the row, and no regular expression
# is compiled on the start-up path.
FORMS: dict[str, Form] = {
    "0000-00-00": _day,
    "0000-00": _month_or_grouping,
    "0000": _year,
    "000X": _decade,
    "00XX": _century,
    "0000-00-XX": _month,
    "0000-XX": _year,
    "0000-XX-XX": _year,
}

_DIGITS_TO_ZERO = str.maketrans("123456789", "000000000")


@lru_cache(maxsize=8192)  # a dataset says the same few thousand dates again and again
def parse(text: str) -> PartialDate:
    """Read an EDTF date; DateError says what is wrong and what to write instead."""
    date = read(text)
    if date is None:
        # The many ways to be wrong are loaded, with their regular expressions, only when something is.
        from orbitctl.dates import refusals

        raise refusals.explain(text, read)
    return date


def read(text: str) -> PartialDate | None:
    """Read an EDTF date; None if it has none of the forms, DateError if it has but no such date exists."""
    if len(text) > LONGEST:
        return None
    return _read_interval(text) if "/" in text else _read_single(text)


def _read_single(text: str) -> PartialDate | None:
    qualifier: Qualifier = QUALIFIERS.get(text[-1:], "")
    body = text[:-1] if qualifier else text
    form = FORMS.get(body.translate(_DIGITS_TO_ZERO))
    if form is None:
        return None
    (earliest, latest), precision = form(body)
    return PartialDate(text, earliest, latest, precision, qualifier)


def _read_interval(text: str) -> PartialDate | None:
    texts = text.split("/")
    ends = [_read_end(text, part) for part in texts]
    unread = any(end is None and part not in ("", "..") for end, part in zip(ends, texts, strict=True))
    if unread or len(ends) != 2 or ends == [None, None]:
        return None
    start, end = ends
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and earliest > latest:
        raise refusal(text, "the start is after the end", suggestions=("/".join(reversed(texts)),))
    return PartialDate(text, earliest, latest, "interval", _both(start, end))


def _read_end(text: str, part: str) -> PartialDate | None:
    try:
        return _read_single(part)
    except DateError as error:
        # What may be meant for one end is no suggestion for the whole.
        raise DateError(f"in {text!r}: {error}") from error


def _both(start: PartialDate | None, end: PartialDate | None) -> Qualifier:
    """Join the qualifiers of the two ends: an interval is as doubtful as its ends together."""
    found = {end.qualifier for end in (start, end) if end and end.qualifier}
    if len(found) > 1:
        return "uncertain and approximate"
    return found.pop() if found else ""

"""The days a written date can mean.

A vague word gets its third of the period and some room on either side, because no rule says where "early 2028" ends
and no true sentence may be refuted for it.
"""

import datetime
from typing import NamedTuple

from orbitctl.dates.spans import GROUPINGS
from orbitctl.factcheck.reading.phrases import Relation


class Span(NamedTuple):
    """The first and the last day a date can mean, ISO, both included; and the date as EDTF if EDTF can say it."""

    earliest: str
    latest: str
    edtf: str | None = None
    vague: bool = False  # the bounds are ours


class _Part(NamedTuple):
    """Part of a period: its first and last month, day or year, from 1 (years of a decade: from 0)."""

    first: int
    last: int
    code: str | None = None  # EDTF code of a part of a year


#: "From the early part to the late part"; the two are mostly the same.
Parts = tuple[str, str]


def _grouping(code: str) -> _Part:
    grouping = GROUPINGS[code]
    return _Part(grouping.first, grouping.first + grouping.length - 1, code)


#: Months. A season may be either hemisphere's, so it runs from the first month of the one to the last of the other.
OF_YEAR: dict[str, _Part] = {
    "early": _Part(1, 5),  # January to April, and a month
    "mid": _Part(4, 9),  # May to August, and a month on both sides
    "late": _Part(8, 12),  # September to December, and a month
    "start": _Part(1, 4),  # the first quarter, and a month
    "end": _Part(9, 12),  # the last quarter, and a month
    "spring": _grouping("21"),
    "summer": _grouping("22"),
    "autumn": _grouping("23"),
    "winter": _Part(1, 15),  # the northern one that ends in the year, or that begins in it: EDTF knows the second
    "h1": _grouping("40"),
    "h2": _grouping("41"),
    "q1": _grouping("33"),
    "q2": _grouping("34"),
    "q3": _grouping("35"),
    "q4": _grouping("36"),
    **dict.fromkeys(("week-1", "week-2", "week-3"), _Part(1, 1)),
    "week-4": _Part(12, 12),  # the last; nobody counts to the fourth
}
#: Days; the last one of a month stands as 31.
OF_MONTH: dict[str, _Part] = {
    "early": _Part(1, 15),  # ten days, and five
    "mid": _Part(6, 25),
    "late": _Part(16, 31),
    "start": _Part(1, 12),  # a week, and five days
    "end": _Part(19, 31),
    "h1": _Part(1, 16),
    "h2": _Part(15, 31),
    "week-1": _Part(1, 10),  # whichever day it begins with
    "week-2": _Part(5, 17),
    "week-3": _Part(12, 24),
    "week-4": _Part(19, 31),
}
#: Years. The thirds overlap, because a decade has ten of them.
OF_DECADE: dict[str, _Part] = {
    "early": _Part(0, 4),
    "mid": _Part(3, 7),
    "late": _Part(5, 9),
    "start": _Part(0, 3),
    "end": _Part(7, 9),
    "h1": _Part(0, 5),  # to the fifth year, whether the first is counted as 0 or as 1
    "h2": _Part(5, 9),
}

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if leap else _LENGTHS[month - 1]


def of_day(year: int, month: int, day: int, until: int | None = None) -> Span | None:
    """Return a day, or the days to another of the same month; None if there is no such day."""
    last = until or day
    if not 1 <= day <= last <= month_length(year, month):
        return None
    earliest = f"{year:04}-{month:02}-{day:02}"
    latest = f"{year:04}-{month:02}-{last:02}"
    return Span(earliest, latest, earliest if until is None else f"{earliest}/{latest}")


def of_month(year: int, month: int, parts: Parts | None = None) -> Span | None:
    """Return a month or a part of it; None if a month has no such part."""
    days = month_length(year, month)
    if parts is None:
        return Span(f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{days}", f"{year:04}-{month:02}")
    first, last = OF_MONTH.get(parts[0]), OF_MONTH.get(parts[1])
    if first is None or last is None:
        return None
    return Span(f"{year:04}-{month:02}-{first.first:02}", f"{year:04}-{month:02}-{min(last.last, days):02}", None, True)


def of_year(year: int, parts: Parts | None = None) -> Span | None:
    """Return a year or a part of it."""
    if parts is None:
        return Span(f"{year:04}-01-01", f"{year:04}-12-31", f"{year:04}")
    first, last = OF_YEAR[parts[0]], OF_YEAR[parts[1]]
    carry, month = divmod(last.last - 1, 12)
    code = first.code if first is last else None
    return Span(
        f"{year:04}-{first.first:02}-01",
        f"{year + carry:04}-{month + 1:02}-{month_length(year + carry, month + 1)}",
        f"{year:04}-{code}" if code else None,
        vague=first.code is None or last.code is None,
    )


def of_decade(first_year: int, parts: Parts | None = None) -> Span | None:
    """Return a decade or a part of it; None if a decade has no such part. The 1900s are the whole century."""
    if first_year % 100 == 0 and first_year < 2000:
        return None if parts else Span(f"{first_year}-01-01", f"{first_year + 99}-12-31", f"{first_year // 100}XX")
    if parts is None:
        return Span(f"{first_year:04}-01-01", f"{first_year + 9:04}-12-31", f"{first_year // 10:03}X")
    first, last = OF_DECADE.get(parts[0]), OF_DECADE.get(parts[1])
    if first is None or last is None:
        return None
    return Span(f"{first_year + first.first:04}-01-01", f"{first_year + last.last:04}-12-31", None, True)


def of_this_decade(year: int, parts: Parts | None = None) -> Span | None:
    """Return the decade a year is in, called "the decade": some end it with the year ...9 and some with ...0."""
    span = of_decade(year - year % 10, parts)
    if span is None or (parts and parts[1] not in {"end", "late", "h2"}):
        return span
    return Span(span.earliest, f"{year - year % 10 + 10:04}-12-31", None, True)


def moved(day: str, days: int) -> str | None:
    """Return the ISO day so many days later; None beyond the years that can be written."""
    try:
        return (datetime.date.fromisoformat(day) + datetime.timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def add_months(day: str, months: int) -> str | None:
    """Return the same day so many months later, or the last of a month that has no such day; None as for `moved`."""
    years, month = divmod(int(day[5:7]) - 1 + months, 12)
    year = int(day[:4]) + years
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return None
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), month_length(year, month + 1)):02}"


def weekday(day: str) -> int:
    """Return the day of the week, Monday as 0."""
    return datetime.date.fromisoformat(day).weekday()


def distance(span: Span, day: str) -> int:
    """Return the days from a day to the nearest of a span."""
    there = datetime.date.fromisoformat(day)
    first, last = datetime.date.fromisoformat(span.earliest), datetime.date.fromisoformat(span.latest)
    return max((first - there).days, (there - last).days, 0)


def bounded(span: Span, relation: Relation) -> tuple[str | None, str | None, str | None]:
    """Return the first and last day left open by "by 2030", "after July", and the same as EDTF.

    "Before 2030" ends on the last day of 2029; before a vague date is before its last possible day, and the same for
    "after".
    """
    earliest, latest, edtf, vague = span
    single = edtf if edtf and "/" not in edtf else None
    match relation:
        case "in":
            return earliest, latest, edtf
        case "by" | "until":
            return None, latest, f"../{single}" if single else None
        case "from" | "since":
            return earliest, None, f"{single}/.." if single else None
        case "before":
            return None, latest if vague else moved(earliest, -1), None
        case "after":
            return earliest if vague else moved(latest, 1), None, None

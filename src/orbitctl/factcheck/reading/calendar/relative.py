"""Dates told from the document's day ("last month", "two weeks ago") or from the date before ("three years later").

They are vaguer than they look, since "last Monday" and "this summer" are used in more than one way: the bounds hold
every common use.
"""

import datetime
from functools import partial

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.parts import part_before
from orbitctl.factcheck.reading.calendar.periods import Span
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch
from orbitctl.factcheck.reading.calendar.words import (
    COUNTS,
    DASHES,
    FULL_MONTHS,
    FULL_WEEKDAYS,
    SEASONS,
    YEARS,
    vocabulary,
)

#: Days from the document's day to the first and the last day meant.
_DAYS: dict[str, tuple[int, int]] = {"yesterday": (-1, -1), "today": (0, 0), "tomorrow": (1, 1)}
#: Likewise: weeks begin on a Sunday or on a Monday, and "last week" can be the last seven days.
_WEEKS: dict[str, tuple[int, int]] = {"last": (-14, -1), "this": (-6, 6), "next": (1, 14)}
_STEPS = {"last": -1, "this": 0, "next": 1}
#: Months in a unit, or days, and the days that may be lacking or over when somebody counts in it.
_MONTHS = {"month": 1, "months": 1, "year": 12, "years": 12, "decade": 120, "decades": 120}
_DAYS_IN = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_ROOM = {
    "day": 0, "days": 0, "week": 4, "weeks": 4, "month": 16, "months": 16, "year": 183, "years": 183,
    "decade": 731, "decades": 731,
}  # fmt: skip
UNITS = frozenset(_ROOM)
#: The number is then not what was counted: "more than three years ago".
_NOT_BEFORE_COUNT = (
    vocabulary("than over nearly almost under least most half few several within every couple only to or") | DASHES
)
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "some"})
#: Whoever writes "its last year" or "the last month of" does not mean the calendar's.
_OWNERS = frozenset({"the", "its", "his", "her", "their", "our", "my", "your", "'s", "a", "every", "each"})
#: One of these before "in three years" makes it a time to come and no length of time.
_REACH = 20
_TO_COME = frozenset({"will", "due", "scheduled", "planned", "expected", "set"})


def day_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "yesterday", "today", "tomorrow"; "today's" world is no day, "ten years ago today" is another one."""
    if line.lower[at + 1] == "'s" or line.lower[at - 1] == "ago":
        return None
    return _between(line, at, at + 1, *_DAYS[line.lower[at]])


def weekday_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "last Monday", "next Monday", "this Monday"; "on Monday" may be either side, and is not read."""
    which = line.lower[at - 1]
    if line.day is None or which not in _STEPS or not line.words[at][0].isupper():
        return None
    ahead = (FULL_WEEKDAYS[line.lower[at]] - datetime.date.fromisoformat(line.day).weekday()) % 7
    past = ahead - 7
    first, last = {"last": (past - 7, past), "this": (past, ahead), "next": (ahead or 7, (ahead or 7) + 7)}[which]
    return _between(line, at - 1, at + 1, first, last)


def month_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "last July", "next July", "this July"."""
    which = line.lower[at - 1]
    if line.day is None or which not in _STEPS or not line.words[at][0].isupper() or line.lower[at] not in FULL_MONTHS:
        return None
    month, year, now = FULL_MONTHS[line.lower[at]], int(line.day[:4]), int(line.day[5:7])
    if which == "last":
        latest = year if month < now else year - 1
        years = (latest - 1, latest)
    elif which == "next":
        earliest = year if month > now else year + 1
        years = (earliest, earliest + 1)
    else:
        years = (year, year)
    first, last = periods.of_month(years[0], month), periods.of_month(years[1], month)
    if first is None or last is None:
        return None
    return Stretch(at - 1, at + 1, Span(first.earliest, last.latest), anchored=True)


def season_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "this spring", "last summer": of the calendar year, or on that side of the document's day."""
    which, day = line.lower[at - 1], line.day
    if day is None or which not in _STEPS or line.lower[at - 2] in _OWNERS:
        return None
    name = SEASONS[line.lower[at]]
    span = periods.of_year(int(day[:4]) + _STEPS[which], (name, name))
    if span is None:
        return None
    earliest = day if which == "next" else span.earliest
    latest = day if which == "last" else span.latest
    return Stretch(at - 1, at + 1, Span(earliest, latest, vague=True), anchored=True)


def unit_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "next year", "the end of this month", "two weeks ago", "three years later", "in three years"."""
    lower = line.lower
    which = lower[at - 1]
    if which in _STEPS and line.day is not None and lower[at - 2] not in _OWNERS and lower[at + 1] != "of":
        return _calendar(line, at, which)
    if lower[at] in {"decade", "year"} and (which in {"the", "this"} or _ends(lower, at)):
        return _the_period(line, at, before)
    return _counted(line, at, before)


def _calendar(line: Line, at: int, which: str) -> Stretch | None:
    """Read a unit of the calendar beside the document's day, or a part of it."""
    lower, unit, day = line.lower, line.lower[at], line.day or ""
    if unit == "week":
        return _between(line, at - 1, at + 1, *_WEEKS[which])
    year, month = int(day[:4]), int(day[5:7])
    if unit == "month":
        years, month0 = divmod(month - 1 + _STEPS[which], 12)
        in_parts = partial(periods.of_month, year + years, month0 + 1)
    elif unit == "year":
        in_parts = partial(periods.of_year, year + _STEPS[which])
    elif unit == "decade":
        in_parts = partial(periods.of_this_decade, year + 10 * _STEPS[which])
    else:
        return None
    if which == "this" and lower[at - 2] in {"earlier", "later"}:
        whole = in_parts()
        span = whole and (Span(whole.earliest, day) if lower[at - 2] == "earlier" else Span(day, whole.latest))
        return Stretch(at - 2, at + 1, span, anchored=True)
    part = part_before(line, at - 1)
    return Stretch(part.first if part else at - 1, at + 1, in_parts(part.parts if part else None), anchored=True)


def _the_period(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "the end of the decade", "before the decade is out", "the end of the year".

    It is the one of the date before, and only without any that of the document.
    """
    lower = line.lower
    known = _known_day(line, before)
    if known is None:
        return None
    of = periods.of_this_decade if lower[at] == "decade" else periods.of_year
    anchored = before is None or before.anchored
    start, last = at, at + 1
    if lower[at - 1] in {"the", "this"}:
        start = at - 1
    if _ends(lower, at):
        return Stretch(start, at + 3, of(int(known[:4]), ("end", "end")), anchored=anchored)
    if start == at:
        return None
    if lower[at + 1] in {"is", "was"} and lower[at + 2] in {"out", "over"}:
        return Stretch(start, at + 3, of(int(known[:4]), ("end", "end")), anchored=anchored)
    part = part_before(line, start)
    if part is None:
        return None
    return Stretch(part.first, last, of(int(known[:4]), part.parts), anchored=anchored)


def _known_day(line: Line, before: Stretch | None) -> str | None:
    if before is None:
        return line.day
    return before.span.earliest if before.span else None


def _ends(lower: list[str], at: int) -> bool:
    """Say if a word goes on as "decade's end" or, behind "by", as "year-end"."""
    return lower[at + 2] == "end" and (
        lower[at + 1] == "'s" or (lower[at + 1] in DASHES and lower[at - 1] in {"by", "before", "until"})
    )


def _counted(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "two weeks ago", "three years later", "in three years"."""
    lower = line.lower
    number = COUNTS.get(lower[at - 1])
    if number is None or lower[at - 2] in _NOT_BEFORE_COUNT:
        return None
    if lower[at - 2] in {".", ","} and lower[at - 3].isdecimal() and lower[at - 3] not in YEARS:  # "2.5 years ago"
        return None
    if lower[at - 2] == "and" and (lower[at - 3] in UNITS or lower[at - 3] in COUNTS):  # "a year and two months ago"
        return None
    first = at - 1
    about = lower[first - 1] in _ABOUT
    if about:
        first -= 1
    behind = lower[at + 1]
    if behind == "ago":
        return _counted_from(line.day, line.day, line, first, at, -number, anchored=True)
    if behind == "from" and lower[at + 2] == "now":
        found = _counted_from(line.day, line.day, line, first, at, number, anchored=True)
        return found._replace(last=at + 3) if found else None
    if behind in {"later", "earlier"} and lower[at + 2] != "than" and before is not None and before.span is not None:
        count = number if behind == "later" else -number
        return _counted_from(before.span.earliest, before.span.latest, line, first, at, count, anchored=before.anchored)
    told = lower[max(first - _REACH, 0) : first]
    # Days are mostly how long a flight takes: "will reach the Moon in four days".
    if (
        lower[first - 1] == "in"
        and lower[at] not in {"day", "days"}
        and not _TO_COME.isdisjoint(told)
        and "first" not in told
    ):
        found = _counted_from(line.day, line.day, line, first - 1, at, number, anchored=True)
        return found._replace(last=at + 1) if found else None
    return None


def _counted_from(
    earliest: str | None, latest: str | None, line: Line, first: int, at: int, count: int, *, anchored: bool
) -> Stretch | None:
    """Count units of the word at a place from a stretch of days; years are also counted by their numbers alone."""
    if earliest is None or latest is None:
        return None
    unit = line.lower[at]
    room = _ROOM[unit]
    if unit in _DAYS_IN:
        start, end = periods.moved(earliest, count * _DAYS_IN[unit]), periods.moved(latest, count * _DAYS_IN[unit])
    else:
        start, end = (periods.add_months(day, count * _MONTHS[unit]) for day in (earliest, latest))
    if start is None or end is None:
        return None
    low, high = periods.moved(start, -room), periods.moved(end, room)
    if low is None or high is None:
        return None
    if unit in {"year", "years"}:
        low, high = min(low, f"{start[:4]}-01-01"), max(high, f"{end[:4]}-12-31")
    span = Span(low, high, vague=room > 0)
    return Stretch(first, at + 2, span, anchored=anchored, approximate=room > 0)


def _between(line: Line, first: int, last: int, low: int, high: int) -> Stretch | None:
    if line.day is None:
        return None
    earliest, latest = periods.moved(line.day, low), periods.moved(line.day, high)
    if earliest is None or latest is None:
        return None
    return Stretch(first, last, Span(earliest, latest, earliest if low == high else None), anchored=True)

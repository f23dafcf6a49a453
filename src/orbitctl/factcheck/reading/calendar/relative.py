"""Dates told from the document's day ("last month", "two weeks ago") or from the date before ("three years later").

They are vaguer than they look, since "last Monday" and "this summer" are used in more than one way: the bounds hold
every common use.
"""

import datetime
from collections.abc import Callable
from functools import partial

from orbitctl.factcheck.reading.calendar import following, periods
from orbitctl.factcheck.reading.calendar.counting import counted
from orbitctl.factcheck.reading.calendar.parts import part_before
from orbitctl.factcheck.reading.calendar.periods import Span
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch
from orbitctl.factcheck.reading.calendar.words import (
    DASHES,
    DAYS,
    FULL_MONTHS,
    FULL_WEEKDAYS,
    MONTHS,
    SEASONS,
    YEARS,
    vocabulary,
)

#: Days from the document's day to the first and the last day meant.
_DAYS: dict[str, tuple[int, int]] = {
    "yesterday": (-1, -1), "today": (0, 0), "tomorrow": (1, 1), "tonight": (0, 1),
    "this morning": (0, 0), "this afternoon": (0, 0), "this evening": (0, 0), "last night": (-1, 0),
    "last evening": (-1, -1), "last weekend": (-9, 0), "the weekend": (-8, 0),
}  # fmt: skip
#: Likewise: weeks begin on a Sunday or on a Monday, and "last week" can be the last seven days.
_WEEKS: dict[str, tuple[int, int]] = {"last": (-14, -1), "this": (-6, 6), "next": (1, 14)}
HOURS = frozenset({"morning", "afternoon", "evening", "night", "weekend"})
_STEPS = {"last": -1, "this": 0, "next": 1}
#: Behind "the", of which unit after that of the date before.
_FROM_THERE = {"following": 1, "next": 1, "same": 0, "previous": -1, "preceding": -1}
#: So many characters of an ISO day tell a unit.
_WRITTEN = {"day": 10, "month": 7, "year": 4}
#: Behind "this" or "the", which of the two nearest is meant.
_SIDES = frozenset({"coming", "past"})
#: Whoever writes "its last year" or "the last month of" does not mean the calendar's, nor "ago this month".
_OWNERS = frozenset({"the", "its", "his", "her", "their", "our", "my", "your", "'s", "a", "every", "each", "ago"})
_PERIODS = frozenset({"decade", "year", "month"})
#: Verbs of saying, whose own day may stand behind them; and what makes a weekday that of a date, or of every week.
_SAYING = vocabulary(
    "said says say announced told reporters wrote reported confirmed noted explained stated added statement briefing "
    "interview conference tweeted posted warned argued acknowledged insisted every each"
)
_NOT_BEHIND_WEEKDAYS = frozenset(MONTHS) | frozenset(DAYS) | vocabulary("the 's and or to said")


def day_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "yesterday", "today", "tomorrow"; "today's" world is no day, "ten years ago today" is another one."""
    if line.lower[at + 1] == "'s" or line.lower[at - 1] == "ago":
        return None
    if line.lower[at] == "yesterday" and line.lower[at - 3 : at] == ["the", "day", "before"]:
        return _between(line, at - 3, at + 1, -2, -2)
    return _between(line, at, at + 1, *_DAYS[line.lower[at]])


def hours_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "this morning", "last night", "last weekend", "over the weekend"."""
    which = line.lower[at - 1]
    told = _DAYS.get(f"{which} {line.lower[at]}")
    behind = line.lower[at - 2]
    if told is None or behind == "ago" or (which == "the" and behind not in {"over", "at", "on"}):
        return None
    return _between(line, at - 1, at + 1, *told) if line.lower[at + 1] not in {"'s", "of"} else None


def weekday_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "last Monday", "next Monday", "this Monday", and "on Monday" as the one before or the next.

    In "officials said Monday" it is the day of what they said.
    """
    which = line.lower[at - 1]
    if line.day is None or not line.words[at][0].isupper():
        return None
    ahead = (FULL_WEEKDAYS[line.lower[at]] - datetime.date.fromisoformat(line.day).weekday()) % 7
    past = ahead - 7
    if which not in _STEPS:
        said = line.lower[at - 2] if which in {"on", "late", "early"} else which
        behind = line.lower[at + 2] if line.lower[at + 1] in {",", "."} else line.lower[at + 1]
        if behind == "'s" and which in {"at", "during"}:
            return _between(line, at - 1, at + 1, past, ahead)  # "at Friday's ceremony"
        if said in _SAYING or behind in _NOT_BEHIND_WEEKDAYS:
            return None
    if which not in _STEPS:
        return _between(line, at, at + 1, past, ahead)
    first, last = {"last": (past - 7, past), "this": (past, ahead), "next": (ahead or 7, (ahead or 7) + 7)}[which]
    return _between(line, at - 1, at + 1, first, last)


def month_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "last July", "next July", "this July", "this coming July", "this past July"."""
    which = line.lower[at - 1]
    if line.day is None or not line.words[at][0].isupper() or line.lower[at] not in FULL_MONTHS:
        return None
    month, year, now = FULL_MONTHS[line.lower[at]], int(line.day[:4]), int(line.day[5:7])
    if which in _SIDES and line.lower[at - 2] in {"this", "the"}:
        meant = year + (month < now if which == "coming" else -(month > now))
        span = periods.of_month(meant, month)
        return Stretch(at - 2, at + 1, Span(span.earliest, span.latest), anchored=True) if span else None
    if which not in _STEPS:
        return None
    if which == "last":
        latest = year if month < now else year - 1
        years = (latest - 1 if month < now else latest, latest)  # in May "last April" can be either
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
    if lower[at] == "day" and which == "this" and lower[at - 2] == "on":
        return _of_year(line, at)
    if (day := following.day_of_month(line, at, before)) is not None:
        return day
    if which in _FROM_THERE and lower[at - 2] in {"the", "that"} and before is not None:
        return _beside(lower[at], at, before, _FROM_THERE[which])
    if lower[at] in _PERIODS and (which in {"the", "this"} or _ends(lower, at)):
        return _the_period(line, at, before)
    return counted(line, at, before)


def _of_year(line: Line, at: int) -> Stretch | None:
    """Read "on this day in 1971" as the day of the document in that year."""
    year = YEARS.get(line.lower[at + 2]) if line.lower[at + 1] == "in" else None
    if year is None or line.day is None:
        return None
    span = periods.of_day(year, int(line.day[5:7]), int(line.day[8:]))
    return Stretch(at - 2, at + 3, span, lends="both") if span is not None else None


def _beside(unit: str, at: int, before: Stretch, steps: int) -> Stretch | None:
    """Read "the following day", "the same year", of the date before."""
    if before.span is None:
        return None
    first, last = before.span.earliest, before.span.latest
    if unit in {"day", "month", "year"} and first[: _WRITTEN[unit]] != last[: _WRITTEN[unit]]:
        return None  # "in 1999 and the following month"
    span: Span | None = None
    if unit == "day" and (day := periods.moved(first, steps)) is not None:
        span = Span(day, day, day)
    elif unit == "month" and (day := periods.add_months(first, steps)) is not None:
        span = periods.of_month(int(day[:4]), int(day[5:7]))
    elif unit == "year":
        span = periods.of_year(int(first[:4]) + steps)
    return Stretch(at - 2, at + 1, span, anchored=before.anchored) if span is not None else None


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


def _period_of(unit: str, day: str) -> Callable[[periods.Parts | None], Span | None]:
    """Return what makes the decade, year or month of a day, or a part of it."""
    year = int(day[:4])
    if unit == "month":
        return partial(periods.of_month, year, int(day[5:7]))
    return partial(periods.of_this_decade if unit == "decade" else periods.of_year, year)


def _the_period(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "the end of the decade", "before the decade is out", "the end of the year".

    It is the one of the date before, and only without any that of the document.
    """
    lower = line.lower
    known = _known_day(line, before, _WRITTEN.get(lower[at], 0))
    if known is None:
        return None
    of = _period_of(lower[at], known)
    anchored = before is None or before.anchored
    start, last = at, at + 1
    if lower[at - 1] in {"the", "this"}:
        start = at - 1
    if _ends(lower, at):
        return Stretch(start, at + 3, of(("end", "end")), anchored=anchored)
    if start == at:
        return None
    if lower[at + 1] in {"is", "was"} and lower[at + 2] in {"out", "over"}:
        return Stretch(start, at + 3, of(("end", "end")), anchored=anchored)
    part = part_before(line, start)
    if part is None:
        return None
    return Stretch(part.first, last, of(part.parts), anchored=anchored)


def _known_day(line: Line, before: Stretch | None, written: int) -> str | None:
    """Return a day of the period that is meant; None if the date before leaves open which, by so much of it."""
    if before is None:
        return line.day
    if before.span is None or before.span.earliest[:written] != before.span.latest[:written]:
        return None
    return before.span.earliest


def _ends(lower: list[str], at: int) -> bool:
    """Say if a word goes on as "decade's end" or, behind "by", as "year-end"."""
    return lower[at + 2] == "end" and (
        lower[at + 1] == "'s" or (lower[at + 1] in DASHES and lower[at - 1] in {"by", "before", "until"})
    )


def _between(line: Line, first: int, last: int, low: int, high: int) -> Stretch | None:
    if line.day is None:
        return None
    earliest, latest = periods.moved(line.day, low), periods.moved(line.day, high)
    if earliest is None or latest is None:
        return None
    return Stretch(first, last, Span(earliest, latest, earliest if low == high else None), anchored=True)

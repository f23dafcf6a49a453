"""Dates told by a count of days, weeks, months or years: from the document's day, from the date before or behind."""

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.periods import Span
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch
from orbitctl.factcheck.reading.calendar.words import COUNTS, DASHES, TO_COME, YEARS, vocabulary

#: Months in a unit, or days, and the days that may be lacking or over when somebody counts in it.
_MONTHS = {
    "month": 1, "months": 1, "year": 12, "years": 12, "decade": 120, "decades": 120, "century": 1200, "centuries": 1200,
}  # fmt: skip
_DAYS_IN = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_ROOM = {
    "day": 0, "days": 0, "week": 4, "weeks": 4, "fortnight": 4, "month": 16, "months": 16, "year": 183, "years": 183,
    "decade": 731, "decades": 731, "century": 1461, "centuries": 1461,
}  # fmt: skip
UNITS = frozenset(_ROOM)
#: The half of a unit as so many of another.
_HALVES = {"year": (6, "months"), "decade": (5, "years"), "century": (50, "years")}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
#: The number is then not what was counted: "more than three years ago".
_NOT_BEFORE_COUNT = (
    vocabulary("than over nearly almost under least most half few several within every couple only to or of") | DASHES
)
_QUARTER = ["quarter", "of", "a", "century"]
#: Behind "ago" these count from a day and no stretch around it, and so many days beside that of the document.
_THAT_DAY = {"today": 0, "this": 0, "tomorrow": 1, "yesterday": -1}
_TO_THE_DAY = ["to", "the", "day"]
_HOURS = frozenset({"morning", "afternoon", "evening", "night", "day"})
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "some"})
#: So many words before "in three years" one of planning makes it a time to come and no length of time.
_REACH = 20


def counted(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "two weeks ago", "sixty years ago today", "three years later", "in three years"."""
    lower = line.lower
    count = _count_before(lower, at)
    if count is None:
        return None
    first, number, unit = count
    about = lower[first - 1] in _ABOUT
    if about:
        first -= 1
    behind = lower[at + 1]
    if behind == "ago":
        if lower[at + 2] in _THAT_DAY or lower[at + 2 : at + 5] == _TO_THE_DAY:
            return _to_the_day(line, first, at, number, unit)
        return _from(line.day, line.day, first, at, -number, unit, anchored=True)
    if behind == "from" and lower[at + 2] == "now":
        found = _from(line.day, line.day, first, at, number, unit, anchored=True)
        return found._replace(last=at + 3) if found else None
    if behind in {"later", "earlier"} and lower[at + 2] != "than" and before is not None and before.span is not None:
        number = number if behind == "later" else -number
        return _from(before.span.earliest, before.span.latest, first, at, number, unit, anchored=before.anchored)
    told = lower[max(first - _REACH, 0) : first]
    # Days are mostly how long a flight takes: "will reach the Moon in four days".
    if (
        lower[first - 1] == "in"
        and lower[at] not in {"day", "days"}
        and not TO_COME.isdisjoint(told)
        and "first" not in told
    ):
        found = _from(line.day, line.day, first - 1, at, number, unit, anchored=True)
        return found._replace(last=at + 1) if found else None
    return None


def moved_from(line: Line, date: Stretch) -> Stretch:
    """Return the date meant by "ten days before" or "two weeks after" a date, or the date itself."""
    lower, at = line.lower, date.first - 2
    if lower[date.first - 1] not in {"before", "after"} or lower[at] not in UNITS or date.span is None or at < 0:
        return date
    count = _count_before(lower, at)
    if count is None:
        return date
    first, number, unit = count
    number = number if lower[at + 1] == "after" else -number
    found = _from(date.span.earliest, date.span.latest, first, at, number, unit, anchored=date.anchored)
    return found._replace(last=date.last) if found is not None else date


def _count_before(lower: list[str], at: int) -> tuple[int, int, str] | None:
    """Return where the number before a unit begins, the number, and the unit that it counts."""
    unit = lower[at]
    if unit in _HALVES and lower[at - 1] in {"a", "an"} and lower[at - 2] == "half":
        return (at - 2, *_HALVES[unit])
    if lower[at - 3 : at + 1] == _QUARTER:
        return at - 3 - (lower[at - 4] in {"a", "one"}), 25, "years"
    number = COUNTS.get(lower[at - 1])
    first = at - 1
    if number is not None and number < 10 and lower[at - 2] in DASHES and lower[at - 3] in _TENS:
        number, first = number + _TENS[lower[at - 3]], at - 3
    elif number is None and lower[at - 1] in _TENS:
        number = _TENS[lower[at - 1]]
    if number is None or lower[first - 1] in _NOT_BEFORE_COUNT:
        return None
    if lower[first - 1] in {".", ","} and lower[first - 2].isdecimal() and lower[first - 2] not in YEARS:
        return None  # "2.5 years ago"
    if lower[first - 1] == "and" and (lower[first - 2] in UNITS or lower[first - 2] in COUNTS):
        return None  # "a year and two months ago"
    return first, number, unit


def _to_the_day(line: Line, first: int, at: int, number: int, unit: str) -> Stretch | None:
    """Read "sixty years ago today", "ten years ago this month", "forty years ago this morning"."""
    words = line.lower[at + 2 : at + 4]
    day = periods.moved(line.day, _THAT_DAY.get(words[0], 0)) if line.day is not None else None
    then = periods.add_months(day, -number * _MONTHS[unit]) if day is not None and unit in _MONTHS else None
    if then is None:
        return None
    if words[0] != "this" or words[1] in _HOURS:
        size = 3 if words[0] == "to" else 1 + (words[0] == "this")
        return Stretch(first, at + 2 + size, Span(then, then, then), anchored=True)
    if words[1] == "month":
        return Stretch(first, at + 4, periods.of_month(int(then[:4]), int(then[5:7])), anchored=True)
    low, high = (periods.moved(then, by) for by in (-7, 7))
    known = words[1] == "week" and low is not None and high is not None
    return Stretch(first, at + 4, Span(low, high), anchored=True) if known else None  # type: ignore[arg-type]


def _from(
    earliest: str | None, latest: str | None, first: int, at: int, count: int, unit: str, *, anchored: bool
) -> Stretch | None:
    """Count units from a stretch of days; years are also counted by their numbers alone."""
    if earliest is None or latest is None:
        return None
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

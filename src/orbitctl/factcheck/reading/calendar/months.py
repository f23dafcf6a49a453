"""Dates read from the name of their month: "20 July 1969", "July 20-24", "early February 2027", "in June"."""

from collections.abc import Callable
from functools import partial

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.ordinals import LAST_DAY, day_in_words
from orbitctl.factcheck.reading.calendar.parts import part_before
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch
from orbitctl.factcheck.reading.calendar.words import (
    DASHES,
    DAYS,
    MONTHS,
    NAMESAKES,
    ORDINAL_ENDINGS,
    SHORT_MONTHS,
    WEEKDAYS,
    YEARS,
    is_counted,
    vocabulary,
)

_TO = frozenset({"to", "and", "or", "/"}) | DASHES
#: A month without day and year is a month only behind these; behind the second lot a person could stand too.
_BEFORE_MONTH = vocabulary("in since until till during between from through")
_BEFORE_MONTH_OR_NAME = _BEFORE_MONTH | {"by", "before", "after", "for"}
#: A day's number behind another word in capitals may belong to that: "Apollo 11 July 1969".
_BEFORE_DAY = vocabulary("on by before after until since from of in between and to around about dated the")
#: A hyphen or point between one of these and a number is not a name's: "mid-20 July", "Sun. 20 July".
_BEFORE_SIGN = frozenset({"", "mid"}) | frozenset(WEEKDAYS)


def month_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read the date of the month named at a place."""
    lower = line.lower
    if not line.words[at][0].isupper() or (lower[at] == "march" and lower[at - 1] == "long"):  # the rocket
        return None
    month = MONTHS[lower[at]]
    if lower[at - 1] in DASHES and lower[at + 1] in DASHES and (dashed := _between_dashes(lower, at, month)):
        return dashed
    behind = at + 1
    if lower[behind] == "." and lower[at] in SHORT_MONTHS:
        behind += 1
    day = day_beside(line, at, behind)
    if day:
        first, last, number, until = day
        last, year = _year_behind(lower, max(last, behind))
        first, weekday = _with_weekday(lower, first)
        return _dated(first, last, year, partial(_day, month, number, until, None if year else weekday))
    last, year = _year_behind(lower, behind)
    part = part_before(line, at)
    first, parts = part or (at, None)
    if year is None and lower[behind] in _TO and lower[behind + 1] in MONTHS:
        return _to_month(line, first, month, behind + 1)
    if year is None and (lower[at] in SHORT_MONTHS or not (part or _stands_alone(lower, at))):
        return None
    return _dated(first, last, year, partial(_month, month, parts))


def _between_dashes(lower: list[str], at: int, month: int) -> Stretch | None:
    """Read "2001-Oct-25" or "25-Oct-2001"."""
    before, behind = lower[at - 2], lower[at + 2]
    year, day = YEARS.get(before), DAYS.get(behind)
    if year is None:
        year, day = YEARS.get(behind), DAYS.get(before)
    if year is None or day is None:
        return None
    return Stretch(at - 2, at + 3, periods.of_day(year, month, day))


def day_beside(line: Line, at: int, behind: int) -> tuple[int, int, int, int | None] | None:
    """Return the day before a month or behind it: first token, end, day, last day of several."""
    return _day_before(line, at) or _day_behind(line, behind)


def _dated(first: int, last: int, year: int | None, in_year: Callable[[int], periods.Span | None]) -> Stretch:
    if year is None:
        return Stretch(first, last, None, in_year)
    return Stretch(first, last, in_year(year), lends="both")


def _day(month: int, day: int, until: int | None, weekday: int | None, year: int) -> periods.Span | None:
    """Return a day of a year not told; "Thursday, 22 February" is told by its weekday."""
    span = periods.of_day(year, month, periods.month_length(year, month) if day == LAST_DAY else day, until)
    return span if span is None or weekday in {None, periods.weekday(span.earliest)} else None


def _month(month: int, parts: periods.Parts | None, year: int) -> periods.Span | None:
    return periods.of_month(year, month, parts)


def _months(month: int, until: int, year: int) -> periods.Span | None:
    """Return the months from one to another; "December or January 2028" begins in the year before."""
    first = periods.of_month(year - (month > until), month)
    last = periods.of_month(year, until)
    if first is None or last is None:
        return None
    return periods.Span(first.earliest, last.latest, f"{first.edtf}/{last.edtf}")


def _stands_alone(lower: list[str], at: int) -> bool:
    return lower[at - 1] in (_BEFORE_MONTH if lower[at] in NAMESAKES else _BEFORE_MONTH_OR_NAME)


def _to_month(line: Line, first: int, month: int, at: int) -> Stretch | None:
    """Read "June or July 2027"; without its year it could be any two names."""
    behind = at + 1
    if line.lower[behind] == "." and line.lower[at] in SHORT_MONTHS:
        behind += 1
    last, year = _year_behind(line.lower, behind)
    if year is None or not line.words[at][0].isupper():
        return None
    if line.lower[first - 1] in {"between", "from"}:
        first -= 1
    span = _months(month, MONTHS[line.lower[at]], year)
    return Stretch(first, last, span, lends="both")


def _day_before(line: Line, at: int) -> tuple[int, int, int, int | None] | None:
    """Read "20", "20th", "the 20th of" or "16-24" before a month: first token, last, day, last day."""
    lower = line.lower
    if lower[at - 1] == "of" and (worded := day_in_words(lower, at)):
        return worded[0], at + 1, worded[1], None
    end = at - 1 if lower[at - 1] == "of" else at
    first, day = _day_ending(lower, end)
    if day is None or (end != at and first == end - 1):  # "of" wants the ordinal: "one of 20 of July" is no date
        return None
    until = None
    if lower[first - 1] in _TO:
        earlier, start = _day_ending(lower, first - 1)
        if start is not None and start < day and not _of_a_name(line, earlier):
            first, day, until = earlier, start, day
            if lower[first - 1] in {"from", "between"}:
                return first - 1, at + 1, day, until
    ordinal = lower[first + 1] in ORDINAL_ENDINGS
    if not ordinal and _of_a_name(line, first):
        return None
    # In "after the 20 July 1969 landing" the article is the landing's.
    return first - 1 if ordinal and lower[first - 1] == "the" else first, at + 1, day, until


def _day_ending(lower: list[str], end: int) -> tuple[int, int | None]:
    """Read the day of a month that ends just before ``end``."""
    at = end - 2 if lower[end - 1] in ORDINAL_ENDINGS else end - 1
    return at, DAYS.get(lower[at])


def _of_a_name(line: Line, at: int) -> bool:
    """Say if the number at a place may belong to the word before: "Apollo 11", "Luna-3", "1,020"."""
    before = line.lower[at - 1]
    if before in DASHES or before == "." or before == "/":
        return line.lower[at - 2] not in _BEFORE_SIGN
    if before == ",":
        return line.lower[at - 2].isdecimal()
    if not before or not line.words[at - 1][0].isupper():
        return False
    return before not in _BEFORE_DAY and before not in WEEKDAYS


def _day_behind(line: Line, at: int) -> tuple[int, int, int, int | None] | None:
    """Read "20", "20th" or "20-24" behind a month."""
    lower = line.lower
    if lower[at] == "the" and lower[at + 2] in ORDINAL_ENDINGS:
        at += 1  # "July the 20th"
    day = DAYS.get(lower[at])
    if day is None:
        return None
    last = _past_ending(lower, at + 1)
    until = None
    if lower[last] in _TO and (other := DAYS.get(lower[last + 1])) and other > day:
        last, until = _past_ending(lower, last + 2), other
    if lower[last] in {":", "."} and lower[last + 1].isdecimal() and lower[last + 1] not in YEARS:
        return None
    if lower[last] not in YEARS and is_counted(line, last):
        return None
    month = at - 1 if lower[at - 1] not in {".", "the"} else at - 2
    return month, last, day, until


def _past_ending(lower: list[str], at: int) -> int:
    return at + 1 if lower[at] in ORDINAL_ENDINGS else at


def _year_behind(lower: list[str], at: int) -> tuple[int, int | None]:
    """Read a year, after a comma or an "of" or neither."""
    year_at = at + 1 if lower[at] in {",", "of"} else at
    year = YEARS.get(lower[year_at])
    if year is None or (lower[year_at + 1] == "," and lower[year_at + 2] == "000"):
        return at, None
    return year_at + 1, year


def _with_weekday(lower: list[str], first: int) -> tuple[int, int | None]:
    """Take in the weekday before a day: "Thursday, 22 February", "Thu. 22 February"."""
    at = first - 1
    while at >= 0 and lower[at] in {",", ".", "the"}:
        at -= 1
    weekday = WEEKDAYS.get(lower[at])
    if weekday is None or lower[at - 1] == "the":  # "to the Sun, 20 July"
        return first, None
    return at, weekday

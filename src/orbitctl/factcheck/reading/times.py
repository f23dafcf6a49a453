"""Dates in prose: a reader for each word that gives one away, then ranges, then the words around them."""

from collections.abc import Callable
from typing import NamedTuple

from orbitctl.factcheck.reading.calendar import counting, following, months, periods, relative, years
from orbitctl.factcheck.reading.calendar.relations import ABOUT_A_DATE, is_moved, relation_before, relation_behind
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch, line_of
from orbitctl.factcheck.reading.calendar.words import DASHES, FULL_WEEKDAYS, MONTHS, SEASONS, TO_COME, YEARS
from orbitctl.factcheck.reading.phrases import Relation, Time
from orbitctl.factcheck.reading.tokens import Tokens


class _Dated(NamedTuple):
    """A stretch whose days are known."""

    first: int
    last: int
    span: periods.Span
    anchored: bool
    approximate: bool
    yearless: bool


Reader = Callable[[Line, int, Stretch | None], Stretch | None]


def _month_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    return (
        following.month_at(line, at, before) or relative.month_at(line, at, before) or months.month_at(line, at, before)
    )


_READERS: dict[str, Reader] = {
    **dict.fromkeys(("yesterday", "today", "tomorrow", "tonight"), relative.day_at),
    **dict.fromkeys(relative.HOURS, relative.hours_at),
    **dict.fromkeys(FULL_WEEKDAYS, relative.weekday_at),
    **dict.fromkeys(SEASONS, relative.season_at),
    **dict.fromkeys(counting.UNITS, relative.unit_at),
    **dict.fromkeys(MONTHS, _month_at),
    **dict.fromkeys(YEARS, years.year_at),
}
_ANY = frozenset(_READERS)
#: Behind one of these no date is past; "was due to" can be.
_AHEAD = frozenset({"will", "is", "are"})
#: A word of planning so many words before a day without a year makes it one to come.
_PLAN_REACH = 20
#: Without the document's day, nothing is read of a sentence that has none of these.
_ABSOLUTE = frozenset(MONTHS) | frozenset(YEARS)
#: What stands between two dates that are one: "2028 or 2029", "from 2031 to 2035".
_LINKS = (
    *([sign] for sign in ("and", "or", "to", "until", "till", "through", "/", *DASHES)),
    *(["or", "in"], ["up", "to"], ["or", "the"], ["to", "the"]),
)


def times(found: Tokens, day: str | None) -> list[Time]:
    """Return the dates of a sentence, in order, not overlapping.

    ``day`` is the ISO day of the document, from which relative dates count; without it they are left alone, and so is
    a day without a year unless the sentence gives the year. What could be two dates, or no date, is left alone. Years
    are read from 1900 to 2100, that of ``day`` too.

    >>> from orbitctl.factcheck.reading.tokens import tokens
    >>> [time] = times(tokens("Artemis III flies no earlier than mid-2027."), None)
    >>> time.relation, time.earliest, time.latest
    ('from', '2027-04-01', None)
    """
    if (_ABSOLUTE if day is None else _ANY).isdisjoint(found.lower):
        return []
    if day is not None and day[:4] not in YEARS:
        day = None
    line = line_of(found, day)
    return _told(line, _joined(line, _with_years(line, _stretches(line), day)))


def _stretches(line: Line) -> list[Stretch]:
    """Read each date by itself."""
    stretches: list[Stretch] = []
    before: Stretch | None = None
    floor = 0
    for at in [at for at, word in enumerate(line.lower) if word in _READERS]:
        stretch = _READERS[line.lower[at]](line, at, before) if at >= floor else None
        if stretch is not None:
            stretch = counting.moved_from(line, stretch)
            before = stretch if stretch.first >= floor else stretch._replace(first=floor)
            floor = stretch.last
            stretches.append(before)
    return stretches


def _with_years(line: Line, stretches: list[Stretch], day: str | None) -> list[_Dated]:
    """Give a year to the days that have none, drop what is no date.

    The year is that of a full date of the sentence, or one that stands before: "In 2023 it left on 14 July". If there
    are several, nobody knows. If there is none, it is the one that brings the day nearest to that of the document,
    unless the sentence speaks of another year; where two are about as near, the one to come behind a word of planning.
    """
    if all(stretch.in_year is None for stretch in stretches):
        return [_Dated(s.first, s.last, s.span, s.anchored, s.approximate, False) for s in stretches if s.span]
    years_told = {year for stretch in stretches if (year := _year_of(stretch))}
    full = [stretch for stretch in stretches if stretch.lends == "both" and stretch.span]
    lent = {year for stretch in full if (year := _year_of(stretch))}
    dated: list[_Dated] = []
    for stretch in _with_next_year(line, stretches):
        span, anchored = stretch.span, stretch.anchored
        if span and stretch.lends == "forward":
            lent.add(span.earliest[:4])
        if stretch.in_year and len(lent) == 1:
            span = stretch.in_year(int(*lent))
            if span and not all(_in_order(stretch, span, other) for other in full):
                span = None
            behind = line.lower[dated[-1].last if dated else 0 : stretch.first]
            if span and day and span.latest < day and not _AHEAD.isdisjoint(behind):
                span = None  # "which lost its rover in 2024, is to fly in November"
        elif stretch.in_year and day and not lent:
            before = line.lower[max(stretch.first - _PLAN_REACH, 0) : stretch.first]
            span, anchored = _nearest(stretch.in_year, day, to_come=not TO_COME.isdisjoint(before)), True
            if span and years_told - {span.earliest[:4]}:
                span = None
        if span:
            guessed = stretch.in_year is not None and anchored
            dated.append(_Dated(stretch.first, stretch.last, span, anchored, stretch.approximate, guessed))
    return dated


def _with_next_year(line: Line, stretches: list[Stretch]) -> list[Stretch]:
    """Make one date of a month and the year told from the document's day behind it: "in February of next year"."""
    told: list[Stretch] = []
    for stretch in stretches:
        month = told[-1] if told else None
        if month and month.in_year and stretch.span and line.lower[stretch.first : stretch.last] in _YEARS_AROUND:
            between = line.lower[month.last : stretch.first]
            span = month.in_year(int(stretch.span.earliest[:4])) if between in ([], ["of"]) else None
            if span is not None:
                told[-1] = month._replace(last=stretch.last, span=span, in_year=None, anchored=True)
                continue
        told.append(stretch)
    return told


_YEARS_AROUND = (["last", "year"], ["this", "year"], ["next", "year"])


def _in_order(stretch: Stretch, span: periods.Span, other: Stretch) -> bool:
    """Say if two dates are told in their order; else a new year may lie between: "7 September 2023 ... 19 January"."""
    if other.span is None:
        return True
    if stretch.first < other.first:
        return span.earliest <= other.span.latest
    return span.latest >= other.span.earliest


def _year_of(stretch: Stretch) -> str | None:
    """Return the year a date is in, unless it is told from the document's day or spans several."""
    if stretch.span is None or stretch.anchored or stretch.span.earliest[:4] != stretch.span.latest[:4]:
        return None
    return stretch.span.earliest[:4]


def _nearest(in_year: Callable[[int], periods.Span | None], day: str, *, to_come: bool) -> periods.Span | None:
    """Return the date in the year that brings it nearest to a day.

    If another is less than twice as far, it is the next one of what is to come, and else None.
    """
    year = int(day[:4])
    spans = [span for near in (year - 1, year, year + 1) if 1 <= near <= 9999 and (span := in_year(near))]
    spans.sort(key=lambda span: periods.distance(span, day))
    if len(spans) > 1 and periods.distance(spans[1], day) < 2 * periods.distance(spans[0], day):
        return next((span for span in spans if span.latest >= day), None) if to_come else None
    return spans[0] if spans else None


def _joined(line: Line, dates: list[_Dated]) -> list[_Dated]:
    """Make one of two dates that are the ends of a range, or the two of which one is meant."""
    joined: list[_Dated] = []
    for date in dates:
        before = joined[-1] if joined else None
        if before and _is_given_up(line, before, date):
            joined[-1] = date
        elif before and _is_range(line, before, date):
            joined[-1] = _range(line, before, date)
        else:
            joined.append(date)
    return joined


def _is_given_up(line: Line, old: _Dated, new: _Dated) -> bool:
    """Say if something was moved from the one date to the other: "slipped from 2026 to no earlier than 2028"."""
    gap = line.lower[old.last : new.first]
    return gap[:1] in (["to"], ["into"]) and ABOUT_A_DATE.issuperset(gap) and is_moved(line.lower, old.first)


def _is_range(line: Line, start: _Dated, end: _Dated) -> bool:
    gap = line.lower[start.last : end.first]
    if gap == ["and"] and line.lower[start.first - 1] != "between":
        return False
    ordered = start.span.earliest <= end.span.earliest and start.span.latest <= end.span.latest
    return ordered and gap in _LINKS


def _range(line: Line, start: _Dated, end: _Dated) -> _Dated:
    codes = [code for code in (start.span.edtf, end.span.edtf) if code and "/" not in code]
    edtf = "/".join(codes) if len(codes) == 2 else None
    span = periods.Span(start.span.earliest, end.span.latest, edtf, start.span.vague or end.span.vague)
    first = start.first - (line.lower[start.first - 1] in {"between", "from"})
    return _Dated(
        first,
        end.last,
        span,
        start.anchored or end.anchored,
        start.approximate or end.approximate,
        start.yearless or end.yearless,
    )


def _told(line: Line, dates: list[_Dated]) -> list[Time]:
    """Add what the words around each date say of it."""
    told: list[Time] = []
    floor = 0
    for date in dates:
        first, relation, about = relation_before(line.lower, date.first, floor)
        if relation == "until" and line.lower[first] == "to" and is_moved(line.lower, first):
            relation = "in"
        floor, other = relation_behind(line.lower, date.last)
        told.append(_time(first, floor, other or relation, date, about or date.approximate))
    return told


def _time(first: int, last: int, relation: Relation, date: _Dated, about: bool) -> Time:
    earliest, latest, edtf = periods.bounded(date.span, relation)
    if edtf and about and "/" not in edtf:
        edtf += "~"
    named = (date.span.earliest, date.span.latest)
    return Time(first, last, earliest, latest, relation, about, date.anchored, edtf, date.yearless, named)

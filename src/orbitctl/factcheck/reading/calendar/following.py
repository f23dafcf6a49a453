"""Dates told by the date before: "that December", "the following 13 February", "6 May of that year", "the year after".

The date before must lie in one year, and for the day of "that month" in one month; else nobody knows which is meant.
"""

from collections.abc import Sequence

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.months import day_beside
from orbitctl.factcheck.reading.calendar.ordinals import LAST_DAY
from orbitctl.factcheck.reading.calendar.periods import Span
from orbitctl.factcheck.reading.calendar.stretch import Line, Stretch
from orbitctl.factcheck.reading.calendar.words import DAYS, MONTHS, ORDINAL_ENDINGS, SHORT_MONTHS

#: Behind a day or a month: how many years after the date before. The longest come first.
_YEARS_ON: tuple[tuple[list[str], int], ...] = (
    (["the", "same", "year"], 0), (["that", "same", "year"], 0), (["that", "year"], 0),
    (["the", "following", "year"], 1), (["the", "next", "year"], 1), (["the", "year", "after"], 1),
    (["the", "previous", "year"], -1), (["the", "preceding", "year"], -1), (["the", "year", "before"], -1),
)  # fmt: skip
#: Before a day or a month: if it is the next of its name, and not the one of the same year; nobody knows which of the
#: two it is that a month before the one told is.
_WHICH: tuple[tuple[list[str], bool], ...] = (
    (["that", "same"], False), (["that"], False), (["the", "following"], True), (["the", "next"], True),
)  # fmt: skip
#: "The year after" goes on behind itself with what it is after, unless one of these or a sign follows.
_GOING_ON = frozenset({"and", "but", "when", "while", "as", ""})


def month_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read the month named at a place, with its day if it has one, as one of the year before it or the next."""
    lower = line.lower
    if before is None or before.span is None or not line.words[at][0].isupper():
        return None
    first, last = at, at + 1
    if lower[last] == "." and lower[at] in SHORT_MONTHS:
        last += 1
    told = day_beside(line, at, last)
    number = until = None
    if told is not None:
        first, last, number, until = told
    elif lower[at] in SHORT_MONTHS and len(lower[at]) < 4:
        return None
    years, first, last = _years(lower, first, last, MONTHS[lower[at]], before.span)
    spans = [_span(year, MONTHS[lower[at]], number, until) for year in years]
    meant = [span for span in spans if span is not None]
    if not meant:
        return None
    span = meant[0] if len(meant) == 1 else Span(meant[0].earliest, meant[-1].latest, vague=True)
    return Stretch(first, last, span, anchored=before.anchored)


def day_of_month(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read "the 13th of that month", where "month" stands at a place."""
    lower = line.lower
    if (
        before is None
        or before.span is None
        or lower[at] != "month"
        or before.span.earliest[:7] != before.span.latest[:7]
    ):
        return None
    of = at - 2 if lower[at - 1] == "that" else at - 3
    if lower[of] != "of" or lower[of + 1 : at] not in (["that"], ["that", "same"], ["the", "same"]):
        return None
    day = of - 2 if lower[of - 1] in ORDINAL_ENDINGS else of - 1
    if lower[day] not in DAYS or day == of - 1:
        return None
    span = periods.of_day(int(before.span.earliest[:4]), int(before.span.earliest[5:7]), DAYS[lower[day]])
    first = day - 1 if lower[day - 1] == "the" else day
    return Stretch(first, at + 1, span, anchored=before.anchored) if span is not None else None


def _years(lower: list[str], first: int, last: int, month: int, before: Span) -> tuple[Sequence[int], int, int]:
    """Return the years that can be meant, and where the date begins and ends with the words that tell it."""
    one_year = before.earliest[:4] == before.latest[:4]
    if one_year:
        behind = last + (lower[last] in {"of", "in", ","})
        for words, on in _YEARS_ON:
            end = behind + len(words)
            if lower[behind:end] == words and (words[-1] not in {"after", "before"} or _stops(lower[end])):
                return (int(before.earliest[:4]) + on,), first, end
    for words, following in _WHICH:
        start = first - len(words)
        if start >= 0 and lower[start:first] == words and (one_year or following):
            return (_next_years if following else _same_years)(month, before), start, last
    return (), first, last


def _next_years(month: int, before: Span) -> Sequence[int]:
    """Return the years of the next month of a name; of two, where it may lie in the time before it, or behind."""
    year = int(before.latest[:4])
    in_year = f"{year:04}-{month:02}"
    if in_year > before.latest[:7]:
        return (year,)
    return (year, year + 1) if before.earliest[:7] < in_year else (year + 1,)


def _same_years(month: int, before: Span) -> Sequence[int]:
    """Return the years of "that" month: one that went by in the same year may be told by hindsight, or the next."""
    year = int(before.earliest[:4])
    return (year,) if f"{year:04}-{month:02}" >= before.earliest[:7] else (year, year + 1)


def _stops(word: str) -> bool:
    return word in _GOING_ON or not word[:1].isalnum()


def _span(year: int, month: int, day: int | None, until: int | None) -> Span | None:
    if day is None:
        return periods.of_month(year, month)
    return periods.of_day(year, month, periods.month_length(year, month) if day == LAST_DAY else day, until)

"""Dates read from their year: "1969-07-20", "late 2028", "Q3 2026", "the 1960s", "(2019)"."""

from collections.abc import Callable

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.holidays import holiday
from orbitctl.factcheck.reading.calendar.parts import part_before
from orbitctl.factcheck.reading.calendar.stretch import Lends, Line, Stretch
from orbitctl.factcheck.reading.calendar.words import (
    COUNTED,
    DASHES,
    DAYS,
    FUNCTION_WORDS,
    MONTH_FIGURES,
    TWO_FIGURES,
    YEARS,
    is_counted,
    vocabulary,
)

_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "'s"})
#: A number behind one of these can be a year.
_BEFORE_YEAR = vocabulary(
    "targeting targets targeted eyeing eyes in by since until till before after from through throughout during for "
    "within into around circa ca about roughly approximately possibly perhaps probably likely between starting "
    "beginning ending following past beyond toward towards ( ["
)
#: Behind these a number is a year, whatever it seems to count, unless it is as round as counts are.
_SURE = frozenset({"in", "since", "during", "by", "until", "before", "after", "throughout", "of"})
#: "In 2023 it left on 14 July": of the same year. "The 2023 mission left on 14 July" does not say so.
_LENDING = frozenset({"in", "during"})
_PUNCTUATION = vocabulary(", ; : | • —")
#: A number that opens a sentence or follows a comma is a year only before these.
_BEHIND_YEAR = vocabulary(", . ; : ) ] - – — ! ? and or to until was is saw will has marked brought 's") | {""}
#: "A total of 2000", "within three years of 2024": no years.
_NOT_OF = vocabulary(
    "total sum number count crew fleet staff workforce average maximum minimum record population altitude "
    "distance speed height depth length cost price group crowd audience days weeks months years decades "
    "anniversary hundreds thousands payload mass weight"
)


def _is_told(lower: list[str], at: int) -> bool:
    """Say if "is 2030" tells a date and no number of something."""
    behind = lower[at + 1]
    return behind in {"", ".", ",", ";", ")", "before", "when"} and _NOT_OF.isdisjoint(lower[max(at - 6, 0) : at])


def _opens(lower: list[str], at: int) -> bool:
    """Say if a dash before a year opens the sentence, as in lists; "post-2030" has one too."""
    return not lower[at - 2] and lower[at + 1] in _BEHIND_YEAR


_NOW = frozenset({"now", "today"})


def _ends_a_range(lower: list[str], at: int) -> bool:
    """Say if "and" belongs to a "between"; "between now and 2030" begins with no date of ours."""
    words = lower[max(at - 8, 0) : at]
    return "between" in words and _NOW.isdisjoint(words)


#: Whoever puts a launch "at 2035" gives its date.
_PUTTING = vocabulary("put puts set sets")
#: Behind these a number is a year on a condition.
_CONDITIONS: dict[str, Callable[[list[str], int], bool]] = {
    "of": lambda lower, at: lower[at - 2] not in _NOT_OF,
    "to": lambda lower, at: lower[at - 2] != "up",
    "than": lambda lower, at: lower[at - 2] in {"earlier", "later", "sooner"},
    "least": lambda lower, at: lower[at - 2] == "at" and lower[at - 3] in {"until", "till", "through", "since"},
    "at": lambda lower, at: not _PUTTING.isdisjoint(lower[max(at - 16, 0) : at]),
    "years": lambda lower, at: lower[at - 2] == "the",
    "as": lambda lower, at: lower[at - 3] == "as" and lower[at - 2] in {"early", "late", "soon", "recently"},
    "and": _ends_a_range,
    ".": lambda lower, at: lower[at - 2] in {"c", "ca"},
    **dict.fromkeys(("is", "was", "remains", "names", "cites", "mentions", "promises", "pledges"), _is_told),
    **dict.fromkeys(DASHES, _opens),
}
#: Before "as the year", "as its date" a number is one; "come 2030" and "mark 2030" need nothing behind it.
_AS = frozenset({"the", "its", "their", "his", "her", "a"})
_CALLING = frozenset({"come", "mark", "fixed"})
_GIVEN = frozenset({"on", "have", "has", "had", "says", "say", "reserved", "chosen", "fixed", "given"})
_BEHIND_GIVEN = frozenset({"for", "down", "is", "as"})
#: Between two dates of a list or range.
LINKS = frozenset({"and", "or", "to", "until", "till", "through", ",", "/"}) | DASHES


def year_at(line: Line, at: int, before: Stretch | None) -> Stretch | None:
    """Read the date of the year at a place; ``before`` is the date read last."""
    lower = line.lower
    year = YEARS[lower[at]]
    behind = lower[at + 1]
    if behind == "s" or (behind == "'s" and year % 10 == 0 and lower[at - 1] in {"the", "early", "mid", "late", "-"}):
        return _decade(line, at, year)
    if (behind in DASHES or behind == "/") and lower[at + 2].isdecimal() and lower[at + 2] not in YEARS:
        return _figures(line, at, year, before)
    if part := part_before(line, at):
        if _counts(line, at):
            return None
        return Stretch(part.first, at + 1, periods.of_year(year, part.parts))
    if named := holiday(lower, at, year):
        return named
    first = _named_year(line, at)
    if first is None and not _can_be_year(line, at, before):
        return None
    heads = not lower[at - 1] and behind == ":"  # "2003: on 15 October ..."
    lends: Lends = "forward" if heads or lower[at - 1] in _LENDING else ""
    return Stretch(at if first is None else first, at + 1, periods.of_year(year), lends=lends)


def _is_given(lower: list[str], at: int) -> bool:
    """Say if a number is called a date: "fixed 2030 as the year", "come 2030", "has 2030 down for"."""
    behind = lower[at + 1]
    if behind == "as" and lower[at + 2] in _AS:
        return True
    if lower[at - 1] in _CALLING:
        return behind in _BEHIND_YEAR
    return lower[at - 1] in _GIVEN and behind in _BEHIND_GIVEN


def _decade(line: Line, at: int, year: int) -> Stretch | None:
    if year % 10 or year > 2090:
        return None
    start = at - 1 if line.lower[at - 1] == "the" else at
    first, parts = part_before(line, start) or (start, None)
    behind = line.lower[at + 2]
    alone = not behind.isalpha() or behind in FUNCTION_WORDS or line.words[at + 2][0].isupper()
    if alone and line.lower[first - 1] == "the":
        first -= 1
    elif not alone and first == at - 1:  # in "after the 1960s race" the article is the race's
        first = at
    return Stretch(first, at + 2, periods.of_decade(year, parts))


def _figures(line: Line, at: int, year: int, before: Stretch | None) -> Stretch | None:
    """Read "1969-07-20", "2024/02/22", "1969-72" and "2026-07"; refuse "1969-059A" and what may be two things."""
    lower = line.lower
    sign, second = lower[at + 1], lower[at + 2]
    if lower[at + 3] == sign and lower[at + 4].isdecimal():
        month, day = MONTH_FIGURES.get(second), DAYS.get(lower[at + 4])
        return Stretch(at, at + 5, periods.of_day(year, month, day) if month and day else None, lends="both")
    number = TWO_FIGURES.get(second)
    last = Stretch(at, at + 3)
    if number is None:
        return last
    month, later = 1 <= number <= 12, number > year % 100
    if later and (not month or sign == "–") and (sign != "/" or number == year % 100 + 1):
        if not _can_be_year(line, at, before, at + 3):
            return last
        until = year - year % 100 + number
        return last._replace(span=periods.Span(f"{year}-01-01", f"{until}-12-31", f"{year}/{until}"))
    if month and not later and sign in "-‑":
        return last._replace(span=periods.of_month(year, number), lends="both")
    return last


def _named_year(line: Line, at: int) -> int | None:
    """Return where "the year 2024" begins; None if it does not say so, or means a year of accounts."""
    lower = line.lower
    if lower[at - 1] != "year" or lower[at - 2] in {"fiscal", "financial"}:
        return None
    return at - 2 if lower[at - 2] == "the" else at - 1


def _counts(line: Line, at: int) -> bool:
    """Say if the number at a place counts what follows, or goes on: "2024.5", "2016 HO3", "2000-kilometre"."""
    words, lower = line.words, line.lower
    behind = lower[at + 1]
    if is_counted(line, at + 1) or (behind in {".", ","} and lower[at + 2].isdecimal() and lower[at + 2] not in YEARS):
        return True
    if behind in {"-", "‑"}:
        return lower[at + 2].isalpha() and lower[at + 2] not in _BEHIND_YEAR
    return len(behind) == 2 and lower[at + 2].isdecimal() and words[at + 1].isupper()


def _can_be_year(line: Line, at: int, before: Stretch | None, end: int = 0) -> bool:
    """Say if the number at a place stands where a year stands, and counts nothing."""
    lower = line.lower
    word = lower[at - 1]
    linked = before is not None and word in LINKS and before.last == at - 1
    round_number = lower[at].endswith("00") and not line.words[at - 1][0].isupper()
    sure = linked or (word in _SURE and not round_number and lower[at + 1] not in COUNTED)
    if not end and not sure and _counts(line, at):
        return False
    if linked:
        return True
    if word in _ARTICLES:
        return lower[end or at + 1].isalpha()
    if word in _BEFORE_YEAR:
        return True
    if _is_given(lower, at):
        return True
    if condition := _CONDITIONS.get(word):
        return condition(lower, at)
    opens = not word or word in _PUNCTUATION
    return opens and not lower[at - 2].isdecimal() and lower[end or at + 1] in _BEHIND_YEAR

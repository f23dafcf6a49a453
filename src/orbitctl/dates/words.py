"""Partial dates in plain English, day before month, for text that people read."""

from __future__ import annotations

from orbitctl.dates.grammar import QUALIFIERS, parse
from orbitctl.dates.partial import PartialDate
from orbitctl.dates.spans import GROUPINGS, MONTHS, Grouping

_QUALIFIED = {"": "{}", "?": "possibly {}", "~": "about {}", "%": "about {} (uncertain)"}

# ".." is an end that is open; an empty end is one that exists, but is not known.
_WITHOUT_END = {"..": "no earlier than {}", "": "from {}, end unknown"}
_WITHOUT_START = {"..": "no later than {}", "": "until {}, start unknown"}


def in_words(date: PartialDate | str) -> str:
    """Give the date in words, such as "no earlier than 2028"; DateError if a text given is no date."""
    text = (parse(date) if isinstance(date, str) else date).text
    start, slash, end = text.partition("/")
    if not slash:
        return _single(text)
    if end in _WITHOUT_END:
        return _WITHOUT_END[end].format(_single(start, inside=True))
    if start in _WITHOUT_START:
        return _WITHOUT_START[start].format(_single(end, inside=True))
    return _interval(start, end)


def _split(text: str) -> tuple[str, str]:
    """Part a single date from its qualifier."""
    return (text[:-1], text[-1]) if text[-1] in QUALIFIERS else (text, "")


def _single(text: str, *, inside: bool = False) -> str:
    """Say a date that is no interval; `inside` a phrase, quarters, halves and decades take an article."""
    body, qualifier = _split(text)
    words = " ".join(_parts(body))
    if (inside or qualifier) and _takes_article(body):
        words = f"the {words}"
    return _QUALIFIED[qualifier].format(words)


def _takes_article(body: str) -> bool:
    grouping = GROUPINGS.get(body[5:])
    return grouping.precision != "season" if grouping else body[3:] == "X" and body[2] != "X"


def _interval(start: str, end: str) -> str:
    """Join two ends by "to", saying the month and year they share once: 1 to 26 November 2022."""
    if start == end:
        return _single(start)
    if len(start) != len(end) or not (start + end).replace("-", "").isdigit():
        return f"{_single(start)} to {_single(end)}"  # Unlike or qualified: "5 to November 2022" says nothing.
    first, last = _parts(start), _parts(end)
    shared = 0
    while first[-1 - shared] == last[-1 - shared]:  # The ends differ, so some word does.
        shared += 1
    return f"{' '.join(first[: len(first) - shared])} to {' '.join(last)}"


def _parts(body: str) -> list[str]:
    """Split the words so that two dates can share their last ones: day, month, year."""
    year, month, day = body[:4], body[5:7], body[8:]
    if grouping := GROUPINGS.get(month):
        return _grouping_parts(grouping, int(year))
    if year.endswith("XX"):
        first = int(year[:2]) * 100
        return [f"a year between {_year(first)} and {first + 99}"]
    if year.endswith("X"):
        # "2000s" alone could be the whole century.
        return [f"{_year(int(year[:3]) * 10)}s" + (" (decade)" if year[2] == "0" else "")]
    words = [] if month in ("", "XX") else [MONTHS[int(month) - 1]]
    if day.isdigit():
        words.insert(0, str(int(day)))
    unspecified = [name for name, digits in (("month", month), ("day", day)) if digits == "XX"]
    note = [f"({' and '.join(unspecified)} unspecified)"] if unspecified else []
    return [*words, _year(int(year)), *note]


def _grouping_parts(grouping: Grouping, year: int) -> list[str]:
    if grouping.precision != "season":
        return [grouping.words, "of", _year(year)]
    # A season of one hemisphere that runs into the next year names both: northern winter 2026-27.
    runs_over = grouping.first == 12
    return [grouping.words, _year(year) + (f"-{(year + 1) % 100:02}" if runs_over else "")]


def _year(year: int) -> str:
    """Give the year as a number; a short one would not be seen to be a year."""
    return str(year) if year >= 1000 else f"AD {year}"

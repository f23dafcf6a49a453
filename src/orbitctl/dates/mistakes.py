"""The table of what people write instead of EDTF, and what they should have written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from orbitctl.dates.spans import MONTHS

Rewrite: TypeAlias = Callable[[re.Match[str]], Iterable[str]]

DAY_FORM = "year-month-day, such as 1969-07-20"


def _nothing(_match: re.Match[str]) -> Iterable[str]:
    return ()


class Mistake(NamedTuple):
    """A way to be wrong: `pattern` matches the whole text, in either case.

    `rewrite` gives what may have been meant, readable or not; `write` is the advice if none of that is.
    """

    pattern: str
    reason: str
    rewrite: Rewrite = _nothing
    write: str = DAY_FORM


_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_PARTS = {
    "spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24",
    "q1": "33", "q2": "34", "q3": "35", "q4": "36",
    "first quarter": "33", "second quarter": "34", "third quarter": "35", "fourth quarter": "36",
    "h1": "40", "h2": "41", "first half": "40", "second half": "41",
}  # fmt: skip
_NEAREST_PARTS = {"early": ("33", "40"), "mid": ("38",), "late": ("36", "41")}

_MONTH = "(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS) + r"|Sept)\.?"
_SEP = "[ ,./-]*"
_DAY = "(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?"
_YEAR = "(?P<year>[0-9]{4})"
_PART = "(?P<part>" + "|".join(_PARTS) + ")"
_NUMBERS_REASON = "months are numbers, after the year"
_PARTS_REASON = "parts of a year are numbers, after the year"
_LEVEL_2 = "level 2 of EDTF is not read here"
_OPEN = "../2030 or 2028/.."


def _named(match: re.Match[str]) -> Iterable[str]:
    groups = match.groupdict()
    month = f"{groups['year']}-{_MONTH_NUMBERS[groups['month'][:3].lower()]:02}"
    days = [int(groups[name]) for name in ("day", "last") if groups.get(name)]
    yield "/".join(f"{month}-{day:02}" for day in days) or month


def _part(match: re.Match[str]) -> Iterable[str]:
    yield f"{match['year']}-{_PARTS[match['part'].lower()]}"


def _nearest_part(match: re.Match[str]) -> Iterable[str]:
    return [f"{match['year']}-{code}" for code in _NEAREST_PARTS[match["part"].lower()]]


def _padded(match: re.Match[str]) -> Iterable[str]:
    year, *rest = re.findall("[0-9]+", match[0])
    yield "-".join([year, *(f"{int(part):02}" for part in rest)])


def _year_last(match: re.Match[str]) -> Iterable[str]:
    """Day first, as most of the world writes it, then month first."""
    first, second = int(match["first"]), int(match["second"])
    yield f"{match['year']}-{second:02}-{first:02}"
    yield f"{match['year']}-{first:02}-{second:02}"


def _qualified_at_end(match: re.Match[str]) -> Iterable[str]:
    signs = set(re.findall("[?~%]", match[0]))
    yield re.sub("[?~%]", "", match[0]) + (signs.pop() if len(signs) == 1 else "%")


def _to(template: str) -> Rewrite:
    """Rewrite by a template for `Match.expand`."""
    return lambda match: [match.expand(template)]


# The first row that matches explains the text.
MISTAKES = (
    # Numbers in another order, or joined otherwise.
    Mistake(
        "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|T[0-9:.,Z+-]*| [0-9]{1,2}:[^/]*)",
        "a date has no time of day",
        _to(r"\1"),
    ),
    Mistake(
        f"{_YEAR}[-./ ][0-9]{{1,2}}(?:[-./ ][0-9]{{1,2}})?",
        "months and days have two digits, after hyphens",
        _padded,
    ),
    Mistake(
        f"(?P<first>[0-9]{{1,2}})[-./ ](?P<second>[0-9]{{1,2}})[-./ ]{_YEAR}",
        "the year comes first, then month, then day",
        _year_last,
    ),
    Mistake(
        f"(?P<month>[0-9]{{1,2}})[-./ ]{_YEAR}",
        "the year comes first",
        lambda match: [f"{match['year']}-{int(match['month']):02}"],
    ),
    Mistake("[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ][0-9]{2}", "the year comes first and has four digits"),
    Mistake("([0-9]{4})([0-9]{2})([0-9]{2})", "it lacks its hyphens", _to(r"\1-\2-\3")),
    Mistake("([0-9]{4})([0-9]{2})", "it lacks its hyphen", _to(r"\1-\2")),
    Mistake("[0-9]{1,3}", "a year has four digits", write="such as 1969"),
    # Months, seasons, quarters, halves and decades in words.
    Mistake(f"{_MONTH}{_SEP}{_YEAR}", _NUMBERS_REASON, _named),
    Mistake(f"{_YEAR}{_SEP}{_MONTH}(?:{_SEP}{_DAY})?", _NUMBERS_REASON, _named),
    Mistake(f"{_DAY}{_SEP}{_MONTH}{_SEP}{_YEAR}", _NUMBERS_REASON, _named),
    Mistake(f"{_MONTH}{_SEP}{_DAY}{_SEP}{_YEAR}", _NUMBERS_REASON, _named),
    Mistake(f"{_DAY} ?(?:-|to) ?(?P<last>[0-9]{{1,2}}){_SEP}{_MONTH}{_SEP}{_YEAR}", _NUMBERS_REASON, _named),
    Mistake(f"{_MONTH}(?:{_SEP}{_DAY})?", "it lacks a year"),
    Mistake(f"{_DAY}{_SEP}{_MONTH}", "it lacks a year"),
    Mistake(f"(?:the )?{_PART}(?: of|,)?[ -]?{_YEAR}", _PARTS_REASON, _part),
    Mistake(f"{_YEAR}[ -]?{_PART}", _PARTS_REASON, _part),
    Mistake(f"(?P<part>early|mid|late)[ -]?{_YEAR}", "early, mid and late have no code", _nearest_part),
    Mistake("(?:the )?([0-9]{3})0'?s", "a decade is written with an X", _to(r"\1X")),
    # Spans and open ends in words, or by another sign.
    Mistake("([0-9X]{4})-([0-9X]{4})", "a span has a slash", _to(r"\1/\2"), "such as 2030/2035"),
    Mistake(r"[\[{]([^,]+?) ?(?:,|\.\.).*?([^,. ]+)[\]}]", f"{_LEVEL_2}: no sets", _to(r"\1/\2"), "an interval"),
    Mistake(r"[\[{].*", f"{_LEVEL_2}: no sets", write="one date, or an interval such as 2030/2035"),
    Mistake(
        r"(?:from )?([^/]+?) ?(?:\.\.+|(?<= )(?:to|-|until)(?= )) ?([^/.]+)",
        "a span has a slash",
        _to(r"\1/\2"),
        "such as 2022-11-01/2022-11-26",
    ),
    Mistake(r"([^/]+?)\.\.+", "an open end has a slash before its dots", _to(r"\1/.."), _OPEN),
    Mistake(r"\.\.+([^/]+)", "an open start has a slash after its dots", _to(r"../\1"), _OPEN),
    Mistake("([^/]+)/(?:open|now|today|present)", "an open end is two dots", _to(r"\1/.."), _OPEN),
    Mistake("open/([^/]+)", "an open start is two dots", _to(r"../\1"), _OPEN),
    Mistake("([^/]+)/(?:unknown|[?])", "an unknown end is left empty", _to(r"\1/"), "such as 2028/"),
    Mistake("(?:unknown|[?])/([^/]+)", "an unknown start is left empty", _to(r"/\1"), "such as /2030"),
    Mistake(
        "(?:net|no earlier than|not before|not earlier than|after|since|from|>=?) ?([^/]+)",
        "an open end is two dots after a slash",
        _to(r"\1/.."),
        _OPEN,
    ),
    Mistake(
        "(?:nlt|no later than|not after|not later than|before|until|by|<=?) ?([^/]+)",
        "an open start is two dots before a slash",
        _to(r"../\1"),
        _OPEN,
    ),
    # Qualifiers.
    Mistake(
        "(?:about|around|approximately|circa|ca[.]?|c[.]?|~) ?([^/]+)",
        "about is a tilde at the end",
        _to(r"\1~"),
        "such as 2027-06~",
    ),
    Mistake(
        "(?:possibly|perhaps|probably|[?]) ?([^/]+)",
        "doubt is a question mark at the end",
        _to(r"\1?"),
        "such as 2027-06?",
    ),
    Mistake(r"([^/]+?)(?:\?~|~\?)", "about and in doubt together are one sign", _to(r"\1%"), "such as 2027-06%"),
    Mistake(
        "[?~%]?[0-9]{4}[?~%]?(?:-[?~%]?[0-9]{2}[?~%]?){0,2}",
        f"{_LEVEL_2}: one sign, at the end, for the whole date",
        _qualified_at_end,
    ),
    # The rest of ISO 8601 and of EDTF.
    Mistake(
        "[0-9Xu]{4}(?:-[0-9Xu]{2}){0,2}[?~%]?",
        "a capital X is for the last digits of a year, or for all of a month or day",
        lambda match: [match[0].upper().replace("U", "X")],
        "such as 203X, 20XX, 2027-XX or 2027-06-XX",
    ),
    Mistake("[0-9]{4}S[0-9]+", f"{_LEVEL_2}: no significant digits", write="the span, such as 1950/1959"),
    Mistake("Y?-[0-9].*", "years before 0001 are not read", write="years from 0001 to 9999"),
    Mistake(r"\+([0-9]{4}[^/]*)", "a year has no sign", _to(r"\1")),
    Mistake("Y([0-9]{4})", "a year of four digits has no Y", _to(r"\1")),
    Mistake("Y?[0-9]{5,}.*|Y[0-9]+.*", "years past 9999 are not read", write="years from 0001 to 9999"),
    Mistake("[0-9]{4}-?W[0-9]{2}.*", "weeks are not read", write="the month, or the days as an interval"),
    Mistake("[0-9]{4}-[0-9]{3}", "days counted through the year are not read"),
    Mistake(r"(?:\.\.)?/(?:\.\.)?|\.\.", "it has no known end", write=f"at least one, such as {_OPEN}"),
    Mistake(".*/.*/.*", "an interval has one slash", write="start/end, such as 2030/2035"),
    Mistake("tb[dc]|unknown|none|n/a|null|-+|[?]+", "it is no date", write="one, or leave it out"),
    Mistake(
        "[^/]*[^/?~%][?~%]",
        "what stands before the sign is no date",
        lambda match: [match[0]],
        "such as 2027-06~",
    ),
    Mistake("now|today|tomorrow|yesterday", "it changes by the day", write=DAY_FORM),
)

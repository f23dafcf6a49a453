"""A sentence under the eyes of the readers of dates, and what they hand back."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from orbitctl.factcheck.reading.calendar.periods import Span
from orbitctl.factcheck.reading.tokens import Tokens

#: Readers look so many tokens past either end, and find nothing there.
_MARGIN = 12

#: Where a date without a year may stand that takes its year from a date.
Lends = Literal["", "forward", "both"]


class Line(NamedTuple):
    """A sentence. ``lower`` ends in empty tokens, which an index below zero finds too: no reader need look out."""

    words: list[str]
    lower: list[str]
    day: str | None  # ISO day of the document


class Stretch(NamedTuple):
    """Tokens that are a date: the days it means, or how to tell them once its year is known.

    With neither it is a date that does not exist, and its tokens are nothing else either.
    """

    first: int
    last: int
    span: Span | None = None
    in_year: Callable[[int], Span | None] | None = None
    anchored: bool = False  # told from the document's day
    approximate: bool = False
    lends: Lends = ""


def line_of(found: Tokens, day: str | None) -> Line:
    """Make a line with its margin."""
    return Line(found.words, found.lower + [""] * _MARGIN, day)

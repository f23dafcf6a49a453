"""What readers of dates and of numbers return: a stretch of tokens and what it means."""

from typing import Literal, NamedTuple

#: How a date is tied to what is told: on it, not later than it, after it ...
Relation = Literal["in", "by", "before", "after", "from", "since", "until"]


class Time(NamedTuple):
    """A date in prose, the words that tie it to what is told included.

    ``first`` and ``last`` are token positions, the last not included. The days are those left open for what is told:
    "by 2030" has no earliest and the last day of 2030 as its latest, "before 2030" ends with 2029, "after 2030" begins
    with 2031. "About" does not widen them.
    """

    first: int
    last: int
    earliest: str | None  # ISO first day it can mean; None if open there
    latest: str | None  # ISO last day it can mean, included; None if open there
    relation: Relation = "in"
    approximate: bool = False  # "around 2027"
    anchored: bool = False  # told from the document's day: "last month"
    edtf: str | None = None  # the same as EDTF, where EDTF can say it
    yearless: bool = False  # "on 14 July": the year is not written, and the one given here only the nearest
    named: tuple[str, str] | None = None  # the bounds of the date alone: those of 2019 in "since 2019"

    def itself(self) -> "Time":
        """Return the date alone, without the words that tie it to what is told."""
        if self.named is None:
            return self
        return self._replace(earliest=self.named[0], latest=self.named[1], relation="in")


class Number(NamedTuple):
    """A number in prose, as the least and the greatest it can mean; None is open.

    "more than 25" begins just above 25, "nearly 60" ends just below 60, "about 60" leaves room on both sides.
    ``first`` and ``last`` are token positions, the last not included; they hold the words of the bound.
    """

    first: int
    last: int
    low: float | None
    high: float | None
    value: float  # the number as written; of "20 to 25", the first
    exact: bool = True  # no "about", "over", "at least" ...
    ordinal: bool = False  # "27th", "twenty-seventh"

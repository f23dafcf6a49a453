"""The value: a date known to the day, or less well, with the first and last day it can be."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal, TypeAlias

Precision: TypeAlias = Literal[
    "day", "month", "season", "quarter", "quadrimester", "half", "year", "decade", "century", "interval"
]
Qualifier: TypeAlias = Literal["", "uncertain", "approximate", "uncertain and approximate"]
SortKey: TypeAlias = tuple[int, int, str]

# Ordinals count from 1 (0001-01-01), so 0 lies before every day and this one after every day.
_OPEN_START = 0
_OPEN_END = datetime.date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class PartialDate:
    """An EDTF date; made by `parse`, which holds the fields to one another.

    `earliest` and `latest` are whole UTC days, both included; None where the start or end is open or unknown.
    A qualifier does not move them: "about June 2027" has the bounds of June 2027.
    An interval has the qualifiers of both its ends.
    """

    text: str
    earliest: datetime.date | None
    latest: datetime.date | None
    precision: Precision
    qualifier: Qualifier = ""

    def __str__(self) -> str:
        """Give the EDTF text, which parses to an equal date."""
        return self.text

    @property
    def sort_key(self) -> SortKey:
        """Order by earliest, then latest, then text; an open start before every day, an open end after."""
        return (
            _OPEN_START if self.earliest is None else self.earliest.toordinal(),
            _OPEN_END if self.latest is None else self.latest.toordinal(),
            self.text,
        )

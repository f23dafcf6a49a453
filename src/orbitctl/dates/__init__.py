"""Partial dates: EDTF (ISO 8601-2:2019) levels 0 and 1 and the parts of a year; no files, no terminal.

`parse` reads one, `in_words` says it; `precedes`, `overlaps` and `last_day` compare, and never pretend to
know the day.
"""

from orbitctl.dates.compare import Match, Order, last_day, overlaps, precedes
from orbitctl.dates.errors import DateError
from orbitctl.dates.grammar import parse
from orbitctl.dates.partial import PartialDate, Precision, Qualifier
from orbitctl.dates.words import in_words

__all__ = [
    "DateError",
    "Match",
    "Order",
    "PartialDate",
    "Precision",
    "Qualifier",
    "in_words",
    "last_day",
    "overlaps",
    "parse",
    "precedes",
]

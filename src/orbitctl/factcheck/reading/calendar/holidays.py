"""Days that go by the name of a holiday: "Christmas Eve 1968", "New Year's Day of 2019"."""

from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.stretch import Stretch

#: By their last word: name, month, day, last day.
_HOLIDAYS: dict[str, list[tuple[list[str], int, int, int | None]]] = {
    "day": [
        (["christmas", "day"], 12, 25, None),
        (["boxing", "day"], 12, 26, None),
        (["bastille", "day"], 7, 14, None),
        (["new", "year", "'s", "day"], 1, 1, None),
        (["new", "years", "day"], 1, 1, None),
        (["valentine", "'s", "day"], 2, 14, None),
        (["valentines", "day"], 2, 14, None),
        (["may", "day"], 5, 1, None),
    ],
    "eve": [
        (["christmas", "eve"], 12, 24, None),
        (["new", "year", "'s", "eve"], 12, 31, None),
        (["new", "years", "eve"], 12, 31, None),
    ],
    "christmas": [(["christmas"], 12, 20, 31)],
    "halloween": [(["halloween"], 10, 31, None)],
}
_LINKS = frozenset({"of", "in", ","})


def holiday(lower: list[str], at: int, year: int) -> Stretch | None:
    """Read the holiday before the year at a place."""
    end = at - 1 if lower[at - 1] in _LINKS else at
    for name, month, day, until in _HOLIDAYS.get(lower[end - 1], ()):
        first = end - len(name)
        if first >= 0 and lower[first:end] == name:
            return Stretch(first, at + 1, periods.of_day(year, month, day, until), lends="both")
    return None

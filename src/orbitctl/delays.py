"""How far a date moved, in words: "6 to 19 months later", never one number where the dates do not give one."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from orbitctl.schedules import Days, Step

if TYPE_CHECKING:
    from orbitctl.schedules import Bounded

#: Up to how many days each unit is used, and its length in days.
_UNITS = ((120, 1.0, "day"), (3 * 366, 365.25 / 12, "month"), (None, 365.25, "year"))
#: Months and years are not all of one length: an interval may overstep a whole number of them by so many days.
_UNEVEN = 2


def of_step(step: Step) -> str:
    """Return what an announcement did to the date."""
    before, after = step.before, step.after
    if step.move == "taken-back":
        return "taken back"
    if after is None:
        return "still no date" if step.move == "unchanged" else "no date yet"
    if before is None or step.days is None:
        return "first date"
    if step.move == "unchanged":
        return "unchanged"
    return _bound_moved(before, after) or _rephrased(before, after) or in_words(step.days)


def _bound_moved(before: Bounded, after: Bounded) -> str:
    """Return the move of the one bound that both dates have: "no later than 2029" and "no later than 2030"."""
    if before.latest and after.latest and before.earliest is after.earliest is None:
        return f"latest day {_exact((after.latest - before.latest).days)}"
    if before.earliest and after.earliest and before.latest is after.latest is None:
        return f"earliest day {_exact((after.earliest - before.earliest).days)}"
    return ""


def _rephrased(before: Bounded, after: Bounded) -> str:
    """Return what was done to a date that still says the same, more or less exactly."""
    if _within(after, before):
        return "said more exactly"
    return "said less exactly" if _within(before, after) else ""


def _within(inner: Bounded, outer: Bounded) -> bool:
    starts = outer.earliest is None or (inner.earliest is not None and inner.earliest >= outer.earliest)
    ends = outer.latest is None or (inner.latest is not None and inner.latest <= outer.latest)
    return starts and ends


def in_words(days: Days) -> str:
    """Return an interval of days in words, rounded so that it holds at least what the days hold.

    >>> in_words(Days(185, 579))
    '6 to 19 months later'
    >>> in_words(Days(-40, 65))
    'between 40 days earlier and 65 days later'
    """
    low, high = days
    if low is None or high is None:
        return _half_known(low, high)
    if low == high:
        return _exact(low)
    if low < 0 < high:
        return f"between {_most(-low)} earlier and {_most(high)} later"
    return f"{_range(low, high)} later" if high > 0 else f"{_range(-high, -low)} earlier"


def _half_known(low: int | None, high: int | None) -> str:
    """Return an interval that is open on a side."""
    if low is not None:
        return _open(low, "later", "earlier")
    return _open(-high, "earlier", "later") if high is not None else "earlier or later: the dates do not say"


def _open(least: int, beyond: str, back: str) -> str:
    if least > 0:
        return f"at least {_least(least)} {beyond}"
    return f"the same day or {beyond}" if least == 0 else f"at most {_most(-least)} {back}, or any time {beyond}"


def _exact(days: int) -> str:
    """Return a number of days that is known, and what it comes to where that is hard to see."""
    if days == 0:
        return "the same day"
    number = abs(days)
    length, unit = _unit(number)
    roughly = f" (about {_counted(round(number / length), unit)})" if unit != "day" else ""
    return f"{_counted(number, 'day')} {'later' if days > 0 else 'earlier'}{roughly}"


def _range(low: int, high: int) -> str:
    """Return two numbers of days, neither negative, in the unit that suits the larger."""
    length, unit = _unit(high)
    least, most = _floor(low, length), _ceiling(high, length)
    if least == most:
        return f"about {_counted(most, unit)}"
    return f"{least} to {_counted(most, unit)}" if least else f"up to {_counted(most, unit)}"


def _least(days: int) -> str:
    length, unit = _unit(days)
    return _counted(_floor(days, length), unit)


def _most(days: int) -> str:
    length, unit = _unit(days)
    return _counted(_ceiling(days, length), unit)


def _unit(days: int) -> tuple[float, str]:
    return next((length, unit) for limit, length, unit in _UNITS if limit is None or days <= limit)


def _floor(days: int, length: float) -> int:
    return int((days + _UNEVEN) / length) if length > 1 else days


def _ceiling(days: int, length: float) -> int:
    return ceil((days - _UNEVEN) / length) if length > 1 else days


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"

"""How announced dates moved.

Two announced dates are two unknown days, each somewhere between its earliest and its latest, so a move between them is
an interval of days. A date *slipped* if it is later whichever days are meant, and was *pulled in* if it is earlier
whichever days are meant; of any other move the dates do not say which way it went.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import datetime

    from orbitctl.dates import PartialDate

    Bounded: TypeAlias = "PartialDate | Bounds"

Move = Literal["first", "slip", "pull-in", "unclear", "unchanged", "taken-back"]


class Bounds(NamedTuple):
    """The first and last day a date can be; it stands for a PartialDate where nobody has the time to parse one."""

    earliest: datetime.date | None
    latest: datetime.date | None


class Days(NamedTuple):
    """An interval of days: how much later, at least and at most; what is negative is earlier."""

    min: Annotated[int | None, "days later at least; null if there is no bound"]
    max: Annotated[int | None, "days later at most; null if there is no bound"]


class Step(NamedTuple):
    """What an announcement did to the date: ``before`` is the last date given until then, ``after`` the new one."""

    move: Move
    days: Days | None
    before: Bounded | None
    after: Bounded | None


def times_moved(targets: Sequence[str | None]) -> int:
    """Return how often a date differs from the one announced before it; a date taken back counts as a move."""
    return sum(earlier != later for earlier, later in pairwise(targets))


def between(earlier: Bounded, later: Bounded) -> Days:
    """Return how many days after the first date the second is.

    >>> from orbitctl.dates import parse
    >>> between(parse("2027-06"), parse("2028"))
    Days(min=185, max=579)
    """
    return Days(_distance(earlier.latest, later.earliest), _distance(earlier.earliest, later.latest))


def _distance(start: datetime.date | None, end: datetime.date | None) -> int | None:
    return None if start is None or end is None else (end - start).days


def summed(intervals: Iterable[Days]) -> Days | None:
    """Return the sum of intervals, which holds every sum of one day count of each; nothing if there are none."""
    intervals = list(intervals)
    if not intervals:
        return None
    return Days(_sum(days.min for days in intervals), _sum(days.max for days in intervals))


def _sum(bounds: Iterable[int | None]) -> int | None:
    total = 0
    for bound in bounds:
        if bound is None:
            return None
        total += bound
    return total


def steps(targets: Iterable[Bounded | None]) -> list[Step]:
    """Return what each announcement did; None is one that gives no date any more.

    A date given after one was taken back has moved since the last date that was given.
    """
    found: list[Step] = []
    before: Bounded | None = None
    for target in targets:
        withdrawn = bool(found) and found[-1].after is None
        found.append(_step(before, target, withdrawn=withdrawn))
        before = target or before
    return found


def _step(before: Bounded | None, after: Bounded | None, *, withdrawn: bool) -> Step:
    if after is None:
        # Whoever never gave a date takes none back.
        kind: Move = "unchanged" if withdrawn else "taken-back" if before else "first"
        return Step(kind, None, before, None)
    if before is None:
        return Step("first", None, None, after)
    days = between(before, after)
    return Step(_direction(before, after, days), days, before, after)


def _direction(before: Bounded, after: Bounded, days: Days) -> Move:
    if (before.earliest, before.latest) == (after.earliest, after.latest):
        return "unchanged"
    if days.min is not None and days.min > 0:
        return "slip"
    if days.max is not None and days.max < 0:
        return "pull-in"
    return "unclear"


def together(steps: Iterable[Step], move: Move) -> Days | None:
    """Return the sum of all steps of one sort; nothing if there are none."""
    return summed(step.days for step in steps if step.move == move and step.days)


def overall(targets: Iterable[Bounded | None], actual: Bounded | None = None) -> Step | None:
    """Return the step from the first date given to the last, or to the day it happened; nothing for a lone date.

    Whatever days are meant, the moves in between add up to this one.
    """
    given = [target for target in (*targets, actual) if target is not None]
    return steps([given[0], given[-1]])[1] if len(given) > 1 else None

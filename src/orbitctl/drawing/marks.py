"""What is drawn: lanes of subjects, whose entries have marks on one line of time.

A mark never says more than the date it stands for. It runs from the first day the date can be to the last; an edge is
sharp only where the day is known, soft where the date lies somewhere within, and open where it has no end.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from orbitctl import dates

Edge = Literal["sharp", "soft", "open"]
#: `lasting` is what goes on from the first day to the last, where all others lie somewhere between the two;
#: `announced` is the day of an announcement, `disputed` a date that another source gives.
State = Literal["done", "lasting", "planned", "overdue", "cancelled", "disputed", "announced"]
Shape = Literal["launch", "landing", "other"]

#: Days added after the last known one where something is open to the right, as a part of the whole and at least.
_OPEN_SHARE, _OPEN_DAYS = 16, 180
#: What is shorter is drawn in its year, so that there is something to see it by.
_SHORT_DAYS = 30


class Mark(NamedTuple):
    """A point or a bar: the ordinals of its first and last day, None where there is none."""

    first: int | None
    last: int | None
    left: Edge
    right: Edge
    state: State
    shape: Shape = "other"


class Entry(NamedTuple):
    """One dated thing, and the words beside its marks.

    ``item`` counts the rows of the table that says the same; ``trouble`` is an outcome or status to be warned of.
    """

    item: int
    words: str
    marks: tuple[Mark, ...]
    trouble: str = ""


class Subject(NamedTuple):
    """What one or several entries are about."""

    name: str
    entries: tuple[Entry, ...]

    @property
    def chief(self) -> Entry:
        """The entry to name where there is room for one: a landing, else what is to come, else the first."""
        marked = [entry for entry in self.entries if entry.marks]
        landings = [entry for entry in marked if entry.marks[0].shape == "landing"]
        coming = [entry for entry in marked if entry.marks[0].state in {"planned", "overdue"}]
        return next(iter((*landings, *coming)), self.entries[0])


class Lane(NamedTuple):
    """What belongs together."""

    name: str
    subjects: tuple[Subject, ...]

    @property
    def entries(self) -> Iterator[Entry]:
        """Every entry, in order of the subjects."""
        return (entry for subject in self.subjects for entry in subject.entries)


class Chart(NamedTuple):
    """Lanes on one line of time.

    ``first`` and ``last`` are the ordinals of its ends, ``today`` that of the day whose knowledge is shown, None if it
    lies outside. ``highlight`` is a sentence on what a reader looks for first; ``steps`` says that the subjects follow
    each other, so that each has a row of its own.
    """

    lanes: tuple[Lane, ...]
    first: int
    last: int
    today: int | None
    highlight: str = ""
    steps: bool = False

    @property
    def entries(self) -> Iterator[Entry]:
        """Every entry, lane by lane."""
        return (entry for lane in self.lanes for entry in lane.entries)

    def bounds(self, mark: Mark) -> tuple[int, int]:
        """Return the first and last day on which a mark is drawn.

        One that is open runs to the end of the line; what is still to come is not before today.
        """
        first = self.first
        if mark.first is not None:
            first = mark.first
        elif mark.state == "planned" and self.today is not None and (mark.last or self.last) >= self.today:
            first = self.today
        return first, self.last if mark.last is None else mark.last


def mark(edtf: str, state: State, shape: Shape = "other") -> Mark:
    """Return the mark of a date. Raises DateError for text that is none."""
    date = dates.parse(edtf)
    sharp: Edge = "sharp" if date.precision == "day" and not date.qualifier else "soft"
    return Mark(
        date.earliest.toordinal() if date.earliest else None,
        date.latest.toordinal() if date.latest else None,
        "open" if date.earliest is None else sharp,
        "open" if date.latest is None else sharp,
        state,
        shape,
    )


def chart(lanes: Iterable[Lane], day: str, highlight: str = "", *, steps: bool = False) -> Chart:
    """Return lanes on a line of time from their first day to their last, with today on it if something is to come."""
    lanes = tuple(lanes)
    marks = [mark for lane in lanes for entry in lane.entries for mark in entry.marks]
    days = [day for mark in marks for day in (mark.first, mark.last) if day is not None]
    today = datetime.date.fromisoformat(day).toordinal()
    if not days or any(mark.state == "planned" for mark in marks):
        days.append(today)
    first, last = min(days), max(days)
    if last - first < _SHORT_DAYS:
        first = datetime.date.fromordinal(first).replace(month=1, day=1).toordinal()
        last = datetime.date.fromordinal(last).replace(month=12, day=31).toordinal()
    if any(mark.last is None for mark in marks):
        last += max((last - first) // _OPEN_SHARE, _OPEN_DAYS)
    return Chart(lanes, first, last, today if first <= today <= last else None, highlight, steps)

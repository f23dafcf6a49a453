"""A timeline as a chart: a lane a program, target or country, a subject a mission."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orbitctl import dates
from orbitctl.drawing.marks import Chart, Entry, Lane, Shape, Subject, chart, mark
from orbitctl.views.timeline import TimelineItem

By = Literal["program", "target", "country"]

_SHAPES: dict[str, Shape] = {"launch": "launch", "landing": "landing"}
#: What is said beside a mark because its shape does not say it.
_TROUBLES = frozenset({"failure", "launch-failure", "partial-failure", "overdue", "cancelled"})


def timeline(items: Sequence[TimelineItem], day: str, by: By = "program") -> Chart:
    """Return dated items on one line of time, in lanes in the order of their first item.

    What has several countries is in the lane of the first; what has no program, target or country comes last.
    """
    lanes: dict[str | None, dict[str, list[Entry]]] = {}
    names: dict[str, str] = {}
    for position, item in enumerate(items):
        subject = item.mission or f"#{position}"  # which is no id
        names[subject] = item.mission_name or item.title
        lanes.setdefault(_lane(item, by), {}).setdefault(subject, []).append(_entry(position, item))
    rest = lanes.pop(None, None)
    found = [_named(name or "", subjects, names) for name, subjects in lanes.items()]
    if rest:
        found.append(_named(f"no {by}" if found else "all", rest, names))
    return chart(found, day, _next(items))


def _named(name: str, subjects: dict[str, list[Entry]], names: dict[str, str]) -> Lane:
    return Lane(name, tuple(Subject(names[key], tuple(entries)) for key, entries in subjects.items()))


def _lane(item: TimelineItem, by: By) -> str | None:
    if by == "program":
        return item.program_name
    if by == "target":
        return item.target and item.target.replace("-", " ")
    return next(iter(item.country_names), None)


def _entry(position: int, item: TimelineItem) -> Entry:
    shape = _SHAPES.get(item.kind, "other")
    others = [mark(text, "disputed", shape) for text in item.disputed]
    words = f"{item.label}, {item.date_text}" if item.mission else item.date_text
    if others:
        words += f" (other sources: {', '.join(map(dates.in_words, item.disputed))})"
    outcome = item.status if item.status != "done" else item.outcome or ""
    marks = (mark(item.date, item.status, shape), *others)
    return Entry(position, words, marks, outcome if outcome in _TROUBLES else "")


def _next(items: Sequence[TimelineItem]) -> str:
    """Return what is planned next, a landing if there is one."""
    coming = [item for item in items if item.status == "planned" and item.earliest]
    landings = [item for item in coming if item.kind == "landing"]
    found = min(landings or coming, key=lambda item: (item.earliest or "", item.latest or "9999"), default=None)
    if found is None:
        return ""
    what = "Next planned landing" if landings else "Next planned"
    return f"{what}: {found.mission_name or found.title}, {found.date_text}"

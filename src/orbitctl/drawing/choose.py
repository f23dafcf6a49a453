"""Which chart an answer is drawn as."""

from collections.abc import Callable
from typing import Any

from orbitctl.drawing.marks import Chart
from orbitctl.views.answer import Answer


def chart_of(answer: Answer, by: str | None) -> Chart | None:
    """Return the chart of an answer; None for one that has no dates to draw. ``by`` says what the lanes are."""
    draw = _CHARTS.get(answer.kind)
    return draw(answer, by) if draw else None


def _timeline(answer: Answer, by: Any) -> Chart:
    from orbitctl.drawing.timeline import timeline

    return timeline(answer.items, answer.day, by or "program")  # type: ignore[arg-type]


def _schedules(answer: Answer, by: str | None) -> Chart:
    from orbitctl.drawing.schedules import schedules

    return schedules(answer.items, answer.day, listing=answer.listing)  # type: ignore[arg-type]


def _memberships(answer: Answer, by: str | None) -> Chart:
    from orbitctl.drawing.memberships import memberships

    return memberships(answer.items, answer.day, listing=answer.listing)  # type: ignore[arg-type]


_CHARTS: dict[str, Callable[[Answer, Any], Chart]] = {
    "timeline": _timeline,
    "slips": _schedules,
    "alliance": _memberships,
}

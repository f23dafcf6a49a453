"""Schedules: every date announced for one thing to come, and how it moved.

The announcements of one record for the same event under the same title are one schedule.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, get_args

from orbitctl import delays, schedules
from orbitctl.catalog import assemble
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, checked_value, facet_value
from orbitctl.catalog.resolve import Resolved, candidates, resolve
from orbitctl.schedules import Bounds
from orbitctl.views.parts import Occurrence
from orbitctl.views.slips import AnnouncedMove, Slips, SlipStatus

#: The kinds of record that have schedules; of a name that fits one of each as well, the first is meant.
_KINDS = ("mission", "program")

_QUERY = """
    SELECT id, kind, name, layer, confidence, coalesce(status, ''), body
    FROM record LEFT JOIN state s ON s.record = id AND s.known_from <= :day AND s.known_until > :day
    WHERE {where} ORDER BY name, id
"""
_IN_FORCE = """
    SELECT m.record, m.kind, date, m.known_from, label, latest
    FROM record CROSS JOIN moment m ON m.record = record.id  -- records first: of one, SQLite would scan all moments
    WHERE plan AND m.known_from <= :day AND m.known_until > :day AND {where}
"""

Item = dict[str, Any]


class _Plan(NamedTuple):
    """An announced date that is in force on the day."""

    record: str
    kind: str
    date: str
    known_from: str
    label: str
    latest: str | None


class _Owner(NamedTuple):
    """The mission or program that schedules belong to, and its plans in force."""

    id: str
    kind: str
    name: str
    layer: str
    confidence: str
    status: str
    body: dict[str, Any]
    plans: list[_Plan]


def owner(catalog: Catalog, name: str) -> Resolved:
    """Return the mission or program that answers to a name. Raises NotFoundError or AmbiguousNameError."""
    roles = {kind: role for kind in _KINDS for _, _, role in candidates(catalog, name, kind)[:1]}
    if roles:
        return resolve(catalog, name, min(roles, key=lambda kind: roles[kind]))
    return resolve(catalog, name, _KINDS[0] if candidates(catalog, name) else None)


def slips(catalog: Catalog, record_id: str) -> list[Slips]:
    """Return the schedules of a mission or program as known on the day; none if it has none."""
    where = Where("record.id")
    where.add("record.id = :id", id=record_id)
    return list(_found(catalog, where))


def league(catalog: Catalog, filters: Filters) -> list[Slips]:
    """Return all schedules, the one that slipped most often first; of equals, the one that moved furthest.

    Raises UsageError for an unknown target or status, NotFoundError or AmbiguousNameError for a program or actor.
    """
    status = checked_value("--status", filters.status, get_args(SlipStatus)) if filters.status else None
    where = Where("record.id")
    if filters.target:
        where.add(where.facet("target", facet_value(catalog, "--target", "target", filters.target)))
    if filters.program:
        where.program(catalog, filters.program)
    if filters.actor:
        where.actor(catalog, filters.actor)
    found = [item for item in _found(catalog, where) if status in (None, item.status)]
    return sorted(found, key=_rank)[: filters.limit]


def _rank(item: Slips) -> tuple[int, int, int]:
    least = item.total_slip_days.min if item.total_slip_days else None
    return -item.times_slipped, -max(least or 0, 0), item.times_pulled_in


def _found(catalog: Catalog, where: Where) -> Iterator[Slips]:
    where.add("record.known_from <= :day AND record.kind IN ('mission', 'program')", day=catalog.day)
    where.add("json_array_length(record.body, '$.schedule') > 0")
    owners = _owners(catalog, where)
    catalog.preload(source for owner in owners for source in _cited(owner.body))
    for owner in owners:
        grouped: dict[tuple[str, str | None], list[Item]] = {}
        for item in owner.body["schedule"]:
            if item["known"] <= catalog.day:
                grouped.setdefault((item["event"], item["title"]), []).append(item)
        for items in grouped.values():
            yield _schedule(catalog, owner, items)


def _owners(catalog: Catalog, where: Where) -> list[_Owner]:
    plans: dict[str, list[_Plan]] = {}
    for plan in map(_Plan._make, catalog.rows(_IN_FORCE.format(where=where), where.values)):
        plans.setdefault(plan.record, []).append(plan)
    rows = catalog.rows(_QUERY.format(where=where), where.values)
    return [_Owner._make((*columns, json.loads(body), plans.get(columns[0], []))) for *columns, body in rows]


def _cited(body: dict[str, Any]) -> Iterator[str]:
    for item in body["schedule"]:
        yield from item["sources"] or body["sources"]


def _schedule(catalog: Catalog, owner: _Owner, items: Sequence[Item]) -> Slips:
    status, event = _standing(catalog, owner, items)
    targets = [_bounds(item) if item["target"] else None for item in items]
    steps = schedules.steps(targets)
    moves = [step.move for step in steps]
    total = schedules.overall(targets, _bounds(event) if event else None)
    slipped, pulled_in = schedules.together(steps, "slip"), schedules.together(steps, "pull-in")
    return Slips(
        milestone=owner.id,
        name=owner.name,
        record_kind=owner.kind,
        event=items[0]["event"],
        title=items[0]["title"],
        status=status,
        announcements=tuple(_announced(catalog, owner, *pair) for pair in zip(items, steps, strict=True)),
        total_slip_days=total.days if total else None,
        total_text=delays.of_step(total) if total else _unmoved(targets),
        total_to="happened" if event else "announced",
        times_slipped=moves.count("slip"),
        times_pulled_in=moves.count("pull-in"),
        times_unclear=moves.count("unclear"),
        times_taken_back=moves.count("taken-back"),
        slipped_days=slipped,
        slipped_text=delays.in_words(slipped) if slipped else "",
        pulled_in_days=pulled_in,
        pulled_in_text=delays.in_words(pulled_in) if pulled_in else "",
        happened=assemble.piece(catalog, Occurrence, event, owner.body) if event else None,
        confidence=owner.confidence,  # type: ignore[arg-type]  # the column holds no other word
        layer=owner.layer,
    )


def _bounds(item: Item) -> Bounds:
    return Bounds(*(date.fromisoformat(item[end]) if item[end] else None for end in Bounds._fields))


def _unmoved(targets: Sequence[Bounds | None]) -> str:
    return "one date given" if any(targets) else "no date given"


def _announced(catalog: Catalog, owner: _Owner, item: Item, step: schedules.Step) -> AnnouncedMove:
    derived = {"move": step.move, "delta_days": step.days, "delta_text": delays.of_step(step)}
    return assemble.piece(catalog, AnnouncedMove, item | derived, owner.body)


def _standing(catalog: Catalog, owner: _Owner, items: Sequence[Item]) -> tuple[SlipStatus, Item | None]:
    """Return how a schedule stands on the day, and the event that fulfilled it."""
    cancelled = owner.status == "cancelled"
    plan = next((plan for plan in owner.plans if _announces(plan, items[-1])), None)
    if plan is not None:
        overdue = plan.latest is not None and plan.latest < catalog.day
        return ("cancelled" if cancelled else "overdue" if overdue else "planned"), None
    event = next((event for event in _since(catalog, owner, items[0]) if _fulfils(event, items[0])), None)
    if event is not None:
        return "happened", event
    dropped = any(event["kind"] == "cancelled" for event in _since(catalog, owner, items[-1]))
    if cancelled or dropped:
        return "cancelled", None
    return ("ended" if items[-1]["target"] else "no-date"), None


def _announces(plan: _Plan, item: Item) -> bool:
    """Tell whether a plan is the one of an announcement; the label of a plan that has a title is that title."""
    same = (plan.kind, plan.date, plan.known_from) == (item["event"], item["target"], item["known"])
    return same and item["title"] in {None, plan.label}


def _since(catalog: Catalog, owner: _Owner, item: Item) -> Iterator[Item]:
    """Yield what had happened by the day, from the day of an announcement on."""
    return (event for event in owner.body["events"] if item["known"] <= event["known"] <= catalog.day)


def _fulfils(event: Item, item: Item) -> bool:
    """Tell whether an event is the one announced; the label of an event that has a title is that title."""
    return event["kind"] == item["event"] and item["title"] in {None, event["label"]}

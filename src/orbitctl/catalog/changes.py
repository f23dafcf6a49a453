"""What the world knew on one day and had not known on another: each change has a day of its own.

A change belongs to the days ``after < day <= upto``, so that the changes of two spans that touch are those of both.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from orbitctl import delays, schedules
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, facet_value
from orbitctl.catalog.narrowing import narrowed
from orbitctl.membership import BINDING, JOINING
from orbitctl.views.changes import Change, ChangeKind

Row = dict[str, Any]

#: The event at the end of a plan that ends the wait for it: what was planned, or the end of it all. A plan without a
#: title of its own is fulfilled by any event of its kind.
_CLOSED = """(EXISTS (
    SELECT 1 FROM moment e WHERE e.record = {plan}.record AND NOT e.plan AND e.known_from = {plan}.known_until
        AND (e.kind IN ('cancelled', 'end') OR (e.kind = {plan}.kind
            AND (e.label = {plan}.label OR instr({plan}.title, 'Planned ' || {plan}.label || ': ') = 1)))
    ) OR EXISTS (
    SELECT 1 FROM state e WHERE e.record = {plan}.record AND e.known_from = {plan}.known_until AND e.status = 'ended'
))"""
_SAME_PLAN = "{other}.record = m.record AND {other}.plan AND {other}.kind = m.kind AND {other}.label = m.label"

#: The date last given for the same thing, unless what was awaited then has come.
_BEFORE = f"""SELECT CASE WHEN {_CLOSED.format(plan="p")} THEN NULL ELSE p.id END FROM moment p
    WHERE m.plan AND {_SAME_PLAN.format(other="p")} AND p.known_until <= m.known_from
    ORDER BY p.known_from DESC LIMIT 1"""

_COLUMNS = (
    "kind", "title", "label", "mission", "mission_name", "program", "actors", "actor_names", "target", "sources",
    "confidence", "record", "record_kind", "layer", "plan",
)  # fmt: skip
_SELECTED = ", ".join(f"m.{column}" for column in _COLUMNS)
_NAMES = (
    "known", "date", "date_text", "earliest", "latest", "before", "before_text", "before_earliest", "before_latest",
    "outcome", "alliance_kind", *_COLUMNS,
)  # fmt: skip
_KNOWN = f"""
SELECT m.known_from, m.date, m.date_text, m.earliest, m.latest,
    b.date, coalesce(b.date_text, ''), b.earliest, b.latest, s.outcome,
    CASE m.record_kind WHEN 'alliance' THEN (SELECT value FROM facet WHERE record = m.record AND role = 'kind') END,
    {_SELECTED}
FROM moment m LEFT JOIN state s
    ON s.record = m.record AND s.known_from <= m.known_from AND s.known_until > m.known_from
    LEFT JOIN moment b ON b.id = ({_BEFORE})
WHERE m.known_from > :after AND m.known_from <= :upto AND {{where}} ORDER BY m.known_from, m.id
"""
_TAKEN_BACK = f"""
SELECT m.known_until, NULL, 'no date given', NULL, NULL, m.date, m.date_text, m.earliest, m.latest, s.outcome, NULL,
    {_SELECTED}
FROM moment m LEFT JOIN state s
    ON s.record = m.record AND s.known_from <= m.known_until AND s.known_until > m.known_until
WHERE m.plan AND m.known_until > :after AND m.known_until <= :upto AND {{where}} AND NOT {_CLOSED.format(plan="m")}
    AND NOT EXISTS (SELECT 1 FROM moment q WHERE {_SAME_PLAN.format(other="q")} AND q.known_from = m.known_until)
ORDER BY m.known_until, m.id
"""
#: Programs whose records say since when they are over, and name no event of that day for it.
_PHASES = """
SELECT s.known_from, s.status, r.name, r.confidence, r.layer, r.body
FROM record r JOIN state s ON s.record = r.id
WHERE r.kind = 'program' AND s.known_from > :after AND s.known_from <= :upto
    AND s.status IN ('ended', 'cancelled', 'paused') AND {where} AND NOT EXISTS (
        SELECT 1 FROM moment m WHERE m.record = r.id AND NOT m.plan AND m.known_from = s.known_from
            AND m.kind IN ('end', 'completion', 'cancelled', 'paused'))
ORDER BY s.known_from, r.id
"""

_OF_KIND: dict[str, ChangeKind] = {
    "launch": "flown", "end": "ended", "ended": "ended", "paused": "paused", "cancelled": "cancelled", "left": "left",
    "took-office": "took-office", "left-office": "left-office",
}  # fmt: skip
_OF_MOVE: dict[str, ChangeKind] = {"first": "announced", "slip": "slipped", "pull-in": "pulled-in", "unclear": "moved"}


def changes(catalog: Catalog, filters: Filters, after: str, upto: str) -> list[Change]:
    """Return what became known after one ISO day and up to another, in order of the day.

    Nothing later than the catalog's own day is known. A date announced again as it was is no change. Raises UsageError
    for an unknown target, NotFoundError or AmbiguousNameError for a program or actor.
    """
    where = narrowed(catalog, filters)
    where.add("1", after=after, upto=min(upto, catalog.day))
    rows = [dict(zip(_NAMES, row, strict=True)) for row in catalog.rows(_KNOWN.format(where=where), where.values)]
    catalog.preload(source for row in rows for source in row["sources"].split())
    found = [change for row in rows if (change := _change(catalog, row)) is not None]
    for row in catalog.rows(_TAKEN_BACK.format(where=where), where.values):
        found.append(_taken_back(catalog, dict(zip(_NAMES, row, strict=True))))
    found += _phases(catalog, filters, after, min(upto, catalog.day))
    found.sort(key=lambda change: change.known)
    return found[: filters.limit]


def _change(catalog: Catalog, row: Row) -> Change | None:
    """Return what became known with a moment; nothing if it only says again what was said before."""
    if not row["plan"]:
        return _view(catalog, row, _happening(row))
    dates = [_bounds(row, "before_")] if row["before"] else []
    step = schedules.steps([*dates, _bounds(row)])[-1]
    if step.move == "unchanged":
        return None
    moved = {"delta_days": step.days, "delta_text": delays.of_step(step)} if step.before else {}
    return _view(catalog, row, _OF_MOVE[step.move], **moved)


def _bounds(row: Row, which: str = "") -> schedules.Bounds:
    ends = (row[f"{which}{end}"] for end in schedules.Bounds._fields)
    return schedules.Bounds(*(date.fromisoformat(end) if end else None for end in ends))


def _happening(row: Row) -> ChangeKind:
    """Return what sort of change something is that has happened."""
    kind = row["kind"]
    if row["record_kind"] == "alliance" and kind in JOINING:
        return "joined" if kind in BINDING or row["alliance_kind"] != "treaty" else "signed"
    return _OF_KIND.get(kind, "happened")


def _taken_back(catalog: Catalog, row: Row) -> Change:
    """Return the end of a plan that nothing took the place of, with the sources of the announcement that ended it."""
    body = catalog.body(row["record"])
    said = [
        item["sources"] or body["sources"]
        for item in body["schedule"]
        if (item["event"], item["known"], item["target"]) == (row["kind"], row["known"], None)
        and item["title"] in {None, row["label"]}
    ]
    if said:
        row["sources"] = " ".join(said[-1])
    return _view(catalog, row, "taken-back", delta_text="taken back")


def _phases(catalog: Catalog, filters: Filters, after: str, upto: str) -> Iterator[Change]:
    """Yield the programs that ended, paused or were cancelled by their phases alone."""
    where = Where("r.id")
    where.add("1", after=after, upto=upto)
    if filters.target:
        where.add(where.facet("target", facet_value(catalog, "--target", "target", filters.target)))
    if filters.program:
        where.program(catalog, filters.program)
    if filters.actor:
        where.actor(catalog, filters.actor)
    for row in catalog.rows(_PHASES.format(where=where), where.values):
        yield _phase(catalog, *row)


def _phase(catalog: Catalog, known: str, status: str, name: str, confidence: str, layer: str, text: str) -> Change:
    body = json.loads(text)
    phase = next(item for item in body["phases"] if (item["known"], item["status"]) == (known, status))
    kind = "end" if status == "ended" else status
    row: Row = {
        "known": known, "date": phase["since"], "date_text": phase["since_text"], "before": None,
        "before_text": "", "outcome": None,
        "kind": kind, "title": f"{name}: {status}", "label": status, "mission": None, "mission_name": None,
        "program": body["id"], "actors": " ".join(body["lead"]), "actor_names": "\n".join(body["lead_names"]),
        "target": next(iter(body["targets"]), None), "sources": " ".join(phase["sources"] or body["sources"]),
        "confidence": confidence, "record": body["id"], "record_kind": "program", "layer": layer,
    }  # fmt: skip
    return _view(catalog, row, _OF_KIND[kind])


def _view(catalog: Catalog, row: Row, change: ChangeKind, **given: Any) -> Change:
    derived: Row = {
        "change": change,
        "delta_days": None,
        "delta_text": "",
        "actors": tuple(row["actors"].split()),
        "actor_names": tuple(row["actor_names"].splitlines()),
        "outcome": row["outcome"] if row["mission"] else None,
        "sources": catalog.sources(row["sources"].split()),
    }
    values = row | derived | given
    return Change._make([values[name] for name in Change._fields])

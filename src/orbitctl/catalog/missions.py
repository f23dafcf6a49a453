"""Missions, whole and as lines in other records."""

from itertools import islice
from typing import Any

from orbitctl.catalog import assemble, records
from orbitctl.catalog.base import Catalog, State
from orbitctl.catalog.filters import MISSION_STATUSES, Filters, checked_value, within
from orbitctl.views.lines import MissionLine
from orbitctl.views.mission import Mission

_UNKNOWN = State("planned", "planned")

#: For each mission that has flown its first event, for each other the plan last announced, as known on the day.
#: (One pass, without a table of missions to join with: for that SQLite would first read every moment there is.)
_LINES = """
WITH ranked AS (
    SELECT r.id, r.name, coalesce(s.status, 'planned') AS status, coalesce(s.outcome, 'planned') AS outcome,
        m.id AS moment, date, date_text, latest, row_number() OVER (
            PARTITION BY r.id
            ORDER BY plan <> (coalesce(s.status, 'planned') = 'planned'), CASE WHEN plan THEN m.known_from END DESC,
                m.id
        ) AS rank
    FROM facet f JOIN record r ON r.id = f.record
    LEFT JOIN state s ON s.record = r.id AND s.known_from <= :day AND s.known_until > :day
    LEFT JOIN moment m ON m.record = r.id AND m.known_from <= :day AND m.known_until > :day
    WHERE f.role = :role AND f.value = :value AND r.kind = 'mission' AND r.known_from <= :day
)
SELECT id, name, date, coalesce(date_text, 'no date'),
    CASE WHEN status = 'planned' AND latest < :day THEN 'overdue' ELSE status END, outcome
FROM ranked WHERE rank = 1
ORDER BY moment IS NULL, moment, id
"""


def mission(catalog: Catalog, mission_id: str) -> Mission:
    """Return a mission as it stood on the day. Raises NotFoundError if it was not yet known."""
    return _view(catalog, records.one(catalog, mission_id))


def missions(catalog: Catalog, filters: Filters) -> list[Mission]:
    """Return the missions that pass the filters, by date. Raises what ``records.listed`` raises."""
    status = checked_value("--status", filters.status, MISSION_STATUSES) if filters.status else None
    found = ((stored.body, _view(catalog, stored)) for stored in records.listed(catalog, "mission", filters))
    chosen = (_placed(catalog, body, view, filters) for body, view in found if status in (None, view.status))
    return list(islice((view for view in chosen if view), filters.limit))


def _placed(catalog: Catalog, body: dict[str, Any], view: Mission, filters: Filters) -> Mission | None:
    """Return a mission with whether it must or only may lie in the days asked for; nothing if it does not."""
    if filters.horizon is None:
        return view
    dated = _dated(catalog, body, view.status)
    found = within(filters, dated.get("date", dated.get("target")), dated)
    return view._replace(within=found) if found else None


def _dated(catalog: Catalog, body: dict[str, Any], status: str) -> dict[str, Any]:
    """Return the event or announcement whose date a mission stands at in a list: its launch, or else the last plan."""
    events, plans = ([item for item in body[name] if item["known"] <= catalog.day] for name in ("events", "schedule"))
    if status not in {"planned", "overdue", "cancelled"} and events:
        return next((event for event in events if event["kind"] == "launch"), events[0])
    return plans[-1] if plans else {}


def lines(catalog: Catalog, role: str, value: str) -> tuple[MissionLine, ...]:
    """Return the missions that have a facet as lines, by date: of launch, or else of the plan in force."""
    rows = catalog.rows(_LINES, {"role": role, "value": value, "day": catalog.day})
    return tuple(MissionLine(*row) for row in rows)


def _status(catalog: Catalog, body: dict[str, Any], state: State) -> str:
    """Return the status, `overdue` where the plan in force lies wholly in the past."""
    if state.status != "planned":
        return state.status
    statement = "SELECT 1 FROM moment WHERE record = ? AND plan AND known_from <= ? AND known_until > ? AND latest < ?"
    overdue = next(catalog.rows(statement, (body["id"], catalog.day, catalog.day, catalog.day)), None)
    return "overdue" if overdue else "planned"


def _view(catalog: Catalog, stored: records.Stored) -> Mission:
    body = stored.body
    state = catalog.state(body["id"]) or _UNKNOWN
    launch = next((item for item in body["events"] if item["kind"] == "launch"), None)
    return assemble.view(
        catalog,
        Mission,
        stored,
        launch_date=launch["date"] if launch and launch["known"] <= catalog.day else None,
        status=_status(catalog, body, state),
        outcome=state.outcome,
        within=None,
    )

"""Programs."""

from orbitctl.catalog import assemble, missions, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, checked_value
from orbitctl.views.program import Phase, Program

STATUSES = ("proposed", "planned", "active", "paused", "ended", "cancelled")


def program(catalog: Catalog, program_id: str) -> Program:
    """Return a program as it stood on the day. Raises NotFoundError if it was not yet known."""
    return _view(catalog, records.one(catalog, program_id))


def programs(catalog: Catalog, filters: Filters) -> list[Program]:
    """Return the programs that pass the filters, by name. Raises what ``records.listed`` raises."""
    status = checked_value("--status", filters.status, STATUSES) if filters.status else None
    found = (_view(catalog, stored) for stored in records.listed(catalog, "program", filters))
    return [view for view in found if status in (None, view.status)][: filters.limit]


def _view(catalog: Catalog, stored: records.Stored) -> Program:
    body = stored.body
    state = catalog.state(body["id"])
    phases = [item for item in body["phases"] if item["known"] <= catalog.day]
    return assemble.view(
        catalog,
        Program,
        stored,
        status=state.status if state else None,
        phases=tuple(assemble.piece(catalog, Phase, item, body) for item in phases),
        missions=missions.lines(catalog, "program", body["id"]),
    )

"""What can be compared about a program."""

from orbitctl.catalog import alliances, missions
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.profiles import cells
from orbitctl.comparison import Cell, Profile
from orbitctl.views.program import Program


def profile(catalog: Catalog, view: Program) -> Profile:
    """Return who leads it, who stands behind it, what it has flown and what is next."""
    own = view.sources
    derived = {
        "kind": Cell(view.kind, own),
        "lead": Cell(cells.joined(view.lead_names), own),
        "partners": Cell(cells.joined(view.partner_names), own),
        "status": _status(view),
    }
    if view.alliance:
        derived |= cells.members(alliances.alliance(catalog, view.alliance))
    derived |= cells.flights(catalog, view.missions)
    derived["next-milestone"] = _next(catalog, view)
    return cells.facts(catalog, view.facts, derived)


def _status(view: Program) -> Cell:
    if view.status is None or not view.phases:
        return Cell(view.status, view.sources)
    phase = view.phases[-1]
    return Cell(f"{view.status} since {phase.since_text}", phase.sources)


def _next(catalog: Catalog, view: Program) -> Cell:
    """Return the next planned mission that has a date, and how often that date moved."""
    coming = next((line for line in view.missions if line.status == "planned" and line.date), None)
    if coming is None:
        return Cell(None)
    schedule = missions.mission(catalog, coming.id).schedule
    kind = schedule[-1].event
    text = cells.moved(coming.date_text, [item.target for item in schedule if item.event == kind])
    return Cell(f"{coming.name} ({kind}), {text}", schedule[-1].sources)

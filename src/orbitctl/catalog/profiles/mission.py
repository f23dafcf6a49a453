"""What can be compared about a mission."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.profiles import cells
from orbitctl.comparison import Cell, Profile
from orbitctl.views.mission import Mission


def profile(catalog: Catalog, view: Mission) -> Profile:
    """Return who flew it, on what, how it stands, and the dates of what happened."""
    own = view.sources
    derived = {
        "operators": Cell(cells.joined(view.operator_names), own),
        "program": Cell(view.program_name, own),
        "kinds": Cell(cells.joined(view.kinds), own),
        "targets": Cell(cells.joined(view.targets), own),
        "launch-vehicle": Cell(view.launch_vehicle, own),
        "crew": Cell(cells.joined(view.crew), own),
        "status": Cell(view.status, own),
        "outcome": Cell(view.outcome, own),
    }
    if view.schedule and view.status in {"planned", "overdue"}:
        plan = view.schedule[-1]
        targets = [item.target for item in view.schedule if item.event == plan.event]
        derived["planned-date"] = Cell(cells.moved(plan.target_text, targets), plan.sources)
    for event in view.events:
        derived.setdefault(f"{event.kind}-date", Cell(event.date_text, event.sources))
    return cells.facts(catalog, view.facts, derived)

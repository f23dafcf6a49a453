"""What can be compared about an alliance."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.profiles import cells
from orbitctl.comparison import Cell, Profile
from orbitctl.views.alliance import Alliance


def profile(catalog: Catalog, view: Alliance) -> Profile:
    """Return what it is, since when, who leads it, and how many belong to it."""
    own = view.sources
    derived = {
        "kind": Cell(view.kind, own),
        "opened": Cell(view.opened_text, own),
        "in-force": Cell(view.in_force_text, own),
        "lead": Cell(cells.joined(view.lead_names), own),
        **cells.members(view),
    }
    if view.members:
        latest = view.members[-1]
        derived["latest-member"] = Cell(f"{latest.name}, {latest.date_text}", latest.sources)
    return cells.facts(catalog, view.facts, derived)

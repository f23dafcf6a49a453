"""What can be compared about an actor."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.profiles import cells
from orbitctl.comparison import Cell, Profile
from orbitctl.views.actor import Actor


def profile(catalog: Catalog, view: Actor) -> Profile:
    """Return what it is, who leads it, what it belongs to and what it has flown."""
    heads = [term for term in view.offices if term.end is None]
    derived = {
        "kind": Cell(view.kind, view.sources),
        "country": Cell(view.country, view.sources),
        "founded": Cell(view.founded_text, view.sources),
        "head": Cell(
            cells.joined(f"{term.person_name} ({term.title})" for term in heads),
            cells.distinct(source for term in heads for source in term.sources),
        ),
        "memberships": Cell(
            cells.joined(line.name for line in view.memberships),
            cells.distinct(source for line in view.memberships for source in line.sources),
        ),
    }
    derived |= cells.flights(catalog, view.missions)
    return cells.facts(catalog, view.facts, derived)

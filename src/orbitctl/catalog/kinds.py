"""The question for each kind of record, by the name of the kind."""

from collections.abc import Sequence
from importlib import import_module

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters

#: For each kind, the module that answers, and its functions for one record and for the list.
_QUESTIONS: dict[str, tuple[str, str, str]] = {
    "mission": ("missions", "mission", "missions"),
    "program": ("programs", "program", "programs"),
    "actor": ("actors", "actor", "actors"),
    "alliance": ("alliances", "alliance", "alliances"),
    "topic": ("others", "topic", "topics"),
    "event": ("others", "event", "events"),
    "claim": ("claims", "claim", "claims"),
    "source": ("others", "source", "sources"),
}
#: The kinds of record there are.
KINDS = tuple(_QUESTIONS)


def one(catalog: Catalog, kind: str, record_id: str) -> object:
    """Return the view of one record. Raises NotFoundError if it was not yet known on the day."""
    module, name, _ = _QUESTIONS[kind]
    view: object = getattr(import_module(f"orbitctl.catalog.{module}"), name)(catalog, record_id)
    return view


def listed(catalog: Catalog, kind: str, filters: Filters) -> Sequence[object]:
    """Return the views of all records of a kind that pass the filters."""
    module, _, name = _QUESTIONS[kind]
    views: Sequence[object] = getattr(import_module(f"orbitctl.catalog.{module}"), name)(catalog, filters)
    return views

"""What can be compared about a record: an ordered list of attributes, each with its sources."""

from collections.abc import Sequence
from importlib import import_module

from orbitctl import comparison
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.kinds import one
from orbitctl.views.comparison import Comparison, Subject

#: The kinds that can be compared, the one to try first for an ambiguous name first; a module of this package each.
KINDS = ("program", "mission", "actor", "alliance")


def compare(catalog: Catalog, kind: str, record_ids: Sequence[str]) -> Comparison:
    """Compare records of one kind on the day. Raises NotFoundError if one was not yet known."""
    profile = import_module(f"orbitctl.catalog.profiles.{kind}").profile
    views = [one(catalog, kind, record_id) for record_id in record_ids]
    subjects = [Subject(view.id, kind, view.name) for view in views]  # type: ignore[attr-defined]
    return comparison.compare(subjects, [profile(catalog, view) for view in views])

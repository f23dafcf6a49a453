"""From the JSON of a record to a view of it, as known on the day."""

from collections.abc import Callable
from typing import Any, TypeVar

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.records import Stored
from orbitctl.views.parts import Announcement, Dispute, Fact, Occurrence

View = TypeVar("View")
Body = dict[str, Any]


def view(catalog: Catalog, kind: type[View], stored: Stored, **given: object) -> View:
    """Return a view whose fields are the record's of the same names, with what is ``given`` in their place.

    Sources, facts, disputes, events and announcements become views of their own.
    """
    body = stored.body
    values: dict[str, object] = {}
    for name in kind._fields:  # type: ignore[attr-defined]
        if name in given:
            values[name] = given[name]
        elif name == "layer":
            values[name] = stored.layer
        elif name in _NESTED:
            values[name] = _NESTED[name](catalog, body)
        else:
            value = body[name] if body["known"].get(name, "") <= catalog.day else None
            values[name] = tuple(value) if isinstance(value, list) else value
    return kind(**values)


def _occurrences(catalog: Catalog, body: Body) -> tuple[Occurrence, ...]:
    """Return what had happened by the day."""
    return tuple(piece(catalog, Occurrence, item, body) for item in body["events"] if item["known"] <= catalog.day)


def _announcements(catalog: Catalog, body: Body) -> tuple[Announcement, ...]:
    """Return what had been announced by the day."""
    return tuple(piece(catalog, Announcement, item, body) for item in body["schedule"] if item["known"] <= catalog.day)


def _facts(catalog: Catalog, body: Body) -> tuple[Fact, ...]:
    """Return the attributes whose beginning does not lie after the day."""
    return tuple(piece(catalog, Fact, item, body) for item in body["facts"] if item["known"] <= catalog.day)


def disputes(catalog: Catalog, body: Body) -> tuple[Dispute, ...]:
    """Return the values that lost, whatever the day."""
    return tuple(
        Dispute(item["field"], item["value"], item["reason"], catalog.sources(item["sources"]))
        for item in body["disputed"]
    )


def piece(catalog: Catalog, kind: type[View], item: Body, body: Body) -> View:
    """Return a piece of a record; one without sources of its own has the record's."""
    sources = catalog.sources(item["sources"] or body["sources"])
    made: View = kind._make(  # type: ignore[attr-defined]
        [sources if name == "sources" else item[name] for name in kind._fields]  # type: ignore[attr-defined]
    )
    return made


_NESTED: dict[str, Callable[[Catalog, Body], object]] = {
    "sources": lambda catalog, body: catalog.sources(body["sources"]),
    "events": _occurrences,
    "schedule": _announcements,
    "facts": _facts,
    "disputed": disputes,
}

"""Fetching the JSON of records, one or a filtered list."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, facet_value
from orbitctl.errors import NotFoundError


class Stored(NamedTuple):
    """A record's JSON and the layer it is from."""

    body: dict[str, Any]
    layer: str


def one(catalog: Catalog, record_id: str) -> Stored:
    """Return a record that was known on the day. Raises NotFoundError if it was not yet."""
    statement = "SELECT body, layer, known_from, name FROM record WHERE id = ?"
    body, layer, known_from, name = next(catalog.rows(statement, (record_id,)))
    if known_from > catalog.day:
        raise NotFoundError(
            f"{name} was not yet known on {catalog.day}; on record from {known_from}",
            hint=f"Ask for a later day: --as-of {known_from}",
        )
    return Stored(json.loads(body), layer)


def listed(catalog: Catalog, kind: str, filters: Filters) -> list[Stored]:
    """Return the records of a kind that were known on the day and pass the filters, in the order of their kind.

    Raises UsageError for an unknown filter value, NotFoundError or AmbiguousNameError for a program or actor.
    """
    where = Where("record.id")
    where.add("record.kind = :record_kind AND record.known_from <= :day", record_kind=kind, day=catalog.day)
    for role in ("target", "kind"):
        value = getattr(filters, role)
        if value:
            where.add(where.facet(role, facet_value(catalog, f"--{role}", role, value, kind=kind)))
    if filters.program:
        where.program(catalog, filters.program)
    if filters.actor:
        where.actor(catalog, filters.actor)
    statement = f"SELECT body, layer FROM record WHERE {where} ORDER BY sort, id"
    found = [Stored(json.loads(body), layer) for body, layer in catalog.rows(statement, where.values)]
    catalog.preload(source for stored in found for source in _cited(stored.body))
    return found


def _cited(body: dict[str, Any]) -> Iterator[str]:
    """Yield the sources of a record and of its parts."""
    yield from body.get("sources", ())  # a source itself cites none
    for value in body.values():
        if type(value) is list:
            for part in value:
                if type(part) is dict:
                    yield from part["sources"]

"""``orbitctl mission|program|actor|alliance|topic|show``: one record, or the list of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

Name = Annotated[
    str | None,
    typer.Argument(metavar="[NAME]", help="Any name, alias or id; without it, the list.", show_default=False),
]
_SPAN = ("from_date", "to_date", "certain", "limit")


@query(app, filters=("target", "program", "actor", "kind", "status", *_SPAN))
def mission(catalog: Catalog, filters: Filters, name: Name = None) -> Answer:
    """A mission: what, who, when, how it ended, its announced dates, disputes and sources.

    Examples: orbitctl mission chandrayaan-3; orbitctl mission 1969-059A; orbitctl mission --kind rover
    """
    return _answer(catalog, filters, "mission", name)


@query(app, filters=("target", "actor", "kind", "status", "limit"))
def program(catalog: Catalog, filters: Filters, name: Name = None) -> Answer:
    """A programme, station, base, launcher or spacecraft line, with its missions.

    Example: orbitctl program artemis
    """
    return _answer(catalog, filters, "program", name)


@query(app, filters=("kind", "limit"))
def actor(catalog: Catalog, filters: Filters, name: Name = None) -> Answer:
    """A state, agency, company, force or person: what it belongs to, flies, and who leads it.

    Example: orbitctl actor roscosmos
    """
    return _answer(catalog, filters, "actor", name)


@query(app, filters=("target", "actor", "kind", *_SPAN), formats=("chart", "svg", "html"))
def alliance(catalog: Catalog, filters: Filters, name: Name = None) -> Answer:
    """An accord, treaty or organisation, with its members on any day.

    Example: orbitctl alliance artemis-accords --as-of 2023-06-21
    """
    return _answer(catalog, filters, "alliance", name)


@query(app, filters=("limit",))
def topic(catalog: Catalog, filters: Filters, name: Name = None) -> Answer:
    """A standing question: what is established, what is disputed, what is open.

    Example: orbitctl topic space-resources
    """
    return _answer(catalog, filters, "topic", name)


@query(app)
def show(
    catalog: Catalog,
    filters: Filters,
    name: Annotated[str, typer.Argument(help="Any name, alias or id of any record.", show_default=False)],
) -> Answer:
    """Anything by its name: a mission, program, actor, alliance, event, topic, claim or source.

    Example: orbitctl show hera
    """
    return _answer(catalog, filters, None, name)


def _answer(catalog: Catalog, filters: Filters, kind: str | None, name: str | None) -> Answer:
    from orbitctl.catalog.kinds import listed, one
    from orbitctl.catalog.resolve import resolve
    from orbitctl.views.answer import Answer

    if name is None and kind is not None:
        return Answer(kind, listed(catalog, kind, filters), listing=True)
    found = resolve(catalog, name or "", kind)
    items: Sequence[object] = [one(catalog, found.kind, found.id)]
    return Answer(found.kind, items, warnings=found.warnings)

"""``orbitctl timeline``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query
from orbitctl.cli.options import INTERCHANGE

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer


@query(
    app,
    filters=("target", "program", "mission", "actor", "kind", "status", "from_date", "to_date", "certain", "limit"),
    formats=("chart", "svg", "html", *INTERCHANGE),
    lanes=True,
)
def timeline(
    catalog: Catalog,
    filters: Filters,
    vague: Annotated[  # the calendar reads it in the question asked
        bool,
        typer.Option("--vague", help="In a calendar (ical) also what is dated less well than to a month."),
    ] = False,
) -> Answer:
    """What happened, and what is planned, in one order.

    Examples: orbitctl timeline --target moon --from 2023 --kind landing;
    orbitctl timeline --mission artemis-iii --vague --format ical
    """
    from orbitctl.catalog.timeline import timeline
    from orbitctl.views.answer import Answer

    return Answer("timeline", timeline(catalog, filters), listing=True)

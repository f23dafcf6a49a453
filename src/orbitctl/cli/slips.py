"""``orbitctl slips``."""

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


# (No calendar: an announcement that was made is no appointment.)
@query(
    app,
    filters=("target", "program", "actor", "status", "limit"),
    formats=("chart", "svg", "html", *(name for name in INTERCHANGE if name != "ical")),
)
def slips(
    catalog: Catalog,
    filters: Filters,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help="A mission or program; without it, all schedules, the most slipped first.",
            show_default=False,
        ),
    ] = None,
) -> Answer:
    """How announced dates moved: each date, who gave it and when, and how much later or earlier it is.

    Examples: orbitctl slips artemis-iii; orbitctl slips --target moon --limit 10
    """
    from orbitctl.catalog.slips import league, owner, slips
    from orbitctl.views.answer import Answer

    if name is None:
        return Answer("slips", league(catalog, filters), listing=True)
    found = owner(catalog, name)
    items = slips(catalog, found.id)
    silent = "" if items else f"no announced date of {found.kind} {found.id} was on record on {catalog.day}"
    if silent and found.kind == "program":
        silent += f"; for its missions: orbitctl slips --program {found.id}"
    return Answer("slips", items, warnings=(*found.warnings, *filter(None, [silent])))

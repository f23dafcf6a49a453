"""``orbitctl stats``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

Subject = Literal["missions", "events", "alliances"]
Attribute = Literal["country", "actor", "program", "target", "kind", "outcome", "decade"]


@query(
    app,
    filters=("target", "program", "actor", "kind", "from_date", "to_date", "certain", "limit"),
    formats=("chart",),
)
def stats(
    catalog: Catalog,
    filters: Filters,
    of: Annotated[Subject, typer.Argument(metavar="[SUBJECT]", help="missions, events or alliances.")] = "missions",
    by: Annotated[Attribute, typer.Option("--by", help="What to count by.")] = "country",
    listed: Annotated[
        str | None,
        typer.Option("--list", metavar="VALUE", help="The list behind a number instead; none for what has no value."),
    ] = None,
) -> Answer:
    """Counts of missions, events or alliances, and success rates.

    Examples: orbitctl stats --by country --kind lander; orbitctl stats --by country --kind lander --list india
    """
    from orbitctl.catalog.stats import behind, stats
    from orbitctl.views.answer import Answer

    if listed is None:
        return Answer("stats", stats(catalog, filters, of, by), listing=True)
    kind, items = behind(catalog, filters, of, by, listed)
    return Answer(kind, items, listing=True)

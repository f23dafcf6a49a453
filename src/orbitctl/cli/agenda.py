"""``orbitctl agenda``."""

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

#: Ten years: a longer agenda is a timeline.
_MOST_DAYS = 3653


@query(app, filters=("target", "program", "mission", "actor", "kind", "limit"), formats=INTERCHANGE)
def agenda(
    catalog: Catalog,
    filters: Filters,
    days: Annotated[int, typer.Option(min=0, max=_MOST_DAYS, metavar="N", help="So many days from today on.")] = 30,
    today: Annotated[
        str | None,
        typer.Option(
            metavar="DAY", help="The day that counts as today; without it, the day of --as-of or of the data."
        ),
    ] = None,
    vague: Annotated[
        bool, typer.Option("--vague", help="Also what is dated no better than to a quarter, a year or an open span.")
    ] = False,
    round_only: Annotated[
        bool, typer.Option("--round", help="Of the anniversaries only the round ones: 5, 10, 20, 25, 30 years ...")
    ] = False,
) -> Answer:
    """What the next days bring, and the anniversaries in them.

    Examples: orbitctl agenda --days 60 --vague; orbitctl agenda --target moon --today 2026-12-01
    """
    from datetime import date

    from orbitctl.catalog.agenda import agenda
    from orbitctl.cli.days import whole_day
    from orbitctl.views.answer import Answer

    start = date.fromisoformat(whole_day("--today", today) if today else catalog.day)
    found = agenda(catalog, filters, start, days, vague=vague, round_only=round_only)
    return Answer("agenda", found, listing=True)

"""``orbitctl changes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query
from orbitctl.errors import UsageError

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer


@query(app, filters=("target", "program", "actor", "limit"))
def changes(
    catalog: Catalog,
    filters: Filters,
    from_date: Annotated[
        str, typer.Option("--from", metavar="DATE", help="The day compared with; of 2026-06, its last day.")
    ],
    to_date: Annotated[str, typer.Option("--to", metavar="DATE", help="The later day; what it brought is included.")],
) -> Answer:
    """What changed between two days: flown, slipped, joined, left, ended ...

    Example: orbitctl changes --from 2026-06 --to 2026-09 --program artemis
    """
    from orbitctl.catalog.changes import changes
    from orbitctl.cli.days import last_day
    from orbitctl.views.answer import Answer

    after, upto = last_day("--from", from_date), last_day("--to", to_date)
    if after > upto:
        raise UsageError(f"--from {from_date} is after --to {to_date}", hint="Exchange the two.")
    ends = min(catalog.day, catalog.dataset.as_of)
    warnings = (f"nothing later than {ends} is known; --to is {upto}",) if upto > ends else ()
    return Answer("changes", changes(catalog, filters, after, upto), listing=True, warnings=warnings)

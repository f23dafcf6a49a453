"""``orbitctl overlap``."""

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


@query(app)
def overlap(
    catalog: Catalog,
    filters: Filters,
    names: Annotated[list[str], typer.Argument(help="Two or more alliances.", show_default=False)],
) -> Answer:
    """Who is in several alliances at once, since when, and who is in one of them alone.

    Example: orbitctl overlap artemis-accords ilrs
    """
    from orbitctl.catalog.overlap import named, overlap
    from orbitctl.views.answer import Answer

    if len(names) < 2:
        raise UsageError("one alliance has no overlap", hint="Name two or more: orbitctl overlap artemis-accords ilrs")
    found = [named(catalog, name) for name in names]
    ids = [item.id for item, _ in found]
    if len(set(ids)) < len(ids):
        twice = next(record for record in ids if ids.count(record) > 1)
        raise UsageError(f"{twice} is named twice", hint="Name each alliance once.")
    warnings = [warning for item, said in found for warning in (*item.warnings, said) if warning]
    return Answer("overlap", [overlap(catalog, ids)], warnings=tuple(warnings))

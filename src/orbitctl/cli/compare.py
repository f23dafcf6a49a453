"""``orbitctl compare``."""

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
def compare(
    catalog: Catalog,
    filters: Filters,
    names: Annotated[list[str], typer.Argument(help="Two or more of one kind.", show_default=False)],
) -> Answer:
    """Programs, missions, actors or alliances side by side.

    Example: orbitctl compare artemis ilrs
    """
    from orbitctl.catalog.profiles import KINDS, compare
    from orbitctl.catalog.resolve import resolve_all
    from orbitctl.views.answer import Answer

    if len(names) < 2:
        raise UsageError("one thing cannot be compared", hint="Name two or more: orbitctl compare artemis ilrs")
    kind, found = resolve_all(catalog, names, KINDS)
    return Answer("compare", [compare(catalog, kind, [item.id for item in found])])

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


@query(app, formats=("svg", "html"))
def compare(
    catalog: Catalog,
    filters: Filters,
    names: Annotated[list[str], typer.Argument(help="Two or more of one kind.", show_default=False)],
    differences: Annotated[bool, typer.Option("--differences", help="Only the rows that differ.")] = False,
) -> Answer:
    """Programs, missions, actors or alliances side by side.

    Examples: orbitctl compare artemis ilrs; orbitctl compare luna-25 chandrayaan-3 --differences
    """
    from orbitctl.catalog.profiles import KINDS, compare
    from orbitctl.catalog.resolve import resolve_all
    from orbitctl.comparison import differing
    from orbitctl.views.answer import Answer

    if len(names) < 2:
        raise UsageError("one thing cannot be compared", hint="Name two or more: orbitctl compare artemis ilrs")
    kind, found = resolve_all(catalog, names, KINDS)
    compared = compare(catalog, kind, [item.id for item in found])
    return Answer("compare", [differing(compared) if differences else compared])

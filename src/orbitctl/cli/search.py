"""``orbitctl search``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer


@query(app, filters=("kind", "limit"))
def search(
    catalog: Catalog,
    filters: Filters,
    words: Annotated[list[str], typer.Argument(help="Words that all have to occur.", show_default=False)],
) -> Answer:
    """Full-text search over names, summaries, facts and statements.

    Example: orbitctl search helium
    """
    from orbitctl.catalog.search import search
    from orbitctl.views.answer import Answer

    return Answer("search", search(catalog, " ".join(words), filters), listing=True)

"""``orbitctl cite``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

Style = Literal["text", "markdown", "bibtex", "csl-json", "ris", "wikipedia"]


@query(app)
def cite(
    catalog: Catalog,
    filters: Filters,
    name: Annotated[str, typer.Argument(help="Any name, alias or id of any record.", show_default=False)],
    style: Annotated[Style, typer.Option(help="How the entries are written.")] = "text",
    every: Annotated[
        bool, typer.Option("--all", help="Also the sources of its events, dates and members, not its own alone.")
    ] = False,
) -> Answer:
    """The citation of a record, and of the sources it rests on.

    Examples: orbitctl cite apollo-11; orbitctl cite apollo-11 --style bibtex; orbitctl cite artemis --all --style ris
    """
    from orbitctl.catalog.citations import entries
    from orbitctl.catalog.resolve import resolve
    from orbitctl.render.citations import written
    from orbitctl.views.answer import Answer
    from orbitctl.views.citation import Citation

    found = resolve(catalog, name)
    cited = entries(catalog, found, every=every)
    warnings = found.warnings
    if len(cited) == 1 and cited[0].role == "record":
        hint = "" if every else "; --all looks for those of its events and dates"
        warnings += (f"no source of {found.id} itself is on record{hint}",)
    items = [Citation(style, written(style, entry), entry) for entry in cited]
    return Answer("cite", items, listing=True, warnings=warnings)

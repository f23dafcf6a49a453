"""``orbitctl export``: the whole dataset, in forms that other tools open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

export = typer.Typer(
    help="Take the whole dataset along.\n\nExample: orbitctl export csv orbit",
    invoke_without_command=True,
    rich_markup_mode=None,
)
app.add_typer(export, name="export")

_File = Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.", show_default=False)]


@export.callback()
def _export(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@query(export)
def sqlite(catalog: Catalog, filters: Filters, file: _File, *, force: bool) -> Answer:
    """A SQLite database made for readers: tables with keys, views with names, full text.

    Example: orbitctl export sqlite orbit.db && datasette orbit.db
    """
    from orbitctl.export.sqlite import write
    from orbitctl.views.answer import Answer

    return Answer("export", write(catalog, file, force=force), listing=True)


@query(export)
def csv(
    catalog: Catalog,
    filters: Filters,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make.", show_default=False)],
    *,
    force: bool,
) -> Answer:
    """A Frictionless data package: a CSV file a table, with a schema, the licence and the sources.

    Example: orbitctl export csv orbit
    """
    from orbitctl.export.package import write
    from orbitctl.views.answer import Answer

    return Answer("export", write(catalog, folder, force=force), listing=True)


@query(export)
def jsonld(catalog: Catalog, filters: Filters, file: _File, *, force: bool) -> Answer:
    """Linked data: JSON-LD in the words of schema.org, the sources in those of PROV.

    Example: orbitctl export jsonld orbit.jsonld
    """
    from orbitctl.export.jsonld import write
    from orbitctl.views.answer import Answer

    return Answer("export", write(catalog, file, force=force), listing=True)

"""``orbitctl data``: about the dataset itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import command, query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

data = typer.Typer(
    help="Check, describe and find the data.\n\nExamples: orbitctl data info; orbitctl data path",
    invoke_without_command=True,
    rich_markup_mode=None,
)
app.add_typer(data, name="data")


@data.callback()
def _data(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@command(data)
def validate(
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="A data folder; without it, the bundled data.")
    ] = None,
) -> Answer:
    """Report every problem of every file: where it is, what it is, and what to write instead.

    A folder with a dataset.toml is checked alone; one without is checked laid over the bundled data.
    Exit code 5 if there is any problem.

    Example: orbitctl data validate
    """
    from orbitctl.dataset.validate import checked
    from orbitctl.errors import ExitCode
    from orbitctl.store import data_folders
    from orbitctl.views.answer import Answer, Dataset
    from orbitctl.views.dataset import DataProblem

    folders = data_folders(folder)
    dataset, problems = checked(folders, form=True)
    found = [DataProblem(item.file, item.line, item.code, item.record, item.message) for item in problems]
    return Answer(
        "data-validate",
        found,
        listing=True,
        dataset=Dataset(dataset.info.version, dataset.info.as_of),
        query={"folder": str(folders[-1]), "records": len(dataset.by_id)},
        exit_code=ExitCode.DATA_INVALID if found else ExitCode.OK,
    )


@query(data)
def info(
    catalog: Catalog,
    filters: Filters,
    unsourced: Annotated[bool, typer.Option("--unsourced", help="List the records without an opened source.")] = False,
) -> Answer:
    """Version, as-of day, and how many records there are of each kind and confidence.

    Examples: orbitctl data info; orbitctl data info --unsourced
    """
    from orbitctl.catalog.info import info, without_source
    from orbitctl.views.answer import Answer

    if unsourced:
        return Answer("data-unsourced", without_source(catalog), listing=True)
    return Answer("data-info", [info(catalog)])


@command(data)
def fmt(folder: Annotated[Path, typer.Argument(metavar="DIR", help="A data folder.", show_default=False)]) -> Answer:
    """Bring the files of a folder into their canonical form.

    Records are sorted by id and fields by the model; comments are not kept. Prints the files it rewrote.

    Example: orbitctl data fmt newsroom
    """
    from orbitctl.dataset.tidy import tidy
    from orbitctl.views.answer import Answer
    from orbitctl.views.dataset import DataPath

    return Answer("data-path", [DataPath("rewritten", str(path)) for path in tidy(folder)], listing=True)


@data.command()
def new(
    kind: Annotated[str, typer.Argument(help="mission, program, actor, alliance ...", show_default=False)],
) -> None:
    """Print an annotated record to fill in.

    Example: orbitctl data new mission
    """
    import sys

    from orbitctl.dataset.describe import template
    from orbitctl.render.output import write

    write(sys.stdout, template(kind))


@command(data)
def path() -> Answer:
    """Where the data and the compiled snapshot are.

    Example: orbitctl data path
    """
    from orbitctl.store.paths import paths
    from orbitctl.views.answer import Answer

    return Answer("data-path", paths(), listing=True)

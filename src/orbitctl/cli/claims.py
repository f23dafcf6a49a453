"""``orbitctl claims``."""

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
def claims(
    catalog: Catalog,
    filters: Filters,
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="The id of a claim; without it, the list.", show_default=False),
    ] = None,
    article: Annotated[
        str | None,
        typer.Option(metavar="ARTICLE", help="Only claims of an article: its source id, or words of its title."),
    ] = None,
    verdict: Annotated[
        str | None, typer.Option(metavar="VERDICT", help="Only one verdict of today, such as refuted.")
    ] = None,
    verdict_then: Annotated[
        str | None, typer.Option(metavar="VERDICT", help="Only one verdict of the day of publication.")
    ] = None,
    subject: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only claims about a record, of any kind.")
    ] = None,
) -> Answer:
    """Statements of published articles, checked: how each stands, and how it stood when it was published.

    Examples: orbitctl claims --verdict refuted; orbitctl claims --subject artemis; orbitctl claims claim-001
    """
    from orbitctl.catalog import claims as answers
    from orbitctl.catalog.resolve import resolve
    from orbitctl.views.answer import Answer

    warnings: tuple[str, ...] = ()
    if catalog.day < catalog.dataset.as_of:
        warnings = (f"verdicts are kept for the day of publication and for {catalog.dataset.as_of}, none in between",)
    if name is not None:
        found = resolve(catalog, name, "claim")
        return Answer("claim", [answers.claim(catalog, found.id)], warnings=warnings + found.warnings)
    about = resolve(catalog, subject) if subject else None
    listed = answers.claims(
        catalog,
        filters,
        article=article,
        verdict=verdict,
        verdict_then=verdict_then,
        subject=about and about.id,
    )
    return Answer("claim", listed, listing=True, warnings=warnings + (about.warnings if about else ()))

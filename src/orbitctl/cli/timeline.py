"""``orbitctl timeline``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orbitctl.cli.app import app
from orbitctl.cli.command import query

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer


@query(app, filters=("target", "program", "actor", "kind", "status", "from_date", "to_date", "certain", "limit"))
def timeline(catalog: Catalog, filters: Filters) -> Answer:
    """What happened, and what is planned, in one order.

    Example: orbitctl timeline --target moon --from 2023 --kind landing
    """
    from orbitctl.catalog.timeline import timeline
    from orbitctl.views.answer import Answer

    return Answer("timeline", timeline(catalog, filters), listing=True)

"""What narrows moments: the filters that the timeline, the agenda, the changes and the counts of events share."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, checked_value, facet_value
from orbitctl.horizon import QUALIFIERS


def narrowed(catalog: Catalog, filters: Filters) -> Where:
    """Return the conditions on moments, as ``m``, that the filters for place, program, mission, actor and kind make.

    Raises UsageError for an unknown target or kind, NotFoundError or AmbiguousNameError for a name.
    """
    where = Where("m.record")
    where.add("1", day=catalog.day)
    if filters.target:
        target = facet_value(catalog, "--target", "target", filters.target)
        where.add(f"(m.own_target = :target OR (m.own_target IS NULL AND {where.facet('target', target)}))")
    if filters.program:
        where.program(catalog, filters.program)
    if filters.mission:
        from orbitctl.catalog.resolve import resolve

        where.add("mission = :mission", mission=resolve(catalog, filters.mission, "mission").id)
    if filters.actor:
        # An act of membership belongs to its actor alone, not to everybody in the alliance.
        where.actor(catalog, filters.actor)
        where.add("(m.record_kind NOT IN ('alliance', 'actor') OR instr(' ' || m.actors || ' ', ' ' || :actor || ' '))")
    if filters.kind:
        known = [row[0] for row in catalog.rows("SELECT DISTINCT kind FROM moment")]
        where.add("m.kind = :kind", kind=checked_value("--kind", filters.kind, known))
    return where


def spanned(where: Where, filters: Filters, table: str) -> str:
    """Keep what may lie in the days asked for, with ``certain`` only what must; return the SQL that tells which it is.

    The same as ``Horizon.within`` of the moments of a ``table``; NULL where no days are asked for.
    """
    if filters.horizon is None:
        return "NULL"
    where.values |= filters.horizon._asdict()
    certain = (
        f"({table}.date NOT GLOB '*[{QUALIFIERS}]*' AND (:first IS NULL OR coalesce({table}.earliest >= :first, 0))"
        f" AND (:last IS NULL OR coalesce({table}.latest <= :last, 0)))"
    )
    where.add(f"{table}.date IS NOT NULL")
    where.add(f"(:first IS NULL OR {table}.latest IS NULL OR {table}.latest >= :first)")
    where.add(f"(:last IS NULL OR {table}.earliest IS NULL OR {table}.earliest <= :last)")
    if filters.certain:
        where.add(certain)
    return f"CASE WHEN {certain} THEN 'certain' ELSE 'possible' END"

"""What narrows moments: the filters that the timeline, the agenda, the changes and the counts of events share."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, checked_value, facet_value


def narrowed(catalog: Catalog, filters: Filters) -> Where:
    """Return the conditions on moments, as ``m``, that the filters for place, program, actor and kind make.

    Raises UsageError for an unknown target or kind, NotFoundError or AmbiguousNameError for a program or actor.
    """
    where = Where("m.record")
    where.add("1", day=catalog.day)
    if filters.target:
        target = facet_value(catalog, "--target", "target", filters.target)
        where.add(f"(own_target = :target OR (own_target IS NULL AND {where.facet('target', target)}))")
    if filters.program:
        where.program(catalog, filters.program)
    if filters.actor:
        # An act of membership belongs to its actor alone, not to everybody in the alliance.
        where.actor(catalog, filters.actor)
        where.add("(record_kind NOT IN ('alliance', 'actor') OR instr(' ' || actors || ' ', ' ' || :actor || ' '))")
    if filters.kind:
        known = [row[0] for row in catalog.rows("SELECT DISTINCT kind FROM moment")]
        where.add("kind = :kind", kind=checked_value("--kind", filters.kind, known))
    return where

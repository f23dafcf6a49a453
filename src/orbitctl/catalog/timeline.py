"""What happened, and what is planned."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import ITEM_STATUSES, Filters, Where, checked_value, facet_value
from orbitctl.views.timeline import TimelineItem

#: An announced date that is wholly past counts as overdue, unless its mission was cancelled.
_STATUS = """CASE WHEN NOT plan THEN 'done' WHEN status = 'cancelled' THEN 'cancelled'
    WHEN latest < :day THEN 'overdue' ELSE 'planned' END"""

_ACTORS, _ACTOR_NAMES, _SOURCES = map(TimelineItem._fields.index, ("actors", "actor_names", "sources"))

_QUERY = f"""
SELECT date, date_text, earliest, latest, kind, title, label, mission, mission_name, program, actors, actor_names,
    target, {_STATUS} AS item_status, CASE WHEN mission IS NULL THEN NULL ELSE outcome END AS outcome,
    sources, confidence, m.record, record_kind, layer
FROM moment m LEFT JOIN state s ON s.record = m.record AND s.known_from <= :day AND s.known_until > :day
WHERE m.known_from <= :day AND m.known_until > :day AND {{where}}
ORDER BY m.id
"""


def timeline(catalog: Catalog, filters: Filters) -> list[TimelineItem]:
    """Return dated things in one order, the past and the planned.

    A date that is only partly known is kept if it may lie between ``from_day`` and ``to_day``. Raises UsageError for
    an unknown target, kind or status, NotFoundError or AmbiguousNameError for a program or actor.
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
    if filters.status:
        status = checked_value("--status", filters.status, ITEM_STATUSES)
        where.add("item_status = :item_status", item_status=status)
    if filters.from_day:
        where.add("(latest IS NULL OR latest >= :from_day)", from_day=filters.from_day)
    if filters.to_day:
        where.add("(earliest IS NULL OR earliest <= :to_day)", to_day=filters.to_day)
    statement = _QUERY.format(where=where)
    if filters.limit is not None:
        statement += " LIMIT :limit"
        where.values["limit"] = filters.limit
    rows = list(catalog.rows(statement, where.values))
    catalog.preload(source for row in rows for source in row[_SOURCES].split())
    return [_item(catalog, row) for row in rows]


def _item(catalog: Catalog, row: tuple[str, ...]) -> TimelineItem:
    """Make an item of a row, whose columns stand in the order of the item's fields."""
    values: list[object] = list(row)
    values[_ACTORS] = tuple(row[_ACTORS].split())
    values[_ACTOR_NAMES] = tuple(row[_ACTOR_NAMES].splitlines())
    values[_SOURCES] = catalog.sources(row[_SOURCES].split())
    return TimelineItem._make(values)

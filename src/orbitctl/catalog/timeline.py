"""What happened, and what is planned."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import ITEM_STATUSES, Filters, Where, checked_value
from orbitctl.catalog.narrowing import narrowed
from orbitctl.views.timeline import TimelineItem

#: An announced date that is wholly past counts as overdue, unless its mission was cancelled.
_STATUS = """CASE WHEN NOT plan THEN 'done' WHEN status = 'cancelled' THEN 'cancelled'
    WHEN latest < :day THEN 'overdue' ELSE 'planned' END"""

#: The columns that hold lists: of ids or dates, of names, and of sources.
_IDS = tuple(map(TimelineItem._fields.index, ("actors", "disputed")))
_NAMES = tuple(map(TimelineItem._fields.index, ("actor_names", "country_names")))
_SOURCES = TimelineItem._fields.index("sources")

_QUERY = f"""
SELECT date, date_text, earliest, latest, kind, title, label, mission, mission_name, program, program_name,
    actors, actor_names, country_names, target, {_STATUS} AS item_status,
    CASE WHEN mission IS NULL THEN NULL ELSE outcome END AS outcome, disputed, sources, confidence, m.record,
    record_kind, layer
FROM moment m LEFT JOIN state s ON s.record = m.record AND s.known_from <= :day AND s.known_until > :day
WHERE m.known_from <= :day AND m.known_until > :day AND {{where}}
ORDER BY m.id
"""


def timeline(catalog: Catalog, filters: Filters) -> list[TimelineItem]:
    """Return dated things in one order, the past and the planned.

    A date that is only partly known is kept if it may lie between ``from_day`` and ``to_day``. Raises UsageError for
    an unknown target, kind or status, NotFoundError or AmbiguousNameError for a program or actor.
    """
    where = narrowed(catalog, filters)
    if filters.status:
        status = checked_value("--status", filters.status, ITEM_STATUSES)
        where.add("item_status = :item_status", item_status=status)
    if filters.from_day:
        where.add("(latest IS NULL OR latest >= :from_day)", from_day=filters.from_day)
    if filters.to_day:
        where.add("(earliest IS NULL OR earliest <= :to_day)", to_day=filters.to_day)
    return items(catalog, where, filters.limit)


def items(catalog: Catalog, where: Where, limit: int | None = None) -> list[TimelineItem]:
    """Return the moments known on the day that meet the conditions, in order of date."""
    statement = _QUERY.format(where=where)
    if limit is not None:
        statement += " LIMIT :limit"
        where.values["limit"] = limit
    rows = list(catalog.rows(statement, where.values))
    catalog.preload(source for row in rows for source in row[_SOURCES].split())
    return [_item(catalog, row) for row in rows]


def _item(catalog: Catalog, row: tuple[str, ...]) -> TimelineItem:
    """Make an item of a row, whose columns stand in the order of the item's fields."""
    values: list[object] = list(row)
    for position in _IDS:
        values[position] = tuple(row[position].split())
    for position in _NAMES:
        values[position] = tuple(row[position].splitlines())
    values[_SOURCES] = catalog.sources(row[_SOURCES].split())
    return TimelineItem._make(values)

"""What happened, and what is planned."""

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import ITEM_STATUSES, Filters, Where, checked_value
from orbitctl.catalog.narrowing import narrowed, spanned
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
    record_kind, layer, {{within}}
FROM moment m LEFT JOIN state s ON s.record = m.record AND s.known_from <= :day AND s.known_until > :day
WHERE m.known_from <= :day AND m.known_until > :day AND {{where}}
ORDER BY m.id
"""


def timeline(catalog: Catalog, filters: Filters) -> list[TimelineItem]:
    """Return dated things in one order, the past and the planned.

    A date that is only partly known is kept if it may lie in the days asked for. Raises UsageError for an unknown
    target, kind or status, NotFoundError or AmbiguousNameError for a program or actor.
    """
    where = narrowed(catalog, filters)
    if filters.status:
        status = checked_value("--status", filters.status, ITEM_STATUSES)
        where.add("item_status = :item_status", item_status=status)
    within = spanned(where, filters, "m")
    return items(catalog, where, filters.limit, within)


def items(catalog: Catalog, where: Where, limit: int | None = None, within: str = "NULL") -> list[TimelineItem]:
    """Return the moments known on the day that meet the conditions, in order of date."""
    statement = _QUERY.format(where=where, within=within)
    if limit is not None:
        statement += " LIMIT :limit"
        where.values["limit"] = limit
    rows = list(catalog.rows(statement, where.values))
    catalog.preload(source for cited in {row[_SOURCES] for row in rows} for source in cited.split())
    return [_item(catalog, row) for row in rows]


def said(catalog: Catalog, filters: Filters) -> dict[str, str]:
    """Return the dates that may lie in the days asked for in words that do not pretend to know the day."""
    where = Where("m.record")
    spanned(where, filters, "m")
    return dict(catalog.rows(f"SELECT DISTINCT date, some_time FROM moment m WHERE {where}", where.values))


def _item(catalog: Catalog, row: tuple[str, ...]) -> TimelineItem:
    """Make an item of a row, whose columns stand in the order of the item's fields."""
    values: list[object] = list(row)
    for position in _IDS:
        values[position] = tuple(row[position].split())
    for position in _NAMES:
        values[position] = tuple(row[position].splitlines())
    values[_SOURCES] = catalog.cited(row[_SOURCES])
    return TimelineItem._make(values)

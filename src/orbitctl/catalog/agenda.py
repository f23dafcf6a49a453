"""What the next days bring, and what comes round again in them."""

from collections.abc import Iterator
from datetime import date

from orbitctl import anniversaries
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.narrowing import narrowed
from orbitctl.catalog.timeline import items, said, timeline
from orbitctl.horizon import Horizon, is_dated
from orbitctl.views.agenda import AgendaItem
from orbitctl.views.timeline import TimelineItem

#: What is remembered: flights, programs, events, and the birth of an alliance; not each signature or term of office.
_REMEMBERED = """NOT plan AND length(date) = 10
    AND (record_kind IN ('mission', 'program', 'event') OR kind IN ('opened', 'in-force'))"""
#: 29 February may be kept on the 28th, so it always passes here and is looked at day by day.
_MONTH_AND_DAY = """(:whole_year OR substr(date, 6) = '02-29'
    OR CASE WHEN :from_md <= :to_md THEN substr(date, 6) BETWEEN :from_md AND :to_md
       ELSE substr(date, 6) >= :from_md OR substr(date, 6) <= :to_md END)"""
_DAYS_OF_A_YEAR = 365


def agenda(
    catalog: Catalog, filters: Filters, today: date, days: int, *, vague: bool = False, round_only: bool = False
) -> list[AgendaItem]:
    """Return what is dated from ``today`` to ``days`` days later, then the anniversaries, the round ones first.

    Dates known less well than to a month are listed with ``vague`` only. Raises what ``timeline`` raises.
    """
    last = date.fromordinal(min(today.toordinal() + days, date.max.toordinal()))
    ahead = list(_ahead(catalog, filters, Horizon(today.isoformat(), last.isoformat())))
    found = [item for item in ahead if item.entry == "dated"]
    found += [item for item in ahead if item.entry == "some-time" and vague]
    recurring = [item for item in _recurring(catalog, filters, today, last) if item.round or not round_only]
    found += sorted(recurring, key=lambda item: (not item.round, item.day or ""))
    return found[: filters.limit]


def _ahead(catalog: Catalog, filters: Filters, horizon: Horizon) -> Iterator[AgendaItem]:
    """Yield what may lie in these days by its date, done or planned, in order of date."""
    span = filters._replace(from_day=horizon.first, to_day=horizon.last, limit=None)
    words = said(catalog, span)
    for item in timeline(catalog, span):
        if item.status == "cancelled":
            continue
        day = item.date if item.date == item.earliest == item.latest else None
        entry = "dated" if is_dated(item.earliest, item.latest) else "some-time"
        yield _entry(item, entry, day, words[item.date], certain=item.within == "certain")


def _recurring(catalog: Catalog, filters: Filters, first: date, last: date) -> Iterator[AgendaItem]:
    """Yield the anniversaries in these days of what is known to the day."""
    where = narrowed(catalog, filters)
    where.add(_REMEMBERED)
    where.add(
        _MONTH_AND_DAY,
        whole_year=(last - first).days >= _DAYS_OF_A_YEAR,
        from_md=first.isoformat()[5:],
        to_md=last.isoformat()[5:],
    )
    for item in items(catalog, where):
        for day, years in anniversaries.between(date.fromisoformat(item.date), first, last):
            when = anniversaries.in_words(day)
            yield _entry(item, "anniversary", day.isoformat(), when, certain=True, years=years)


def _entry(
    item: TimelineItem, entry: str, day: str | None, when: str, *, certain: bool, years: int | None = None
) -> AgendaItem:
    """Put what the agenda says of an item before what the timeline says of it; the rest of the fields are the same."""
    is_round = years is not None and anniversaries.is_round(years)
    own = [value for name, value in zip(item._fields, item, strict=True) if name != "within"]
    return AgendaItem._make((entry, day, when, certain, years, is_round, *own))

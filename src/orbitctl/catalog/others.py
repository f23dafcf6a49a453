"""Topics, events and sources."""

from orbitctl.catalog import assemble, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters
from orbitctl.views.event import Event
from orbitctl.views.lines import RecordLine
from orbitctl.views.source import SourceRecord
from orbitctl.views.topic import Statement, Topic


def topic(catalog: Catalog, topic_id: str) -> Topic:
    """Return a topic with what is known on the day."""
    return _topic(catalog, records.one(catalog, topic_id))


def topics(catalog: Catalog, filters: Filters) -> list[Topic]:
    """Return all topics by name."""
    return [_topic(catalog, stored) for stored in records.listed(catalog, "topic", filters)[: filters.limit]]


def event(catalog: Catalog, event_id: str) -> Event:
    """Return an event. Raises NotFoundError if it had not happened by the day."""
    return assemble.view(catalog, Event, records.one(catalog, event_id))


def events(catalog: Catalog, filters: Filters) -> list[Event]:
    """Return all events that had happened by the day."""
    found = records.listed(catalog, "event", filters)[: filters.limit]
    return [assemble.view(catalog, Event, stored) for stored in found]


def source(catalog: Catalog, source_id: str) -> SourceRecord:
    """Return a source, and which records cite it."""
    cited = catalog.rows("SELECT record FROM facet WHERE role = 'source' AND value = ?", (source_id,))
    records_citing = tuple(row[0] for row in cited)
    return assemble.view(catalog, SourceRecord, records.one(catalog, source_id), cited_by=records_citing)


def sources(catalog: Catalog, filters: Filters) -> list[SourceRecord]:
    """Return all sources, each with the records that cite it."""
    citing: dict[str, list[str]] = {}
    for cited, record in catalog.rows("SELECT value, record FROM facet WHERE role = 'source' ORDER BY value, record"):
        citing.setdefault(cited, []).append(record)
    found = records.listed(catalog, "source", filters)[: filters.limit]
    return [
        assemble.view(catalog, SourceRecord, stored, cited_by=tuple(citing.get(stored.body["id"], ())))
        for stored in found
    ]


def _topic(catalog: Catalog, stored: records.Stored) -> Topic:
    body = stored.body
    linked = []
    for record_id in body["records"]:
        found = catalog.rows("SELECT id, kind, name FROM record WHERE id = ?", (record_id,))
        linked += [RecordLine(*row) for row in found]
    return assemble.view(
        catalog,
        Topic,
        stored,
        statements=tuple(
            assemble.piece(catalog, Statement, item, body)
            for item in body["statements"]
            if item["known"] <= catalog.day
        ),
        records=tuple(linked),
    )

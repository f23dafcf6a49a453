"""What to cite for a record: itself, and the sources it rests on."""

from collections.abc import Iterator

from orbitctl.catalog import records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.resolve import Resolved
from orbitctl.views.citation import Entry
from orbitctl.views.parts import Source

#: Between a record's key and the "orbitctl" before it. No id holds one, so that no source can have the key of a record.
_BETWEEN = ":"


def entries(catalog: Catalog, found: Resolved, *, every: bool = False) -> list[Entry]:
    """Return the record's own entry and one for each of its sources; of a source, its own alone.

    ``every`` adds the sources of its events, dates, members and whatever else it holds. Raises NotFoundError if the
    record was not yet known on the day.
    """
    if found.kind == "source":
        return [_of_source(catalog.source(found.id), "source")]
    stored = records.one(catalog, found.id)
    cited = [_of_record(catalog, stored)]
    article = stored.body.get("article")
    if article:
        cited.append(_of_source(catalog.source(article), "article"))
    sources = list(catalog.sources(stored.body["sources"]))
    if every:
        from orbitctl.catalog import kinds  # and with it the whole view of a record; the rest needs its JSON alone

        sources += _held(kinds.one(catalog, found.kind, found.id))
    return cited + [_of_source(source, "source") for source in dict.fromkeys(sources) if source.id != article]


def _of_record(catalog: Catalog, stored: records.Stored) -> Entry:
    body, dataset = stored.body, catalog.dataset
    own = [layer for layer in dataset.layers if layer != "bundled"]
    day = catalog.day if catalog.day < dataset.as_of else None
    return Entry(
        key=_BETWEEN.join(filter(None, ("orbitctl", body["id"], day))),
        role="record",
        id=body["id"],
        title=body.get("name") or f"Claim: {body['statement']}",
        publisher=f"orbitctl dataset {dataset.version}" + (f" with {', '.join(own)}" if own else ""),
        url=None,
        published=dataset.as_of,
        accessed=dataset.as_of,
        day=day,
    )


def _of_source(source: Source, role: str) -> Entry:
    return Entry(
        key=source.id,
        role=role,  # type: ignore[arg-type]
        id=source.id,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        published=source.published,
        accessed=source.accessed,
        day=None,
    )


def _held(part: object) -> Iterator[Source]:
    """Yield every source in a view, in the order of its fields."""
    if isinstance(part, Source):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from _held(inner)

"""What the dataset says of itself."""

from orbitctl.catalog.base import Catalog
from orbitctl.views.dataset import DataInfo, KindCount
from orbitctl.views.lines import RecordLine

_COUNTS = """
    SELECT kind, count(*), sum(confidence = 'confirmed'), sum(confidence = 'reported'), sum(confidence = 'unsourced')
    FROM record GROUP BY kind ORDER BY kind
"""
_PUBLISHED = """
    SELECT min(published), max(published)
    FROM (SELECT substr(json_extract(body, '$.published'), 1, 10) AS published FROM record WHERE kind = 'source')
"""


def info(catalog: Catalog) -> DataInfo:
    """Return version, as-of day, and counts of the data that answers."""
    oldest, newest = next(catalog.rows(_PUBLISHED))
    (items,) = next(catalog.rows("SELECT count(*) FROM moment WHERE known_until > ?", (catalog.day,)))
    return DataInfo(
        title=catalog.meta["title"],
        version=catalog.dataset.version,
        as_of=catalog.dataset.as_of,
        licence=catalog.meta["licence"],
        layers=catalog.dataset.layers,
        records=tuple(KindCount(*row) for row in catalog.rows(_COUNTS)),
        dated_items=items,
        oldest_source=oldest,
        newest_source=newest,
    )


def without_source(catalog: Catalog) -> list[RecordLine]:
    """Return the records for which nobody has opened a source."""
    statement = "SELECT id, kind, name FROM record WHERE confidence = 'unsourced' ORDER BY kind, id"
    return [RecordLine(*row) for row in catalog.rows(statement)]

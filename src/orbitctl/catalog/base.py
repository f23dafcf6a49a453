"""An open snapshot together with the day it is asked about."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from orbitctl.views.answer import Dataset
from orbitctl.views.parts import Source

#: SQLite took no more parameters than this before 3.32.
_MOST_PARAMETERS = 999
_SOURCE_COLUMNS = ", ".join(Source._fields)


class State(NamedTuple):
    """What a mission or program was on the day."""

    status: str
    outcome: str | None


class Catalog:
    """A snapshot, and the day (ISO, UTC) whose knowledge it answers with."""

    def __init__(self, connection: sqlite3.Connection, as_of: str | None = None) -> None:
        self._connection = connection
        meta = dict(self.rows("SELECT key, value FROM meta"))
        self.meta: dict[str, str] = meta
        self.dataset = Dataset(meta["version"], meta["as_of"], tuple(meta["layers"].split(",")))
        self.day = as_of or self.dataset.as_of
        self._sources: dict[str, Source] = {}
        self._cited: dict[str, tuple[Source, ...]] = {}

    def rows(self, statement: str, values: Sequence[object] | Mapping[str, object] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query."""
        return self._connection.execute(statement, values)

    def source(self, source_id: str) -> Source:
        """Return a source by id."""
        return self.sources([source_id])[0]

    def sources(self, source_ids: Iterable[str]) -> tuple[Source, ...]:
        """Return sources by id, in the order given."""
        ids = list(source_ids)
        known = self._sources
        missing = [source_id for source_id in ids if source_id not in known]
        if missing:
            self.preload(missing)
        return tuple([known[source_id] for source_id in ids])

    def cited(self, source_ids: str) -> tuple[Source, ...]:
        """Return the sources of a column; the same column of many rows gives one and the same tuple."""
        found = self._cited.get(source_ids)
        if found is None:
            found = self._cited[source_ids] = self.sources(source_ids.split())
        return found

    def preload(self, source_ids: Iterable[str]) -> None:
        """Fetch sources that will be asked for one by one, in as few queries as can be."""
        wanted = sorted(set(source_ids) - self._sources.keys())
        for start in range(0, len(wanted), _MOST_PARAMETERS):
            batch = wanted[start : start + _MOST_PARAMETERS]
            marks = ",".join("?" * len(batch))
            for row in self.rows(f"SELECT {_SOURCE_COLUMNS} FROM source WHERE id IN ({marks})", batch):
                self._sources[row[0]] = Source(*row)

    def state(self, record_id: str) -> State | None:
        """Return what a mission or program was on the day; nothing if that is not on record."""
        found = self.rows(
            "SELECT status, outcome FROM state WHERE record = ? AND known_from <= ? AND known_until > ?",
            (record_id, self.day, self.day),
        )
        return next((State(*row) for row in found), None)

    def body(self, record_id: str) -> dict[str, Any]:
        """Return the JSON of a record; empty if there is no such record."""
        found = self.rows("SELECT body FROM record WHERE id = ?", (record_id,))
        return next((json.loads(row[0]) for row in found), {})

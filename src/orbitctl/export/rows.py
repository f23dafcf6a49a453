"""The rows of the tables, from the catalog's answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from orbitctl.catalog import Catalog, kinds
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.timeline import timeline
from orbitctl.export.tables import BY_NAME, TABLES, Table
from orbitctl.render.interchange.entries import entries
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source

Value: TypeAlias = str | int | None
Rows: TypeAlias = dict[str, list[tuple[Value, ...]]]
_Row: TypeAlias = dict[str, Any]

#: Between the values of a cell that holds several.
BETWEEN = "; "
_KINDS = ("mission", "program", "actor", "alliance", "topic", "event", "claim")
#: Fields of a view that are lists of actors, and the role of those in them.
_ROLES = {"operators": "operator", "lead": "lead", "partners": "partner", "actors": "actor"}
#: Fields of a view that are lists of texts, with their table and the table's two columns.
_LISTS = (
    ("targets", "record_target", "record", "target"),
    ("countries", "record_country", "record", "country"),
    ("records", "record_link", "record", "about"),
    ("subjects", "record_link", "record", "about"),
    ("kinds", "mission_kind", "mission", "kind"),
    ("crew", "crew", "mission", "name"),
)
#: Fields of a view that are lists of pieces with sources of their own, with the table of each and its column for
#: what they belong to.
_PIECES = (
    ("schedule", "announcement", "record"),
    ("facts", "fact", "record"),
    ("disputed", "dispute", "record"),
    ("phases", "phase", "program"),
    ("statements", "statement", "topic"),
)


def rows(catalog: Catalog) -> Rows:
    """Return the rows of every table as known on the catalog's day, in the order of their keys.

    A reference to what was not yet known on that day is left out, and so is a row that says nothing without it.
    """
    collected = _Collected(catalog).rows
    known = {name: {row.get("id") for row in held} for name, held in collected.items()}
    found: Rows = {}
    for table in TABLES:
        kept = [row for row in collected[table.name] if _refers(table, row, known)]
        known[table.name] = {row[table.key[0]] for row in kept}
        kept.sort(key=lambda row: [row[name] for name in _order(table)])
        if table.name == "citation":
            kept = [row | {"id": number} for number, row in enumerate(kept, 1)]
        found[table.name] = [tuple(row[column.name] for column in table.columns) for row in kept]
    return found


def _refers(table: Table, row: _Row, known: Mapping[str, set[Any]]) -> bool:
    """Empty the references to what is not known; tell whether the row still says something."""
    for column in table.columns:
        if column.references and row[column.name] is not None and row[column.name] not in known[column.references]:
            if column.required or table.name == "citation":
                return False
            row[column.name] = None
    return True


def _order(table: Table) -> Sequence[str]:
    return {"moment": ("position",), "citation": ("record", "number")}.get(table.name, table.key)


class _Collected:
    """The rows of every table by column, whether or not what they refer to is there."""

    def __init__(self, catalog: Catalog) -> None:
        self.rows: dict[str, list[_Row]] = {table.name: [] for table in TABLES}
        self._dataset(catalog)
        for source in kinds.listed(catalog, "source", Filters()):
            self._add("source", source)
        for kind in _KINDS:
            for view in kinds.listed(catalog, kind, Filters()):
                self._record(kind, view)
        self._moments(catalog)

    def _dataset(self, catalog: Catalog) -> None:
        dataset, meta = catalog.dataset, catalog.meta
        layers = BETWEEN.join(dataset.layers)
        given = {"title": meta["title"], "licence": meta["licence"], "day": catalog.day, "layers": layers}
        self._add("dataset", dataset, **given)

    def _add(self, table: str, view: object = None, **given: Any) -> None:
        """Add a row: what is ``given``, and the fields of a view that have the names of the other columns."""
        names = (column.name for column in BY_NAME[table].columns)
        self.rows[table].append({name: given[name] if name in given else getattr(view, name, None) for name in names})

    def _cite(self, sources: Sequence[Source], record: str, **item: str) -> None:
        for source in sources:
            self._add("citation", source=source.id, record=record, **item)
            self.rows["citation"][-1]["number"] = len(self.rows["citation"])

    def _record(self, kind: str, view: Any) -> None:
        name = view.statement if kind == "claim" else view.name
        aliases = BETWEEN.join(getattr(view, "aliases", ())) or None
        self._add("record", view, kind=kind, name=name, aliases=aliases)
        self._add(kind, view, **({"article": view.article.id} if kind == "claim" else {}))
        self._cite(view.sources, view.id)
        for field, role in _ROLES.items():
            for position, actor in enumerate(getattr(view, field, ()), 1):
                self._add("participant", record=view.id, role=role, position=position, actor=actor)
        for field, table, owner, column in _LISTS:
            for position, value in enumerate(self._held(view, field), 1):
                self._add(table, **{owner: view.id, "position": position, column: value})
        for field, table, owner in _PIECES:
            for position, piece in enumerate(getattr(view, field, ()), 1):
                given = {"id": f"{view.id}.{position}", "position": position, owner: view.id}
                self._piece(table, view.id, piece, given)
        if kind == "alliance":
            self._members(view)
        if kind == "actor" and view.kind == "person":
            self._offices(view)

    @staticmethod
    def _held(view: Any, field: str) -> Sequence[str]:
        """Return a list of texts; a topic's records are lines that have an id."""
        return [getattr(value, "id", value) for value in getattr(view, field, ())]

    def _piece(self, table: str, record: str, piece: Any, given: _Row) -> None:
        """Add a piece of a record under the id it is given, and its sources."""
        self._add(table, piece, **given)
        self._cite(piece.sources, record, **{table: given["id"]})

    def _members(self, view: Any) -> None:
        for standing, members in (("member", view.members), ("signatory", view.signatories)):
            for member in members:
                given = {"id": f"{view.id}.{member.actor}", "alliance": view.id, "standing": standing}
                self._piece("membership", view.id, member, given)
        if view.stated_count:
            self._add("stated_count", view.stated_count, alliance=view.id)
            self._cite(view.stated_count.sources, view.id, stated_count=view.id)

    def _offices(self, view: Any) -> None:
        for position, term in enumerate(view.offices, 1):
            given = {"id": f"{view.id}.{position}", "since": term.start, "until": term.end}
            self._piece("office", view.id, term, given)

    def _moments(self, catalog: Catalog) -> None:
        items = timeline(catalog, Filters())
        for position, (item, entry) in enumerate(zip(items, entries(Answer("timeline", items)), strict=True), 1):
            given = {"id": entry.id, "position": position, "disputed": BETWEEN.join(item.disputed) or None}
            self._piece("moment", item.record, item, given)
            for place, actor in enumerate(item.actors, 1):
                self._add("moment_actor", moment=entry.id, position=place, actor=actor)

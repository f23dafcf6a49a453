"""The tables of the exports: the same in the database and in the package, and in their documentation.

A column that is a field of an answer has the field's name, meaning and values. An id column ``x`` that refers to
another table holds that table's ``id``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from orbitctl.views.schemas import json_schema


class Column(NamedTuple):
    """A column; ``values`` are all it can hold, if they are few and fixed, ``references`` the table of its ids."""

    name: str
    meaning: str
    type: str = "text"
    required: bool = True
    references: str | None = None
    values: tuple[str, ...] = ()


class Table(NamedTuple):
    """A table and the columns that tell its rows apart."""

    name: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


def _fields(answer: str, *held: str) -> dict[str, Any]:
    """Return the JSON Schemas of the fields of an answer, or of what a field of it holds."""
    schema: Any = json_schema(answer)["properties"]
    found: dict[str, Any] = schema["data"]["items"]["properties"]
    for name in held:
        inner = found[name]
        options = inner.get("anyOf", [inner.get("items", inner)])
        found = next(option for option in options if "properties" in option)["properties"]
    return found


def _columns(fields: dict[str, Any], names: str, **references: str) -> Iterable[Column]:
    """Yield a column for each of the fields named."""
    for name in names.split():
        field = fields[name]
        options = field.get("anyOf", [field])
        kind: dict[str, Any] = next(option for option in options if option.get("type") != "null")
        yield Column(
            name, field["description"], "integer" if kind.get("type") == "integer" else "text",
            {"type": "null"} not in options, references.get(name), tuple(kind.get("enum", ())),
        )  # fmt: skip


def _id(table: str, meaning: str = "") -> Column:
    return Column("id", meaning or f"permanent id, also in `{table}`", references=table)


def _list(owner: str, name: str, meaning: str, value: Column) -> Table:
    """Return the table of a list that each row of another has."""
    columns = (Column(owner, f"whose it is, an id of `{owner}`", references=owner), _POSITION, value)
    return Table(name, meaning, (owner, "position"), columns)


_POSITION = Column("position", "place in the list, from 1", "integer")
_RECORD = Column("record", "id of the record it belongs to", references="record")
_KINDS = ("mission", "program", "actor", "alliance", "topic", "event", "claim")
_COMMON = _fields("mission")
#: Everything that can have sources of its own.
CITED = ("moment", "announcement", "membership", "stated_count", "office", "phase", "statement", "fact", "dispute")

TABLES: tuple[Table, ...] = (
    Table(
        "dataset", "Which data this is; one row.", ("version",),
        (
            Column("version", "calendar version"),
            Column("title", "title"),
            Column("as_of", "last day the data speaks for"),
            Column("day", "day whose knowledge is in here: the same, or the one given with --as-of"),
            Column("licence", "SPDX identifier of the licence"),
            Column("layers", "data folders it is from, the bundled one first, `; ` between them"),
        ),
    ),
    Table(
        "source", "Pages, papers and files that somebody opened.", ("id",),
        tuple(_columns(_fields("source"), "id title publisher url published accessed tier note layer")),
    ),
    Table(
        "record", "Everything that has a record, whatever its kind; the tables named after the kinds say the rest.",
        ("id",),
        (
            Column("id", "permanent id"),
            Column("kind", "kind of record", values=_KINDS),
            Column("name", "name; of a claim, what was claimed"),
            Column("aliases", "other names, `; ` between them", required=False),
            *_columns(_COMMON, "summary note wikidata confidence layer"),
        ),
    ),
    Table(
        "mission", "Flights, flown, planned or cancelled.", ("id",),
        (
            _id("record"),
            *_columns(
                _COMMON, "name cospar_id program carrier launch_vehicle launch_date status outcome",
                program="program", carrier="mission",
            ),
        ),
    ),
    Table(
        "program", "Programmes, stations, bases, launchers and spacecraft lines.", ("id",),
        (
            _id("record"),
            *_columns(_fields("program"), "name kind alliance parent status", alliance="alliance", parent="program"),
        ),
    ),
    Table(
        "actor", "States, agencies, companies, organisations, institutes, forces and people.", ("id",),
        (
            _id("record"),
            *_columns(
                _fields("actor"), "name short_name kind country parent founded dissolved website", parent="actor"
            ),
        ),
    ),
    Table(
        "alliance", "Accords, treaties, agreements, programmes, charters, organisations and pledges.", ("id",),
        (
            _id("record"),
            *_columns(_fields("alliance"), "name short_name kind opened in_force ended count"),
        ),
    ),
    Table("topic", "Standing questions.", ("id",), (_id("record"), *_columns(_fields("topic"), "name question"))),
    Table(
        "event", "Things that happened and belong to no one mission.", ("id",),
        (_id("record"), *_columns(_fields("event"), "name kind date date_text place")),
    ),
    Table(
        "claim", "Statements of published articles, with a verdict then and now.", ("id",),
        (
            _id("record"),
            *_columns(_fields("claim"), "statement kind"),
            Column("article", "the article that made it", references="source"),
            *_columns(_fields("claim"), "published verdict_at_publication verdict explanation"),
        ),
    ),
    Table(
        "moment", "Everything with a date: what happened, and what is announced to happen.", ("id",),
        (
            Column("id", "id that stays when the date moves or a plan comes true"),
            Column("position", "place in the order of dates", "integer"),
            *_columns(
                _fields("timeline"),
                "date date_text earliest latest kind title label status outcome mission program target confidence",
                mission="mission", program="program",
            ),
            Column("disputed", "EDTF dates that other sources give, `; ` between them", required=False),
            _RECORD,
        ),
    ),
    Table(
        "announcement", "Dates announced for something to come, in the order announced.", ("id",),
        (
            Column("id", "record and place in its list"), _RECORD, _POSITION,
            *_columns(
                _fields("mission", "schedule"), "event title announced announced_text target target_text by note"
            ),
        ),
    ),
    Table(
        "membership", "Who belongs to an alliance on the day, and the act that made it a member.", ("id",),
        (
            Column("id", "alliance and actor"),
            Column("alliance", "the alliance", references="alliance"),
            Column("actor", "the member", references="actor"),
            Column("standing", "a signatory of a treaty is no party to it", values=("member", "signatory")),
            *_columns(_fields("alliance", "members"), "act date date_text ordinal until note confidence"),
        ),
    ),
    Table(
        "stated_count", "Totals of members as a source stated them, the newest of each alliance.", ("alliance",),
        (
            Column("alliance", "the alliance", references="alliance"),
            *_columns(_fields("alliance", "stated_count"), "count date note"),
        ),
    ),
    Table(
        "office", "Terms in an office.", ("id",),
        (
            Column("id", "person and place in the list"),
            Column("person", "the person", references="actor"),
            Column("organisation", "the organisation", references="actor"),
            *_columns(_fields("actor", "offices"), "title"),
            Column("since", "EDTF first day", required=False),
            Column("until", "EDTF last day; empty while it lasts or if not known", required=False),
        ),
    ),
    Table(
        "phase", "Statuses a program has had.", ("id",),
        (
            Column("id", "program and place in its list"),
            Column("program", "the program", references="program"), _POSITION,
            *_columns(_fields("program", "phases"), "status since note"),
        ),
    ),
    Table(
        "statement", "What can be said on a topic, and how firmly it stands.", ("id",),
        (
            Column("id", "topic and place in its list"),
            Column("topic", "the topic", references="topic"), _POSITION,
            *_columns(_fields("topic", "statements"), "text standing since"),
        ),
    ),
    Table(
        "fact", "Attributes without a column of their own.", ("id",),
        (
            Column("id", "record and place in its list"), _RECORD, _POSITION,
            *_columns(_fields("mission", "facts"), "attribute value since until"),
        ),
    ),
    Table(
        "dispute", "Values that other sources give, and why they are not followed.", ("id",),
        (
            Column("id", "record and place in its list"), _RECORD, _POSITION,
            *_columns(_fields("mission", "disputed"), "field value reason"),
        ),
    ),
    Table(
        "participant", "Which actors take part in a record, and as what.", ("record", "role", "position"),
        (
            _RECORD,
            Column("role", "what it is in the record", values=("operator", "lead", "partner", "actor")),
            _POSITION,
            Column("actor", "the actor", references="actor"),
        ),
    ),
    _list(
        "record", "record_target", "Places that records are about, the main one first.",
        Column("target", "body or region"),
    ),
    _list(
        "record", "record_country", "Countries behind missions and programs.",
        Column("country", "ISO 3166 code, and SU, EU"),
    ),
    _list(
        "record", "record_link", "Records that topics, events and claims are about.",
        Column("about", "the other record", references="record"),
    ),
    _list(
        "mission", "mission_kind", "Sorts of missions, the main one first.",
        Column("kind", "orbiter, lander, rover ..."),
    ),
    _list("mission", "crew", "People aboard, commander first.", Column("name", "the person's name")),
    _list(
        "moment", "moment_actor", "Who a dated thing belongs to.", Column("actor", "the actor", references="actor")
    ),
    Table(
        "citation", "Which source says what: each row is one source of a record, or of one thing that belongs to it.",
        ("id",),
        (
            Column("id", "number of the row", "integer"),
            Column("source", "the source", references="source"),
            Column("record", "the record", references="record"),
            *(
                Column(name, f"id in `{name}`; empty unless the source is that of one", required=False, references=name)
                for name in CITED
            ),
        ),
    ),
)  # fmt: skip
BY_NAME = {table.name: table for table in TABLES}

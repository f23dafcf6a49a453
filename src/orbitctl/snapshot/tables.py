"""What a snapshot holds. Generic on purpose: a new field of a record changes ``record.body`` and nothing here.

Knowledge has a date of its own: ``known_from`` and ``known_until`` are the days between which a row is what the world
knew, the first included, the last not. A question about a past day is the same query with another day in it.

Lists in a column are text: ids and dates with a space between them, names with a line break.
"""

from collections.abc import Iterable

DDL = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row a record, with its canonical JSON.
CREATE TABLE record (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, sort TEXT NOT NULL,
    known_from TEXT NOT NULL, layer TEXT NOT NULL, confidence TEXT NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX record_by_kind ON record (kind, sort, id);

-- Every way to ask for a record; role 0 is its id, 1 its name, 2 any other name,
-- 3 the last word of a person's name.
CREATE TABLE name (
    key TEXT NOT NULL, record TEXT NOT NULL, kind TEXT NOT NULL, role INTEGER NOT NULL, shown TEXT NOT NULL,
    PRIMARY KEY (key, record)
) WITHOUT ROWID;

CREATE TABLE source (
    id TEXT PRIMARY KEY, title TEXT, publisher TEXT NOT NULL, url TEXT, published TEXT, accessed TEXT NOT NULL,
    tier TEXT NOT NULL
) WITHOUT ROWID;

-- What a record can be filtered by, and what it belongs to: (role, value) such as ('target', 'moon').
CREATE TABLE facet (
    record TEXT NOT NULL, role TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (record, role, value)
) WITHOUT ROWID;
CREATE INDEX facet_by_value ON facet (role, value, record);

-- What a record was on a day.
CREATE TABLE state (
    record TEXT NOT NULL, known_from TEXT NOT NULL, known_until TEXT NOT NULL, status TEXT NOT NULL, outcome TEXT,
    PRIMARY KEY (record, known_from)
) WITHOUT ROWID;

-- Everything with a date: what happened (plan 0) and what is announced to happen (plan 1); by id in order of date.
CREATE TABLE moment (
    id INTEGER PRIMARY KEY, known_from TEXT NOT NULL, known_until TEXT NOT NULL, record TEXT NOT NULL,
    record_kind TEXT NOT NULL, plan INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT NOT NULL,
    date_text TEXT NOT NULL, some_time TEXT NOT NULL, earliest TEXT, latest TEXT, title TEXT NOT NULL,
    label TEXT NOT NULL,
    mission TEXT, mission_name TEXT, program TEXT, program_name TEXT, actors TEXT NOT NULL, actor_names TEXT NOT NULL,
    country_names TEXT NOT NULL, target TEXT, own_target TEXT, disputed TEXT NOT NULL, sources TEXT NOT NULL,
    confidence TEXT NOT NULL, layer TEXT NOT NULL
);
CREATE INDEX moment_by_record ON moment (record, known_from);
CREATE INDEX moment_by_day_known ON moment (known_from);
CREATE INDEX plan_by_day_over ON moment (known_until) WHERE plan;

-- The acts by which actors join and leave alliances.
CREATE TABLE act (
    alliance TEXT NOT NULL, position INTEGER NOT NULL, actor TEXT NOT NULL, name TEXT NOT NULL, iso2 TEXT,
    kind TEXT NOT NULL, act TEXT NOT NULL, date TEXT, date_text TEXT NOT NULL, earliest TEXT, known TEXT NOT NULL,
    until TEXT, ordinal INTEGER, note TEXT, sources TEXT NOT NULL, confidence TEXT NOT NULL,
    PRIMARY KEY (alliance, position)
) WITHOUT ROWID;
CREATE INDEX act_by_actor ON act (actor);

-- The offices people hold.
CREATE TABLE office (
    organisation TEXT NOT NULL, person TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
    begins TEXT, ends TEXT, known_from TEXT NOT NULL, known_until TEXT NOT NULL,
    sources TEXT NOT NULL, confidence TEXT NOT NULL,
    PRIMARY KEY (organisation, person, position)
) WITHOUT ROWID;
CREATE INDEX office_by_person ON office (person);

-- The places on the Moon and on Mars, in degrees; read by the checker alone.
CREATE TABLE place (
    id TEXT PRIMARY KEY, body TEXT NOT NULL, sort TEXT NOT NULL, names TEXT NOT NULL, latitude REAL NOT NULL,
    longitude REAL NOT NULL, reach REAL NOT NULL, within TEXT NOT NULL
) WITHOUT ROWID;

-- The trie of every name that can stand in a text, as JSON; read by the checker alone.
CREATE TABLE lexicon (body TEXT NOT NULL);

CREATE VIRTUAL TABLE fulltext USING fts5(
    record UNINDEXED, kind UNINDEXED, name, aliases, body, tokenize = "unicode61 remove_diacritics 2"
);
"""

#: The columns of each table in the order rows are written, so that one statement fits them all.
COLUMNS: dict[str, tuple[str, ...]] = {
    "meta": ("key", "value"),
    "record": ("id", "kind", "name", "sort", "known_from", "layer", "confidence", "body"),
    "name": ("key", "record", "kind", "role", "shown"),
    "source": ("id", "title", "publisher", "url", "published", "accessed", "tier"),
    "facet": ("record", "role", "value"),
    "state": ("record", "known_from", "known_until", "status", "outcome"),
    "moment": (
        "known_from", "known_until", "record", "record_kind", "plan", "kind", "date", "date_text", "some_time",
        "earliest", "latest", "title", "label", "mission", "mission_name", "program", "program_name", "actors",
        "actor_names", "country_names", "target", "own_target", "disputed", "sources", "confidence", "layer",
    ),
    "act": (
        "alliance", "position", "actor", "name", "iso2", "kind", "act", "date", "date_text", "earliest", "known",
        "until", "ordinal", "note", "sources", "confidence",
    ),
    "office": (
        "organisation", "person", "position", "title", "begins", "ends", "known_from", "known_until", "sources",
        "confidence",
    ),
    "place": ("id", "body", "sort", "names", "latitude", "longitude", "reach", "within"),
    "lexicon": ("body",),
    "fulltext": ("record", "kind", "name", "aliases", "body"),
}  # fmt: skip


def joined_ids(ids: Iterable[str]) -> str:
    """Return ids as the text of a column; ``str.split`` undoes it."""
    return " ".join(ids)


def joined_names(names: Iterable[str]) -> str:
    """Return names as the text of a column; ``str.splitlines`` undoes it."""
    return "\n".join(names)


def insert(table: str) -> str:
    """Return the statement that adds a row to a table; ON CONFLICT keeps the first of equal keys."""
    columns = COLUMNS[table]
    return f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"

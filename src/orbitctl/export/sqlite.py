"""The database: the tables with their keys, the views, the full text; the same bytes for the same data.

Plain tables and the oldest FTS5, so that any SQLite of the last ten years reads it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from orbitctl.catalog import Catalog
from orbitctl.errors import OutputError
from orbitctl.export.reading import FULL_TEXT, VIEWS
from orbitctl.export.rows import Rows, rows
from orbitctl.export.tables import BY_NAME, TABLES, Column, Table
from orbitctl.files import HINT, replacing
from orbitctl.views.export import ExportedFile

#: PRAGMA user_version: changes when a table or column goes or changes its meaning.
VERSION = 1
#: No journal: whoever interrupts this leaves a temporary file, and that is removed.
_SETTINGS = """
PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
"""


def write(catalog: Catalog, path: Path, *, force: bool) -> list[ExportedFile]:
    """Write the database of what is known on the catalog's day. Raises OutputError if it cannot be written."""
    found = rows(catalog)
    with replacing(path, force=force) as temporary:
        try:
            with closing(sqlite3.connect(temporary, isolation_level=None)) as database:
                _fill(database, found)
        except sqlite3.Error as error:
            raise OutputError(f"cannot write {path}: {error}", hint=HINT) from error
        size = temporary.stat().st_size
    return [ExportedFile(str(path), sum(map(len, found.values())), size)]


def _fill(database: sqlite3.Connection, found: Rows) -> None:
    database.executescript(_SETTINGS)
    database.execute("BEGIN")
    for table in TABLES:
        database.execute(create(table))
        marks = ", ".join("?" * len(table.columns))
        database.executemany(f"INSERT INTO {table.name} VALUES ({marks})", found[table.name])
    for table in TABLES:
        for column in table.columns:
            if column.references and column.name != table.key[0]:
                index = f"{table.name}_by_{column.name}"
                database.execute(f"CREATE INDEX {index} ON {table.name} ({_quoted(column.name)})")
    for view in VIEWS:
        database.execute(f"CREATE VIEW {view.name} AS -- {view.meaning}{view.query}")
    for name, columns in FULL_TEXT.items():
        # Datasette finds the index of a table by the quotation marks around its name.
        settings = f'content="{name}", tokenize="unicode61 remove_diacritics 1"'
        database.execute(f"CREATE VIRTUAL TABLE {name}_fts USING fts5({', '.join(columns)}, {settings})")
        database.execute(f"INSERT INTO {name}_fts ({name}_fts) VALUES ('rebuild')")
    database.execute(f"PRAGMA user_version = {VERSION}")
    database.execute("COMMIT")


def create(table: Table) -> str:
    """Return the statement that makes a table; a comment, which SQLite keeps, says what each column means."""
    lines = [f"    {_column(column)}, -- {column.meaning}" for column in table.columns]
    lines.append(f"    PRIMARY KEY ({', '.join(map(_quoted, table.key))})")
    return f"CREATE TABLE {table.name} ( -- {table.meaning}\n" + "\n".join(lines) + "\n)"


def _column(column: Column) -> str:
    parts = [_quoted(column.name), column.type.upper()]
    if column.required:
        parts.append("NOT NULL")
    if column.references:
        parts.append(f"REFERENCES {column.references} ({_quoted(BY_NAME[column.references].key[0])})")
    if column.values:
        values = ", ".join(f"'{value}'" for value in column.values)  # none of them holds an apostrophe
        parts.append(f"CHECK ({_quoted(column.name)} IN ({values}))")
    return " ".join(parts)


def _quoted(name: str) -> str:
    return f'"{name}"'

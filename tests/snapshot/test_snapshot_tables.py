"""The tables and the lists of their columns, kept in step."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.snapshot.tables import COLUMNS, DDL, insert, joined_ids, joined_names

_SLUG = st.text("abc019-", min_size=1)
_NAME = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)


@pytest.fixture
def database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(DDL)
    return connection


def columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def test_every_table_has_its_columns_listed(database: sqlite3.Connection) -> None:
    found = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'fulltext_%'")
    assert {name for (name,) in found} == set(COLUMNS)


@pytest.mark.parametrize("table", COLUMNS)
def test_the_columns_are_those_of_the_table_in_its_order(database: sqlite3.Connection, table: str) -> None:
    numbered = [] if table != "moment" else ["id"]  # SQLite numbers the rows of that one
    assert numbered + list(COLUMNS[table]) == columns(database, table)


@pytest.mark.parametrize("table", COLUMNS)
def test_insert_fills_every_column_in_that_order(database: sqlite3.Connection, table: str) -> None:
    values = tuple(range(len(COLUMNS[table])))
    database.execute(insert(table), values)
    row = database.execute(f"SELECT {', '.join(COLUMNS[table])} FROM {table}").fetchone()
    assert tuple(map(float, row)) == values  # text, whole number or real, as the column is


def test_the_first_of_equal_keys_is_kept(database: sqlite3.Connection) -> None:
    for value in ("first", "second"):
        database.execute(insert("meta"), ("title", value))
    assert database.execute("SELECT * FROM meta").fetchall() == [("title", "first")]


@given(st.lists(_SLUG))
def test_ids_are_read_back_by_split(ids: list[str]) -> None:
    assert joined_ids(ids).split() == ids


@given(st.lists(_NAME))
def test_names_are_read_back_by_splitlines(names: list[str]) -> None:
    assert joined_names(names).splitlines() == names

import sqlite3
from contextlib import closing

import pytest

from orbitctl.dataset.compile import build, write
from orbitctl.dataset.compile.rows import rows
from orbitctl.dataset.load import load
from orbitctl.snapshot import APPLICATION_ID, FORMAT
from orbitctl.snapshot.connect import open_readonly
from orbitctl.snapshot.tables import COLUMNS


@pytest.fixture
def dataset(tiny):
    return load([tiny])[0]


@pytest.fixture
def snapshot(dataset, tmp_path):
    """Return a connection to the tiny world as a file."""
    build(dataset, tmp_path / "orbit.sqlite3", inputs="these files")
    with closing(open_readonly(tmp_path / "orbit.sqlite3")) as connection:
        yield connection


def one(connection, statement):
    return connection.execute(statement).fetchone()[0]


def test_a_snapshot_is_marked_as_ours(snapshot):
    assert one(snapshot, "PRAGMA application_id") == APPLICATION_ID == int.from_bytes(b"orbt")
    assert one(snapshot, "PRAGMA user_version") == FORMAT


def test_a_snapshot_says_what_it_was_made_from(snapshot):
    assert dict(snapshot.execute("SELECT key, value FROM meta")) == {
        "title": "a small world for tests", "version": "2026.1.0", "as_of": "2026-01-01", "licence": "CC0-1.0",
        "layers": "bundled", "inputs": "these files",
    }  # fmt: skip


def test_a_snapshot_names_every_layer(tiny, folder):
    (folder / "own.toml").write_text('[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\n')
    with closing(sqlite3.connect(":memory:")) as connection:
        write(load([tiny, folder])[0], connection)
        assert one(connection, "SELECT value FROM meta WHERE key = 'layers'") == "bundled,newsroom"
        assert one(connection, "SELECT value FROM meta WHERE key = 'inputs'") == ""


@pytest.mark.parametrize("table", sorted(set(COLUMNS) - {"meta", "name", "facet"}))
def test_every_row_is_written(dataset, snapshot, table):
    columns = ", ".join(COLUMNS[table])
    written = snapshot.execute(f"SELECT {columns} FROM {table}").fetchall()
    assert sorted(written, key=repr) == sorted((row for name, row in rows(dataset) if name == table), key=repr)


@pytest.mark.parametrize(("table", "key"), [("name", slice(0, 2)), ("facet", slice(0, 3))])
def test_of_rows_with_one_key_the_first_is_kept(dataset, snapshot, table, key):
    """A name that is an id as well is found once, as the id."""
    expected = {}
    for name, row in rows(dataset):
        if name == table:
            expected.setdefault(row[key], row)
    written = snapshot.execute(f"SELECT {', '.join(COLUMNS[table])} FROM {table}").fetchall()
    assert sorted(written) == sorted(expected.values())


def test_moments_are_numbered_in_the_order_of_the_timeline(dataset, snapshot):
    written = [row[0] for row in snapshot.execute("SELECT title FROM moment ORDER BY id")]
    column = COLUMNS["moment"].index("title")
    assert written == [row[column] for name, row in rows(dataset) if name == "moment"]


def test_full_text_is_found_without_its_accents(snapshot):
    assert one(snapshot, "SELECT record FROM fulltext WHERE fulltext MATCH 'kite'") == "red-kite"


def test_the_same_dataset_gives_the_same_bytes(dataset, tmp_path):
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        build(dataset, path, inputs="x")
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_in_memory_and_as_a_file_are_the_same(dataset, snapshot):
    with closing(sqlite3.connect(":memory:")) as connection:
        write(dataset, connection, inputs="these files")
        assert list(connection.iterdump()) == list(snapshot.iterdump())


def test_a_file_holds_nothing_but_itself(dataset, tmp_path):
    build(dataset, tmp_path / "orbit.sqlite3")
    assert [path.name for path in tmp_path.iterdir()] == ["orbit.sqlite3"]


def test_a_place_that_cannot_be_written_is_an_error(dataset, tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        build(dataset, tmp_path / "no such folder" / "orbit.sqlite3")


def test_a_database_that_is_not_empty_is_refused(dataset, tmp_path):
    build(dataset, tmp_path / "orbit.sqlite3")
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        build(dataset, tmp_path / "orbit.sqlite3")

import contextlib
import sqlite3

import pytest

from orbitctl.export.reading import FULL_TEXT, VIEWS
from orbitctl.export.sqlite import VERSION
from orbitctl.export.tables import TABLES


def ask(path, question, *values):
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(question, values).fetchall()


def test_it_is_whole_and_every_key_leads_somewhere(export_bundled):
    path = export_bundled("sqlite")
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    assert ask(path, "PRAGMA user_version") == [(VERSION,)]
    assert ask(path, "PRAGMA freelist_count") == [(0,)]
    for table in TABLES:
        keys = {row[3] for row in ask(path, f"PRAGMA foreign_key_list({table.name})")}
        assert keys == {column.name for column in table.columns if column.references}


@pytest.mark.parametrize("arguments", [(), ("--as-of", "2004-01-01")])
def test_the_same_data_gives_the_same_bytes(export, arguments):
    assert export("sqlite", *arguments).read_bytes() == export("sqlite", *arguments).read_bytes()


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_view_has_a_row_for_each_of_what_it_shows(export_bundled, view):
    path = export_bundled("sqlite")
    shown = {
        "timeline": "moment", "missions": "mission", "memberships": "membership", "office_holders": "office",
        "announcements": "announcement", "checked_claims": "claim", "citations": "citation",
    }  # fmt: skip
    ((rows,),) = ask(path, f"SELECT count(*) FROM {view.name}")
    assert ask(path, f"SELECT count(*) FROM {shown[view.name]}") == [(rows,)]
    assert rows > 50


def test_the_timeline_reads_as_the_program_says_it(export, run_tiny):
    found = ask(export("sqlite"), "SELECT date, title, mission, who, status, outcome FROM timeline")
    assert found == [
        (
            item["date_text"], item["title"], item["mission_name"], ", ".join(item["actor_names"]) or None,
            item["status"], item["outcome"],
        )
        for item in run_tiny("timeline", "--json").data
    ]  # fmt: skip


def test_a_citation_says_what_it_is_of(export):
    path = export("sqlite")
    said = ask(path, "SELECT says, publisher FROM citations WHERE record_id = 'lantern-1' ORDER BY says")
    assert ("5 March 2001: Lantern 1 lands on the Moon", "The Gazette") in said
    assert ("disputed landing: 2001-03-06", "The Gazette") in said


@pytest.mark.parametrize("table", FULL_TEXT)
def test_full_text_finds_the_row_it_is_of(export, table):
    """Without accents and whatever the case, as Datasette asks."""
    path = export("sqlite")
    column = FULL_TEXT[table][0]
    ((text,), *_) = ask(path, f"SELECT {column} FROM {table} WHERE {column} <> '' ORDER BY rowid DESC")
    found = ask(
        path,
        f"SELECT {column} FROM {table} WHERE rowid IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?)",
        f'"{text.upper()}"',
    )
    assert (text,) in found


def test_the_schema_explains_itself(export):
    ((said,),) = ask(export("sqlite"), "SELECT sql FROM sqlite_master WHERE name = 'mission'")
    assert '"outcome" TEXT NOT NULL CHECK' in said
    assert "-- how it ended, as known on the day asked for" in said


def test_what_is_hostile_is_a_value(export_hostile):
    path = export_hostile("sqlite")
    name = "<script>alert(1)</script>'; DROP TABLE mission; --"
    assert ask(path, "SELECT name FROM missions WHERE id = 'trap'") == [(name,)]
    assert ask(path, "SELECT count(*) > 1 FROM mission") == [(1,)]

"""The tables hold together, and what they hold is what the answers hold."""

import csv
import re

import pytest

from orbitctl.export.package import FILES
from orbitctl.export.tables import BY_NAME, CITED, TABLES


def read(folder, table):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [*csv.DictReader(file)]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_has_a_key_of_its_columns_and_says_what_each_means(table):
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)
    assert all(re.fullmatch("[a-z_]+", name) for name in (table.name, *names))
    assert all(column.meaning for column in table.columns)
    assert all(BY_NAME[column.references].columns for column in table.columns if column.references)


def test_the_files_are_the_tables_and_what_describes_them(export):
    assert {path.name for path in export("csv").iterdir()} == FILES


@pytest.mark.parametrize("day", ["2026-01-01", "2004-01-01", "1980-01-01"])
def test_records_are_those_of_the_lists(export, run_tiny, day):
    folder = export("csv", "--as-of", day)
    for kind in ("mission", "program", "actor", "alliance", "topic", "claims"):
        data = run_tiny(kind, "--as-of", day, "--json").data
        assert {row["id"] for row in read(folder, kind.removesuffix("s"))} == {item["id"] for item in data}
    assert [row["date"] for row in read(folder, "moment")] == [
        item["date"] for item in run_tiny("timeline", "--as-of", day, "--json").data
    ]


def test_a_mission_is_what_its_record_says(export, run_tiny):
    folder = export("csv")
    (item,) = run_tiny("mission", "lantern-1", "--json").data
    (row,) = [row for row in read(folder, "mission") if row["id"] == "lantern-1"]
    assert row == {name: item[name] or "" for name in row}
    held = {
        "record_target": ("record", "target", item["targets"]),
        "mission_kind": ("mission", "kind", item["kinds"]),
        "participant": ("record", "actor", item["operators"]),
        "announcement": ("record", "target", [announced["target"] for announced in item["schedule"]]),
        "dispute": ("record", "value", [dispute["value"] for dispute in item["disputed"]]),
    }
    for table, (owner, column, expected) in held.items():
        assert [row[column] for row in read(folder, table) if row[owner] == "lantern-1"] == expected


def test_every_fact_has_its_own_sources(export, run_tiny):
    folder = export("csv")
    (item,) = run_tiny("mission", "lantern-1", "--json").data
    cited = [row for row in read(folder, "citation") if row["record"] == "lantern-1"]
    own = [row["source"] for row in cited if not any(row[name] for name in CITED)]
    assert own == [source["id"] for source in item["sources"]]
    (landing,) = [event for event in item["events"] if event["kind"] == "landing"]
    assert [row["source"] for row in cited if row["moment"] == "lantern-1.landing"] == [
        source["id"] for source in landing["sources"]
    ]


@pytest.mark.parametrize("day", ["1969-07-21", "2026-10-01"])
def test_nothing_refers_to_what_is_not_there(export_bundled, day):
    """A record may name one that was not yet known on the day asked for."""
    folder = export_bundled("csv", "--as-of", day)
    keys = {table.name: {row[table.key[0]] for row in read(folder, table.name)} for table in TABLES}
    for table in TABLES:
        for row in read(folder, table.name):
            for column in table.columns:
                assert not column.required or row[column.name], (table.name, row)
                if column.references and row[column.name]:
                    assert row[column.name] in keys[column.references], (table.name, row)

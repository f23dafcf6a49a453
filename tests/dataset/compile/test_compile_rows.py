import json
import random
import tomllib
from collections import Counter

import pytest

from orbitctl.dataset.canonical import dumps
from orbitctl.dataset.compile.rows import compact, rows
from orbitctl.dataset.load import load
from orbitctl.dataset.schema import RECORD_MODELS
from orbitctl.snapshot import FOREVER
from orbitctl.snapshot.tables import COLUMNS


@pytest.fixture
def made(tiny):
    """Return the rows of the tiny world."""
    return list(rows(load([tiny])[0]))


@pytest.fixture
def table(made):
    """Return the rows of one table of the tiny world, by column, that have some values."""

    def table(name, **wanted):
        found = [dict(zip(COLUMNS[name], values, strict=True)) for table, values in made if table == name]
        return [row for row in found if wanted.items() <= row.items()]

    return table


def test_the_same_dataset_gives_the_same_rows_in_the_same_order(tiny, made):
    dataset, _ = load([tiny])
    assert list(rows(dataset)) == list(rows(dataset)) == made


@pytest.mark.parametrize("seed", range(3))
def test_where_a_record_is_written_does_not_matter(tiny, whole, made, seed):
    """The tiny world in another order and over other files gives the same rows."""
    dataset, _ = load([tiny])
    entries = list(dataset.entries)
    random.Random(seed).shuffle(entries)
    for position, entry in enumerate(entries):
        (whole / f"{position}.toml").write_text(dumps(entry.kind, [entry.record]), encoding="utf-8")
    (whole / "dataset.toml").write_text((tiny / "dataset.toml").read_text())
    assert list(rows(load([whole])[0])) == made


def test_every_row_fits_its_table(made):
    assert {name for name, _ in made} == set(COLUMNS) - {"meta"}
    assert all(len(values) == len(COLUMNS[name]) for name, values in made)
    assert all(value is None or isinstance(value, (str, int, float)) for _, values in made for value in values)


def test_every_record_has_one_row_and_its_json(tiny, table):
    dataset, _ = load([tiny])
    found = table("record")
    places = {row["id"] for row in table("place")}
    assert [row["id"] for row in found] == sorted(dataset.by_id.keys() - places)
    assert {row["kind"] for row in found} == set(RECORD_MODELS) - {"place"}
    assert all(json.loads(row["body"])["id"] == row["id"] for row in found)
    assert all(compact(json.loads(row["body"])) == row["body"] for row in found)


@pytest.mark.parametrize(
    ("record_id", "expected"),
    [
        ("lantern-1", ("Lantern 1", "2001-03-01", "1999-05-31", "confirmed")),
        ("lantern-3", ("Lantern 3", "2028-01-01", "2015-01-10", "reported")),
        ("lantern", ("Lantern", "lantern", "1999-12-31", "reported")),
        ("nsa", ("Northland Space Agency", "northlandspaceagency", "0001-01-01", "reported")),
        ("lunar-pact", ("Pact on the Peaceful Use of the Moon", "2002-01-01", "2002-01-01", "reported")),
        ("harbour-summit", ("Harbour summit on lunar bases", "2024-05-17", "2024-05-17", "reported")),
        ("claim-001", ("Lantern 1 landed in 2002.", "lantern1landedin2002", "2001-03-05", "reported")),
        ("agency-log", ("Flight log", "flightlog", "0001-01-01", "")),
        ("treaty-office", ("treaty-office", "treatyoffice", "0001-01-01", "")),
    ],
)
def test_the_name_order_and_first_day_of_a_record(table, record_id, expected):
    [row] = table("record", id=record_id)
    assert (row["name"], row["sort"], row["known_from"], row["confidence"]) == expected
    assert row["layer"] == "bundled"


@pytest.mark.parametrize(
    ("record_id", "names"),
    [
        (
            "lantern-1",
            [("lantern1", 0, "lantern-1"), ("lantern1", 1, "Lantern 1"), ("lanterni", 2, "Lantern I"),
             ("glow", 2, "Glow"), ("twin", 2, "Twin"), ("2001010a", 2, "2001-010A")],
        ),
        (
            "nsa",
            [("nsa", 0, "nsa"), ("northlandspaceagency", 1, "Northland Space Agency"),
             ("theagency", 2, "The Agency"), ("nsa", 2, "NSA")],
        ),
        ("red-kite", [("redkite", 0, "red-kite"), ("redkite", 1, "Red Kíte")]),
        ("claim-001", [("claim001", 0, "claim-001")]),
        ("agency-log", [("agencylog", 0, "agency-log")]),
    ],
)  # fmt: skip
def test_every_way_to_ask_for_a_record(table, record_id, names):
    assert [(row["key"], row["role"], row["shown"]) for row in table("name", record=record_id)] == names


def test_a_number_written_the_other_way_is_no_name_of_what_bears_another(load_text):
    heron = '[[mission]]\nid = "{0}"\nname = "{1}"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "planned"\n'
    dataset, _ = load_text(heron.format("heron-2", "Heron 2") + heron.format("heron-ii", "Heron II"))
    asked = [values for table, values in rows(dataset) if table == "name" and values[0] == "heronii"]
    assert {record for _, record, *_ in asked} == {"heron-ii"}


@pytest.mark.parametrize(
    ("record_id", "role", "values"),
    [
        ("lantern-2", "kind", ["lander", "rover"]),
        ("lantern-2", "target", ["moon"]),
        ("lantern-2", "actor", ["nsa", "rocketeers", "ada-pilot", "northland", "southland"]),
        ("lantern-2", "country", ["NL", "SL"]),
        ("lantern-2", "program", ["lantern"]),
        ("lantern-2", "source", ["agency-log"]),
        ("lantern-2", "verdict", []),
        ("nsa", "country", ["NL"]),
        ("lantern", "program", ["lantern"]),
        ("harbour-summit", "program", ["lantern"]),
        ("harbour-summit", "record", ["lantern"]),
        ("lunar-helium", "record", ["lantern", "harbour-summit"]),
        ("claim-001", "record", ["lantern-1"]),
        ("claim-001", "article", ["gazette-landing"]),
        ("claim-001", "verdict", ["refuted"]),
        ("claim-001", "verdict_then", ["refuted"]),
    ],
)
def test_what_a_record_can_be_filtered_by(table, record_id, role, values):
    assert [row["value"] for row in table("facet", record=record_id, role=role)] == values


def test_only_missions_and_programs_have_states(table):
    assert {row["record"] for row in table("state")} == {
        "beacon-0", "beacon-1", "lantern", "lantern-1", "lantern-2", "lantern-3", "red-kite",
    }  # fmt: skip
    assert [tuple(row.values()) for row in table("state", record="beacon-0")] == [
        ("beacon-0", "2010-04-01", "2012-09-09", "planned", "planned"),
        ("beacon-0", "2012-09-09", FOREVER, "cancelled", "cancelled"),
    ]


def test_acts_keep_their_order_and_say_who(table):
    """A state has a code; an act without sources has those of the alliance."""
    southland = table("act", alliance="moon-treaty")[2]
    assert southland == {
        "alliance": "moon-treaty", "position": 2, "actor": "southland", "name": "Southland", "iso2": "SL",
        "kind": "state", "act": "ratified", "date": "1984-07-11", "date_text": "11 July 1984",
        "earliest": "1984-07-11", "known": "1984-07-11", "until": "2021-01-05", "ordinal": None, "note": None,
        "sources": "treaty-office", "confidence": "reported",
    }  # fmt: skip
    assert [row["ordinal"] for row in table("act", alliance="lunar-pact")] == [1, 2, 3]


def test_an_act_without_a_date_is_known_to_hold_on_the_as_of_day(load_text):
    text = (
        '[[alliance]]\nid = "pact"\nname = "Pact"\nkind = "accord"\nmembers = [{ actor = "nsa", act = "joined" }]\n'
        '[[actor]]\nid = "nsa"\nname = "NSA"\nkind = "agency"\ncountry = "NL"\n'
    )
    [act] = [dict(zip(COLUMNS["act"], row, strict=True)) for name, row in rows(load_text(text)[0]) if name == "act"]
    assert (act["known"], act["date"], act["date_text"], act["iso2"]) == ("2026-01-01", None, "date not known", None)


def test_offices_are_found_by_the_organisation(table):
    assert [tuple(row.values()) for row in table("office", organisation="nsa")] == [
        ("nsa", "ada-pilot", 0, "Director", "2010-01-01", "2020-06-30", "2010-01-01", "2020-06-30", "agency-log",
         "reported"),
        ("nsa", "bo-successor", 0, "Director", "2020-07-01", None, "2020-07-01", FOREVER, "agency-log", "reported"),
    ]  # fmt: skip


def test_sources_have_a_table_and_no_full_text(table):
    [row] = table("source", id="treaty-office")
    assert (row["publisher"], row["title"], row["tier"]) == ("Treaty Office", None, "official")
    assert table("fulltext", record="treaty-office") == []


def test_full_text_holds_names_and_prose(table):
    [row] = table("fulltext", record="lunar-helium")
    assert (row["name"], row["aliases"]) == ("Helium on the Moon", "helium")
    assert "Samples hold traces of helium." in row["body"]
    [row] = table("fulltext", record="claim-001")
    assert "It landed on 5 March 2001." in row["body"]


def test_moments_come_last_and_in_order_of_date(made, table):
    names = [name for name, _ in made]
    assert names.index("moment") == len(names) - Counter(names)["moment"]
    days = [(row["earliest"] or row["latest"], row["latest"] or FOREVER) for row in table("moment")]
    assert days == sorted(days)


def test_of_one_day_a_mission_comes_before_the_passengers_it_carries(load_text):
    mission = (
        '[[mission]]\nid = "{}"\nname = "{}"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "active"\n'
        'events = [{{ kind = "launch", date = "2001" }}]\n'
    )
    text = mission.format("a-cubesat", "A") + 'carrier = "z-carrier"\n' + mission.format("z-carrier", "Z")
    found = [row for name, row in rows(load_text(text)[0]) if name == "moment"]
    assert [row[COLUMNS["moment"].index("record")] for row in found] == ["z-carrier", "a-cubesat"]


def test_a_replaced_record_leaves_no_row(tiny, folder):
    text = '[[topic]]\nid = "lunar-helium"\nname = "Ours"\nquestion = "?"\n'
    assert tomllib.loads(text)
    (folder / "own.toml").write_text(text)
    found = [row for name, row in rows(load([tiny, folder])[0]) if name == "record" and row[0] == "lunar-helium"]
    assert [(row[2], row[5]) for row in found] == [("Ours", "newsroom")]

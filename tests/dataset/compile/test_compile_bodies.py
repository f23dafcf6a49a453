import json

import pytest
from compile_worlds import mission, missions
from hypothesis import given

from orbitctl.dataset.compile.bodies import body, prose, sort_day
from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.load import Dataset, load
from orbitctl.dataset.schema import Alliance, DatasetInfo, Event, Topic

NOBODY = Naming(Dataset(DatasetInfo(title="x", version="2026.1.0", as_of="2026-01-01", licence="x")))


@pytest.fixture
def body_of(tiny):
    """Return the body of a record of the tiny world."""
    dataset, _ = load([tiny])
    naming = Naming(dataset)
    return lambda record_id: body(dataset.by_id[record_id].record, naming)


def test_a_mission(body_of):
    found = body_of("lantern-2")
    assert found["launch_date"] == "2005-07-01"
    assert found["operator_names"] == ["NSA", "Rocketeers Inc."]
    assert found["program_name"] == "Lantern"
    assert found["events"][1] == {
        "kind": "orbit", "date": "2005-07", "date_text": "July 2005", "label": "orbit",
        "title": "Lantern 2 enters orbit around the Moon", "target": None, "sources": ["agency-log"],
        "confidence": "reported", "known": "2005-07-31", "earliest": "2005-07-01", "latest": "2005-07-31",
    }  # fmt: skip


def test_an_event_keeps_its_own_sources_and_confidence(body_of):
    landing = body_of("lantern-1")["events"][1]
    assert (landing["sources"], landing["confidence"]) == (["gazette-landing"], "reported")


def test_announcements_are_said_in_words_and_know_their_day(body_of):
    assert [
        (item["announced_text"], item["target_text"], item["known"]) for item in body_of("lantern-1")["schedule"]
    ] == [("May 1999", "2000", "1999-05-31"), ("1 June 2000", "about March 2001", "2000-06-01")]


def test_announcements_know_the_first_and_last_day_of_the_date_given(body_of):
    assert [(item["earliest"], item["latest"]) for item in body_of("lantern-3")["schedule"]] == [
        ("2020-01-01", "2020-12-31"),
        ("2024-01-01", "2024-12-31"),
        ("2028-01-01", None),
    ]


def test_an_announcement_that_takes_a_date_back():
    [item] = body(mission("planned", schedule="2024-01-01>"), NOBODY)["schedule"]
    assert (item["target_text"], item["earliest"], item["latest"]) == ("no date given", None, None)


def test_what_has_a_date_of_its_own_says_when_it_was_known(body_of):
    assert [phase["known"] for phase in body_of("lantern")["phases"]] == ["1999-12-31"]
    assert [fact["known"] for fact in body_of("lantern")["facts"]] == ["0001-01-01", "0001-01-01"]
    assert [item["known"] for item in body_of("lunar-helium")["statements"]] == ["0001-01-01"] * 2 + ["2020-12-31"]
    assert [item["known"] for item in body_of("lunar-pact")["stated_counts"]] == ["2003-06-01", "2024-01-01"]


def test_the_members_of_an_alliance_are_kept_elsewhere(body_of):
    assert "members" not in body_of("lunar-pact")
    assert body_of("lunar-pact")["lead_names"] == ["Northland"]


def test_an_event_names_its_actors(body_of):
    found = body_of("harbour-summit")
    assert (found["date_text"], found["actor_names"]) == ("17 May 2024", ["Northland", "NSA"])


@given(missions)
def test_a_body_is_json(record):
    found = body(record, NOBODY)
    assert json.loads(json.dumps(found)) == found


@pytest.mark.parametrize(
    ("record", "day"),
    [
        (mission("success", events="milestone 2000, launch 2001-03, end 2002"), "2001-03-01"),
        (mission("planned", schedule="2020>2024, 2021>2026-06~"), "2026-06-01"),
        (mission("planned", schedule="2020>../2030"), "2030-12-31"),
        (mission("planned", schedule="2020>2024, 2021>"), "9999-12-31"),
        (mission("planned"), "9999-12-31"),
        (Event(id="e", name="E", kind="vote", date="2024-05"), "2024-05-01"),
        (Alliance(id="a", name="A", kind="accord", opened="2002"), "2002-01-01"),
        (Alliance(id="a", name="A", kind="accord"), "9999-12-31"),
        (Topic(id="t", name="T", question="?"), None),
    ],
)
def test_the_day_a_record_stands_at_in_a_list(record, day):
    assert sort_day(record) == day


def test_prose_is_what_people_wrote_and_not_ids_and_words_from_lists():
    record = mission(
        "success", events="launch 2001", summary="A lander.", note="A caution.", launch_vehicle="Ladder 4",
        crew=["Ada Pilot"], operators=["nsa"], aliases=["Glow"],
    )  # fmt: skip
    found = list(prose(body(record, NOBODY)))
    assert {"A lander.", "A caution.", "Ladder 4", "Ada Pilot", "M is launched"} <= set(found)
    assert not {"moon", "lander", "launch", "2001", "success", "m", "Glow"} & set(found)

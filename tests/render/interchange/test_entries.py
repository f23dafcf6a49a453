import json

import pytest
from made_answers import answer, item, of_hostile_answers

from orbitctl.render.interchange import FORMATS, write
from orbitctl.render.interchange.entries import entries, heading, provenance


@of_hostile_answers
def test_an_entry_an_item_in_order_under_an_id_of_its_own(made):
    found = entries(made)
    assert [entry.date for entry in found] == [item.date for item in made.items]
    assert len({entry.id for entry in found}) == len(found)


@of_hostile_answers
def test_every_text_is_one_line_that_acts_on_no_terminal(made):
    for entry in entries(made):
        for text in (entry.headline, entry.when, entry.group, *entry.actors, heading(made), provenance(made)):
            assert "\n" not in text
            assert not any(ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 or sign in "\u202e\u2066" for sign in text)


def test_an_id_survives_that_a_plan_moves_and_comes_true():
    planned = item("2028", title="Planned landing: Apollo 11", status="planned", outcome="planned")
    moved = item("2029-01", title="Planned landing: Apollo 11", status="overdue", outcome="planned")
    ids = {entries(answer(each))[0].id for each in (planned, moved, item())}
    assert ids == {"apollo-11.landing"}


@pytest.mark.parametrize(
    ("record_kind", "given", "name"),
    [
        ("mission", {"kind": "milestone", "label": "Crew named"}, "r.milestone.crew-named"),
        ("program", {"kind": "launch", "label": "launch"}, "r.launch"),
        ("event", {"kind": "summit", "label": "A summit is held"}, "r.summit"),
        ("alliance", {"kind": "opened", "actors": ("nasa",)}, "r.opened"),
        ("alliance", {"kind": "signed", "actors": ("angola",)}, "r.signed.angola"),
        ("actor", {"kind": "took-office", "actors": ("r", "nasa"), "date": "1971"}, "r.took-office.nasa.1971"),
    ],
)
def test_an_id_is_made_of_what_is_the_least_to_change(record_kind, given, name):
    made = item(**{"record": "r", "record_kind": record_kind, "label": "Whatever it is called"} | given)
    assert entries(answer(made))[0].id == name


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (item(), "Apollo 11 lands"),
        (item("2028~"), "Apollo 11 lands (about 2028)"),
        (item("2028", status="overdue"), "Apollo 11 lands (overdue) (2028)"),
        (item(disputed=("1969-07-21",)), "Apollo 11 lands (20 July 1969; other sources: 21 July 1969)"),
    ],
)
def test_a_date_is_said_where_the_day_would_say_too_much(made, said):
    assert entries(answer(made))[0].said == said


@of_hostile_answers
def test_two_runs_give_the_same_bytes(made):
    for form in FORMATS:
        assert write(made, form) == write(made, form)


@pytest.mark.parametrize("day", ["2026-10-01", "2019-03-01", "1969-07-01"])
def test_no_two_things_of_the_bundled_data_have_one_id(run, day):
    """Ids that are numbered to tell them apart would change with the selection."""
    events = json.loads(run("timeline", "--as-of", day, "--format", "timelinejs").stdout)["events"]
    ids = [event["unique_id"] for event in events]
    assert len(ids) == len(set(ids)) == run("timeline", "--as-of", day, "--json").json["count"]
    assert [found for found in ids if found.rpartition(".")[2].isdecimal() and len(found.rpartition(".")[2]) < 3] == []

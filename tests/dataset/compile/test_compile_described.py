"""Descriptions that fit one flight alone."""

import pytest

from orbitctl.dataset.compile.described import counted_later, first_crewed, landers, without_model, without_number
from orbitctl.dataset.schema import Mission


def mission(record, name, date="", *, kinds=("lander",), planned="", outcome="success"):
    return Mission(
        id=record, name=name, confidence="unsourced", targets=["moon"], kinds=list(kinds), operators=["heron"],
        program="herons", outcome=outcome, events=[{"kind": "launch", "date": date}] if date else [],
        schedule=[{"announced": "2020", "target": planned}] if planned else [],
    )  # fmt: skip


def test_the_first_flight_with_people():
    flights = [mission("h1", "H-1", "2001"), mission("h2", "H-2", "2003", kinds=["crewed"]),
               mission("h3", "H-3", "2004", kinds=["crewed"])]  # fmt: skip
    named = {name: record for _, record, _, name in first_crewed(flights, {"herons": ["Heron"]})}
    assert set(named.values()) == {"h2"}
    assert {"first crewed Heron", "first crewed Heron flight", "Heron first manned mission", "Heron first crew"} <= set(
        named
    )


def test_a_program_that_began_with_people_needs_no_such_name():
    assert not list(first_crewed([mission("h1", "H-1", "2001", kinds=["crewed"])], {"herons": ["Heron"]}))


def test_landers_are_counted_as_far_as_the_next():
    flights = [
        mission("h4", "H-4", planned="2030"),
        mission("h3", "H-3", planned="2029-01/2029-03"),
        mission("h2", "H-2", planned="2029", outcome="cancelled"),
        mission("h1", "H-1", "2025-03-02"),
    ]
    named = {name: record for _, record, _, name in landers(flights, {"heron": ["Heron"]})}
    assert named["Heron first lander"] == "h1"
    assert named["Heron second lunar lander"] == "h3"
    assert "Heron third lander" not in named


def test_nobody_counts_what_is_not_of_a_company():
    assert not list(landers([mission("h1", "H-1", "2025")], {}))


@pytest.mark.parametrize(
    ("name", "short"),
    [("Heron MK1 Grace", ["Heron Grace"]), ("Heron MK1", []), ("Heron Grace", [])],
)
def test_a_name_without_its_model(name, short):
    assert list(without_model(mission("h1", name))) == short


@pytest.mark.parametrize(
    ("name", "short"), [("Grace Mission One", ["Grace"]), ("Heron Mission One", []), ("Grace Mission Two", [])]
)
def test_a_name_without_its_number(name, short):
    assert list(without_number(mission("h1", name))) == short


def test_what_has_a_second_is_the_first():
    flights = [
        mission("heron", "Heron", "2001"),
        mission("heron-2", "Heron2"),
        mission("owl-2", "Owl 2", "2006"),
    ]
    named = {name: record for _, record, _, name in counted_later(flights)}
    assert named["Heron 1"] == "heron"
    assert "Owl 1" not in named


def test_a_number_stands_behind_what_a_flight_is():
    flights = [mission("owl-3", "Owl 3", "2001", kinds=["lander", "orbiter"])]
    assert {name for _, _, _, name in counted_later(flights)} == {"Owl lander 3", "Owl orbiter 3"}

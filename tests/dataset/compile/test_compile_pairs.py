"""Craft of one name that are of no program, by their number."""

from types import SimpleNamespace

from orbitctl.dataset.compile.pairs import pairs


def mission(name, program=None):
    return SimpleNamespace(id=name.lower().replace(" ", "-"), name=name, program=program)


def test_numbered_flights_of_one_name_are_a_series():
    flights = map(mission, ["Twin 1", "Twin 2", "Lone 1", "Mars 2", "Mars 3", "Red Kite 1", "Red Kite 2", "Single"])
    found = list(pairs(flights))
    assert {naming[:3] for naming in found} == {("series", "twin-1", True)}
    assert {"Twins", "Twin probes", "Twin landers"} <= {naming[3] for naming in found}


def test_the_first_flight_of_a_series_need_not_bear_a_number():
    assert ("series", "falcon", True, "Falcon probes") in list(pairs(map(mission, ["Falcon", "Falcon2"])))


def test_flights_of_a_program_are_known_by_it():
    assert list(pairs([mission("Twin 1", "twins"), mission("Twin 2", "twins")])) == []

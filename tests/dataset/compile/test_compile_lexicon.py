"""Which names of parts of a mission stand for it in a text."""

import pytest

from orbitctl import names
from orbitctl.dataset.compile.lexicon import namings
from orbitctl.factcheck.reading.lexicon import words_of

MISSION = """\
[[mission]]
id = "{id}"
name = "{name}"
aliases = [{aliases}]
targets = ["moon"]
kinds = ["lander"]
outcome = "success"
launch_vehicle = "{rocket}"
events = [{{ kind = "launch", date = "{date}" }}]
program = "{program}"

"""
PROGRAM = '[[program]]\nid = "heron"\nname = "Heron"\naliases = ["Osprey"]\nkind = "science"\n\n'


def mission(record, date, *, alias="", rocket="", program="heron"):
    aliases = f'"{alias}"' if alias else ""
    text = MISSION.format(id=record, name=record.title(), aliases=aliases, rocket=rocket, date=date, program=program)
    return text if rocket else text.replace('launch_vehicle = ""\n', "")


@pytest.mark.parametrize(
    ("alias", "other", "stands"),
    [
        pytest.param("Kestrel", mission("other", "1999"), True, id="nobody else bears it"),
        pytest.param("Falcon", mission("other", "1999", rocket="Falcon 9"), False, id="a later rocket"),
        pytest.param("Falcon", mission("other", "1961", rocket="Falcon 9"), True, id="an earlier rocket"),
        pytest.param("Osprey", mission("other", "1999"), False, id="a later program"),
        pytest.param("Osprey", mission("other", "1961"), True, id="an earlier program"),
        pytest.param("Kestrel", mission("other", "1999", alias="Kestrel"), True, id="a part of another mission"),
    ],
)
def test_the_last_to_fly_under_a_name_bears_it(load_text, alias, other, stands):
    dataset, _ = load_text(PROGRAM + other + mission("first", "1971", alias=alias, program="other-program"))
    assert (alias in [name for _, record, _, name in namings(dataset) if record == "first"]) is stands


def test_a_name_goes_without_its_year_too(load_text):
    dataset, _ = load_text(mission("first", "2001").replace('name = "First"', 'name = "2001 First Light"'))
    assert "First Light" in [name for _, record, own, name in namings(dataset) if record == "first" and own]


@pytest.mark.parametrize(("alias", "means_it"), [("First Icy Rover Surface Tour", True), ("Kestrel Two", False)])
def test_what_a_short_name_is_short_for_means_the_whole(load_text, alias, means_it):
    dataset, _ = load_text(mission("other", "2001", alias=alias).replace('name = "Other"', 'name = "FIRST"'))
    assert (True in [own for _, record, own, name in namings(dataset) if name == alias]) is means_it


WORLD = (
    mission("ax-4", "2001", alias="Axiom Four", rocket="Atlas V 401; Ladder 4/Rung (from the Cape)")
    .replace('name = "Ax-4"', 'name = "Axiom Mission 4"')
    .replace('outcome = "success"', 'outcome = "success"\ncospar_id = "2001-010A"\ncrew = ["Ada Pilot"]')
    .replace('"Axiom Four"', '"Axiom Four", "AM4", "Glow"')
    + """\
[[actor]]
id = "united-states"
name = "United States"
aliases = ["US"]
kind = "state"
country = "US"

[[actor]]
id = "nsa"
name = "Northland Space Agency"
short_name = "NSA"
kind = "agency"

[[program]]
id = "heron"
name = "Project Heron"
aliases = ["Herons of Mars"]
kind = "science"

[[alliance]]
id = "pact"
name = "Pact on the Moon"
short_name = "Moon Pact"
kind = "accord"
"""
)


@pytest.mark.parametrize(
    "naming",
    [
        ("mission", "ax-4", True, "Axiom Mission 4"),
        ("mission", "ax-4", True, "Ax-4"),  # by its id
        ("mission", "ax-4", True, "2001-010A"),
        ("mission", "ax-4", True, "Axiom Four"),  # shares a word that is its own
        ("mission", "ax-4", True, "AM4"),  # its initials
        ("mission", "ax-4", False, "Glow"),  # of a part, perhaps
        ("mission", "ax-4", True, "Axiom Mission IV"),
        ("rocket", "Atlas V", True, "Atlas 5"),
        ("astronaut", names.key("Ada Pilot"), True, "Ada Pilot"),
        ("rocket", "Atlas V 401", True, "Atlas V 401"),
        ("rocket", "Atlas V", True, "Atlas V"),
        ("rocket", "Atlas", True, "Atlas"),
        ("rocket", "Ladder 4", True, "Ladder 4"),
        ("state", "united-states", True, "United States"),
        ("state", "united-states", True, "US"),
        ("state", "united-states", True, "U.S."),
        ("demonym", "united-states", True, "American"),
        ("agency", "nsa", True, "NSA"),
        ("agency", "nsa", True, "Northland Space Agency"),
        ("program", "heron", True, "Project Heron"),
        ("program", "heron", True, "Heron"),
        ("program", "heron", True, "Project Herons"),
        ("alliance", "pact", True, "Moon Pact"),
    ],
)
def test_a_name_stands_for_its_record(load_text, naming):
    dataset, _ = load_text(WORLD)
    assert naming in set(namings(dataset))


def test_no_words_for_countries_that_are_not_there(load_text):
    dataset, _ = load_text(WORLD)
    assert {record for kind, record, _, _ in namings(dataset) if kind == "demonym"} == {"united-states"}


def test_names_come_in_one_order(load_text):
    dataset, _ = load_text(WORLD)
    assert list(namings(dataset)) == list(namings(dataset))
    assert all(name and words_of(name) for _, _, _, name in namings(dataset))


@pytest.mark.parametrize(("name", "short"), [("Heron space telescope", True), ("HERON telescope", False)])
def test_a_craft_is_called_by_the_word_that_is_its_id(load_text, name, short):
    dataset, _ = load_text(mission("heron", "2001", program="other").replace('name = "Heron"', f'name = "{name}"'))
    assert ("Heron" in [named for _, record, own, named in namings(dataset) if record == "heron" and own]) is short


def test_a_number_is_read_both_ways_unless_another_flight_is_called_so(load_text):
    text = mission("heron-2", "2001").replace("Heron-2", "Heron II") + mission("heron-10", "2003").replace(
        "Heron-10", "Heron 10"
    )
    dataset, _ = load_text(text + mission("heron-x", "2002").replace("Heron-X", "Heron X"))
    called = {names.key(name): record for _, record, own, name in namings(dataset) if own}
    assert (called["heron2"], called["heronx"], called["heron10"]) == ("heron-2", "heron-x", "heron-10")

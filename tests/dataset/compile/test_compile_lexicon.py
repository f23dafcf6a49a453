"""Which names of parts of a mission stand for it in a text."""

import pytest

from orbitctl.dataset.compile.lexicon import namings

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

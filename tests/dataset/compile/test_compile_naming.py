import pytest

from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.load import load

WORLD = """\
[[actor]]
id = "northland"
name = "Northland"
kind = "state"
country = "NL"

[[actor]]
id = "southland"
name = "Southland"
kind = "state"
country = "SL"

[[actor]]
id = "ministry"
name = "Ministry of Space"
kind = "organisation"
country = "NL"

[[actor]]
id = "nsa"
name = "Northland Space Agency"
short_name = "NSA"
kind = "agency"
country = "NL"
parent = "ministry"

[[actor]]
id = "rocketeers"
name = "Rocketeers Inc."
kind = "company"
country = "SL"
parent = "nsa"

[[actor]]
id = "left-hand"
name = "Left"
kind = "company"
parent = "right-hand"

[[actor]]
id = "right-hand"
name = "Right"
kind = "company"
parent = "left-hand"

[[actor]]
id = "ada-pilot"
name = "Ada Pilot"
aliases = ["A. Pilot"]
kind = "person"
parent = "nsa"
offices = [
    { organisation = "nsa", title = "Director" },
    { organisation = "ministry", title = "Adviser" },
    { organisation = "nsa", title = "Chair" },
]
"""


@pytest.fixture
def named(load_text):
    """Return the names over the world and a text, and the record the text adds."""

    def named(text=""):
        dataset, problems = load_text(WORLD + text)
        assert problems == []
        return Naming(dataset), dataset.entries[-1].record

    return named


def mission(lines):
    return f'[[mission]]\nid = "m"\nname = "M"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "planned"\n{lines}\n'


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("", [], id="nobody"),
        pytest.param('operators = ["northland"]', ["northland"], id="a state"),
        pytest.param('operators = ["nsa"]', ["nsa", "ministry"], id="what it is part of"),
        pytest.param('operators = ["rocketeers"]', ["rocketeers", "nsa", "ministry"], id="over two steps"),
        pytest.param('operators = ["rocketeers", "nsa"]', ["rocketeers", "nsa", "ministry"], id="each once"),
        pytest.param('operators = ["left-hand"]', ["left-hand", "right-hand"], id="a loop ends"),
        pytest.param('operators = ["stranger"]', ["stranger"], id="nobody on record"),
        pytest.param('countries = ["SL", "NL"]', ["southland", "northland"], id="the states of its countries"),
        pytest.param('countries = ["XX"]', [], id="a country without a record"),
        pytest.param(
            'operators = ["nsa", "northland"]\ncountries = ["NL", "SL"]',
            ["nsa", "ministry", "northland", "southland"],
            id="states last and once",
        ),
        pytest.param('crew = ["Ada Pilot", "Somebody Else"]', ["ada-pilot", "nsa", "ministry"], id="a crew by name"),
        pytest.param('crew = ["a pilot"]', ["ada-pilot", "nsa", "ministry"], id="a crew by an alias, loosely written"),
        pytest.param('crew = ["Rocketeers Inc."]', [], id="a company is no crew"),
    ],
)
def test_actors_of_a_mission(named, lines, expected):
    naming, record = named(mission(lines))
    assert naming.actors_of(record) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '[[program]]\nid = "p"\nname = "P"\nkind = "science"\nlead = ["nsa"]\npartners = ["southland"]\n',
            ["nsa", "ministry", "southland"],
            id="program",
        ),
        pytest.param(
            '[[event]]\nid = "e"\nname = "E"\nkind = "vote"\ndate = "2024"\nactors = ["southland"]\n',
            ["southland"],
            id="event",
        ),
        pytest.param(
            '[[alliance]]\nid = "a"\nname = "A"\nkind = "accord"\nlead = ["northland"]\n'
            'members = [{ actor = "southland", act = "signed" }, { actor = "southland", act = "ratified" }]\n',
            ["northland", "southland"],
            id="alliance",
        ),
        pytest.param('[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\nrecords = ["nsa"]\n', [], id="topic"),
    ],
)
def test_actors_of_other_records(named, text, expected):
    naming, record = named(text)
    assert naming.actors_of(record) == expected


def test_a_person_is_found_by_the_organisations_of_the_offices(named):
    naming, ada = named()
    assert naming.actors_of(ada) == ["ada-pilot", "nsa", "ministry"]


@pytest.mark.parametrize(
    ("record_id", "name", "short"),
    [
        ("nsa", "Northland Space Agency", "NSA"),
        ("northland", "Northland", "Northland"),
        ("stranger", "stranger", "stranger"),
        ("log", "log", "log"),
    ],
)
def test_names(named, record_id, name, short):
    naming, _ = named('[[source]]\nid = "log"\ntitle = "T"\npublisher = "P"\naccessed = "2024"\ntier = "press"\n')
    assert naming.name(record_id) == name
    assert naming.short_name(record_id) == short


@pytest.mark.parametrize(("country", "state"), [("NL", "northland"), ("XX", None), ("", None), (None, None)])
def test_the_state_of_a_country_is_the_state_and_not_its_agency(named, country, state):
    assert named()[0].state(country) == state


def test_an_actor_by_id_is_an_actor(named):
    naming, record = named(mission(""))
    assert naming.actor("nsa").name == "Northland Space Agency"
    assert naming.actor(record.id) is None
    assert naming.actor("stranger") is None


@pytest.mark.parametrize(("record_id", "programs"), [
    ("lantern", ["lantern"]), ("lantern-1", ["lantern"]), ("red-kite", []), ("harbour-summit", ["lantern"]),
    ("lunar-helium", []), ("moon-treaty", []),
])  # fmt: skip
def test_programs_of(tiny, record_id, programs):
    dataset, _ = load([tiny])
    assert Naming(dataset).programs_of(dataset.by_id[record_id].record) == programs

import pytest

from orbitctl.dataset.compile.moments import moments
from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.load import load
from orbitctl.snapshot import FOREVER
from orbitctl.snapshot.tables import COLUMNS

NSA = '[[actor]]\nid = "nsa"\nname = "Northland Space Agency"\nshort_name = "NSA"\nkind = "agency"\n'
KINGDOM = '[[actor]]\nid = "north"\nname = "North"\nkind = "state"\n'


@pytest.fixture
def told(load_text):
    """Return the moments of the first record of a text, as rows by column."""

    def told(text):
        dataset, problems = load_text(text)
        assert problems == []
        return list(moments(dataset.entries[0], Naming(dataset)))

    return told


def test_every_moment_has_every_column_of_the_table(tiny):
    dataset, _ = load([tiny])
    naming = Naming(dataset)
    found = [row for entry in dataset.entries for row in moments(entry, naming)]
    assert len(found) > 30
    assert all(set(row) == set(COLUMNS["moment"]) for row in found)


MISSION = """\
[[mission]]
id = "m"
name = "M"
targets = ["moon", "mars"]
kinds = ["lander"]
operators = ["nsa", "north"]
program = "p"
outcome = "in-transit"
sources = ["log"]
confidence = "reported"
events = [
    { kind = "launch", date = "2001-03" },
    { kind = "flyby", date = "2001-04-01", target = "venus", sources = ["gazette"], confidence = "unsourced" },
]
schedule = [
    { announced = "2000", target = "2001~", sources = ["gazette"] },
    { event = "landing", announced = "2001-05-01", target = "2002/..", note = "slow" },
]
"""


def test_a_mission(told):
    """Events say where they were if not at the first target; plans hold from the announcement to the event."""
    launch, flyby, planned_launch, planned_landing = told(MISSION + NSA + KINGDOM)
    shared = {
        "record": "m", "record_kind": "mission", "mission": "m", "mission_name": "M", "program": "p",
        "program_name": "p", "actors": "nsa north", "actor_names": "NSA\nNorth", "country_names": "", "disputed": "",
        "layer": "bundled",
    }  # fmt: skip
    assert launch == shared | {
        "kind": "launch", "plan": 0, "title": "M is launched", "label": "launch", "date": "2001-03",
        "date_text": "March 2001", "some_time": "some time in March 2001",
        "earliest": "2001-03-01", "latest": "2001-03-31", "target": "moon",
        "own_target": None, "sources": "log", "confidence": "reported", "known_from": "2001-03-31",
        "known_until": FOREVER,
    }  # fmt: skip
    assert flyby == shared | {
        "kind": "flyby", "plan": 0, "title": "M flies past Venus", "label": "flyby", "date": "2001-04-01",
        "date_text": "1 April 2001", "some_time": "1 April 2001",
        "earliest": "2001-04-01", "latest": "2001-04-01", "target": "venus",
        "own_target": "venus", "sources": "gazette", "confidence": "unsourced", "known_from": "2001-04-01",
        "known_until": FOREVER,
    }  # fmt: skip
    assert planned_launch == shared | {
        "kind": "launch", "plan": 1, "title": "Planned launch: M", "label": "launch", "date": "2001~",
        "date_text": "about 2001", "some_time": "some time, about 2001",
        "earliest": "2001-01-01", "latest": "2001-12-31", "target": "moon",
        "own_target": None, "sources": "gazette", "confidence": "reported", "known_from": "2000-12-31",
        "known_until": "2001-03-31",
    }  # fmt: skip
    assert planned_landing == shared | {
        "kind": "landing", "plan": 1, "title": "Planned landing: M", "label": "landing", "date": "2002/..",
        "date_text": "no earlier than 2002", "some_time": "no earlier than 2002",
        "earliest": "2002-01-01", "latest": None, "target": "moon",
        "own_target": None, "sources": "log", "confidence": "reported", "known_from": "2001-05-01",
        "known_until": FOREVER,
    }  # fmt: skip


def brief(rows, *columns):
    return [tuple(row[column] for column in columns) for row in rows]


def test_a_program_is_its_own_program_and_acts_by_who_leads_it(told):
    text = """\
[[program]]
id = "p"
name = "Gateway"
kind = "space-station"
lead = ["nsa"]
partners = ["north"]
events = [{ kind = "milestone", date = "2001", title = "First module ready" }]
schedule = [{ event = "milestone", title = "First crew", announced = "2001", target = "2009" }]
"""
    assert brief(told(text + NSA + KINGDOM), "title", "label", "plan", "program", "mission", "actors", "target") == [
        ("Gateway: First module ready", "First module ready", 0, "p", None, "nsa", None),
        ("Gateway: First crew", "First crew", 1, "p", None, "nsa", None),
    ]


def test_an_event_belongs_to_the_first_program_it_concerns(told):
    text = """\
[[event]]
id = "e"
name = "Summit on bases"
kind = "summit"
date = "2024-05-17"
actors = ["north"]
records = ["nsa", "p", "q"]
targets = ["moon"]
"""
    programs = "".join(f'[[program]]\nid = "{name}"\nname = "{name}"\nkind = "science"\n' for name in "pq")
    assert brief(told(text + programs + NSA + KINGDOM), "title", "label", "kind", "program", "actors", "target") == [
        ("Summit on bases", "Summit on bases", "summit", "p", "north", "moon")
    ]


ALLIANCE = """\
[[alliance]]
id = "pact"
name = "Pact on the Peaceful Use of the Moon"
short_name = "Lunar Pact"
kind = "treaty"
opened = "2002-01-01"
in_force = "2003"
ended = "2010-01-01"
lead = ["nsa"]
targets = ["moon"]
sources = ["log"]
confidence = "reported"
members = [
"""


def test_what_happens_to_an_alliance_is_at_its_target_and_what_its_members_do_is_nowhere(told):
    acts = """\
    { actor = "north", act = "signed", date = "2002-01-01" },
    { actor = "nsa", act = "ratified" },
    { actor = "north", act = "ratified", date = "2003", until = "2009", sources = ["x"], confidence = "unsourced" },
    { actor = "stranger", act = "withdrew", date = "2008-05-05" },
]
"""
    found = told(ALLIANCE + acts + NSA + KINGDOM)
    assert brief(found, "title", "kind", "actors", "target", "own_target", "sources", "confidence") == [
        ("Lunar Pact: opened", "opened", "nsa", "moon", None, "log", "reported"),
        ("Lunar Pact: in force", "in-force", "nsa", "moon", None, "log", "reported"),
        ("Lunar Pact: ended", "ended", "nsa", "moon", None, "log", "reported"),
        ("North signs Lunar Pact", "signed", "north", None, "", "log", "reported"),
        ("North ratifies Lunar Pact", "ratified", "north", None, "", "x", "unsourced"),
        ("North is no longer a member of Lunar Pact", "left", "north", None, "", "x", "unsourced"),
        ("stranger gives notice of withdrawal from Lunar Pact", "withdrew", "stranger", None, "", "log", "reported"),
    ]


@pytest.mark.parametrize(
    ("act", "title"),
    [
        ("signed", "North signs Lunar Pact"),
        ("announced", "North announces it joins Lunar Pact"),
        ("letter-of-intent", "North signs a letter of intent to join Lunar Pact"),
        ("ratified", "North ratifies Lunar Pact"),
        ("acceded", "North accedes to Lunar Pact"),
        ("succeeded", "North succeeds to Lunar Pact"),
        ("joined", "North joins Lunar Pact"),
        ("founded", "North co-founds Lunar Pact"),
        ("withdrew", "North gives notice of withdrawal from Lunar Pact"),
    ],
)
def test_every_act_has_words(told, act, title):
    rows = told(f'{ALLIANCE}{{ actor = "north", act = "{act}", date = "2005" }}]\n{KINGDOM}')
    assert rows[-1]["title"] == title


def test_a_person_takes_and_leaves_office(told):
    text = """\
[[actor]]
id = "ada"
name = "Ada Pilot"
kind = "person"
sources = ["log"]
confidence = "reported"
offices = [
    { organisation = "nsa", title = "Director", start = "2010-01-01", end = "2020-06-30", sources = ["x"] },
    { organisation = "nsa", title = "Adviser" },
    { organisation = "nsa", title = "Chair", start = "2021" },
]
"""
    assert brief(told(text + NSA), "title", "kind", "date", "actors", "actor_names", "sources") == [
        ("Ada Pilot takes office as Director of NSA", "took-office", "2010-01-01", "ada nsa", "Ada Pilot\nNSA", "x"),
        ("Ada Pilot leaves office as Director of NSA", "left-office", "2020-06-30", "ada nsa", "Ada Pilot\nNSA", "x"),
        ("Ada Pilot takes office as Chair of NSA", "took-office", "2021", "ada nsa", "Ada Pilot\nNSA", "log"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\n',
        '[[source]]\nid = "s"\npublisher = "P"\naccessed = "2024"\ntier = "press"\n',
        """[[claim]]
id = "c"
statement = "S."
kind = "date"
article = "s"
published = "2024"
verdict_at_publication = "refuted"
verdict = "refuted"
explanation = "E."
""",
    ],
    ids=["topic", "source", "claim"],
)
def test_topics_sources_and_claims_are_not_on_the_timeline(told, text):
    assert told(text) == []


_TWICE = """\
[[mission]]
id = "m"
name = "M"
targets = ["moon"]
kinds = ["lander"]
countries = ["NN", "XX"]
outcome = "success"
events = [
    { kind = "orbit", date = "2001-03-01" },
    { kind = "orbit", date = "2001-06" },
    { kind = "landing", date = "2001-07-01" },
]

[[mission.disputed]]
field = "orbit"
value = "2001-05-30"
reason = "Counted otherwise."

[[mission.disputed]]
field = "landing"
value = "the morning after"
reason = "A magazine."

[[mission.disputed]]
field = "landing"
value = "2001-07~"
reason = "Loosely."
"""


def test_a_disputed_date_is_that_of_the_nearest_event_of_the_kind(told):
    """What is no date stays in the record alone."""
    assert brief(told(_TWICE), "kind", "disputed") == [("orbit", ""), ("orbit", "2001-05-30"), ("landing", "2001-07~")]


def test_the_states_behind_it(told):
    north = '[[actor]]\nid = "north"\nname = "North"\nkind = "state"\ncountry = "NN"\n'
    assert told(_TWICE + north)[0]["country_names"] == "North\nXX"
    summit = '[[event]]\nid = "e"\nname = "E"\nkind = "summit"\ndate = "2001"\nactors = ["north"]\n'
    assert told(summit + north)[0]["country_names"] == "North"

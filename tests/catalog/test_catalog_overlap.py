import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orbitctl.catalog import Catalog
from orbitctl.catalog.alliances import alliance
from orbitctl.catalog.overlap import named, overlap
from orbitctl.dataset.compile import build
from orbitctl.dataset.validate import valid
from orbitctl.errors import NotFoundError
from orbitctl.snapshot.connect import open_readonly

_DATASET = 'title = "own"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n'
PAIR = ["lunar-pact", "moon-treaty"]


def actors(members):
    return [member.actor for member in members]


def test_who_is_in_both_and_who_in_one_alone(world):
    found = overlap(world(), PAIR)
    assert [(item.id, item.kind, item.count) for item in found.alliances] == [
        ("lunar-pact", "accord", 3),
        ("moon-treaty", "treaty", 1),
    ]
    assert actors(found.both) == ["eastland"]
    assert found.some == ()
    assert {name: actors(alone) for name, alone in found.only.items()} == {
        "lunar-pact": ["northland", "southland"],  # who only signed a treaty is no party to it
        "moon-treaty": [],
    }


def test_how_a_shared_member_got_into_each(world):
    (member,) = overlap(world(), PAIR).both
    assert (member.name, member.iso2, member.kind) == ("Eastland", "EL", "state")
    assert (member.since, member.since_text) == ("2023-10-10", "10 October 2023")
    assert [(item.alliance, item.act, item.date) for item in member.joined] == [
        ("lunar-pact", "signed", "2023-10-10"),
        ("moon-treaty", "acceded", "1990"),
    ]
    assert [source.id for source in member.joined[0].sources] == ["treaty-office"]


@pytest.mark.parametrize(
    ("day", "both", "since", "text"),
    [
        ("2002-06-01", [], None, "nobody is in all of them"),
        ("2003-05-30", [], None, "nobody is in all of them"),
        ("2003-05-31", ["southland"], "2003-05", "May 2003"),
        ("2020-06-01", ["southland"], "2003-05", "May 2003"),  # it has given notice, and is still in
        ("2021-01-04", ["southland"], "2003-05", "May 2003"),
        ("2021-01-05", [], None, "nobody is in all of them"),
        ("2023-10-09", [], None, "nobody is in all of them"),
        ("2023-10-10", ["eastland"], "2023-10-10", "10 October 2023"),
    ],
)
def test_an_overlap_on_a_day(world, day, both, since, text):
    found = overlap(world(day), PAIR)
    assert (actors(found.both), found.since, found.since_text) == (both, since, text)


def test_the_total_that_a_source_stated_stands_beside(world):
    pact, treaty = overlap(world(), PAIR).alliances
    assert (pact.stated_count.count, pact.stated_count.date, treaty.stated_count) == (4, "2024-01-01", None)


def test_an_alliance_that_did_not_exist_yet(world):
    with pytest.raises(NotFoundError, match="was not yet known on 1990-01-01"):
        overlap(world("1990-01-01"), PAIR)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(datetime.date(2002, 1, 1), datetime.date(2026, 1, 1)))
def test_on_every_day_it_is_the_algebra_of_the_members(world, day):
    catalog = world(day)
    found = overlap(catalog, PAIR)
    pact, treaty = ({*actors(alliance(catalog, name).members)} for name in PAIR)
    assert {*actors(found.both)} == pact & treaty
    assert {*actors(found.only["lunar-pact"])} == pact - treaty
    assert {*actors(found.only["moon-treaty"])} == treaty - pact
    assert (found.since is None) == (not pact & treaty)


def test_a_program_stands_for_the_alliance_behind_it(world):
    found, said = named(world(), "lantern")
    assert (found.id, found.kind) == ("lunar-pact", "alliance")
    assert said == "lantern is a program; behind it stands lunar-pact"


@pytest.mark.parametrize("name", ["beacon", "northland", "nonsense"])
def test_what_is_no_alliance(world, name):
    with pytest.raises(NotFoundError, match=f"no alliance is called “{name}”"):
        named(world(), name)


@pytest.mark.parametrize(
    ("one", "other", "since", "text"),
    [
        ("2020-05-01", "2021-06-02", "2021-06-02", "2 June 2021"),
        ("2021-06", "2020-05-01", "2021-06", "June 2021"),
        ("../2019", "2021-06", "2021-06", "June 2021"),
        ("2021", "2021-06-02", "2021-06-02/2021-12-31", "2 June to 31 December 2021"),
        ("2020/..", "2021-06-02", "2021-06-02/..", "no earlier than 2 June 2021"),
        ("", "2021-06-02", None, "date not known"),
    ],
)
def test_since_when_is_no_better_known_than_the_acts(own_world, one, other, since, text):
    found = overlap(own_world(one, other), ["club", "pact"])
    assert (found.since, found.since_text) == (found.both[0].since, found.both[0].since_text) == (since, text)


@pytest.fixture
def own_world(folder):
    """Return the catalog of a world with one state in two alliances, which it joined on the dates given."""
    connections = []

    def made(*dates):
        given = (f', date = "{date}"' if date else "" for date in dates)
        text = '[[actor]]\nid = "kiteland"\nname = "Kiteland"\nkind = "state"\ncountry = "NL"\n' + "".join(
            f'[[alliance]]\nid = "{name}"\nname = "{name}"\nkind = "accord"\n'
            f'members = [{{ actor = "kiteland", act = "joined"{date} }}]\n'
            for name, date in zip(("club", "pact"), given, strict=True)
        )
        (folder / "dataset.toml").write_text(_DATASET, encoding="utf-8")
        (folder / "world.toml").write_text(text, encoding="utf-8")
        build(valid([folder]), folder / "orbit.sqlite3")
        connections.append(open_readonly(folder / "orbit.sqlite3"))
        return Catalog(connections[-1])

    yield made
    for connection in connections:
        connection.close()

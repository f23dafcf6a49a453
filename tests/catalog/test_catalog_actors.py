import pytest

from orbitctl.catalog.actors import actor, actors
from orbitctl.catalog.filters import Filters
from orbitctl.errors import UsageError


def listed(catalog, **filters):
    return [view.id for view in actors(catalog, Filters(**filters))]


def test_an_agency(world):
    view = actor(world(), "nsa")
    assert (view.name, view.short_name, view.aliases) == ("Northland Space Agency", "NSA", ("The Agency",))
    assert (view.kind, view.country, view.parent, view.founded) == ("agency", "NL", None, "1990")


@pytest.mark.parametrize(
    ("day", "terms"),
    [
        ("2009-12-31", []),
        ("2010-01-01", [("ada-pilot", "2010-01-01", None)]),
        ("2020-06-29", [("ada-pilot", "2010-01-01", None)]),  # that it would end was not yet known
        ("2020-06-30", [("ada-pilot", "2010-01-01", "2020-06-30")]),
        ("2020-07-01", [("ada-pilot", "2010-01-01", "2020-06-30"), ("bo-successor", "2020-07-01", None)]),
        (None, [("ada-pilot", "2010-01-01", "2020-06-30"), ("bo-successor", "2020-07-01", None)]),
    ],
)
def test_who_led_it_on_a_day(world, day, terms):
    assert [(term.person, term.start, term.end) for term in actor(world(day), "nsa").offices] == terms


def test_a_person_has_the_offices_held_and_the_flights_flown(world):
    view = actor(world(), "ada-pilot")
    assert [(term.title, term.organisation, term.organisation_name) for term in view.offices] == [
        ("Director", "nsa", "Northland Space Agency")
    ]
    assert [line.id for line in view.missions] == ["lantern-2"]
    assert view.memberships == ()


@pytest.mark.parametrize(
    ("actor_id", "day", "memberships"),
    [
        ("northland", "2001-12-31", []),
        ("northland", "2002-01-01", [("lunar-pact", "signed", None)]),  # only signed the treaty: no party
        ("southland", "1984-07-11", [("moon-treaty", "ratified", None)]),
        ("southland", "2020-12-31", [("lunar-pact", "signed", None), ("moon-treaty", "ratified", None)]),
        ("southland", "2021-01-05", [("lunar-pact", "signed", None)]),
        # An agency or a company is in what its state is in.
        ("nsa", None, [("lunar-pact", "signed", "northland")]),
        ("rocketeers", "2020-12-31", [("lunar-pact", "signed", "southland"), ("moon-treaty", "ratified", "southland")]),
    ],
)
def test_memberships_on_a_day(world, actor_id, day, memberships):
    found = actor(world(day), actor_id).memberships
    assert [(line.alliance, line.act, line.through) for line in found] == memberships


def test_missions_are_those_of_the_day(world):
    assert [line.id for line in actor(world("2011-01-01"), "rocketeers").missions] == ["lantern-2", "beacon-0"]
    assert actor(world("1999-01-01"), "nsa").missions == ()


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"kind": "state"}, ["eastland", "northland", "southland"]),
        ({"kind": "person"}, ["ada-pilot", "bo-successor"]),
        ({"kind": "Agency"}, ["nsa"]),
        ({"limit": 2}, ["ada-pilot", "bo-successor"]),
        ({}, ["ada-pilot", "bo-successor", "eastland", "northland", "nsa", "rocketeers", "southland"]),
    ],
)
def test_filters(world, filters, expected):
    assert listed(world(), **filters) == expected


def test_a_kind_there_is_not(world):
    with pytest.raises(UsageError) as caught:
        listed(world(), kind="agencie")
    assert caught.value.suggestions == ("agency",)


def test_a_list_holds_whole_records(world):
    assert actors(world(), Filters(kind="agency")) == [actor(world(), "nsa")]

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.catalog.alliances import acts, alliance, alliances
from orbitctl.catalog.filters import Filters
from orbitctl.errors import NotFoundError, UsageError

DAYS = st.dates(datetime.date(1980, 1, 1), datetime.date(2027, 12, 31))


def listed(catalog, **filters):
    return [view.id for view in alliances(catalog, Filters(**filters))]


def actors(members):
    return [member.actor for member in members]


@pytest.mark.parametrize(
    ("day", "members", "stated"),
    [
        ("2002-01-01", ["northland"], None),
        ("2003-05-30", ["northland"], None),
        ("2003-05-31", ["northland", "southland"], None),  # some time in May: certain from its last day
        ("2003-06-01", ["northland", "southland"], 2),
        ("2023-10-09", ["northland", "southland"], 2),
        ("2023-10-10", ["northland", "southland", "eastland"], 2),
        ("2023-12-31", ["northland", "southland", "eastland"], 2),
        ("2024-01-01", ["northland", "southland", "eastland"], 4),
        (None, ["northland", "southland", "eastland"], 4),
    ],
)
def test_members_of_an_accord_over_time(world, day, members, stated):
    view = alliance(world(day), "lunar-pact")
    assert (view.count, actors(view.members), view.signatories) == (len(members), members, ())
    assert (view.stated_count and view.stated_count.count) == stated


@pytest.mark.parametrize(
    ("day", "parties", "signatories"),
    [
        ("1980-01-01", [], ["northland"]),
        ("1980-02-01", [], ["northland", "southland"]),
        ("1984-07-10", [], ["northland", "southland"]),
        ("1984-07-11", ["southland"], ["northland"]),
        ("1990-12-30", ["southland"], ["northland"]),
        ("1990-12-31", ["southland", "eastland"], ["northland"]),
        ("2020-01-05", ["southland", "eastland"], ["northland"]),  # notice is given, the year runs
        ("2021-01-04", ["southland", "eastland"], ["northland"]),
        ("2021-01-05", ["eastland"], ["northland"]),
    ],
)
def test_parties_and_signatories_of_a_treaty_over_time(world, day, parties, signatories):
    view = alliance(world(day), "moon-treaty")
    assert (view.count, actors(view.members), actors(view.signatories)) == (len(parties), parties, signatories)


def test_a_member_and_the_act_that_made_it_one(world):
    member = alliance(world(), "lunar-pact").members[1]
    assert member._replace(sources=()) == (
        "southland", "Southland", "SL", "state", "signed", "2003-05", "May 2003", 2, None, None, (), "reported",
    )  # fmt: skip
    assert [source.id for source in member.sources] == ["treaty-office"]


def test_a_dispute_about_who_has_not_joined_yet_is_not_told(world):
    assert [dispute.field for dispute in alliance(world("2023-10-10"), "lunar-pact").disputed] == ["eastland"]
    assert alliance(world("2023-10-09"), "lunar-pact").disputed == ()


def test_a_stated_total_stands_beside_the_members_as_what_it_is(world):
    stated = alliance(world(), "lunar-pact").stated_count
    assert stated[:4] == (4, "2024-01-01", "1 January 2024", "One of them is named nowhere.")
    assert [source.id for source in stated.sources] == ["treaty-office"]


def test_an_alliance_is_not_there_before_it_opens(world):
    with pytest.raises(NotFoundError, match="was not yet known on 2001-12-31; on record from 2002-01-01"):
        alliance(world("2001-12-31"), "lunar-pact")
    assert listed(world("2001-12-31")) == ["moon-treaty"]
    assert listed(world("1979-12-31")) == []


@pytest.mark.parametrize(("day", "in_force"), [("1984-07-10", None), ("1984-07-11", "1984-07-11")])
def test_a_treaty_is_in_force_from_the_day_it_is(world, day, in_force):
    assert alliance(world(day), "moon-treaty").in_force == in_force


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["moon-treaty", "lunar-pact"]),
        ({"kind": "treaty"}, ["moon-treaty"]),
        ({"target": "moon"}, ["lunar-pact"]),
        ({"actor": "Eastland"}, ["moon-treaty", "lunar-pact"]),
        ({"from_day": "1990-01-01"}, ["lunar-pact"]),
        ({"to_day": "1980-01-01"}, ["moon-treaty"]),
        ({"from_day": "1990-01-01", "to_day": "1990-12-31"}, []),
        ({"limit": 1}, ["moon-treaty"]),
    ],
)
def test_filters(world, filters, expected):
    assert listed(world(), **filters) == expected


@pytest.mark.parametrize(
    ("filters", "suggested"),
    [({"kind": "treety"}, ("treaty",)), ({"kind": "rover"}, ()), ({"target": "mon"}, ("moon",))],
)
def test_a_filter_for_what_there_is_not(world, filters, suggested):
    with pytest.raises(UsageError) as caught:
        listed(world(), **filters)
    assert caught.value.suggestions == suggested


@pytest.mark.parametrize(
    ("actor", "day", "expected"),
    [
        ("eastland", "2022-01-01", ["moon-treaty"]),
        ("eastland", "2023-10-10", ["moon-treaty", "lunar-pact"]),
        ("southland", "2021-01-04", ["moon-treaty", "lunar-pact"]),
        ("southland", "2021-01-05", ["lunar-pact"]),
        ("northland", None, ["moon-treaty", "lunar-pact"]),  # signed the one, leads the other
        ("rocketeers", None, []),
    ],
)
def test_an_actor_takes_part_in_what_it_belongs_to_on_the_day(world, actor, day, expected):
    assert listed(world(day), actor=actor) == expected


def test_acts_are_in_the_order_of_the_record_whatever_the_day(world):
    found = [(act.actor, act.act) for act in acts(world("1980-01-01"), "moon-treaty")]
    assert found == [
        ("northland", "signed"),
        ("southland", "signed"),
        ("southland", "ratified"),
        ("eastland", "acceded"),
        ("southland", "withdrew"),
    ]


@settings(deadline=None, max_examples=60)
@given(DAYS, st.sampled_from(["moon-treaty", "lunar-pact"]))
def test_the_count_is_the_number_of_members_on_every_day(world, day, alliance_id):
    if alliance_id not in listed(world(day)):
        return
    view = alliance(world(day), alliance_id)
    assert view.count == len(view.members) == len(set(actors(view.members)))
    assert set(actors(view.members)).isdisjoint(actors(view.signatories))


@settings(deadline=None, max_examples=60)
@given(DAYS, DAYS)
def test_nobody_leaves_an_accord_that_nobody_left(world, one, other):
    earlier, later = sorted([max(day, datetime.date(2002, 1, 1)) for day in (one, other)])
    assert set(actors(alliance(world(earlier), "lunar-pact").members)) <= set(
        actors(alliance(world(later), "lunar-pact").members)
    )

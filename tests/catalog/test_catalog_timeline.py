import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.timeline import timeline
from orbitctl.errors import NotFoundError, UsageError
from orbitctl.horizon import Horizon

#: From before anything in the small world to after the day it speaks for.
DAYS = st.dates(datetime.date(1979, 1, 1), datetime.date(2027, 12, 31))
thorough = settings(deadline=None, max_examples=60)


def asked(catalog, **filters):
    return timeline(catalog, Filters(**filters))


def brief(items):
    """Say each item in a few words: its date, its record and its kind."""
    return [f"{item.date} {item.record} {item.kind}" for item in items]


def test_the_whole_of_it_in_order(world):
    assert brief(asked(world())) == [
        "1980-01-01 moon-treaty opened",
        "1980-01-01 moon-treaty signed",
        "1980-02-01 moon-treaty signed",
        "1984-07-11 moon-treaty in-force",
        "1984-07-11 moon-treaty ratified",
        "1990 moon-treaty acceded",
        "2001-03-01 lantern-1 launch",
        "2001-03-05 lantern-1 landing",
        "2001-03-15 lantern-1 end",
        "2002-01-01 lunar-pact opened",
        "2002-01-01 lunar-pact signed",
        "2003-05 lunar-pact signed",
        "2005-07-01 lantern-2 launch",
        "2005-07 lantern-2 orbit",
        "2005-08-02 lantern-2 impact",
        "2010-01-01 ada-pilot took-office",
        "2012-09-09 beacon-0 cancelled",
        "2020-01-05 moon-treaty withdrew",
        "2020-06-30 ada-pilot left-office",
        "2020-07-01 bo-successor took-office",
        "2021-01-05 moon-treaty left",
        "2023-10-10 lunar-pact signed",
        "2024-05-17 harbour-summit summit",
        "2024-41 beacon-1 launch",
        "2025-06-10 red-kite launch",
        "2025-07-01 red-kite gravity-assist",
        "2026-03~ red-kite orbit",
        "2028/.. lantern-3 launch",
    ]


def test_an_item_says_what_happened_and_how_sure_that_is(world):
    landing = asked(world(), kind="landing")[0]
    assert landing._replace(sources=()) == (
        "2001-03-05", "5 March 2001", "2001-03-05", "2001-03-05", "landing", "Lantern 1 lands on the Moon", "landing",
        "lantern-1", "Lantern 1", "lantern", "Lantern", ("nsa",), ("NSA",), ("Northland",), "moon", "done", "success",
        ("2001-03-06",), (), "reported", "lantern-1", "mission", "bundled", None,
    )  # fmt: skip
    assert [source.id for source in landing.sources] == ["gazette-landing"]


def test_an_event_without_sources_of_its_own_has_the_records(world):
    launch = asked(world(), kind="launch")[0]
    assert [source.id for source in launch.sources] == ["gazette-landing", "agency-log"]
    assert launch.confidence == "confirmed"


@pytest.mark.parametrize(
    ("day", "plan"),
    [
        ("1999-05-30", []),  # announced some time in May: certain from its last day
        ("1999-05-31", ["2000 planned"]),
        ("2000-05-31", ["2000 planned"]),
        ("2000-06-01", ["2001-03~ planned"]),
        ("2001-02-28", ["2001-03~ planned"]),
        ("2001-03-01", []),  # it happened
        ("2015-01-09", []),
        ("2015-01-10", ["2020 planned"]),
        ("2019-01-31", ["2020 planned"]),
        ("2019-02-01", ["2024 planned"]),
        ("2023-02-28", ["2024 planned"]),
        ("2023-03-01", ["2028/.. planned"]),
        ("2035-01-01", ["2028/.. planned"]),  # no earlier than 2028 is never overdue
    ],
)
def test_plans_in_force_on_a_day(world, day, plan):
    items = asked(world(day), program="lantern")
    assert [f"{item.date} {item.status}" for item in items if item.status != "done"] == plan


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2009-12-31", []),
        ("2010-04-01", ["2014 beacon-0 planned"]),
        ("2012-09-08", ["2014 beacon-0 planned"]),
        ("2012-09-09", ["2012-09-09 beacon-0 done"]),
        ("2022-01-01", ["2012-09-09 beacon-0 done", "2024-41 beacon-1 planned"]),
        ("2024-12-31", ["2012-09-09 beacon-0 done", "2024-41 beacon-1 planned"]),
        ("2025-01-01", ["2012-09-09 beacon-0 done", "2024-41 beacon-1 overdue"]),
    ],
)
def test_planned_overdue_and_cancelled_over_time(world, day, expected):
    items = asked(world(day), program="beacon")
    assert [f"{item.date} {item.record} {item.status}" for item in items] == expected


def test_the_outcome_of_a_mission_is_that_of_the_day(world):
    outcomes = {
        day: [item.outcome for item in asked(world(day), program="lantern", kind="launch") if item.status == "done"]
        for day in ("2001-03-01", "2001-03-05", "2001-03-15")
    }
    assert outcomes == {"2001-03-01": ["in-transit"], "2001-03-05": ["active"], "2001-03-15": ["success"]}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        # The swing past the Moon is not about Mars, the launch towards both is.
        ({"target": "mars"}, ["2025-06-10 red-kite launch", "2026-03~ red-kite orbit"]),
        ({"target": "MARS"}, ["2025-06-10 red-kite launch", "2026-03~ red-kite orbit"]),
        ({"program": "Beacon"}, ["2012-09-09 beacon-0 cancelled", "2024-41 beacon-1 launch"]),
        ({"kind": "Gravity Assist"}, ["2025-07-01 red-kite gravity-assist"]),
        ({"kind": "summit"}, ["2024-05-17 harbour-summit summit"]),
        ({"status": "overdue"}, ["2024-41 beacon-1 launch"]),
        ({"status": "planned"}, ["2026-03~ red-kite orbit", "2028/.. lantern-3 launch"]),
        ({"status": "cancelled"}, []),
        ({"kind": "launch", "status": "planned"}, ["2028/.. lantern-3 launch"]),
        ({"actor": "Bo Successor"}, ["2020-07-01 bo-successor took-office"]),
        # A state is found by what it did, and by what flies under its flag; not by what fellow members did.
        ({"actor": "eastland"}, ["1990 moon-treaty acceded", "2023-10-10 lunar-pact signed"]),
        (
            {"actor": "southland", "to_day": "1985-01-01"},
            ["1980-02-01 moon-treaty signed", "1984-07-11 moon-treaty ratified"],
        ),
        # The person aboard takes part in the flight.
        ({"actor": "ada-pilot", "kind": "launch"}, ["2005-07-01 lantern-2 launch"]),
        # What a part of it does, a whole does.
        ({"actor": "The Agency", "program": "beacon"}, ["2012-09-09 beacon-0 cancelled", "2024-41 beacon-1 launch"]),
        ({"from_day": "2025-06-10", "to_day": "2025-06-10"}, ["2025-06-10 red-kite launch"]),
        ({"limit": 2}, ["1980-01-01 moon-treaty opened", "1980-01-01 moon-treaty signed"]),
        ({"limit": 0}, []),
        ({"target": "moon", "kind": "launch", "from_day": "2005-01-01", "limit": 1}, ["2005-07-01 lantern-2 launch"]),
    ],
)  # fmt: skip
def test_filters(world, filters, expected):
    assert brief(asked(world(), **filters)) == expected


def test_the_moon_has_its_missions_and_its_treaties_but_not_the_acts_of_their_members(world):
    found = brief(asked(world(), target="moon"))
    assert "2025-07-01 red-kite gravity-assist" in found
    assert "2002-01-01 lunar-pact opened" in found
    assert "2024-05-17 harbour-summit summit" in found
    assert not [item for item in found if item.endswith((" signed", " ratified", "-office"))]


@pytest.mark.parametrize(
    ("from_day", "to_day", "expected"),
    [
        # Of a date known in part, what may lie in the window is kept.
        ("2005-07-15", "2005-07-20", ["2005-07 lantern-2 orbit"]),
        ("1990-06-01", "1990-06-02", ["1990 moon-treaty acceded"]),
        ("2024-12-31", "2025-01-31", ["2024-41 beacon-1 launch"]),
        ("2025-01-01", "2025-01-31", []),
        ("2026-03-31", "2026-12-31", ["2026-03~ red-kite orbit"]),
        ("2099-01-01", None, ["2028/.. lantern-3 launch"]),
        (None, "1980-01-31", ["1980-01-01 moon-treaty opened", "1980-01-01 moon-treaty signed"]),
        (None, "1979-12-31", []),
    ],
)
def test_windows(world, from_day, to_day, expected):
    assert brief(asked(world(), from_day=from_day, to_day=to_day)) == expected


@pytest.mark.parametrize(
    ("filters", "error", "suggested"),
    [
        ({"target": "mooon"}, UsageError, ("moon",)),
        ({"target": "zzz"}, UsageError, ()),
        ({"kind": "lauch"}, UsageError, ("launch",)),
        ({"status": "overdu"}, UsageError, ("overdue",)),
        ({"program": "lanterm"}, NotFoundError, ("lantern",)),
        ({"actor": "northlan"}, NotFoundError, None),
        ({"program": "lantern-1"}, NotFoundError, ("lantern-1",)),
    ],
)
def test_a_filter_for_what_there_is_not(world, filters, error, suggested):
    with pytest.raises(error) as caught:
        asked(world(), **filters)
    if suggested is None:
        assert caught.value.suggestions
    else:
        assert caught.value.suggestions == suggested


def test_the_day_of_the_data_is_the_day_asked_for_when_none_is(world):
    assert asked(world(world().dataset.as_of)) == asked(world())


@thorough
@given(DAYS, DAYS)
def test_what_is_done_stays_done(world, one, other):
    earlier, later = (asked(world(day)) for day in sorted([one, other]))
    known = {(item.record, item.kind, item.date, item.title) for item in later if item.status == "done"}
    assert {(item.record, item.kind, item.date, item.title) for item in earlier if item.status == "done"} <= known


@thorough
@given(DAYS)
def test_nothing_is_done_before_its_last_day(world, day):
    assert all(item.latest <= str(day) for item in asked(world(day)) if item.status == "done")


@thorough
@given(DAYS)
def test_every_day_is_in_order(world, day):
    order = [(item.earliest or item.latest, item.latest or "9999-12-31") for item in asked(world(day))]
    assert order == sorted(order)


@thorough
@given(DAYS)
def test_a_mission_has_one_plan_of_a_kind_in_force(world, day):
    plans = [(item.mission, item.kind) for item in asked(world(day)) if item.status in {"planned", "overdue"}]
    assert len(plans) == len(set(plans))


@thorough
@given(DAYS, DAYS, DAYS)
def test_a_window_keeps_what_overlaps_it_and_no_more(world, day, start, end):
    start, end = map(str, sorted([start, end]))
    placed = [
        item._replace(within=Horizon(start, end).within(item.date, item.earliest, item.latest))
        for item in asked(world(day))
    ]
    assert asked(world(day), from_day=start, to_day=end) == [item for item in placed if item.within]
    certain = [item for item in placed if item.within == "certain"]
    assert asked(world(day), from_day=start, to_day=end, certain=True) == certain
    assert all(start <= item.earliest and item.latest <= end for item in certain)


@thorough
@given(DAYS, st.sampled_from(["done", "planned", "overdue", "cancelled"]), st.integers(0, 30))
def test_a_filter_is_the_list_without_the_others(world, day, status, limit):
    expected = [item for item in asked(world(day)) if item.status == status]
    assert asked(world(day), status=status, limit=limit) == expected[:limit]

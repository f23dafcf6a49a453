import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.missions import lines, mission, missions
from orbitctl.errors import NotFoundError, UsageError

DAYS = st.dates(datetime.date(1979, 1, 1), datetime.date(2027, 12, 31))


def listed(catalog, **filters):
    return [view.id for view in missions(catalog, Filters(**filters))]


@pytest.mark.parametrize(
    ("mission_id", "day", "standing"),
    [
        ("lantern-1", "1999-05-31", ("planned", "planned")),
        ("lantern-1", "2001-02-28", ("planned", "planned")),
        ("lantern-1", "2001-03-01", ("in-transit", "in-transit")),
        ("lantern-1", "2001-03-05", ("active", "active")),
        ("lantern-1", "2001-03-14", ("active", "active")),
        ("lantern-1", "2001-03-15", ("ended", "success")),
        ("lantern-1", None, ("ended", "success")),
        ("lantern-2", "2005-07-01", ("in-transit", "in-transit")),
        ("lantern-2", "2005-07-30", ("in-transit", "in-transit")),
        ("lantern-2", "2005-07-31", ("active", "active")),  # some time in July: certain from its last day
        ("lantern-2", "2005-08-02", ("ended", "failure")),
        ("lantern-3", "2015-01-10", ("planned", "planned")),
        ("lantern-3", "2024-12-31", ("planned", "planned")),
        ("beacon-0", "2012-09-08", ("planned", "planned")),
        ("beacon-0", "2012-09-09", ("cancelled", "cancelled")),
        ("beacon-1", "2024-12-31", ("planned", "planned")),
        ("beacon-1", "2025-01-01", ("overdue", "planned")),
        ("red-kite", "2025-06-10", ("in-transit", "in-transit")),
        ("red-kite", None, ("in-transit", "in-transit")),  # a swing past the Moon is no arrival
    ],
)
def test_how_a_mission_stands_on_a_day(world, mission_id, day, standing):
    view = mission(world(day), mission_id)
    assert (view.status, view.outcome) == standing


@pytest.mark.parametrize(
    ("mission_id", "day", "known_from"),
    [
        ("lantern-1", "1999-05-30", "1999-05-31"),
        ("lantern-2", "2005-06-30", "2005-07-01"),
        ("lantern-3", "2015-01-09", "2015-01-10"),
        ("beacon-0", "2010-03-31", "2010-04-01"),
        ("red-kite", "2025-06-09", "2025-06-10"),
    ],
)
def test_a_mission_is_not_there_before_it_is_announced(world, mission_id, day, known_from):
    with pytest.raises(NotFoundError, match=f"not yet known on {day}; on record from {known_from}") as caught:
        mission(world(day), mission_id)
    assert caught.value.hint == f"Ask for a later day: --as-of {known_from}"
    assert mission_id not in listed(world(day))
    assert mission_id in listed(world(known_from))


def test_all_that_is_known(world):
    view = mission(world(), "lantern-1")
    assert (view.name, view.aliases, view.cospar_id) == ("Lantern 1", ("Glow", "Twin"), "2001-010A")
    assert (view.operators, view.operator_names) == (("nsa",), ("NSA",))
    assert (view.program, view.program_name, view.launch_vehicle) == ("lantern", "Lantern", "Ladder 4")
    (dispute,) = view.disputed
    assert dispute[:3] == ("landing", "2001-03-06", "a local date")
    assert [source.id for source in dispute.sources] == ["gazette-landing"]
    assert [source.id for source in view.sources] == ["gazette-landing", "agency-log"]
    assert (view.confidence, view.layer) == ("confirmed", "bundled")
    assert mission(world(), "lantern-2").crew == ("Ada Pilot",)


@pytest.mark.parametrize(
    ("day", "launch_date", "events", "schedule"),
    [
        ("1999-12-31", None, [], ["2000"]),
        ("2000-06-01", None, [], ["2000", "2001-03~"]),
        ("2001-03-01", "2001-03-01", ["launch"], ["2000", "2001-03~"]),
        ("2001-03-05", "2001-03-01", ["launch", "landing"], ["2000", "2001-03~"]),
        (None, "2001-03-01", ["launch", "landing", "end"], ["2000", "2001-03~"]),
    ],
)
def test_what_was_known_of_it_on_a_day(world, day, launch_date, events, schedule):
    view = mission(world(day), "lantern-1")
    assert view.launch_date == launch_date
    assert [item.kind for item in view.events] == events
    assert [item.target for item in view.schedule] == schedule


def test_events_and_announced_dates_have_words_and_sources(world):
    view = mission(world(), "lantern-1")
    landing, plan = view.events[1], view.schedule[1]
    assert landing[:6] == ("landing", "2001-03-05", "5 March 2001", "Lantern 1 lands on the Moon", "landing", None)
    assert [source.id for source in landing.sources] == ["gazette-landing"]
    assert (plan.event, plan.announced, plan.announced_text) == ("launch", "2000-06-01", "1 June 2000")
    assert (plan.target, plan.target_text, plan.by, plan.note) == ("2001-03~", "about March 2001", "NSA", "valves")
    assert [source.id for source in plan.sources] == ["gazette-landing", "agency-log"]  # the record's


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["lantern-1", "lantern-2", "beacon-0", "beacon-1", "red-kite", "lantern-3"]),
        ({"target": "mars"}, ["red-kite"]),
        ({"program": "lantern"}, ["lantern-1", "lantern-2", "lantern-3"]),
        ({"actor": "rocketeers", "program": "lantern"}, ["lantern-2"]),
        ({"actor": "Ada Pilot"}, ["lantern-2"]),
        ({"actor": "southland"}, ["lantern-2", "beacon-0", "beacon-1", "red-kite"]),
        ({"kind": "rover"}, ["lantern-2"]),
        ({"kind": "Sample return"}, ["lantern-3"]),
        ({"status": "ended"}, ["lantern-1", "lantern-2"]),
        ({"status": "overdue"}, ["beacon-1"]),
        ({"status": "planned"}, ["lantern-3"]),
        ({"status": "In transit"}, ["red-kite"]),
        ({"status": "cancelled"}, ["beacon-0"]),
        ({"status": "active"}, []),
        ({"from_day": "2005-07-01", "to_day": "2014-12-31"}, ["lantern-2", "beacon-0"]),
        ({"from_day": "2030-01-01"}, ["lantern-3"]),  # no earlier than 2028: it may be then
        ({"from_day": "2024-09-01", "to_day": "2024-09-30"}, ["beacon-1"]),  # in the second half of 2024
        ({"to_day": "2000-12-31"}, []),
        ({"limit": 2}, ["lantern-1", "lantern-2"]),
        ({"status": "ended", "limit": 1}, ["lantern-1"]),
        ({"limit": 0}, []),
    ],
)
def test_filters(world, filters, expected):
    assert listed(world(), **filters) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1990-01-01", []),
        ("1999-06-01", ["lantern-1"]),
        ("2010-04-01", ["lantern-1", "lantern-2", "beacon-0"]),
        ("2016-01-01", ["lantern-1", "lantern-2", "beacon-0", "lantern-3"]),
    ],
)
def test_the_list_on_a_day(world, day, expected):
    assert listed(world(day)) == expected


def test_a_window_asks_for_the_plan_of_the_day(world):
    """In 2016 the third flight was planned for 2020; that it would be moved to 2028 was not known."""
    assert listed(world("2016-01-01"), from_day="2020-01-01", to_day="2020-12-31") == ["lantern-3"]
    assert listed(world("2016-01-01"), from_day="2028-01-01") == []


@pytest.mark.parametrize(
    ("filters", "suggested"),
    [
        ({"status": "done"}, ()),  # of the timeline, not of missions
        ({"status": "plannd"}, ("planned",)),
        ({"kind": "summit"}, ()),  # of events, not of missions
        ({"kind": "rovr"}, ("rover",)),
        ({"target": "mar"}, ("mars",)),
    ],
)
def test_a_filter_for_what_there_is_not(world, filters, suggested):
    with pytest.raises(UsageError, match="does not know") as caught:
        listed(world(), **filters)
    assert caught.value.suggestions == suggested


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2000-01-01", ["lantern-1 2000 planned"]),
        ("2001-03-01", ["lantern-1 2001-03-01 in-transit"]),
        ("2016-01-01", ["lantern-1 2001-03-01 ended", "lantern-2 2005-07-01 ended", "lantern-3 2020 planned"]),
        (None, ["lantern-1 2001-03-01 ended", "lantern-2 2005-07-01 ended", "lantern-3 2028/.. planned"]),
    ],
)
def test_missions_as_lines_in_other_records(world, day, expected):
    found = lines(world(day), "program", "lantern")
    assert [f"{line.id} {line.date} {line.status}" for line in found] == expected


@settings(deadline=None, max_examples=40)
@given(DAYS)
def test_lists_lines_and_single_missions_agree(world, day):
    catalog = world(day)
    views = missions(catalog, Filters())
    assert views == [mission(catalog, view.id) for view in views]
    found = {line.id: (line.status, line.outcome) for line in lines(catalog, "target", "moon")}
    assert found == {view.id: (view.status, view.outcome) for view in views if "moon" in view.targets}

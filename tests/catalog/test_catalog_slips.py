import pytest

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.slips import league, owner, slips
from orbitctl.errors import AmbiguousNameError, NotFoundError, UsageError


def one(catalog, record_id):
    (found,) = slips(catalog, record_id)
    return found


def listed(catalog, **filters):
    return [(item.milestone, item.times_slipped) for item in league(catalog, Filters(**filters))]


def test_a_schedule(world):
    found = one(world(), "lantern-3")
    assert (found.milestone, found.name, found.record_kind) == ("lantern-3", "Lantern 3", "mission")
    assert (found.event, found.title, found.status, found.happened) == ("launch", None, "planned", None)
    assert [(move.announced, move.target, move.move, move.delta_days) for move in found.announcements] == [
        ("2015-01-10", "2020", "first", None),
        ("2019-02-01", "2024", "slip", (1096, 1826)),
        ("2023-03-01", "2028/..", "slip", (1096, None)),
    ]
    assert [move.delta_text for move in found.announcements] == [
        "first date",
        "3 to 5 years later",
        "at least 36 months later",
    ]
    assert (found.total_slip_days, found.total_text, found.total_to) == (
        (2557, None), "at least 7 years later", "announced",
    )  # fmt: skip
    assert (found.times_slipped, found.times_pulled_in, found.times_unclear, found.times_taken_back) == (2, 0, 0, 0)
    assert (found.slipped_days, found.pulled_in_days, found.pulled_in_text) == ((2192, None), None, "")


def test_an_announcement_without_sources_of_its_own_has_the_records(world):
    first = one(world(), "lantern-3").announcements[0]
    assert [source.id for source in first.sources] == ["agency-log"]
    assert (first.by, first.note, first.announced_text, first.target_text) == ("NSA", None, "10 January 2015", "2020")


@pytest.mark.parametrize(
    ("day", "dates", "total"),
    [
        ("2015-01-10", 1, None),
        ("2019-02-01", 2, (1096, 1826)),
        ("2023-02-28", 2, (1096, 1826)),
        ("2023-03-01", 3, (2557, None)),
    ],
)
def test_a_schedule_on_a_day_holds_what_was_announced_by_then(world, day, dates, total):
    found = one(world(day), "lantern-3")
    assert (len(found.announcements), found.total_slip_days) == (dates, total)


def test_before_the_first_announcement_there_is_no_schedule(world):
    assert slips(world("2015-01-09"), "lantern-3") == []


@pytest.mark.parametrize(
    ("record", "day", "status"),
    [
        ("lantern-3", "2020-06-01", "planned"),
        ("lantern-3", "2024-12-31", "planned"),  # 2028 or later by then
        ("lantern-3", "2018-12-31", "planned"),
        ("lantern-1", "2000-12-31", "planned"),
        ("lantern-1", "2001-02-28", "planned"),
        ("lantern-1", "2001-03-01", "happened"),
        ("beacon-1", "2024-12-31", "planned"),
        ("beacon-1", "2025-01-01", "overdue"),  # promised for the second half of 2024
        ("beacon-0", "2012-09-08", "planned"),
        ("beacon-0", "2012-09-09", "cancelled"),
        ("beacon-0", "2015-01-01", "cancelled"),  # what was dropped is not late
        ("red-kite", "2025-12-31", "planned"),
        ("red-kite", "2026-04-01", "overdue"),
    ],
)
def test_how_a_schedule_stands_on_a_day(world, record, day, status):
    assert one(world(day), record).status == status


def test_a_mission_says_overdue_on_the_same_days(world):
    from orbitctl.catalog.missions import mission

    for day in ("2024-06-01", "2024-12-31", "2025-01-01", "2025-06-01"):
        assert one(world(day), "beacon-1").status == mission(world(day), "beacon-1").status


def test_what_has_happened_is_where_the_whole_move_ends(world):
    found = one(world(), "lantern-1")
    assert (found.happened.date, found.happened.kind, found.total_to) == ("2001-03-01", "launch", "happened")
    assert found.total_slip_days == (60, 425)  # from some day of 2000
    assert found.times_slipped == 1
    before = one(world("2001-02-28"), "lantern-1")
    assert (before.total_slip_days, before.total_to, before.happened) == ((60, 455), "announced", None)


def test_another_event_than_the_launch(world):
    found = one(world(), "red-kite")
    assert (found.event, found.status, found.total_slip_days, found.total_text) == (
        "orbit",
        "planned",
        None,
        "one date given",
    )


def test_the_league_has_the_most_slipped_first(world):
    assert listed(world()) == [("lantern-3", 2), ("lantern-1", 1), ("beacon-0", 0), ("beacon-1", 0), ("red-kite", 0)]
    assert listed(world("1999-05-31")) == [("lantern-1", 0)]
    assert listed(world("1999-05-30")) == []


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"target": "mars"}, ["red-kite"]),
        ({"program": "Lantern"}, ["lantern-3", "lantern-1"]),
        ({"actor": "NSA", "limit": 1}, ["lantern-3"]),
        ({"status": "overdue"}, ["beacon-1"]),
        ({"status": "cancelled"}, ["beacon-0"]),
        ({"status": "happened"}, ["lantern-1"]),
        ({"status": "no date"}, []),
        ({"limit": 0}, []),
    ],
)
def test_filters(world, filters, expected):
    assert [milestone for milestone, _ in listed(world(), **filters)] == expected


@pytest.mark.parametrize(
    ("filters", "error"),
    [
        ({"target": "mrs"}, UsageError),
        ({"status": "late"}, UsageError),
        ({"program": "nonsense"}, NotFoundError),
        ({"actor": "twin"}, None),  # one actor has that alias
    ],
)
def test_a_filter_for_what_there_is_not(world, filters, error):
    if error is None:
        assert listed(world(), **filters)
    else:
        with pytest.raises(error):
            listed(world(), **filters)


@pytest.mark.parametrize(
    ("name", "kind", "record"), [("Lantern 3", "mission", "lantern-3"), ("beacon", "program", "beacon")]
)
def test_a_name_is_that_of_a_mission_or_program(world, name, kind, record):
    assert owner(world(), name)[:2] == (record, kind)


@pytest.mark.parametrize(
    ("name", "error", "said"),
    [
        ("twin", AmbiguousNameError, "2 missions"),
        ("nsa", NotFoundError, "no mission is called “nsa”; there is a"),
        ("lantrn", NotFoundError, "no record is called “lantrn”"),
    ],
)
def test_other_names(world, name, error, said):
    with pytest.raises(error, match=said):
        owner(world(), name)

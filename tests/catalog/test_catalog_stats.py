from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.missions import missions
from orbitctl.catalog.stats import BY, SUBJECTS, behind, stats
from orbitctl.catalog.timeline import timeline
from orbitctl.errors import NotFoundError, UsageError

COUNTED = [(of, by) for of in SUBJECTS for by in BY if of != "alliances" or by not in {"outcome", "program"}]


def counts(rows):
    return {row.value: row.count for row in rows}


@pytest.mark.parametrize(
    ("of", "by", "filters", "expected"),
    [
        ("missions", "country", {}, {"SL": 4, "NL": 3}),
        ("missions", "program", {}, {"lantern": 3, "beacon": 2, None: 1}),
        ("missions", "target", {"actor": "rocketeers"}, {"moon": 4, "mars": 1}),
        ("missions", "kind", {"program": "lantern"}, {"lander": 2, "rover": 1, "sample-return": 1}),
        ("missions", "outcome", {"kind": "lander"}, {"success": 1, "failure": 1}),
        ("missions", "decade", {}, {"200X": 2, "202X": 2, None: 2}),  # one open span, one cancelled
        ("missions", "decade", {"from_day": "2001-03-02", "to_day": "2024-12-31"}, {"200X": 1, "202X": 1}),
        ("missions", "country", {"target": "mars"}, {"SL": 1}),
        ("events", "kind", {"program": "lantern", "to_day": "2005-07-01"}, {
            "launch": 2, "landing": 1, "end": 1, "orbit": 1,
        }),
        ("events", "outcome", {"target": "moon"}, {
            "success": 3, "failure": 3, "cancelled": 1, "in-transit": 2, None: 2,
        }),
        ("events", "decade", {"kind": "signed"}, {"198X": 2, "200X": 2, "202X": 1}),
        ("alliances", "kind", {}, {"accord": 1, "treaty": 1}),
        ("alliances", "decade", {}, {"198X": 1, "200X": 1}),
        ("alliances", "actor", {}, {"eastland": 2, "northland": 1, "southland": 1}),  # who only signed does not count
        ("alliances", "country", {"kind": "treaty"}, {"EL": 1}),
        ("alliances", "kind", {"actor": "southland"}, {"accord": 1}),
    ],
)  # fmt: skip
def test_counts(world, of, by, filters, expected):
    assert counts(stats(world(), Filters(**filters), of, by)) == expected


def test_how_missions_ended(world):
    northland = next(row for row in stats(world(), Filters(), "missions", "country") if row.value == "NL")
    assert northland._asdict() == {
        "value": "NL", "name": "Northland", "count": 3, "total": 6, "ended": 2, "success": 1, "partial_failure": 0,
        "failure": 1, "launch_failure": 0, "active": 0, "in_transit": 0, "planned": 1, "cancelled": 0,
        "success_percent": 50, "possible": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("day", "expected"), [("2000-01-01", {"planned": 1}), ("2005-07-31", {"success": 1, "active": 1})]
)
def test_outcomes_are_those_of_the_day(world, day, expected):
    assert counts(stats(world(day), Filters(), "missions", "outcome")) == expected


def test_members_are_those_of_the_day(world):
    assert counts(stats(world("2000-01-01"), Filters(), "alliances", "actor")) == {"eastland": 1, "southland": 1}


def test_the_most_frequent_first_and_what_has_no_value_last(world):
    rows = stats(world(), Filters(), "missions", "program")
    assert [(row.name, row.count) for row in rows] == [("Lantern", 3), ("Beacon", 2), ("none on record", 1)]
    assert stats(world(), Filters(limit=1), "missions", "program") == rows[:1]


@pytest.mark.parametrize("filters", [Filters(), Filters(target="moon"), Filters(actor="southland")])
@pytest.mark.parametrize(("of", "by"), COUNTED)
def test_behind_every_number_is_a_list_of_that_length(world, of, by, filters):
    for row in stats(world(), filters, of, by):
        kind, items = behind(world(), filters, of, by, row.value or "none")
        assert kind == ("timeline" if of == "events" else of.removesuffix("s"))
        assert len(items) == row.count <= row.total


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.dates(date(1979, 1, 1), date(2027, 12, 31)), st.sampled_from(BY))
def test_totals_are_the_lengths_of_the_plain_lists_on_any_day(world, day, by):
    catalog = world(day)
    mission_rows = stats(catalog, Filters(), "missions", by)
    assert {row.total for row in mission_rows} <= {len(missions(catalog, Filters()))}
    assert {row.total for row in stats(catalog, Filters(), "events", by)} <= {
        len(timeline(catalog, Filters(status="done")))
    }
    for row in mission_rows:
        parts = (row.success, row.partial_failure, row.failure, row.launch_failure)
        assert row.ended == sum(parts)
        assert row.count == row.ended + row.active + row.in_transit + row.planned + row.cancelled


@pytest.mark.parametrize("value", ["SL", "sl", "Southland"])
def test_a_value_is_known_by_itself_and_by_its_name(world, value):
    _, items = behind(world(), Filters(limit=2), "missions", "country", value)
    assert [item.id for item in items] == ["lantern-2", "beacon-0"]


def test_what_is_asked_for_in_vain(world):
    with pytest.raises(UsageError) as refused:
        behind(world(), Filters(), "missions", "country", "Nrthland")
    assert refused.value.suggestions == ("Northland",)
    with pytest.raises(UsageError, match="neither outcome nor program"):
        stats(world(), Filters(), "alliances", "outcome")
    with pytest.raises(UsageError, match="neither outcome nor program"):
        stats(world(), Filters(program="lantern"), "alliances", "kind")
    with pytest.raises(NotFoundError):
        stats(world(), Filters(actor="nonsense"), "missions", "kind")

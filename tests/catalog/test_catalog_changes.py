import datetime
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orbitctl.catalog.alliances import alliance
from orbitctl.catalog.changes import changes
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.timeline import timeline
from orbitctl.errors import NotFoundError, UsageError

ALWAYS = ("0001-01-01", "9999-12-31")
properties = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
days = st.dates(datetime.date(1979, 1, 1), datetime.date(2027, 1, 1)).map(str)


def brief(items):
    return [f"{item.known} {item.change} {item.record} {item.kind}" for item in items]


@pytest.mark.parametrize(
    ("filters", "span", "expected"),
    [
        ({"program": "lantern"}, ("1998", "2001-03-15"), [
            "1999-05-31 announced lantern-1 launch", "2000-06-01 slipped lantern-1 launch",
            "2001-03-01 flown lantern-1 launch", "2001-03-05 happened lantern-1 landing",
            "2001-03-15 ended lantern-1 end",
        ]),
        ({"program": "beacon"}, ALWAYS, [
            "2010-04-01 announced beacon-0 launch", "2012-09-09 cancelled beacon-0 cancelled",
            "2022-01-01 announced beacon-1 launch",
        ]),
        ({"actor": "southland", "limit": 5}, ALWAYS, [
            "1980-02-01 signed moon-treaty signed", "1984-07-11 joined moon-treaty ratified",
            "2003-05-31 joined lunar-pact signed", "2005-07-01 flown lantern-2 launch",
            "2005-07-31 happened lantern-2 orbit",
        ]),
        ({"actor": "southland"}, ("2019-12-31", "2021-12-31"), [
            "2020-01-05 happened moon-treaty withdrew", "2021-01-05 left moon-treaty left",
        ]),
        ({"actor": "nsa"}, ("2019-12-31", "2020-07-01"), [
            "2020-06-30 left-office ada-pilot left-office", "2020-07-01 took-office bo-successor took-office",
        ]),
        ({"target": "mars"}, ("2025-06-10", "2025-06-11"), ["2025-06-11 announced red-kite orbit"]),
        ({}, ("2025-06-11", "2025-06-11"), []),
    ],
)  # fmt: skip
def test_what_changed(world, filters, span, expected):
    assert brief(changes(world(), Filters(**filters), *span)) == expected


def test_a_slip_has_both_dates_and_the_move_between_them(world):
    (found,) = changes(world(), Filters(), "2018-12-31", "2019-12-31")
    assert (found.change, found.before, found.date, found.known) == ("slipped", "2020", "2024", "2019-02-01")
    assert found.delta_days == (1096, 1826)
    assert [source.id for source in found.sources] == ["agency-log"]


def test_the_outcome_is_that_of_the_day(world):
    found = changes(world(), Filters(program="lantern"), "2005-01-01", "2005-12-31")
    assert [item.outcome for item in found] == ["in-transit", "active", "failure"]


def test_nothing_later_than_the_day_of_the_catalog_is_known(world):
    assert changes(world("2005-07-01"), Filters(), *ALWAYS) == changes(world(), Filters(), ALWAYS[0], "2005-07-01")


def test_an_unknown_filter_value_is_refused(world):
    with pytest.raises(UsageError):
        changes(world(), Filters(target="mon"), *ALWAYS)
    with pytest.raises(NotFoundError):
        changes(world(), Filters(program="nonsense"), *ALWAYS)


@properties
@given(st.lists(days, min_size=3, max_size=3).map(sorted), st.none() | st.just("lantern"))
def test_changes_of_spans_that_touch_add_up(world, spans, program):
    first, middle, last = spans
    filters = Filters(program=program)
    parts = changes(world(), filters, first, middle) + changes(world(), filters, middle, last)
    assert Counter(parts) == Counter(changes(world(), filters, first, last))


@properties
@given(st.lists(days, min_size=2, max_size=2).map(sorted))
def test_what_happened_is_what_the_later_timeline_has_more(world, span):
    known = [Counter((item.record, item.kind, item.date) for item in _done(world(day))) for day in span]
    happened = [
        item for item in changes(world(), Filters(), *span) if item.date and not item.title.startswith("Planned")
    ]
    assert Counter((item.record, item.kind, item.date) for item in happened) == known[1] - known[0]


def _done(catalog):
    return timeline(catalog, Filters(status="done"))


@properties
@given(st.lists(days, min_size=2, max_size=2).map(sorted), st.sampled_from(["lunar-pact", "moon-treaty"]))
def test_joined_less_left_is_how_the_count_grew(world, span, name):
    found = Counter(item.change for item in changes(world(), Filters(), *span) if item.record == name)
    first, last = (_count(world(day), name) for day in span)
    assert found["joined"] - found["left"] == last - first


def _count(catalog, name):
    try:
        return alliance(catalog, name).count
    except NotFoundError:
        return 0


@properties
@given(st.lists(days, min_size=2, max_size=2).map(sorted))
def test_a_plan_that_is_new_or_other_on_the_later_day_is_a_change(world, span):
    before, after = (
        {(item.record, item.kind): item.date for item in timeline(world(day), Filters()) if item.status != "done"}
        for day in span
    )
    changed = {(item.record, item.kind) for item in changes(world(), Filters(), *span)}
    assert {key for key, date in after.items() if before.get(key) != date} <= changed

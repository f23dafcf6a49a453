from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orbitctl.catalog.agenda import agenda
from orbitctl.catalog.filters import Filters


def brief(items):
    return [
        f"{item.entry} {item.day or item.date} {item.record} {item.kind} {item.years or ''}".strip() for item in items
    ]


@pytest.mark.parametrize(
    ("today", "days", "expected"),
    [
        ("2025-06-10", 0, ["dated 2025-06-10 red-kite launch"]),
        ("2025-06-11", 19, []),
        ("2025-06-11", 20, ["anniversary 2025-07-01 lantern-2 launch 20", "dated 2025-07-01 red-kite gravity-assist"]),
        ("2026-03-20", 5, ["dated 2026-03~ red-kite orbit"]),  # some day of March may still be to come
        ("2026-04-01", 5, []),
        ("2024-06-01", 10, []),  # the second half of 2024 is no appointment
        (
            "2029-12-30",
            10,
            ["anniversary 2030-01-01 lunar-pact opened 28", "anniversary 2030-01-01 moon-treaty opened 50"],
        ),
    ],
)
def test_what_the_days_bring(world, today, days, expected):
    found = agenda(world(), Filters(), date.fromisoformat(today), days)
    assert sorted(brief(found)) == sorted(expected)


def test_vague_dates_are_listed_on_request_and_never_as_a_day(world):
    assert agenda(world(), Filters(), date(2024, 6, 1), 20, vague=True) == []
    found = agenda(world(), Filters(), date(2024, 7, 1), 400, vague=True)
    assert [(item.record, item.day, item.when, item.certain) for item in found if item.entry == "some-time"] == [
        ("beacon-1", None, "some time in the second half of 2024", True)
    ]
    assert [item for item in agenda(world(), Filters(), date(2024, 7, 1), 400) if item.entry == "some-time"] == []


def test_an_open_span_may_be_any_day_after_its_first(world):
    (found,) = [i for i in agenda(world(), Filters(), date(2031, 1, 1), 5, vague=True) if i.record == "lantern-3"]
    assert (found.when, found.certain, found.status) == ("no earlier than 2028", False, "planned")


def test_knowledge_is_that_of_the_catalog_whatever_day_is_today(world):
    """On 1 July 2000 the launch of Lantern 1 was planned for about March 2001."""
    found = agenda(world("2000-07-01"), Filters(), date(2001, 2, 20), 15)
    assert [(item.date, item.status, item.when) for item in found] == [
        ("2001-03~", "planned", "some time, about March 2001")
    ]
    (launch,) = [item for item in agenda(world(), Filters(), date(2001, 2, 20), 10) if item.entry == "dated"]
    assert (launch.date, launch.status, launch.day) == ("2001-03-01", "done", "2001-03-01")


def test_round_anniversaries_come_first_and_alone_on_request(world):
    found = agenda(world(), Filters(), date(2026, 1, 2), 364)
    years = [item.years for item in found if item.entry == "anniversary"]
    marks = [item.round for item in found if item.entry == "anniversary"]
    assert marks == sorted(marks, reverse=True)
    assert True in marks
    assert False in marks
    alone = agenda(world(), Filters(), date(2026, 1, 2), 364, round_only=True)
    assert [item.years for item in alone if item.entry == "anniversary"] == years[: marks.count(True)]


def test_signatures_and_terms_of_office_are_not_remembered(world):
    kinds = {item.kind for item in agenda(world(), Filters(), date(2026, 1, 2), 364) if item.entry == "anniversary"}
    assert kinds >= {"launch", "landing", "summit", "opened", "in-force"}
    assert kinds.isdisjoint({"signed", "ratified", "acceded", "left", "took-office", "left-office"})


def test_filters(world):
    found = agenda(world(), Filters(program="lantern", kind="landing"), date(2026, 1, 2), 364)
    assert brief(found) == ["anniversary 2026-03-05 lantern-1 landing 25"]
    assert len(agenda(world(), Filters(limit=2), date(2026, 1, 2), 364)) == 2
    assert agenda(world(), Filters(target="mars", limit=0), date(2026, 1, 2), 364) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.dates(date(1980, 1, 1), date(2030, 1, 1)), st.integers(0, 500), st.integers(0, 500))
def test_a_longer_agenda_holds_the_shorter(world, today, days, more):
    """Of anniversaries and of what is dated to the day, what falls in the first days falls in more of them."""
    short, long = ({*_days(agenda(world(), Filters(), today, n))} for n in (days, days + more))
    last = (today + timedelta(days=days)).isoformat()
    assert short == {item for item in long if item[0] <= last}


def _days(items):
    return [(item.day, item.record, item.kind, item.years) for item in items if item.day]


def test_the_end_of_time(world):
    assert agenda(world(), Filters(target="mars"), date.max, 30) == []

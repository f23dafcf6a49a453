import datetime
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import freshness
from orbitctl.errors import DataTooOldError, UsageError

UNITS = st.sampled_from("dwmy")
AGES = st.builds("{}{}".format, st.integers(0, 9_999_999), UNITS)


@pytest.mark.parametrize(
    ("text", "day", "until"),
    [
        ("0d", "2026-10-01", "2026-10-01"),
        ("90d", "2026-10-01", "2026-12-30"),
        ("2w", "2026-10-01", "2026-10-15"),
        ("1m", "2026-01-31", "2026-02-28"),
        ("1m", "2024-01-31", "2024-02-29"),
        ("3m", "2026-10-01", "2027-01-01"),
        ("2m", "2026-10-31", "2026-12-31"),
        ("1y", "2024-02-29", "2025-02-28"),
        ("4y", "2024-02-29", "2028-02-29"),
        ("9999999y", "2026-10-01", "9999-12-31"),
        ("9999999d", "2026-10-01", "9999-12-31"),
        ("7973y", "2026-10-01", "9999-12-31"),
    ],
)
def test_until_when_data_is_young_enough(text, day, until):
    assert freshness.age(text).after(date.fromisoformat(day)).isoformat() == until


@pytest.mark.parametrize("text", ["", "90", "d", "-1d", "1.5y", "90 d", "90days", "٣d", "12345678d", "1d1w", "1M"])
def test_what_is_no_age(text):
    with pytest.raises(UsageError, match="is no age"):
        freshness.age(text)


@given(st.dates(), st.integers(0, 5000), st.integers(0, 5000), UNITS)
def test_a_longer_age_allows_more(day, one, other, unit):
    less, more = sorted([one, other])
    assert day <= freshness.age(f"{less}{unit}").after(day) <= freshness.age(f"{more}{unit}").after(day)


@given(st.dates(date(1, 1, 1), date(2500, 1, 1)), AGES)
def test_data_is_good_until_the_last_day_of_its_age_and_no_longer(day, text):
    allowed = freshness.age(text)
    until = allowed.after(day)
    freshness.check(day.isoformat(), allowed, until)
    if until < date.max:
        with pytest.raises(DataTooOldError, match=f"good until {until}"):
            freshness.check(day.isoformat(), allowed, until + datetime.timedelta(days=1))


@pytest.mark.parametrize(("days", "said"), [(-10, False), (0, False), (120, False), (121, True), (500, True)])
def test_old_data_is_remarked_upon(days, said):
    now = date(2026, 10, 1) + datetime.timedelta(days=days)
    words = freshness.remark("2026-10-01", now)
    assert bool(words) is said
    assert not said or f"2026-10-01, {days} days ago" in words


def test_the_clock_is_that_of_the_environment():
    assert freshness.today({"SOURCE_DATE_EPOCH": "0"}) == date(1970, 1, 1)
    assert freshness.today({"SOURCE_DATE_EPOCH": "1775087999"}) == date(2026, 4, 1)
    assert freshness.today({"SOURCE_DATE_EPOCH": "1775088000"}) == date(2026, 4, 2)  # midnight in UTC, wherever we are


@pytest.mark.parametrize("environment", [{}, {"SOURCE_DATE_EPOCH": ""}])
def test_or_else_that_of_the_machine(environment):
    before = datetime.datetime.now(datetime.UTC).date()
    assert before <= freshness.today(environment) <= datetime.datetime.now(datetime.UTC).date()


@pytest.mark.parametrize("given", ["yesterday", "1e9", "9" * 30])
def test_what_is_no_time(given):
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        freshness.today({"SOURCE_DATE_EPOCH": given})

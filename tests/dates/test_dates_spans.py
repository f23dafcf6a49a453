import calendar
import datetime

import pytest
from dates_strategies import bodies, spans, thorough
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates

GROUPINGS_OF_2026 = [
    ("21", "2026-03-01", "2026-11-30", "season"),
    ("22", "2026-06-01", "2027-02-28", "season"),
    ("23", "2026-03-01", "2026-11-30", "season"),
    ("24", "2026-06-01", "2027-02-28", "season"),
    ("25", "2026-03-01", "2026-05-31", "season"),
    ("26", "2026-06-01", "2026-08-31", "season"),
    ("27", "2026-09-01", "2026-11-30", "season"),
    ("28", "2026-12-01", "2027-02-28", "season"),
    ("29", "2026-09-01", "2026-11-30", "season"),
    ("30", "2026-12-01", "2027-02-28", "season"),
    ("31", "2026-03-01", "2026-05-31", "season"),
    ("32", "2026-06-01", "2026-08-31", "season"),
    ("33", "2026-01-01", "2026-03-31", "quarter"),
    ("34", "2026-04-01", "2026-06-30", "quarter"),
    ("35", "2026-07-01", "2026-09-30", "quarter"),
    ("36", "2026-10-01", "2026-12-31", "quarter"),
    ("37", "2026-01-01", "2026-04-30", "quadrimester"),
    ("38", "2026-05-01", "2026-08-31", "quadrimester"),
    ("39", "2026-09-01", "2026-12-31", "quadrimester"),
    ("40", "2026-01-01", "2026-06-30", "half"),
    ("41", "2026-07-01", "2026-12-31", "half"),
]


@pytest.mark.parametrize(("code", "earliest", "latest", "precision"), GROUPINGS_OF_2026)
def test_parts_of_a_year(code, earliest, latest, precision):
    date = dates.parse(f"2026-{code}")
    assert (str(date.earliest), str(date.latest), date.precision) == (earliest, latest, precision)


def test_a_winter_ends_on_a_leap_day():
    assert dates.parse("2027-28").latest == datetime.date(2028, 2, 29)


@pytest.mark.parametrize(("either", "readings"), [(21, (25, 29)), (22, (26, 30)), (23, (27, 31)), (24, (28, 32))])
def test_a_season_of_no_hemisphere_spans_both(either, readings):
    both = [dates.parse(f"2026-{code}") for code in readings]
    date = dates.parse(f"2026-{either}")
    assert date.earliest == min(reading.earliest for reading in both)
    assert date.latest == max(reading.latest for reading in both)


@thorough
@given(st.integers(1, 9998), st.sampled_from([range(33, 37), range(37, 40), range(40, 42), range(1, 13)]))
def test_quarters_and_the_like_tile_their_year(year, codes):
    parts = [dates.parse(f"{year:04}-{code:02}") for code in codes]
    days = sum(spans(part)[1] - spans(part)[0] + 1 for part in parts)
    assert days == 365 + calendar.isleap(year)
    assert (parts[0].earliest, parts[-1].latest) == (datetime.date(year, 1, 1), datetime.date(year, 12, 31))


def readings(day):
    """Give every wider way to write a day, each with a narrower one that must lie inside it."""
    year, month = f"{day.year:04}", f"{day.year:04}-{day.month:02}"
    yield month, str(day)
    yield f"{month}-XX", month
    for first_code, length in ((33, 3), (37, 4), (40, 6)):
        part = f"{year}-{first_code + (day.month - 1) // length}"
        yield part, month
        yield year, part
    yield f"{year}-XX", month
    yield f"{year}-XX-XX", f"{year}-XX"
    # Counted from 0, December to February; those months have the year of their December.
    season, began = day.month % 12 // 3, day.year - (day.month < 3)
    if began:
        for code in (25 + (season - 1) % 4, 29 + (season + 1) % 4):
            yield f"{began:04}-{code}", month
            yield f"{began:04}-{code - 4 - 4 * (code > 28)}", f"{began:04}-{code}"
    if day.year >= 10:
        yield f"{year[:3]}X", year
    if day.year >= 100:
        yield f"{year[:2]}XX", f"{year[:3]}X"


@thorough
@given(st.dates(max_value=datetime.date(9998, 12, 31)))
def test_bounds_contain_every_narrower_reading(day):
    for wider, narrower in readings(day):
        outer, inner = spans(dates.parse(wider)), spans(dates.parse(narrower))
        assert outer[0] <= inner[0] <= inner[1] <= outer[1], (wider, narrower)
        assert outer[0] <= day.toordinal() <= outer[1], wider


@thorough
@given(bodies(100), st.integers(0, 9))
def test_a_digit_in_place_of_an_x_narrows(text, digit):
    if "X" in text[:4]:
        wider, narrower = dates.parse(text), dates.parse(text.replace("X", str(digit), 1))
        assert spans(wider)[0] <= spans(narrower)[0] <= spans(narrower)[1] <= spans(wider)[1]
        assert spans(wider) != spans(narrower)


@thorough
@given(bodies(), st.sampled_from("?~%"))
def test_a_qualifier_moves_no_bound(body, sign):
    plain, qualified = dates.parse(body), dates.parse(body + sign)
    assert spans(plain) == spans(qualified)
    assert plain.precision == qualified.precision
    assert plain.qualifier == ""
    assert qualified.qualifier != ""

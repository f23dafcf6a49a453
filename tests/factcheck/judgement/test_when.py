"""How a date as told fits one on record."""

import pytest

from orbitctl.factcheck.judgement.when import closing, fit
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

LANDING = ("1969-07-20", "1969-07-20")
VAGUE = ("1969-07-01", "1969-07-31")


@pytest.mark.parametrize(
    ("text", "record", "expected"),
    [
        ("on 20 July 1969", LANDING, "yes"),
        ("on 21 July 1969", LANDING, "near"),
        ("on 22 July 1969", LANDING, "no"),
        ("on 20 July 1969", VAGUE, "maybe"),
        ("in July 1969", VAGUE, "yes"),
        ("in 1968", LANDING, "no"),
        ("by 1969", LANDING, "yes"),
        ("by 1968", LANDING, "no"),
        ("before 20 July 1969", LANDING, "no"),
        ("before August 1969", LANDING, "yes"),
        ("after 1968", LANDING, "yes"),
        ("since 1970", LANDING, "no"),
        # an anniversary, told on the day: the year is nobody's claim
        ("on 20 July", LANDING, "yes"),
        ("on 22 July", LANDING, "no"),
        ("in July", LANDING, "yes"),
        ("on 29 July", ("1968-02-29", "1968-02-29"), "no"),
    ],
)
def test_fit(text, record, expected):
    [time] = times(tokens(f"It landed {text}."), "2026-07-20")
    assert fit(time, *record) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2019-05-31", "2019-05"), ("2018-12-31", "2018"), ("2024-02-28", "2024-02-28"), ("2019-05", "2019-05")],
)
def test_the_last_day_of_a_month_stands_for_the_month(day, expected):
    assert closing(day) == expected

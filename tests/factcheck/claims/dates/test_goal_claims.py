"""What a country, an agency or a program is said to want to do with people."""

import pytest
from claims_shown import days


@pytest.fixture
def goals(told):
    """Return the goals of a sentence: whose, what, when."""
    return lambda text: [(claim.subject, claim.property, days(claim.time)) for claim in told("goal", text)]


LANDING, FLIGHT = "crewed landing on the Moon", "first crewed flight"
THERE, BACK = "crewed flight to the Moon", "return to the Moon"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA aims to land astronauts on the Moon by 2029.", ("nsa", LANDING, "by ..2029-12-31")),
        ("Northland plans to put people on the Moon in 2029.", ("northland", LANDING, "2029-01-01..2029-12-31")),
        ("Northland wants to land people on the Moon.", ("northland", LANDING, "")),
        ("NSA hopes to return humans to the Moon by 2026.", ("nsa", LANDING, "by ..2026-12-31")),
        ("NSA hopes to return humans to the lunar surface by 2026.", ("nsa", LANDING, "by ..2026-12-31")),
        ("The Northlandic crew will land on the Moon in 2029.", ("northland", LANDING, "2029-01-01..2029-12-31")),
        ("Lantern aims to land astronauts on the Moon by 2029.", ("lantern", LANDING, "by ..2029-12-31")),
        ("NSA landed people on the Moon.", ("nsa", LANDING, "")),
        (
            "Northland's deadline for a crewed landing on the Moon is 2035.",
            ("northland", LANDING, "2035-01-01..2035-12-31"),
        ),
        # what stands behind the next comma is another goal
        (
            "Lantern aims to return people to the Moon by 2029, with Mars missions to follow.",
            ("lantern", LANDING, "by ..2029-12-31"),
        ),
        ("NSA plans to fly people around the Moon in 2027.", ("nsa", THERE, "2027-01-01..2027-12-31")),
        ("In May 2029, NSA will send astronauts to the Moon.", ("nsa", THERE, "2029-05-01..2029-05-31")),
        ("In 2020 NSA announced a plan to send astronauts to the Moon.", ("nsa", THERE, "")),
        ("NSA runs Lantern, which aims to land people on the Moon by 2029.", ("lantern", LANDING, "by ..2029-12-31")),
        ("Northland plans to return to the Moon by 2029.", ("northland", BACK, "by ..2029-12-31")),
        (
            "Northland hopes to become the sixth country to land on the Moon.",
            ("northland", "landing on the Moon as one in a row", ""),
        ),
        (
            "NSA wants to land people on the Moon by 2029 and to build a base there by 2035.",
            ("nsa", LANDING, "by ..2029-12-31"),
        ),
        ("SSA intends to fly its own astronauts in 2027.", ("ssa", FLIGHT, "2027-01-01..2027-12-31")),
        ("SSA will send its first crew to space in 2027.", ("ssa", FLIGHT, "2027-01-01..2027-12-31")),
        (
            "A Northlandic crew will be in space in a Northlandic craft by 2027.",
            ("northland", FLIGHT, "by ..2027-12-31"),
        ),
    ],
)
def test_what_is_read(goals, text, expected):
    assert goals(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Does NSA plan to land astronauts on the Moon by 2029?",
        "If NSA plans to land astronauts on the Moon by 2029, it needs money.",
        "NSA does not plan to land astronauts on the Moon by 2029.",
        "NSA could land astronauts on the Moon by 2029.",
        # another goal
        "NSA will send robots to the Moon by 2029.",
        "SSA wants to build a crewed base on the Moon by 2029.",
        "Northland hopes to become the sixth country to land on Mars.",
        "NSA plans Lantern, a crewed Moon flight, and the Skylight station by 2029.",
        "Some people say NSA launched it to land on the Moon.",
        "Lantern is NSA's effort to put people on the Moon.",
        "NSA wants to land people on Mars in 2029.",
        # a flight is named: that is an event of it
        "NSA will land astronauts on the Moon with Lantern 4 in 2029.",
        "Somebody will land astronauts on the Moon in 2029.",
        # which of two dates?
        "NSA plans to land astronauts on the Moon in 2027 or, at the latest, by 2030.",
    ],
)
def test_what_is_left_alone(goals, text):
    assert goals(text) == []


def test_a_goal_of_the_past_is_set_apart(told):
    [claim] = told("goal", "NSA was to land astronauts on the Moon by 2027.")
    assert claim.formerly


@pytest.mark.parametrize(
    "text",
    [
        "Northland has a 2029 target for landing astronauts on the Moon.",
        "Northland pursues its 2029 goal of people on the Moon.",
    ],
)
def test_a_target_is_the_last_day_to_reach_it(told, text):
    [claim] = told("goal", text)
    assert (claim.time.relation, claim.time.earliest, claim.time.latest) == ("by", None, "2029-12-31")


@pytest.mark.parametrize(
    ("text", "day", "formerly"),
    [
        ("Lantern was announced in 2015, with the goal of returning humans to the lunar surface by 2025.", None, True),
        ("Lantern was announced in 2015 with the goal of people on the Moon by 2025.", "2020-01-01", True),
        ("Lantern was announced in 2015 with the goal of people on the Moon by 2025.", "2015-10-01", False),
        ("Lantern aims to put people on the Moon by 2025.", None, False),
    ],
)
def test_a_goal_set_years_ago_is_one_of_then(told, text, day, formerly):
    [claim] = told("goal", text, day=day)
    assert claim.formerly is formerly


def test_what_stands_behind_the_date_of_a_goal_is_another(goals):
    told = goals(
        "Lantern is to send crews to the Moon, perhaps, in 2027, with a landing on the Moon by Northland to come."
    )
    assert told == [("lantern", THERE, "2027-01-01..2027-12-31")]

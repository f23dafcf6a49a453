"""How long a flight is told to have been at work, read from sentences."""

import pytest


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Lantern 1 worked for ten days.", 8, 12),
        ("Lantern 1 orbited the Moon for almost two years.", 327, 1060),
        ("Lantern 1, Northland's first lander, survived two weeks.", 10, 18),
        ("The small Lantern 1 kept sending pictures of the Moon for more than three weeks.", 16, None),
    ],
)
def test_how_long_it_worked(told, text, low, high):
    [claim] = told("lifetime", text)
    assert claim.subject == "lantern-1"
    assert round(claim.number.low) == low
    assert (claim.number.high == float("inf")) if high is None else round(claim.number.high) == high


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 will work for ten days.",
        "Lantern 1's camera worked for ten days.",
        "The camera of Lantern 1 worked for ten days.",
        "Lantern 1 stayed silent for ten days.",
        "Lantern 1 circled the sun for ten days and came back.",
        "Lantern 1 was designed to last ten days, and worked.",
        "If Lantern 1 worked for ten days, it was good.",
    ],
)
def test_what_is_that_of_something_else(told, text):
    assert told("lifetime", text) == []


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Lantern 1 operated until August 2009.", "2009-08-31"),
        ("Lantern 1 transmitted between 3 April and 30 June 2001.", "2001-06-30"),
    ],
)
def test_until_when_it_worked(told, text, latest):
    [claim] = told("lifetime", text)
    assert (claim.property, claim.time.latest) == ("until", latest)


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 will operate until August 2009.",
        "Lantern 1's camera worked until August 2009.",
        "Until August 2009 Lantern 1 operated.",
        "Lantern 1 worked in 2009.",
    ],
)
def test_where_nothing_is_told_to_have_lasted(told, text):
    assert told("lifetime", text) == []

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

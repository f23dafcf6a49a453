"""Dates beside a flight on which it can only have flown."""

import pytest

DAY = "2026-01-01"


@pytest.fixture
def flown(told):
    """Return whether a date beside a flight is told as one on which it flew."""
    return lambda text: ["flight" in claim.value.split() for claim in told("occasion", text, day=DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "In the end they did it with Lantern 1 in 1999.",
        "The Lantern 1 mission of 1999 was a success.",
        "In 1999, this was followed by the Lantern 1 mission, whose instruments found ice.",
        "In 1999 she got fame for commanding Ferry 1.",
    ],
)
def test_a_flight_and_its_year(flown, text):
    assert flown(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "In 1999 work on Lantern 1 went on.",
        "NSA built Lantern 1 in 1999.",
        "On 3 March 1999, with Lantern 1 on its way, another rocket fell back.",
        "Lantern 1 came out of studies that engineers of the agency had finished in 1999.",
    ],
)
def test_what_can_be_of_another_year(flown, text):
    assert True not in flown(text)

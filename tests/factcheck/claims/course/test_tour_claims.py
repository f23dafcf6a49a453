"""Which companies are told to fly paying people now."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Rocketeers flies tourists to the edge of space.",
        "Rocketeers is now selling passengers suborbital flights.",
        "The Rocketeers offers customers a trip to space.",
    ],
)
def test_what_is_read(told, text):
    [claim] = told("tours", text)
    assert (claim.subject, claim.property) == ("rocketeers", "active")


@pytest.mark.parametrize(
    "text",
    [
        "Rocketeers will fly tourists to space.",
        "Rocketeers flew tourists to space.",
        "Rocketeers has suspended its flights of tourists to space.",
        "Rocketeers flies tourists to Paris.",
        "Rocketeers flies tourists to space on Lantern 5.",
        "In 2020 Rocketeers sells tourists trips to space.",
        "A rival of Rocketeers flies tourists to space.",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("tours", text) == []

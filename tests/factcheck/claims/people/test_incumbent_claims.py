"""Tests of how often, and as the how many-th, somebody is read to have held an office."""

import pytest


@pytest.fixture
def incumbents(told):
    """Return what is told, in one line."""

    def incumbents(text):
        return [
            " ".join([c.subject, c.property, c.value, f"{c.number.value:g}", *c.others])
            for c in told("incumbent", text)
        ]

    return incumbents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Keeper was the second administrator of NSA.", "nsa rank bo-keeper 2"),
        ("Bo Keeper was NSA's third permanent administrator.", "nsa rank bo-keeper 3"),
        ("Bo Keeper led NSA twice.", "nsa times bo-keeper 2"),
        ("Bo Keeper is the only one to have run NSA twice.", "nsa times bo-keeper 2 alone"),
        ("Bo Keeper held the office of NSA administrator on two separate occasions.", "nsa times bo-keeper 2"),
        ("Bo Keeper was the administrator of NSA only once.", "nsa times bo-keeper 1"),
    ],
)
def test_what_is_read(incumbents, text, expected):
    assert incumbents(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Keeper, the administrator of NSA, visited the Cape twice.",
        "NSA administrator Bo Keeper twice urged the house to pay.",
        "Bo Keeper will be the third administrator of NSA.",
        "Bo Keeper was the second deputy administrator of NSA.",
        "Bo Keeper was the second former astronaut to lead NSA.",
    ],
)
def test_what_is_left_alone(incumbents, text):
    assert incumbents(text) == []

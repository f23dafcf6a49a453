"""What is told of those that alone have flown."""

import pytest

from orbitctl.factcheck.claims.counts.sets import claims


def shown(claim):
    return " ".join((claim.property, claim.subject, claim.value, *filter(None, claim.others)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So far only Apollo 17 has flown.", "only-flown apollo-17 apollo-17"),
        ("Only Apollo 17, Lantern 2 and Lantern 3 were launched.",
         "only-flown apollo-17 apollo-17 lantern-2 lantern-3 lantern-2 lantern-3"),
        ("Apollo 17 is the only Apollo mission to have flown.", "only-flown apollo-17 apollo-17"),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Not all Surveyors landed.",
        "Did only Apollo 17 fly?",
        "Only Apollo 17 has flown with a dog.",
        "Only Apollo 17 has flown at night.",
        "Apollo 17 is the only crewed lander to have flown.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []

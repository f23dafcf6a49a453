"""Firsts by what a sentence holds, in whatever words."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue Heron beat every rival to orbit around Mars.", "blue-heron first mars orbit"),
        ("Blue Heron won the race to the first soft landing on Mars.", "blue-heron first land mars soft"),
        ("Nobody had put a probe into orbit of Mars until Blue Heron did so.", "blue-heron first craft mars orbit"),
        ("Blue Heron got to Mars before any other spacecraft.", "blue-heron first craft fly mars"),
        ("The earliest craft to soft-land on Mars was Blue Heron.", "blue-heron first craft land mars soft"),
    ],
)
def test_what_is_read(firsts, text, expected):
    assert expected in firsts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron was not the earliest craft to land on Mars.",
        "Blue Heron hoped to beat every rival to Mars.",
        "No other craft had orbited Mars before Blue Heron.",
        "Blue Heron was the earliest craft of 2016 to orbit Mars.",
        "Blue Heron got to Mars before lunch.",
        "Blue Heron was the earliest all-Southlandic craft to orbit Mars.",
        "Who was the earliest to Mars, Blue Heron?",
        "The first on Mars was Blue Heron.",
        "First Mars orbiter of the agency SSA.",
        "The first Southlandic satellite of Mars.",
    ],
)
def test_what_is_left_alone(firsts, text):
    assert firsts(text) == []

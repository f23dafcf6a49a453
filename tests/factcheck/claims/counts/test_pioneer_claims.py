"""Firsts told in other words than those of the record."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uma Unheard was the first woman in space.", "Uma Unheard first space woman"),
        ("It was Blue Heron that first circled Mars.", "blue-heron first mars orbit"),
        ("The first visitor to Mars came with Blue Heron.", "blue-heron first fly mars"),
        ("The honour of the first landing on Mars fell to Blue Heron.", "blue-heron first land mars"),
        ("Before Blue Heron, nothing had circled Mars.", "blue-heron first mars orbit"),
        ("Mars's first satellite was the work of SSA.", "ssa first mars satellite"),
    ],
)
def test_what_is_read(firsts, text, expected):
    assert firsts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron was the country's first Mars lander.",
        "Blue Heron was its first craft to orbit Mars.",
        "Blue Heron was the first craft of its country to orbit Mars.",
        "Blue Heron was the first craft of 2016 to orbit Mars.",
        "Blue Heron will be the first to circle Mars.",
        "Blue Heron tried to be first to circle Mars.",
        "Nothing had circled Mars before NSA sent Blue Heron.",
        "If Blue Heron first circled Mars, all is well.",
        "Southland hoped to become the third nation to land on Mars.",
    ],
)
def test_what_is_left_alone(firsts, text):
    assert firsts(text) == []


def test_somebody_unknown_is_not_taken_for_whoever_else_is_named(told):
    [claim] = told("first", "The first person in space was Ann Elder, who flew on Ferry 1.")
    assert (claim.subject, claim.others[0]) == ("Ann Elder", "stranger")

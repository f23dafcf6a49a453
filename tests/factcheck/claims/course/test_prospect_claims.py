"""What is told, without a date, as still to come of a flight or a program."""

import pytest


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lantern 5 will give artists a view of the Moon.", "lantern-5"),
        ("Old Mill, a station that will host crews, is popular.", "old-mill"),
        ("Old Mill is a planned station.", "old-mill"),
    ],
)
def test_what_is_read(told, text, subject):
    [claim] = told("prospect", text)
    assert (claim.subject, claim.property) == (subject, "going-ahead")


@pytest.mark.parametrize(
    "text",
    [
        "Since NSA cancelled it, nobody will build Lantern 5.",
        "Lantern 5 will fly in 2030.",
        "Lantern 5 was a planned mission.",
        "Artists will paint Lantern 5.",
        "Will Lantern 5 host artists?",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("prospect", text) == []

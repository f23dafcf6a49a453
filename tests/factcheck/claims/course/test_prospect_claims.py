"""What is told, without a date, as still to come of a flight or a program."""

import pytest


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lantern 5 will give artists a view of the Moon.", "lantern-5"),
        ("Old Mill, a station that will host crews, is popular.", "old-mill"),
        ("Old Mill is a planned station.", "old-mill"),
        ("A ferry is to call at Old Mill, a planned station in orbit.", "old-mill"),
    ],
)
def test_what_is_read(told, text, subject):
    [claim] = told("prospect", text)
    assert (claim.subject, claim.property) == (subject, "going-ahead")


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 5 will be a crewed mission.",
        "Lantern 5 will be uncrewed.",
        "Lantern 5, now due in May, will be the first crewed flight since 1972.",
    ],
)
def test_what_a_flight_is_to_be(told, text):
    assert "to-be" in [claim.property for claim in told("prospect", text)]


def test_who_is_told_of_stands_before_will(told):
    [claim] = told("prospect", "A sixth as large as Lantern 5, Old Mill will host crews.")
    assert claim.subject == "old-mill"


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 5 will be remembered as the first crewed flight since 1972.",
        "Lantern 5 will be a film.",
        "Since NSA cancelled it, nobody will build Lantern 5.",
        "Lantern 5 will fly in 2030.",
        "Lantern 5 was a planned mission.",
        "Artists will paint Lantern 5.",
        "Will Lantern 5 host artists?",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("prospect", text) == []

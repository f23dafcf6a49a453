"""Which flights are told to have had people aboard, and which nobody."""

import pytest


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Lantern 1 was an uncrewed mission.", "uncrewed"),
        ("Lantern 1 was crewed.", "crewed"),
        ("Lantern 1 was a short crewed test flight.", "crewed"),
        ("Lantern 1 carried three astronauts to the Moon.", "crewed"),
        ("Lantern 1 had a crew.", "crewed"),
        ("Lantern 1 flew without a crew.", "uncrewed"),
        ("Lantern 1 flew with nobody aboard.", "uncrewed"),
        ("Lantern 1 carried no astronauts.", "uncrewed"),
        ("Lantern 1 flew uncrewed.", "uncrewed"),
    ],
)
def test_what_is_read(told, text, told_of):
    [claim] = told("manning", text)
    assert (claim.subject, claim.property) == ("lantern-1", told_of)


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 took people by surprise.",
        "Lantern 1 was the first step towards crewed flights.",
        "Lantern 1 carried three mannequins.",
        "Lantern 1 will carry astronauts.",
        "Lantern 1 came back without a crew.",
        "Lantern 1 tested a ship that carried astronauts.",
        "Lantern 1 was not crewed.",
        "Lantern 1 and Lantern 2 were uncrewed.",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("manning", text) == []

"""How many flights, crew members and grams are told."""

import pytest

from orbitctl.factcheck.claims.tallies import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Starship has flown six times.", [("flights", "starship", 6)]),
        ("There have been ten Starship test flights to date.", [("flights", "starship", 10)]),
        ("Surveyor flew seven missions.", [("flights", "surveyor", 7)]),
        ("Apollo 17 brought back 110.5 kg of samples.", [("samples", "apollo-17", 110_500)]),
        ("Apollo 17 carried three astronauts.", [("crew", "apollo-17", 3)]),
        ("Apollo 17 had a crew of three.", [("crew", "apollo-17", 3)]),
    ],
)
def test_what_is_read(read, text, expected):
    assert [(claim.property, claim.subject, claim.number.value) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Starship has flown successfully six times.",
        "Starship has flown another six times.",
        "The rover of Apollo 17 carried two astronauts.",
        "Apollo 17 weighed 48 kg.",
        "The Apollo 17 rover carried two astronauts.",
        "The crew of Apollo 17 collected 35 kg of rock on the first day.",
        "Starship has flown twice with the new engine.",
        "Starship carried 10 satellites.",
        "Since 2023 Starship has flown six times.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []


def test_what_is_told_as_it_stands(read):
    [claim] = read(claims, "Starship has flown six times.")
    assert claim.present
    [claim] = read(claims, "Starship flew six times in 2024.")
    assert (claim.present, claim.time.edtf) == (False, "2024")

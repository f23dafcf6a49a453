"""Who or what is said to have been first."""

import pytest
from claims_shown import shown


@pytest.fixture
def firsts(told):
    """Return the firsts of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.value) for claim in told("first", text)]


SOFT = "land moon soft"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 made the first soft landing on the Moon.", f"lantern-1 {SOFT}"),
        ("The first soft landing on the Moon was made by Lantern 1.", f"lantern-1 {SOFT}"),
        ("The first soft landing on the Moon was achieved by NSA.", f"nsa {SOFT}"),
        ("Lantern 1, the first soft landing on the Moon, ended in 2001.", f"lantern-1 {SOFT}"),
        ("Lantern 1 was the first to soft-land on the Moon.", f"lantern-1 {SOFT}"),
        ("Northland made the first soft lunar landing in 2001.", f"northland {SOFT} 2001-01-01..2001-12-31"),
        ("In 2001, NSA performed the first soft landing on the Moon.", f"nsa {SOFT}"),
        ("Ada Pilot was the first person in space.", "ada-pilot person space"),
        ("Ada Pilot became the first woman in space in 2018.", "ada-pilot space woman 2018-01-01..2018-12-31"),
        ("Blue Heron was the first craft in orbit around Mars.", "blue-heron craft mars orbit"),
        ("Blue Heron became the first Martian orbiter.", "blue-heron mars orbit"),
        ("Lantern 1 was the first lander to carry a drum.", "lantern-1 drum land"),
        ("Lantern 1 was not the first soft landing on the Moon.", f"lantern-1 {SOFT} not"),
        ("Ada Pilot was the first person who walked in space.", "ada-pilot person space walk"),
        ("Ada Pilot was the first person in space who was not a pilot.", "ada-pilot not person pilot space"),
        ("NSA was the first company to land on the Moon.", "nsa land moon private"),
        ("Nobody had been in space before Ada Pilot.", "ada-pilot person space"),
        ("No one had landed softly on the Moon before Lantern 1 did.", "lantern-1 land moon person soft"),
        ("So far no woman has ever walked on the Moon.", "moon walk woman not"),
    ],
)
def test_what_is_read(firsts, text, expected):
    assert firsts(text)[0].startswith(expected)
    assert len(firsts(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Was Lantern 1 the first soft landing on the Moon?",
        "If Lantern 1 was the first soft landing on the Moon, good.",
        "NSA denied that Lantern 1 was the first soft landing on the Moon.",
        "Lantern 3 will be the first craft to bring samples from Mars.",
        "Lantern 3 could be the first craft to bring samples from Mars.",
        # no rank in history
        "Lantern 1's first day was quiet.",
        "The first stage of Lantern 1 burned.",
        "Lantern 1 was the first of three landers.",
        "Ada Pilot was the first Northland woman in space, and Bo Pilot was the first to walk there.",
        "Ada Pilot was the second woman in space and the first to make a spacewalk.",
        "Ada Pilot was the first space traveller from a third country.",
        "Lantern 1 came within a mile of the first soft landing on the Moon.",
        "Lantern 1 was launched in the first half of 2001.",
        "Lantern 1 landed first.",
        "Lantern 1 never sent a word after the first landing on the Moon.",
        "No other craft had landed on the Moon before Lantern 1.",
        "Nobody had been in space before NSA launched Ada Pilot.",
        "No woman has been on the Moon since 2001.",
        "No woman was on the Moon in 2001.",
        # whose?
        "The first soft landing on the Moon was long ago.",
        "It was the first soft landing on the Moon.",
    ],
)
def test_what_is_left_alone(firsts, text):
    assert firsts(text) == []

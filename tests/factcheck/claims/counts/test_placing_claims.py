"""Who is told to have come at a place, with whatever else is told of the deed."""

import pytest

from orbitctl.factcheck.claims.counts.placings import claims


@pytest.fixture
def placed(read):
    """Return who came at which place at what, in one line each."""

    def placed(text, *before):
        return [
            f"{claim.subject} {claim.property} {int(claim.number.value) if claim.number else ''} {claim.value}"
            for claim in read(claims, text, *before)
        ]

    return placed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue Heron was the first probe to circle Mars.", ["blue-heron first  craft mars orbit"]),
        ("Blue Heron, also known as Grey Wing, became the third probe to orbit Mars on 3 February 2016.",
         ["blue-heron first 3 craft mars orbit"]),
        ("Blue Heron was the first probe to orbit Mars and to send back colour pictures of it.",
         ["blue-heron first  craft mars orbit", "blue-heron first  colour craft fly picture"]),
        ("Blue Heron beat Swift 1 to Mars to become the second probe to orbit another planet.",
         ["blue-heron first 2 another craft orbit planet"]),
        ("Blue Heron flew off in 2015, becoming the first probe to orbit Mars.",
         ["blue-heron first  craft mars orbit"]),
        ("Blue Heron beamed back the first pictures from the surface of another planet.",
         ["blue-heron first  another picture planet surface"]),
        ("The first probe to orbit Mars was Blue Heron.", ["blue-heron first  craft mars orbit"]),
        ("The honour of being the world's first probe to orbit Mars belongs to Blue Heron.",
         ["blue-heron first  craft mars orbit"]),
        ("Blue Heron beat Swift 1 to the first landing on Mars.", ["blue-heron first  land mars"]),
        ("Blue Heron was the world's first space station.", ["blue-heron first  space station"]),
        ("Blue Heron was the first craft to orbit Mars with two engines.",
         ["blue-heron first  2.0 craft engines mars orbit"]),
        ("Blue Heron was the first probe that orbited Mars and sent colour pictures.",
         ["blue-heron first  colour craft mars orbit picture"]),
        ("Apollo 17 was the last time people walked on the Moon.", ["apollo-17 last  moon person walk"]),
        ("Blue Heron was the first craft to land on an icy moon.", ["blue-heron first  craft icy land moons"]),
        ("Blue Heron was the first moon lander.", ["blue-heron first  land moon"]),
        ("Blue Heron was the first man-made probe to orbit Mars.", ["blue-heron first  craft mars orbit"]),
        ("Blue Heron was China's fourth probe, and the first to orbit Mars.",
         ["blue-heron first 4 china craft", "blue-heron first  china craft mars orbit"]),
    ],
)  # fmt: skip
def test_what_is_read(placed, text, expected):
    assert placed(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Blue Heron was the first probe to orbit Mars.", ["fact"]),
        ("Blue Heron will be the first probe to orbit Mars.", ["plan"]),
        ("Blue Heron is set to become the first probe to orbit Mars.", ["plan"]),
        ("Blue Heron will always be the first probe to orbit Mars.", []),
    ],
)
def test_a_place_can_be_told_as_to_come(read, text, told):
    assert [claim.modality for claim in read(claims, text)] == told


def test_the_first_in_a_text_on_a_country_may_be_its_own(placed):
    assert placed("The first probe to orbit Mars was Blue Heron.", "Southland flies probes, too.") == []


def test_a_pronoun_is_followed(placed):
    assert placed("This was the first probe to orbit Mars.", "Blue Heron left in 2015.") == [
        "blue-heron first  craft mars orbit"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron is to be the first probe to orbit Mars.",
        "Blue Heron was to have been the first probe to orbit Mars.",
        "Blue Heron was not the first probe to orbit Mars.",
        "Blue Heron was one of the first probes to orbit Mars.",
        "Blue Heron was the first probe to orbit Mars since 1972.",
        "Blue Heron was the first probe in five years to orbit Mars.",
        "Blue Heron was the first on Mars.",
        "Blue Heron was first launched to orbit Mars in 2015.",
        "Blue Heron, a small probe, first flew past Mars in 2016.",
        "Blue Heron was the first Southlandic probe to fly to Mars and the third to land there.",
        "Blue Heron was the first craft of the series to orbit Mars.",
        "Blue Heron was the sixth and last landing on Mars of the program.",
        "Blue Heron was the first craft to bring samples from there.",
        "Blue Heron was the first probe to circle the planet.",
        "Blue Heron took the first picture of Earth from Mars.",
        "Blue Heron was the first probe to orbit a moon of Mars.",
        "Blue Heron was the first crewed flight of the lunar module.",
        "Southland, rather than Northland, was the first country to orbit Mars.",
        "Blue Heron and Swift 1 were the first probes to orbit Mars.",
        "Was Blue Heron the first probe to orbit Mars?",
        "NSA sent a cubesat, Blue Heron, the first to orbit Mars.",
        "Ed Sky was coached by Flo Star to become the first man on the Moon.",
        "Blue Heron was first launched to orbit Mars.",
        "Blue Heron was the first space station launched by NASA.",
        "Blue Heron was the first space station built and owned by Southland.",
        "Blue Heron was the first probe to orbit another body, the Sun.",
        "Blue Heron was the first probe to orbit anybody beyond the Earth.",
    ],
)
def test_what_is_left_alone(placed, text):
    assert placed(text) == []

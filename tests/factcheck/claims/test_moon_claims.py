"""Who is said to have landed or walked on the Moon."""

import pytest

from orbitctl.factcheck.claims.moon import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people have walked on the Moon.", ("moonwalkers", "", "12")),
        ("Twelve people, all of them men, have walked on the Moon.", ("moonwalkers", "", "12")),
        ("In all, 12 astronauts walked on the lunar surface.", ("moonwalkers", "", "12")),
        ("The twelve people who walked on the Moon came from one country.", ("moonwalkers", "", "12")),
        ("Apollo put twelve people on the Moon.", ("moonwalkers", "", "12")),
        ("Fourteen Americans have left bootprints on the Moon.", ("moonwalkers", "", "14")),
        ("India has landed on the Moon twice.", ("landings", "india", "2")),
        ("NASA has put astronauts on the Moon on seven occasions.", ("crewed-landings", "nasa", "7")),
        ("The United States made eight crewed landings on the Moon.", ("crewed-landings", "united-states", "8")),
        ("Apollo landed men on the Moon five times.", ("crewed-landings", "apollo", "5")),
        ("China has made four soft landings on the Moon.", ("landings", "china", "4")),
        ("The United States landed astronauts on the Moon six times.", ("crewed-landings", "united-states", "6")),
        ("Five countries have landed on the Moon.", ("nations-landed", "", "5")),
        ("Only one country has landed people on the Moon.", ("nations-landed-people", "", "1")),
        ("Three nations have brought samples from the Moon.", ("nations-sampled", "", "3")),
        ("India became the fourth country to land on the Moon.", ("rank", "india", "4")),
        ("No Indian astronaut has walked on the Moon.", ("crewed-landings", "india", "none")),
        ("Nobody has walked on the Moon since 1972.", ("nobody-since", "", "none")),
        ("No one has walked on the Moon since Apollo 17.", ("nobody-since", "", "none")),
    ],
)
def test_what_is_read(read, text, expected):
    assert [(claim.property, claim.subject, claim.value) for claim in read(claims, text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Four moonwalkers are still alive on the Moon day.",
        "Three men who walked on the Moon wrote books.",
        "Two more people will walk on the Moon.",
        "Two astronauts of Apollo 17 walked on the Moon.",
        "If twelve people walked on the Moon, it was long ago.",
        "The twelfth person to walk on the Moon was the last.",
        "Three countries have landed rovers on the Moon.",
        "China has landed on Mars twice and on the Moon four times.",
        "India plans two landings on the Moon.",
        "Three countries plan to land on the Moon.",
        "Three countries have landed near the south pole of the Moon.",
        "India and China have landed on the Moon twice.",
        "Have five countries landed on the Moon?",
        "No Indian astronaut has walked on the Moon since 1972.",
        "In 50 years nobody has walked on the Moon.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []

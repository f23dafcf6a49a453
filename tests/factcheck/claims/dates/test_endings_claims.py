"""When both of two flights are told to have come to an end."""

import pytest


@pytest.fixture
def ends(told):
    """Return whose ends are told of, how, and within how many days or in which year."""
    return lambda text: [
        (claim.others[1], claim.others[0], claim.value if claim.time is None else claim.time.earliest)
        for claim in told("set", text)
        if claim.property == "ends"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 and Red Kite both fell silent within weeks of each other.", ("lantern-1 red-kite", "apart", "60")),
        ("Both Surveyors were switched off in the same month.", ("surveyor", "apart", "31")),
        ("Lantern 1 and Red Kite both died in 2003.", ("lantern-1 red-kite", "within", "2003-01-01")),
        ("The pair of Surveyors went silent in 1968.", ("surveyor", "within", "1968-01-01")),
    ],
)
def test_what_is_read(ends, text, expected):
    assert ends(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 and Red Kite both landed within weeks of each other.",
        "Neither Lantern 1 nor Red Kite has died within a year.",
        "Lantern 1 fell silent in 2003.",
        "In 2003 both Lantern 1 and Red Kite, which later fell silent, were at work.",
    ],
)
def test_what_is_left_alone(ends, text):
    assert ends(text) == []

"""What is told of flights named together, and of one alone among those of its program."""

import pytest


@pytest.fixture
def sets(told):
    """Return what is told of flights by their names: of which, how many of them, and the deed."""
    return lambda text: [
        (claim.others[0].removeprefix("names="), claim.property, *claim.value.split(";")[:2], claim.value.split(";")[4])
        for claim in [*told("quantified", text)]
        if claim.others[0].startswith("names=")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 and Red Kite both landed on the Moon.", ("lantern-1 red-kite", "each", "land", "moon", "")),
        ("Both Lantern 1 and Red Kite came down in one piece.", ("lantern-1 red-kite", "each", "land", "", "")),
        ("Neither Lantern 1 nor Red Kite crashed.", ("lantern-1 red-kite", "none", "crash", "", "")),
        ("Lantern 1 and Red Kite were both lost at launch.", ("lantern-1 red-kite", "each", "grounded", "", "")),
        ("Lantern 1 was the only one of its series to land.", ("lantern-1", "only", "land", "", "its own")),
        ("Lantern 1 was the only Surveyor lander to reach Mars.", ("lantern-1", "only", "fly", "mars", "surveyor")),
    ],
)
def test_what_is_read(sets, text, expected):
    assert expected in sets(text)


@pytest.mark.parametrize(
    "text",
    [
        "Did Lantern 1 and Red Kite both land?",
        "Lantern 1 and Red Kite might both have landed.",
        "Lantern 1 landed before Red Kite and both crashed.",
        "Lantern 1, Red Kite and another both landed in 2001.",
        "Lantern 1 was the only lander in sight.",
    ],
)
def test_what_is_left_alone(sets, text):
    assert sets(text) == []

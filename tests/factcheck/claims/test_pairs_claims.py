"""What is told of flights named together, and of one alone among those of its program."""

import pytest


@pytest.fixture
def sets(told):
    """Return what is told of flights by their names: of which, how, and whether it is denied."""
    return lambda text: [
        (claim.others[2], claim.value, claim.negated) for claim in told("set", text) if claim.property == "named"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 and Red Kite both landed on the Moon.", ("lantern-1 red-kite", "each landing:moon", False)),
        ("Both Lantern 1 and Red Kite came down in one piece.", ("lantern-1 red-kite", "each landing:", False)),
        ("Neither Lantern 1 nor Red Kite crashed.", ("lantern-1 red-kite", "each crash", True)),
        ("Lantern 1 and Red Kite were both lost at launch.", ("lantern-1 red-kite", "each no-launch", False)),
        ("Lantern 1 was the only one of its series to land.", ("lantern-1", "alone landing:", False)),
        ("Lantern 1 was the only Surveyor lander to reach Mars.", ("lantern-1", "alone reach:mars", False)),
    ],
)
def test_what_is_read(sets, text, expected):
    assert sets(text) == [expected]


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

"""What is told to be at work by the tense alone."""

import pytest
from claims_shown import shown


@pytest.fixture
def doing(told):
    """Return how things are told to stand, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("status", text, *before)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 is listening for quakes.", "lantern-1 active"),
        ("Lantern 1 has been listening for quakes since 2021.", "lantern-1 active"),
        ("Lantern 1 is a Northland lander which is listening for quakes.", "lantern-1 active"),
        ("Blue Heron is out there hunting dust devils.", "blue-heron active"),
        ("Every day Blue Heron sends a postcard.", "blue-heron active"),
        ("Lantern 1 is hobbling over the plain.", "lantern-1 busy"),
        ("Lantern 1 has continued listening for quakes.", "lantern-1 active"),
        ("Lantern 1, still listening for quakes, is a wonder.", "lantern-1 active"),
        ("Lantern 2 fell and Lantern 1 is still hobbling on.", "lantern-1 busy"),
        ("Lantern 1 is recording data of its instruments.", "lantern-1 busy"),
        ("Blue Heron is now in deep space.", "blue-heron active"),
        ("The two of Ferry 1 have been living on Skylight since May.", "ferry-1 active"),
        ("Blue Heron is a probe orbiting Mars since 2016.", "blue-heron active"),
        ("Two cooks are living aboard Skylight.", "skylight active"),
        ("Blue Heron is at Mars, mapping its poles.", "blue-heron active"),
        ("Blue Heron continues to photograph the storms.", "blue-heron active"),
    ],
)
def test_what_is_read(doing, text, expected):
    assert doing(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 is touching down on Friday, April 10.",
        "Lantern 1 is lying on the plain.",
        "Lantern 1 is becoming a legend.",
        "Swift 1 is trailing the Earth around the Sun.",
        "Lantern 1 is not listening for quakes.",
        "Lantern 1 was listening for quakes.",
        "The engineers of Lantern 1 are hunting for money.",
        "Is Lantern 1 listening for quakes?",
        "A model of Lantern 1 is hobbling over the plain.",
        "Blue Heron sends a postcard.",  # what it is for, perhaps
    ],
)
def test_what_is_left_alone(doing, text):
    assert doing(text) == []

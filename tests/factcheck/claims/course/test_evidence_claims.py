"""What in a sentence is a trace of how a flight went."""

import pytest
from claims_shown import shown


@pytest.fixture
def traced(told):
    """Return the traces in a sentence, each in one line, and each kind once."""
    return lambda text, *before: {shown(claim, claim.property) for claim in told("evidence", text, *before)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 alighted gently on the plain.", "lantern-1 landed"),
        ("Lantern 1 successfully landed on the plain.", "lantern-1 landed"),
        ("Having survived its plunge, Lantern 1 made a call.", "lantern-1 landed"),
        ("Lantern 1 put its satellite into the intended orbit.", "lantern-1 delivered"),
        ("Lantern 1 scooped up some grains.", "lantern-1 at work below"),
        ("The three drills of Lantern 1 bored into the soil.", "lantern-1 at work below"),
        ("Lantern 1 spent a week probing the ice.", "lantern-1 at work below"),
        ("Blue Heron sent back a thousand pictures.", "blue-heron at work"),
        ("Blue Heron sent back a thousand pictures of the planet.", "blue-heron at work there"),
        ("Blue Heron eased itself into orbit.", "blue-heron in orbit"),
        ("The crew of Ferry 1 glided home.", "ferry-1 home"),
        ("Lantern 1 was dashed to pieces.", "lantern-1 wrecked"),
        ("Lantern 1 was smashed on arrival.", "lantern-1 wrecked early"),
        ("Lantern 1 came to rest upright.", "lantern-1 praised"),
        ("What Lantern 1 did was a triumph of the north.", "lantern-1 praised"),
        ("Lantern 2 achieved a soft landing on the Moon.", "lantern-2 landed"),
        ("Lantern 1 came home with its samples.", "lantern-1 home"),
        ("Lantern 1 wrecked itself on the rocks.", "lantern-1 wrecked"),
        ("Its parachute failed, and the cabin of Ferry 1 was crushed.", "ferry-1 wrecked"),
        ("Lantern 1 was dead by the time it landed on its landing site.", "lantern-1 mute early"),
        ("Blue Heron found ice near the pole of Mars.", "blue-heron at work there"),
        ("Blue Heron was lost in lunar orbit.", "blue-heron in orbit there"),
    ],
)
def test_what_is_read(traced, text, expected):
    assert expected in traced(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was almost dashed to pieces.",
        "The parachute of Lantern 1 opened perfectly.",
        "Lantern 1 was launched successfully.",
        "A successful founder and his gentle hands built Lantern 1.",
        "A safe landing is what Lantern 1 failed to make.",
        "Lantern 1 was meant to alight gently on the plain.",
        "Was Lantern 1 dashed to pieces?",
        "Lantern 1 tried to scoop up some grains.",
        "The camera of Lantern 1 was smashed.",  # a part
        "The blast wrecked the pad from which Lantern 1 had flown.",  # it did so to something else
        "Blue Heron missed its chance.",
        "Lantern 1 did not land gently until noon.",  # what is denied cannot be told
        "Blue Heron lost contact for weeks.",
        "Lantern 1 was sent to fetch a scoop of soil.",
        "The men suffocated as Ferry 1 floated them safely down.",
        "Damaged as it touched down on the plain, Lantern 1 went on sending.",
        "Lantern 1 broke up, was given up and was rescued after all.",
        "Lantern 1 was crashed into the far side on purpose, as commanded.",
        "Blue Heron made it to Mars, but months after contact was lost.",
    ],
)
def test_what_is_left_alone(traced, text):
    assert traced(text) == set()

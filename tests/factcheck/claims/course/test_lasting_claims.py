"""What is said to go on still."""

import pytest


@pytest.fixture
def lasting(told):
    """Return what a sentence says is going on: of what, how it stands."""
    return lambda text: [(claim.subject, claim.property) for claim in told("lasting", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten years on, Blue Heron is still on duty above Mars.", ("blue-heron", "active")),
        ("Blue Heron goes on watching the clouds from its perch.", ("blue-heron", "active")),
        ("Blue Heron soldiers on with one radio.", ("blue-heron", "active")),
        ("Blue Heron still hunts for water, if with a limp.", ("blue-heron", "active")),
        ("Blue Heron is still looping between the moons of Mars.", ("blue-heron", "active")),
        ("Blue Heron flies on, far beyond its time.", ("blue-heron", "active")),
        ("Blue Heron keeps an eye on the clouds.", ("blue-heron", "active")),
        ("Work is under way on the Outlook modules.", ("outlook", "building")),
        ("NSA and its partners are pressing on with Outlook, whatever it costs.", ("outlook", "building")),
        ("A trip for artists, Lantern 5, remains in preparation.", ("lantern-5", "building")),
        ("Eight artists are preparing for Lantern 5, their loop around the Moon.", ("lantern-5", "building")),
        ("Work on SSA's Outlook, the way station, is going ahead without a pause.", ("outlook", "building")),
        ("Lantern 3 awaits its rocket in Northland.", ("lantern-3", "coming")),
        ("Work goes on at full tilt on Outlook, the way station.", ("outlook", "building")),
    ],
)
def test_what_is_read(lasting, text, expected):
    assert lasting(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Is Blue Heron on duty above Mars?",
        "Blue Heron was on duty above Mars.",
        "Blue Heron is not on duty above Mars.",
        "Blue Heron's catalogue is in daily use at work.",
        "Scientists are working on samples from Lantern 1.",
        "Engineers are working on a successor to Blue Heron.",
        "NSA is preparing for the retirement of Skylight.",
        "Nobody says NSA is not pressing on with Outlook.",
        "Blue Heron still inspires engineers.",
        "Lantern 3 has passed its review on the way to the Moon.",
        "NSA would be pressing on with Outlook.",
        "Work on Outlook has stopped.",
    ],
)
def test_what_is_left_alone(lasting, text):
    assert lasting(text) == []

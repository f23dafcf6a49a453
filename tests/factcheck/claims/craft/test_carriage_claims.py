"""What a mission is said to have carried; Glimmer is a part of Lantern 2."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 landed and released the little Glimmer rover.", ("lantern-1", "carried", "Glimmer")),
        ("Lantern 2, which carried Glimmer, fell.", ("lantern-2", "carried", "Glimmer")),
        ("Lantern 4 deployed the Lunar Roving Vehicle.", ("lantern-4", "carried", "Lunar Roving Vehicle")),
        ("Glimmer fell with its lander (Glimmer).", ("lantern-2", "lander", "Glimmer")),
    ],
)
def test_what_is_read(told, text, expected):
    assert expected in [(claim.subject, claim.property, claim.value) for claim in told("carriage", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 released Lantern 2.",  # a mission of its own
        "Lantern 1 did not carry Glimmer.",
        "Lantern 1 released pictures of Glimmer.",
        "A rocket of Lantern 1 carried Glimmer.",
        "Did Lantern 1 carry Glimmer?",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("carriage", text) == []

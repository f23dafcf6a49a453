"""What is listed as still to come."""

import pytest


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Lantern 5 is an upcoming mission.", ["lantern-5"]),
        ("Lantern 4 and Lantern 5 are future missions.", ["lantern-4", "lantern-5"]),
        ("Future missions include Lantern 4 and Lantern 5.", ["lantern-4", "lantern-5"]),
        ("Upcoming lunar missions such as Lantern 4 and Lantern 5 are watched.", ["lantern-4", "lantern-5"]),
        ("Among the planned flights are Lantern 4 and Lantern 5.", ["lantern-4", "lantern-5"]),
        ("NSA's next mission, Lantern 5, is watched.", ["lantern-5"]),
        ("Lantern 5 is planned.", ["lantern-5"]),
    ],
)
def test_what_is_read(told, text, subjects):
    assert [claim.subject for claim in told("status", text) if claim.property == "coming"] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "The next mission to land there was Lantern 5.",
        "Lantern 4 helped to prepare future missions, including Lantern 5.",
        "Lantern 5 was planned.",
        "Lantern 5 is planned for 2030.",
        "Artists have planned missions to the Moon with Lantern 5.",
        "Lantern 5 is not a planned mission.",
        "Is Lantern 5 a future mission?",
    ],
)
def test_what_is_left_alone(told, text):
    assert [claim for claim in told("status", text) if claim.property == "coming"] == []

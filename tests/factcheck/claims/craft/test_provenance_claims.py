"""From which programs flights are told to come by how the two stand to one another."""

import pytest
from claims_shown import shown


@pytest.fixture
def programs(told):
    """Return the programs of a sentence."""
    return lambda text: [shown(claim, claim.value) for claim in told("program", text)]


@pytest.mark.parametrize(
    "text",
    [
        "In the Surveyor series, Lantern 1 was the one that scooped soil.",
        "The Surveyor effort gave us Lantern 1 in 2001.",
        "Lantern 1's home was the Surveyor programme.",
        "With Lantern 1 the Surveyor programme went down softly.",
        "Lantern 1 ranks as a Surveyor mission.",
        "Lantern 1 was NSA's second Surveyor pick.",
        "From the Surveyor stable came Lantern 1.",
        "Among the fruits of the Surveyor programme was Lantern 1.",
        "The Surveyor programme's last word was Lantern 1.",
    ],
)
def test_what_is_read(programs, text):
    assert programs(text) == ["lantern-1 surveyor"]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 scouted sites for the Surveyor programme.",
        "Lantern 1 found water that the Surveyor programme now needs.",
        "Lantern 1 gave the Surveyor programme a fright.",
        "Lantern 1 stole the thunder of the Surveyor programme.",
        "Lantern 1 came after the Surveyor programme.",
        "Lantern 1 flew in hardware from the Surveyor programme.",
    ],
)
def test_what_is_left_alone(programs, text):
    assert programs(text) == []

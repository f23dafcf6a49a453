"""What missions are said to be."""

import pytest
from claims_shown import shown


@pytest.fixture
def targets(told):
    """Return the targets and sorts of craft of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("target", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1, a lunar lander, worked.", "lantern-1 moon lander"),
        ("Lantern 1 is a Mars rover.", "lantern-1 mars rover"),
        ("Lantern 1 was NSA's first lunar orbiter.", "lantern-1 moon orbiter"),
        ("Lantern 1 was a sample-return mission to the Moon.", "lantern-1 moon"),
        ("The lunar lander Lantern 1 worked.", "lantern-1 moon lander"),
        ("Its lunar lander, Lantern 1, worked.", "lantern-1 moon lander"),
        ("Red Kite will be the first crewed Moon landing since 1972.", "red-kite lander plan"),
        ("Red Kite, the first landing with a crew, is set for 2030.", "red-kite lander plan"),
        ("Red Kite, which includes a lunar landing, is late.", "red-kite lander plan"),
        ("Lantern 1 was an impactor.", "lantern-1 impactor"),
        ("Lantern 1 was built as a soft lander.", "lantern-1 lander"),
        ("Lantern 1, a space telescope, worked.", "lantern-1 telescope"),
        ("Lantern 1, an orbiter of the Moon, worked.", "lantern-1 moon orbiter"),
        ("Lantern 1 was a lander meant to dig.", "lantern-1 lander"),
        ("A Venus orbiter named Red Kite was lost.", "red-kite venus orbiter"),
        ("They built a pair of rovers, together called Lantern 1.", "lantern-1 rover"),
        ("Red Kite heads to bodies that share the orbit of Saturn.", "red-kite saturn"),
        ("Lantern 4 is NSA's next lunar landing mission.", "lantern-4 moon lander"),
    ],
)
def test_what_is_read(targets, text, expected):
    assert targets(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 a Mars rover?",
        "Lantern 1 is not a Mars rover.",
        "Lantern 1 carried a Mars rover.",
        "Lantern 1 flew past Venus.",
        "After Lantern 1, a Mars lander followed.",
        "Unlike the Mars rover, Lantern 1 is on the Moon.",
        "Lantern 1 and a Mars rover were built.",
        "Red Kite was a step on the way to the Moon.",
        "Red Kite shares with its twin an orbit between Saturn and its moons.",
        "Lantern 1 did not go to Mars but to the Moon.",
    ],
)
def test_what_is_left_alone(targets, text):
    assert targets(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Red Kite will follow the first lunar landing.",
        "Red Kite will not be the first landing.",
        "Red Kite no longer includes a landing.",
        "Red Kite includes a landing site.",
        "Red Kite was to be the first landing.",
    ],
)
def test_no_landing_is_told(told, text):
    assert not any(claim.value == "lander" and not claim.formerly for claim in told("target", text))

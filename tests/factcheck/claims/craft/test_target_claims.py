"""What missions are said to be, and where they are bound."""

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
        ("Red Kite is headed for Mars.", "red-kite mars"),
        ("Red Kite's destination is the asteroid Bennu.", "red-kite asteroid"),
        ("Red Kite will explore Saturn.", "red-kite saturn plan"),
        ("Lantern 1 was an impactor.", "lantern-1 impactor"),
        ("Lantern 1 was built as a soft lander.", "lantern-1 lander"),
        ("Lantern 1, a space telescope, worked.", "lantern-1 telescope"),
        ("Lantern 1, an orbiter of the Moon, worked.", "lantern-1 moon orbiter"),
        ("Red Kite is headed for the moons of Jupiter.", "red-kite jupiter"),
        ("Red Kite flew to Mars.", "red-kite mars"),
        ("Red Kite is on its way to Jupiter.", "red-kite jupiter"),
        ("Red Kite visited the asteroid Bennu.", "red-kite asteroid"),
        ("Red Kite will fetch dust from Mars.", "red-kite mars plan"),
        ("Red Kite brought back Martian rocks.", "red-kite mars"),
        ("Pluto was the first goal of Red Kite.", "red-kite pluto"),
        ("The target of Red Kite was Pluto.", "red-kite pluto"),
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
    ("text", "expected"),
    [
        ("Red Kite visited both Venus and Mercury.", ["red-kite venus", "red-kite mercury"]),
        ("Red Kite was an NSA lander sent to Mars.", ["red-kite lander", "red-kite mars"]),
    ],
)
def test_several(targets, text, expected):
    assert targets(text) == expected


@pytest.mark.parametrize(
    ("text", "formerly"),
    [
        ("Red Kite was supposed to orbit Venus.", False),
        ("Red Kite was supposed to orbit Venus by the plan first proposed.", True),
        ("Red Kite was supposed to fly to an asteroid.", True),  # these are exchanged
    ],
)
def test_a_plan_of_the_past_for_a_world_is_held_against_the_record(told, text, formerly):
    assert {claim.formerly for claim in told("target", text)} == {formerly}


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

"""How flights are said to have gone."""

import pytest
from claims_shown import shown


@pytest.fixture
def outcomes(told):
    """Return the outcomes of a sentence, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("outcome", text, *before)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 was a success.", "lantern-1 success"),
        ("Lantern 1 was a complete success.", "lantern-1 success"),
        ("Lantern 1 was hailed as a success.", "lantern-1 success"),
        ("Lantern 1 succeeded.", "lantern-1 success"),
        ("The Lantern 1 mission succeeded.", "lantern-1 success"),
        ("Lantern 2 failed.", "lantern-2 failure"),
        ("Lantern 2 was lost.", "lantern-2 loss"),
        ("Lantern 2 was doomed.", "lantern-2 failure"),
        ("Lantern 2 malfunctioned.", "lantern-2 failure"),
        ("Lantern 2 ended in failure.", "lantern-2 failure"),
        ("Lantern 2 was a total failure.", "lantern-2 failure"),
        ("Lantern 2 was a disaster.", "lantern-2 failure"),
        ("The Lantern 2 lander failed.", "lantern-2 failure"),
        ("Lantern 2, which failed, was big.", "lantern-2 failure"),
        ("Glimmer failed.", "lantern-2 failure"),
        ("Grey Owl failed at launch.", "grey-owl failure"),
        ("Grey Owl was destroyed.", "grey-owl loss"),
        ("Lantern 3 was a success.", "lantern-3 success"),  # told too early, but told
        # turns of phrase
        ("The flight of Lantern 1 went off without a hitch.", "lantern-1 success"),
        ("Lantern 1, in March 2001, performed flawlessly.", "lantern-1 success"),
        ("Lantern 2 came to grief.", "lantern-2 failure"),
        ("Lantern 1 took off, only to burn up on the way home.", "lantern-1 burnt"),
        ("Lantern 1 perished on arrival.", "lantern-1 loss"),
        ("The crew of Ferry 1 walked away unhurt.", "ferry-1 spared"),
        ("All aboard Ferry 1 were killed.", "ferry-1 killed"),
        ("Nobody survived the flight of Ferry 1.", "ferry-1 killed"),
        ("The crew of Ferry 1 escaped alive.", "ferry-1 spared"),
        ("Ada Pilot suffocated during Ferry 1.", "ferry-1 killed"),
        ("Ada Pilot died when Ferry 1 hit the ground.", "ferry-1 killed"),
        ("Lantern 1 worked beautifully for years.", "lantern-1 success"),
    ],
)
def test_what_is_read(outcomes, text, expected):
    assert outcomes(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 cruised flawlessly until it was dashed to pieces.",
        "Lantern 1 worked flawlessly for eleven months.",
        "The launch of Lantern 1 went flawlessly.",
        "Lantern 1 was a triumph until the last quarter of an hour.",
        "Was Lantern 2 a failure?",
        "Lantern 1, lost its lander on the way.",
        "If Lantern 2 was a failure, so was NSA.",
        "NSA denied that Lantern 1 was a failure.",
        "Lantern 1 was not a failure.",
        "Lantern 2 did not succeed.",
        "Lantern 1 was almost a failure.",
        "Lantern 1 narrowly escaped a disaster.",
        "Lantern 2 was a partial success.",
        "Lantern 3 will be a success.",
        "Lantern 3 could be a failure.",
        # something else failed, or failed to
        "Lantern 1's radio failed.",
        "An engine failure doomed Lantern 2.",
        "Despite a failure of its drill, Lantern 1 went on.",
        "Lantern 2's camera was lost.",
        "Lantern 1 failed to send pictures.",
        "Lantern 1 failed two checks of its health.",
        "Northland's success with Lantern 1 was a surprise.",
        "NSA was a failure.",
        # for a time only
        "Lantern 1 was lost for weeks, then found.",
        "Lantern 1's parachute burned up.",
        "Lantern 1 could burn up.",
        "Lantern 1 is to burn up.",
        "Lantern 1 almost came to grief.",
        "Lantern 1 did not burn up.",
        "Ada Pilot died in 2024.",
        # of which of them?
        "Lantern 1 was a success, Lantern 2 a failure.",
        "Twin was a failure.",
        "It was a failure.",
    ],
)
def test_what_is_left_alone(outcomes, text):
    assert outcomes(text) == []


@pytest.mark.parametrize("text", ["It was a success.", "The mission was a success.", "The lander was a triumph."])
def test_what_is_taken_up(outcomes, text):
    assert outcomes(text, "Lantern 1 reached the Moon.") == ["lantern-1 success"]
    assert outcomes(text, "Lantern 1 flew, and so did Lantern 2.") == []

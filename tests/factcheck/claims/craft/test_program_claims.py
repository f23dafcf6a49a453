"""Which programs flights are said to belong to."""

import pytest
from claims_shown import shown


@pytest.fixture
def programs(told):
    """Return the programs of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("program", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 is part of Surveyor.", "lantern-1 part surveyor"),
        ("Lantern 1 belongs to the Surveyor programme.", "lantern-1 part surveyor"),
        ("As part of NSA's Surveyor, Lantern 1 landed on the Moon.", "lantern-1 part surveyor"),
        ("Lantern 1 was chosen under the cheap-and-cheerful Surveyor line.", "lantern-1 part surveyor"),
        ("Lantern 1 was a Surveyor spy probe, like Lantern 2.", "lantern-1 part surveyor"),
        ("Lantern 1, named after a lamp, flew within Surveyor.", "lantern-1 part surveyor"),
        ("Lantern 1 opened the Surveyor series.", "lantern-1 part surveyor"),
        ("The Surveyor programme's last word was Lantern 1.", "lantern-1 part surveyor"),
        ("The Surveyor effort gave us Lantern 1 in 2001.", "lantern-1 part surveyor"),
        ("The last of the Surveyor landers was Lantern 1.", "lantern-1 part surveyor"),
        ("Lantern 1 is not part of Surveyor.", "lantern-1 part surveyor not"),
        ("Lantern 1, a lander, has no connection with Surveyor.", "lantern-1 part surveyor not"),
        ("Ed Sky circled the Earth in Surveyor.", "edsky flew surveyor"),
        ("Ed Sky waved from his Surveyor capsule.", "edsky flew surveyor"),
    ],
)
def test_what_is_read(programs, text, expected):
    assert programs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 part of Surveyor?",
        "NSA's Surveyor lander and Southland's Lantern 1 both sank.",
        "Lantern 1 brought ten grams, a tenth of the kilograms of Surveyor.",
        "Ed Sky spoke of the Surveyor program.",
        "Ed Sky, a member of the Surveyor program, flew on Lantern 1.",
        "Lantern 1 (Surveyor Lander of the North) sank.",
        "Lantern 1 paved the way for Surveyor.",
        "Lantern 1 was a probe for Surveyor.",
        "Lantern 1 is part of a Surveyor craze.",
        "Lantern 1 is part of Surveyor and Apollo.",
        "After Lantern 1, the Surveyor programme took over.",
        "Lantern 1 is often mistaken for a flight of Surveyor.",
        "Lantern 1 scouted sites for the Surveyor programme.",
        "Lantern 1 gave the Surveyor programme a fright.",
        "Lantern 1 fell in the days of the Surveyor programme's success.",
        "Lantern 1 fell over, and the Surveyor programme was ended.",
        "Lantern 1 fell over, and so did the first of the Surveyor landers.",
        "Long taken for a flight of Surveyor, Lantern 1 was never one.",
        "Lantern 1 flew in hardware from the Surveyor programme.",
        "Lantern 1 and Lantern 2 saw the last lander of Surveyor.",
        "Lantern 1 was launched by a rocket of the Surveyor family.",
        "NSA plans Lantern 1, building on its bold Surveyor missions.",
        "Lantern 1 knew the Surveyor landers.",
    ],
)
def test_what_is_left_alone(programs, text):
    assert programs(text) == []

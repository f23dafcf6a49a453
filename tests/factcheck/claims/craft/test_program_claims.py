"""Which programs missions are said to belong to."""

import pytest
from claims_shown import shown


@pytest.fixture
def programs(told):
    """Return the programs of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.value) for claim in told("program", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 is part of Surveyor.", "lantern-1 surveyor"),
        ("Lantern 1 belongs to NSA's low-cost Surveyor.", "lantern-1 surveyor"),
        ("Lantern 1 was the second flight of Surveyor.", "lantern-1 surveyor"),
        ("As part of NSA's Surveyor, Lantern 1 landed on the Moon.", "lantern-1 surveyor"),
        ("One of NSA's two Surveyor landers, Lantern 1 will land on the Moon.", "lantern-1 surveyor"),
        ("Lantern 1 was a step in Surveyor.", "lantern-1 surveyor"),
        ("Lantern 1 was flown under Surveyor.", "lantern-1 surveyor"),
        ("Lantern 1 was a Surveyor mission.", "lantern-1 surveyor"),
        ("Lantern 1 was the second of the Surveyor landers.", "lantern-1 surveyor"),
        ("Lantern 1 was a Surveyor spy probe.", "lantern-1 surveyor"),
        ("Lantern 1 was paid for through Surveyor.", "lantern-1 surveyor"),
        ("The Surveyor programme included Lantern 1.", "lantern-1 surveyor"),
        ("Lantern 1 was a Surveyor mission, like Lantern 2.", "lantern-1 surveyor"),
        ("Lantern 1 is not part of Surveyor.", "lantern-1 surveyor not"),
    ],
)
def test_what_is_read(programs, text, expected):
    assert programs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 part of Surveyor?",
        "Lantern 1 could be part of Surveyor.",
        "Lantern 1 paved the way for Surveyor.",
        "Lantern 1 went through Surveyor tests.",
        "Lantern 1 was a mission to Surveyor.",
        "Lantern 1 was a probe for Surveyor.",
        "Lantern 1 is part of a Surveyor craze.",
        "After Lantern 1, Surveyor took over.",
        "Lantern 1 is part of Surveyor and Apollo.",
        "Surveyor was part of the reason for Lantern 1.",
    ],
)
def test_what_is_left_alone(programs, text):
    assert programs(text) == []

"""Who is said to have launched which flight."""

import pytest
from claims_shown import shown


@pytest.fixture
def launches(told):
    """Return who launched what in a sentence, each in one line."""
    return lambda text: [shown(claim, claim.value) for claim in told("launching", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA launched Lantern 1 in 2001.", "lantern-1 nsa"),
        ("Lantern 1 was launched by Northland.", "lantern-1 northland"),
        ("Lantern 1 was not launched by SSA.", "lantern-1 ssa not"),
        ("In 2001 NSA sent Lantern 1 to the Moon.", "lantern-1 nsa"),
    ],
)
def test_what_is_read(launches, text, expected):
    assert launches(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "NSA will launch Lantern 5.",
        "Lantern 1 was launched by a Bolt 9.",
        "NSA sent commands to Lantern 1.",
        "A rocket of NSA launched Lantern 1.",
        "NSA tried to launch Lantern 1.",
        "Lantern 1 was launched.",
        "Did NSA launch Lantern 1?",
    ],
)
def test_what_is_left_alone(launches, text):
    assert launches(text) == []

"""What people are said to have ridden, and where they are said to have landed, where no flight is named."""

import pytest
from claims_shown import shown


@pytest.fixture
def passages(told):
    """Return the rockets and the places that are read of people, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("passage", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Sky rode into orbit atop an Arrow V.", "edsky ride Arrow V"),
        ("Ed Sky and Flo Star were launched on a Bolt 9 rocket.", "edsky ride Bolt 9"),
        ("A Bolt 9 carried Ed Sky to orbit.", "edsky ride Bolt 9"),
        ("A Bolt 9 lifted off with Ed Sky aboard.", "edsky ride Bolt 9"),
        ("Ed Sky and Flo Star explored the Sea of Crises.", "edsky mare-crisium at"),
        ("Ed Sky landed near Copernicus crater.", "edsky copernicus-crater near"),
    ],
)
def test_what_is_read(passages, text, expected):
    assert passages(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky watched a Bolt 9 lift off.",
        "Ed Sky flew on Apollo 17, and not on a Bolt 9.",
        "Did Ed Sky ride on a Bolt 9?",
        "Ed Sky rode on a Soyuz.",  # the ship or its rocket
        "Ed Sky would have flown on a Bolt 9.",
        "Ed Sky could see the Sea of Crises.",
    ],
)
def test_what_is_left_alone(passages, text):
    assert passages(text) == []

"""Who is said to have won a contest."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "A team of students won Surveyor.",
        "First prize in Surveyor went to a firm.",
        "The firm finished first in Surveyor.",
        "The engineers pocketed the money of Surveyor.",
    ],
)
def test_what_is_read(told, text):
    assert [claim.subject for claim in told("contest", text)] == ["surveyor"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody won Surveyor.",
        "A team hoped to win Surveyor.",
        "Five teams won interim prizes in Surveyor.",
        "A finalist of Surveyor won a contract.",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("contest", text) == []

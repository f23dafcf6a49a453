"""When a flight is told to have been, with nothing else told of it."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was in 2002.",
        "The Lantern 1 mission took place in 2002.",
        "Lantern 1 happened in 2002, and nobody forgot it.",
    ],
)
def test_what_is_read(told, text):
    assert ("lantern-1", "flight") in [(claim.subject, claim.property) for claim in told("event", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was in 2002 the most awaited flight.",
        "Lantern 1 was in the hall in 2002.",
        "Lantern 1 was not in 2002.",
        "Artists met on Lantern 1 in 2002.",
        "A film about Lantern 1 was in 2002.",
    ],
)
def test_what_is_left_alone(told, text):
    assert "flight" not in [claim.property for claim in told("event", text)]

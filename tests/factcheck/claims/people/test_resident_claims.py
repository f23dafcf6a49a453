"""Who is told to be up there now."""

import pytest


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ed Sky and Flo Star are aboard the station.", ["edsky", "flostar"]),
        ("Ed Sky is still in orbit.", ["edsky"]),
        ("Ed Sky has been in space since 5 June 2024.", ["edsky"]),
        ("Ed Sky remains stuck on the space station.", ["edsky"]),
    ],
)
def test_what_is_read(told, text, people):
    assert [claim.subject for claim in told("resident", text)] == people


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky was aboard the station.",
        "Ed Sky has been in space.",
        "Ed Sky is in space history.",
        "Ed Sky will be aboard the station.",
        "Ed Sky is on the board.",
        "Ed Sky is not aboard the station.",
        "Ed Sky of Ferry 1 is aboard the station.",
        "Is Ed Sky aboard the station?",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("resident", text) == []

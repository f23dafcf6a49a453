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


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky and Flo Star will fly to the station.",
        "Ed Sky (a teacher) and Flo Star (two spacewalks) are due to launch in May.",
        "Ed Sky, a Ferry 1 veteran, and Flo Star will lift off on Sunday.",
    ],
)
def test_who_is_to_fly_with_whom_is_read(told, text):
    [claim] = told("resident", text)
    assert (claim.property, claim.others) == ("to-fly", ("edsky", "flostar"))


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky will fly to the station.",
        "Ed Sky and Flo Star will launch a fund.",
        "Ed Sky and Flo Star will fly again.",
        "Ed Sky and Flo Star will fly on Ferry 1.",
        "Ed Sky and Flo Star would fly to the station.",
        "Ed Sky and Flo Star flew to the station.",
        "Will Ed Sky and Flo Star fly?",
        "If all goes well, Ed Sky and Flo Star will fly.",
        "Ed Sky and Flo Star watched, and the ship will fly.",
        "Ed Sky and Flo Star will fly the jet home.",
    ],
)
def test_nobody_else_is_to_fly_with_anybody(told, text):
    assert told("resident", text) == []

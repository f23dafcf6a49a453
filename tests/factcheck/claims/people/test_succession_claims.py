"""Who is said to have followed whom at the head of something."""

import pytest
from claims_shown import shown


@pytest.fixture
def followed(told):
    """Return who followed whom, in one line."""

    def followed(text):
        return [shown(claim, claim.value, "after", claim.others[0]) for claim in told("succession", text)]

    return followed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Keeper took over NSA from Ada Pilot.", "nsa bo-keeper after ada-pilot"),
        ("Bo Keeper succeeded Ada Pilot at NSA in 2014.", "nsa bo-keeper after ada-pilot 2014-01-01..2014-12-31"),
        ("The king told of Bo Keeper taking NSA over from Ada Pilot on 3 May 2015.", "nsa bo-keeper after ada-pilot"),
        ("Ada Pilot was replaced by Bo Keeper at NSA.", "nsa bo-keeper after ada-pilot"),
        ("Bo Keeper succeeded Ada Pilot.", "bo-keeper bo-keeper after ada-pilot"),
        ("Ada Pilot was followed by Bo Keeper.", "bo-keeper bo-keeper after ada-pilot"),
        ("Bo Keeper succeeded Ada Pilot at NSA after Di Newman had filled in.", "nsa bo-keeper after ada-pilot"),
        ("Ada Pilot handed NSA over to Bo Keeper.", "nsa bo-keeper after ada-pilot"),
        ("Ada Pilot made way for Bo Keeper at the head of NSA.", "nsa bo-keeper after ada-pilot"),
        ("NSA passed from Ada Pilot to Bo Keeper.", "nsa bo-keeper after ada-pilot"),
        ("Bo Keeper came to NSA in succession to Ada Pilot.", "nsa bo-keeper after ada-pilot"),
        ("At NSA out went Ada Pilot, in came Bo Keeper.", "nsa bo-keeper after ada-pilot"),
        ("Ada Pilot, predecessor of Bo Keeper at NSA, kept bees.", "nsa bo-keeper after ada-pilot"),
        ("Bo Keeper's predecessor at NSA was Ada Pilot.", "nsa bo-keeper after ada-pilot"),
        ("Ada Pilot handed NSA over to the king's man Bo Keeper.", "nsa bo-keeper after ada-pilot"),
        ("Bo Keeper inherited the agency from Ada Pilot.", "bo-keeper bo-keeper after ada-pilot"),
    ],
)
def test_what_is_read(followed, text, expected):
    assert followed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Keeper will succeed Ada Pilot at NSA.",
        "Bo Keeper never succeeded Ada Pilot at NSA.",
        "Bo Keeper followed Ada Pilot down the stairs.",
        "Ada Pilot passed a note to Bo Keeper at NSA.",
        "Ada Pilot spoke to Bo Keeper about NSA.",
        "Bo Keeper succeeded Ada Pilot as deputy administrator of NSA.",
        "Bo Keeper, not Di Newman, succeeded Ada Pilot at NSA.",
    ],
)
def test_what_is_left_alone(followed, text):
    assert followed(text) == []


def test_whom_somebody_is_to_follow_he_does_not_follow_on_that_day(told):
    [claim] = told("succession", "In May 2014 Bo Keeper was first in line to succeed Ada Pilot at NSA.")
    assert claim.time is None

"""When agencies, companies and forces are said to have been founded."""

import pytest


@pytest.mark.parametrize(
    ("text", "who", "first"),
    [
        ("NSA was established in 1990.", "nsa", "1990-01-01"),
        ("Founded in 2001, Rocketeers builds engines.", "rocketeers", "2001-01-01"),
        ("Rocketeers, founded in 2001, builds engines.", "rocketeers", "2001-01-01"),
        ("Later, in 1995, the SSA (SSA) was formally created.", "ssa", "1995-01-01"),
        ("The NSA, set up in 1990, builds rockets.", "nsa", "1990-01-01"),
        ("Rocketeers was set up in 2001.", "rocketeers", "2001-01-01"),
        ("On 5 May 1990 the NSA came into being.", "nsa", "1990-05-05"),
        ("NSA will commence operations on 1 July 1990.", "nsa", "1990-07-01"),
    ],
)
def test_who_is_told_to_have_been_founded(told, text, who, first):
    [claim] = told("founding", text)
    assert (claim.subject, claim.time.earliest) == (who, first)


@pytest.mark.parametrize(
    "text",
    [
        "NSA was not founded in 1990.",
        "NSA was founded in answer to the flight of Lantern 1 in 1990.",
        "The NSA office was established in 1990.",
        "NSA's laboratory was founded in 1990.",
        "NSA began operations in 1990.",
        "The predecessor of NSA was founded in 1980.",
        "Was NSA founded in 1990?",
        "NSA set up a station in 1990.",
        "Unlike NSA, set up in 1990, some agencies build rockets.",
    ],
)
def test_what_is_no_founding(told, text):
    assert told("founding", text) == []

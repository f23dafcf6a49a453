"""Where a flight is told to have been on a date: what must have happened by then."""

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "latest"),
    [
        ("Lantern 1 stood on the Moon by the end of 2001.", "landing", "2001-12-31"),
        ("Lantern 1 was on the lunar surface on 5 March 2001.", "landing", "2001-03-05"),
        ("Lantern 2 was in orbit in July 2005.", "orbit", "2005-07-31"),
        ("Lantern 2 was on its way to the Moon by June 2005.", "launch", "2005-06-30"),
        ("Ferry 1 was back on Earth by 20 April 2018.", "return", "2018-04-20"),
    ],
)
def test_what_must_have_been_before(told, text, kind, latest):
    [claim] = told("standing", text)
    assert (claim.property, claim.time.relation, claim.time.latest) == (kind, "by", latest)


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was a lander of 2001.",
        "Lantern 1 was not on the Moon by the end of 2001.",
        "Will Lantern 1 be on the Moon by 2030?",
        "Ada Pilot of Ferry 1 was home by 20 April 2018.",
        "The engineers of Lantern 1 were on the ground in 2001.",
    ],
)
def test_what_tells_of_no_place(told, text):
    assert told("standing", text) == []

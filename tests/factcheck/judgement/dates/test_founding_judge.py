"""When bodies were founded: NSA in 1990, Rocketeers in 2001, both known by the year."""

import pytest
from claims_made import date

from orbitctl.factcheck.claims.claim import Claim


def founded(who, when, *law):
    return Claim("founding", "existence", who, "founded", "", date(when), others=law)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (founded("nsa", "in 1990"), "supported"),
        (founded("nsa", "in 1996"), "refuted"),
        (founded("nsa", "in 1991"), "not-enough-info"),  # of a year alone, sources differ by one
        (founded("rocketeers", "in 2010"), "refuted"),
        (founded("rocketeers", "in 1950"), "not-enough-info"),  # a company of that name may have gone before
        (founded("northland", "in 1950"), "not-enough-info"),
    ],
)
def test_a_founding(judged, claim, verdict):
    assert judged(claim)[0] == verdict

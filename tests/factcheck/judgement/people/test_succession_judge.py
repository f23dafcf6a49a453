"""How it stands that somebody followed another, against the terms on record."""

import pytest
from claims_made import date

from orbitctl.factcheck.claims.claim import Claim

NOW = "2026-01-01"
RIGHT = ("supported", "office-after", None)


def after(later, earlier, when="", of="nsa"):
    """Say that somebody followed another."""
    return Claim("succession", "office", of, "succeeded", later, date(when), others=(earlier, of))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (after("bo-keeper", "ada-pilot"), RIGHT),
        (after("bo-keeper", "ada-pilot", of=""), RIGHT),
        (after("bo-keeper", "ada-pilot", "in 2014"), RIGHT),
        (after("bo-keeper", "ada-pilot", "in 2012"), ("refuted", "office-after", "1 July 2014")),
        (after("ada-pilot", "bo-keeper"), ("refuted", "office-after", "")),
        (after("di-newman", "bo-keeper"), ("refuted", "office-after", "after Cy Vague")),
        (after("di-newman", "cy-vague", "in March 2022"), ("not-enough-info", "office-after", None)),
        (after("bo-keeper", "ada-pilot", of="ssa"), ("not-enough-info", "office-unknown", None)),
    ],
)
def test_who_followed_whom(judged, claim, expected):
    assert judged(claim, NOW) == expected

"""Whose craft something was, held against the names on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.craft.namesakes import judge


@pytest.mark.parametrize(
    ("flight", "named", "verdict"),
    [
        ("lantern-1", "lantern-2", "refuted"),
        ("lantern-2", "lantern-2", "supported"),
        ("lantern-2", "lantern-2 red-kite", "supported"),
        ("red-kite", "lantern-2", "not-enough-info"),  # names are given again, to what flies elsewhere
        ("lantern-1", "lantern-2 red-kite", "not-enough-info"),
    ],
)
def test_whose_name_it_is(made_world, flight, named, verdict):
    assert judge(Claim("namesake", "existence", flight, "craft", named), made_world, "2026-01-01").verdict == verdict

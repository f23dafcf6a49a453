"""Dates that other sources give."""

import pytest
from claims_made import date, event

from orbitctl.factcheck.claims.claim import Claim


@pytest.mark.parametrize(("kind", "verdict"), [("landing", "disputed"), ("end", "refuted")])
def test_a_date_another_source_gives_is_disputed_of_what_it_gives_it_for(judged, kind, verdict):
    assert judged(event("lantern-1", kind, "on 6 March 2001"))[0] == verdict


def test_nor_is_it_a_near_miss(judged):
    claim = Claim(
        "occasion", "launch-date", "lantern-1", "launch", "launch", date("on 6 March 2001"), others=("launch",)
    )
    assert judged(claim)[0] != "refuted"

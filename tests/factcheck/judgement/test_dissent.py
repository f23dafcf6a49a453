"""Dates that other sources give."""

import pytest
from claims_made import date, event
from made_world import unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dissent
from orbitctl.factcheck.judgement.dissent import is_on_the_other_side


@pytest.mark.parametrize(("kind", "verdict"), [("landing", "disputed"), ("end", "refuted")])
def test_a_date_another_source_gives_is_disputed_of_what_it_gives_it_for(judged, kind, verdict):
    assert judged(event("lantern-1", kind, "on 6 March 2001"))[0] == verdict


def test_nor_is_it_a_near_miss(judged):
    claim = Claim(
        "occasion", "launch-date", "lantern-1", "launch", "launch", date("on 6 March 2001"), others=("launch",)
    )
    assert judged(claim)[0] != "refuted"


@pytest.mark.parametrize(
    ("local", "told", "wrong"),
    [
        ("2001-03-06", "on 4 March 2001", True),
        ("2001-03-04", "on 4 March 2001", False),
        ("2001-03-06", "on 6 March 2001", False),
    ],
)
def test_the_day_of_the_launch_is_no_local_day_of_what_came_next(local, told, wrong):
    flight = unit(
        "kite", "active 2001-03-04, ended 2001-03-05 success", events="launch 2001-03-04, impact 2001-03-05",
        disputed=[Dissent("impact", local, "A local date.", ("gazette",))],
    )  # fmt: skip
    assert is_on_the_other_side(date(told), flight.events[1], flight) is wrong

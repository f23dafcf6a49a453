"""On which ship people are told to have come home."""

import pytest
from made_world import UNITS, MadeWorld, happened

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.people.crews import judge

EVENTS = {
    "ferry-1": "launch 2018-04-12, crew-departure 2018-06-02, landing 2018-08-01",
    "ferry-2": "launch 2018-01-12, landing 2018-06-02",
    "lantern-1": "launch 2018-01-12, landing 2018-05-20",
    "lantern-2": "launch 2022-01-12, landing 2022-05-20",
}


class Swapped(MadeWorld):
    """The crew of one ship came home in another."""

    def undertaking(self, record):
        events = tuple(happened(EVENTS[record], record)) if record in EVENTS else UNITS[record].events
        return UNITS[record]._replace(events=events, program="soyuz", crew=UNITS[record].crew or ("Gus Stay",))


@pytest.mark.parametrize(
    ("person", "ship", "verdict"),
    [
        ("adapilot", "ferry-2", "supported"),
        ("adapilot", "ferry-1", "refuted"),
        ("adapilot", "lantern-1", "refuted"),
        ("adapilot", "lantern-2", "refuted"),  # long after
        ("edsky", "ferry-2", "not-enough-info"),
    ],
)
def test_a_crew_has_a_day_of_its_own(person, ship, verdict):
    claim = Claim("crew", "crew", ship, "home", person, others=(person,))
    assert judge(claim, Swapped(), "2026-01-01").verdict == verdict


@pytest.mark.parametrize(("ship", "verdict"), [("ferry-2", "supported"), ("lantern-2", "refuted")])
def test_who_stands_beside_a_ship_on_the_way_home_need_not_have_gone_up_in_it(ship, verdict):
    claim = Claim("crew", "crew", ship, "beside", "adapilot", others=(ship, "adapilot"), part="returning")
    assert judge(claim, Swapped(), "2026-01-01").verdict == verdict

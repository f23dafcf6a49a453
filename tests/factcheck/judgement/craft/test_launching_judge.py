"""Who is said to have launched something, beside whose it is and whose rocket flew it."""

import pytest
from made_world import ACTORS, UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.launching import LAUNCHES
from orbitctl.factcheck.facts import Actor
from orbitctl.factcheck.judgement.craft.launching import judge

DAY = "2026-01-01"
MORE = {
    made.id: made
    for made in (
        Actor("japan", "state", "Japan", "JP", (), None, None, ()),
        Actor("jaxa", "agency", "JAXA", "JP", ("japan",), "1990", None, ()),
        Actor("young", "company", "Young Firm", "NL", ("northland",), "2005", None, ("log",)),
        Actor("old", "company", "Old Firm", "NL", ("northland",), "1985", None, ()),
    )
}


class Launched(MadeWorld):
    """NSA's Lantern 1 went up on a rocket of Japan's in 2001."""

    rocket: str | None = "H-IIA 202"

    def undertaking(self, record):
        return UNITS[record]._replace(launch_vehicle=self.rocket)

    def actor(self, record):
        return MORE.get(record) or ACTORS[record]

    def launched(self):
        return ()


@pytest.mark.parametrize(
    ("who", "verdict"),
    [
        ("nsa", "supported"),
        ("northland", "supported"),
        ("japan", "supported"),
        ("jaxa", "not-enough-info"),  # whose rocket it was need not have launched it
        ("ssa", "refuted"),
        ("southland", "refuted"),
        ("old", "not-enough-info"),  # it may have been paid for it
        ("young", "refuted"),  # it was not there yet
    ],
)
def test_verdicts(who, verdict):
    assert judge(Claim("launching", "operator", "lantern-1", LAUNCHES, who), Launched(), DAY).verdict == verdict


def test_without_a_rocket_nobody_is_ruled_out():
    class Unknown(Launched):
        rocket = None

    claim = Claim("launching", "operator", "lantern-1", LAUNCHES, "ssa")
    assert judge(claim, Unknown(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(negated=True), Launched(), DAY).verdict == "supported"

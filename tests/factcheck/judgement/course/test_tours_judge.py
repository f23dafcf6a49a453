"""Whether a company flies paying people now."""

import pytest
from made_world import MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.course.tours import judge

HOP = unit("hop-1", "ended 2021-07-20 success", events="launch 2021-07-20, landing 2021-07-20", target="suborbital",
           kinds="crewed")._replace(crew=("Ada Pilot",), program="hopper")  # fmt: skip


class Tours(MadeWorld):
    """A company with one flight of a program that is over."""

    def missions_of(self, actor):
        return ["hop-1"] if actor == "rocketeers" else []

    def undertaking(self, record):
        if record == "hop-1":
            return HOP
        return unit("hopper", "active 2021-07-20, ended 2024-06-08", kind="program", target="suborbital")


@pytest.mark.parametrize(
    ("company", "day", "verdict"),
    [
        ("rocketeers", "2022-01-01", "supported"),
        ("rocketeers", "2026-01-01", "outdated"),
        ("others", "2026-01-01", "not-enough-info"),
    ],
)
def test_the_program_of_its_flights_tells(company, day, verdict):
    claim = Claim("tours", "status", company, "active", "tours", present=True)
    assert judge(claim, Tours(), day).verdict == verdict

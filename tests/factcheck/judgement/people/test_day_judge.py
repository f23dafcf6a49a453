"""Who was in space on a day."""

import pytest
from claims_made import date
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.people.crews import judge


class World(MadeWorld):
    """Somebody else flew in another year."""

    def undertaking(self, record):
        return UNITS[record]._replace(crew=("Gus Moon",)) if record == "lantern-1" else UNITS[record]

    def crew_keys(self, mission):
        return frozenset(name.lower().replace(" ", "") for name in self.undertaking(mission).crew)


@pytest.mark.parametrize(
    ("person", "day", "verdict"),
    [
        ("gusmoon", "on 12 April 2018", "refuted"),
        ("gusmoon", "on 1 March 2001", "not-enough-info"),  # his own
        ("gusmoon", "on 13 April 2018", "not-enough-info"),  # nothing is on record
        ("adapilot", "on 5 March 2001", "refuted"),
        ("adapilot", "on 12 April 2018", "not-enough-info"),
        ("nobody", "on 12 April 2018", "not-enough-info"),
    ],
)
def test_a_day_is_that_of_a_crew(person, day, verdict):
    claim = Claim("crew", "crew", person, "day", person, date(day), others=(person,))
    assert judge(claim, World(), "2026-01-01").verdict == verdict

"""Whether a flight had people aboard."""

import pytest
from made_world import UNITS, MadeWorld, happened

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.people.manning import judge

FLOWN = {
    "lantern-1": {"crew": (), "kinds": ("lander",)},
    "ferry-1": {"crew": ("Ada Pilot",), "kinds": ("crewed",)},
    "ferry-2": {"crew": ("Ada Pilot",), "kinds": ("crewed",), "summary": "It went up empty."},
    "lantern-2": {"crew": (), "kinds": ("crewed-lander",)},
}


class Flown(MadeWorld):
    """A robot, a ship with a crew, one that went up empty, and one whose crew is not on record."""

    def undertaking(self, record):
        events = tuple(happened("launch 2018-04-12, return 2018-06-02", record))
        return UNITS[record]._replace(events=events, carrier=None, **FLOWN[record])


@pytest.mark.parametrize(
    ("flight", "told", "verdict"),
    [
        ("lantern-1", "crewed", "refuted"),
        ("lantern-1", "uncrewed", "supported"),
        ("ferry-1", "crewed", "supported"),
        ("ferry-1", "uncrewed", "refuted"),
        ("ferry-2", "uncrewed", "not-enough-info"),
        ("lantern-2", "uncrewed", "not-enough-info"),
    ],
)
def test_the_crew_on_record_tells(flight, told, verdict):
    assert judge(Claim("manning", "crew", flight, told, ""), Flown(), "2026-01-01").verdict == verdict

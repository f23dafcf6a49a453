"""The numbers of a series, which end with its last flight once it is over."""

import pytest
from made_world import DAY, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Phase
from orbitctl.factcheck.judgement.course.numbering import judge

OVER = (Phase("1999-01-01", "2020-01-01", "active", None), Phase("2020-01-01", "9999-12-31", "ended", None))


class World(MadeWorld):
    """The made-up world with the lantern program over, and some of its flights."""

    flights = (1, 2, 3, 4, 5)

    def undertaking(self, record):
        unit = super().undertaking(record)
        return unit._replace(phases=OVER, missions=tuple(f"lantern-{n}" for n in self.flights))

    def name(self, record):
        return record.replace("lantern-", "Lantern ")


def number(told, **more):
    return Claim("numbering", "existence", "lantern", "number", f"Lantern {told}", **more)


@pytest.mark.parametrize(
    ("flights", "told", "day", "negated", "verdict"),
    [
        ((1, 2, 3, 4, 5), 6, DAY, False, "refuted"),
        ((1, 2, 3, 4, 5), 6, DAY, True, "supported"),
        ((2, 3, 4, 5), 12, DAY, False, "refuted"),  # the first ones may have had no number
        ((2, 3, 4, 5), 1, DAY, False, "not-enough-info"),
        ((1, 2, 4, 5), 6, DAY, False, "not-enough-info"),  # one is missing, others may be
        ((1, 2, 3), 6, DAY, False, "not-enough-info"),
        ((1, 2, 3, 4, 5), 6, "2010-01-01", False, "not-enough-info"),  # more were to come
    ],
)
def test_behind_the_last_number_there_is_none(flights, told, day, negated, verdict):
    world = World()
    world.flights = flights
    assert judge(number(told, negated=negated), world, day).verdict == verdict


def test_what_holds_instead_is_the_last_number():
    assert judge(number(7), World(), DAY).correct == "Lantern 5"

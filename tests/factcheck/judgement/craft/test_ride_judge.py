"""What a flight is said to have gone up on, read from loose words, beside the record."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.rides import NATION
from orbitctl.factcheck.judgement.craft.rides import judge

DAY = "2026-01-01"


class Flown(MadeWorld):
    """Red Kite flew on a Proton-K, and its record speaks of a Soyuz; seven of eight Protons were Southland's."""

    def undertaking(self, record):
        return UNITS["red-kite"]._replace(launch_vehicle="Proton-K")

    def words_of(self, record):
        return frozenset({"Soyuz", "Proton-K"})

    def actor(self, record):
        return (
            super().actor("southland")._replace(country={"southland": "SL", "northland": "NL", "guest": "GU"}[record])
        )

    def launched(self):
        return (
            *[("Proton-K/D", ("SL",))] * 5,
            ("Proton-M", ("SL", "GU")),
            ("Proton-M", ("GU",)),
            ("Ariane 5", ("NL",)),
        )


def verdict(what, value, world=None, *, negated=False):
    claim = Claim("ride", "launcher", "red-kite", what, value, negated=negated)
    return judge(claim, world or Flown(), DAY).verdict


@pytest.mark.parametrize(
    ("rocket", "expected"),
    [
        ("Proton", "supported"),
        ("Ariane 5", "refuted"),
        ("Soyuz", "not-enough-info"),  # the record has a word of it
    ],
)
def test_rockets(rocket, expected):
    assert verdict("rocket", rocket) == expected


@pytest.mark.parametrize(
    ("nation", "said", "denied"),
    [
        ("southland", "supported", "refuted"),
        ("northland", "refuted", "supported"),
        ("guest", "not-enough-info", "not-enough-info"),
    ],
)
def test_nations(nation, said, denied):
    assert verdict(NATION, nation) == said
    assert verdict(NATION, nation, negated=True) == denied


@pytest.mark.parametrize(
    ("company", "rocket", "expected"),
    [
        ("spacex", "Falcon 9", "supported"),
        ("spacex", "Electron", "refuted"),
        ("blue-origin", "Falcon Heavy", "refuted"),
        ("rocket-lab", "Kite X", "not-enough-info"),
        ("rocket-lab", "Falcon 9", "not-enough-info"),  # it has a part in the flight
    ],
)
def test_companies_launch_on_their_own(company, rocket, expected):
    class Launched(Flown):
        def undertaking(self, record):
            return UNITS["red-kite"]._replace(launch_vehicle=rocket, operators=("rocket-lab",))

    assert verdict(NATION, company, Launched()) == expected


def test_few_flights_tell_of_no_nation_unless_everybody_knows_whose_the_rocket_is():
    class New(Flown):
        rocket = "Kite X"

        def undertaking(self, record):
            return UNITS["red-kite"]._replace(launch_vehicle=self.rocket)

        def launched(self):
            return ((self.rocket, ("SL",)),)

    assert verdict(NATION, "northland", New()) == "not-enough-info"
    New.rocket = "Ariane 5"
    assert verdict(NATION, "northland", New()) == "refuted"


def test_a_rocket_of_another_flight_that_is_named_is_left_alone():
    class Two(Flown):
        def undertaking(self, record):
            rocket = "Ariane 5" if record == "lantern-1" else "Falcon 9"
            return UNITS[record]._replace(launch_vehicle=rocket)

    claim = Claim("ride", "launcher", "red-kite", "rocket", "Ariane 5")
    assert judge(claim, Two(), DAY).verdict == "refuted"
    assert judge(claim._replace(others=("lantern-1",)), Two(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(beside=("Falcon 9",)), Two(), DAY).verdict == "not-enough-info"

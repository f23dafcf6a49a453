"""What a flight is said to have gone up on, read from loose words, beside the record."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.rides import NATION
from orbitctl.factcheck.judgement.craft.rides import judge
from orbitctl.factcheck.reading.phrases import Time

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


@pytest.mark.parametrize(("launched", "expected"), [("2001-03-01", "refuted"), ("2001-03-05", "not-enough-info")])
def test_of_several_flights_the_one_launched_on_the_day_is_meant(launched, expected):
    class Dated(Flown):
        def undertaking(self, record):
            events = UNITS["red-kite"].events
            launch = events[0]._replace(kind="launch", earliest="2001-03-01", latest="2001-03-01")
            return super().undertaking(record)._replace(events=(launch,))

    time = Time(0, 1, launched, launched)
    claim = Claim("ride", "launcher", "red-kite", "rocket", "Ariane 5", time)
    assert judge(claim, Dated(), DAY).verdict == expected

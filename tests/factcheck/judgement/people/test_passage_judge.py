"""What people are said to have ridden, and where they landed, beside the flight they share."""

import pytest
from claims_made import date
from made_world import UNITS, MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.passages import RIDE
from orbitctl.factcheck.facts import Attribute
from orbitctl.factcheck.judgement.people.passages import judge

DAY = "2026-01-01"
CREW = {"ada": ["one"], "bo": ["one", "two"], "cy": ["two"], "di": ["one", "two"]}
SITE = Attribute("landing-site", "Mare Crisium, 17° N, 60° E", None, None, ("log",))
FLIGHTS = {
    made.id: made
    for made in (
        unit("one", "ended 1965-06-20", events="launch 1965-06-12", kinds="crewed")._replace(launch_vehicle="Titan II"),
        unit("two", "ended 1969-06-20", events="launch 1969-06-12, landing 1969-06-16", kinds="crewed-lander")._replace(
            launch_vehicle="Saturn V", attributes=(SITE,)
        ),
    )
}


class Crewed(MadeWorld):
    """Ada flew on a Titan II in 1965, Cy landed in 1969 after a start on a Saturn V; Bo and Di did both."""

    def flights_of(self, name_key):
        return CREW.get(name_key, [])

    def undertaking(self, record):
        return FLIGHTS.get(record) or UNITS[record]

    def words_of(self, record):
        return frozenset()

    def name(self, record):
        return record


@pytest.mark.parametrize(
    ("people", "rocket", "when", "verdict"),
    [
        ("ada", "Titan II", "", "supported"),
        ("ada", "Long March 5", "", "refuted"),  # nobody ever rode one
        ("ada", "Saturn V", "", "not-enough-info"),  # on another flight, perhaps
        ("ada", "Space Shuttle Discovery", "", "not-enough-info"),
        ("ada", "Saturn V", "in June 1965", "refuted"),
        ("ada", "Saturn V", "in June 1969", "not-enough-info"),
        ("ada bo di", "Saturn V", "", "refuted"),
        ("bo", "Saturn V", "", "supported"),
        ("bo", "Titan II", "in June 1969", "refuted"),
        ("nobody", "Long March 5", "", "not-enough-info"),
    ],
)
def test_rockets(people, rocket, when, verdict):
    time = date(when) if when else None
    claim = Claim("passage", "launcher", "ada", RIDE, rocket, time, others=tuple(people.split()))
    assert judge(claim, Crewed(), DAY).verdict == verdict


@pytest.mark.parametrize(
    ("people", "place", "verdict"),
    [
        ("bo cy", "mare-crisium", "supported"),
        ("di", "tycho-crater", "refuted"),
        ("ada", "tycho-crater", "not-enough-info"),  # never landed, as far as is known
    ],
)
def test_places(people, place, verdict):
    claim = Claim("passage", "location", "ada", place, "at", others=tuple(people.split()))
    assert judge(claim, Crewed(), DAY).verdict == verdict

"""How dates beside people stand against the flight that they made together."""

import pytest
from claims_made import date
from made_world import UNITS, MadeWorld, happened

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.dates.flyers import judge

DAY = "2026-01-01"
CREW = {"ada": ["ferry-1"], "bo": ["ferry-1", "ferry-2"], "cy": ["ferry-2"], "di": ["ferry-2"],
        "ed": ["ferry-3"], "fi": ["ferry-3"]}  # fmt: skip


class Crewed(MadeWorld):
    """The crew of Ferry 2, up in May 2020, came back in March 2021 on another ship; theirs landed in September."""

    def flights_of(self, name_key):
        return CREW.get(name_key, [])

    def undertaking(self, record):
        unit = UNITS["red-kite" if record == "ferry-3" else "ferry-1"]._replace(plans=())
        told = {
            "ferry-1": "launch 2018-04-12, landing 2018-04-20",
            "ferry-3": "launch 2021-05-03",
            "ferry-2": "launch 2020-05-03, landing 2020-09-07, crew-departure 2021-03-18",
        }[record]
        return unit._replace(id=record, events=tuple(happened(told, record)), disputed=())


@pytest.mark.parametrize(
    ("people", "kinds", "when", "verdict"),
    [
        ("ada", "launch", "on 12 April 2018", "supported"),
        ("ada", "launch", "on 12 April 2017", "refuted"),
        ("ada", "launch", "in April 2017", "not-enough-info"),  # alone, perhaps another flight
        ("ada bo", "launch", "in April 2017", "refuted"),
        ("ada bo", "launch", "in April 2015", "not-enough-info"),  # too far for a slip
        ("ada cy", "launch", "on 12 April 2017", "not-enough-info"),  # never together
        ("bo", "launch", "on 12 April 2017", "not-enough-info"),  # which flight?
        ("ada|cy bo", "launch", "on 12 April 2017", "not-enough-info"),  # either
        ("nobody", "launch", "on 12 April 2017", "not-enough-info"),
        ("cy di", "return landing", "in March 2021", "supported"),
        ("cy di", "return landing", "in March 2020", "refuted"),
        ("cy di", "return landing", "in September 2020", "refuted"),  # so did the ship, without them
        ("cy di", "launch", "in May 2020", "supported"),
        ("ed fi", "return landing", "on 2 May 2022", "premature"),
        ("ed fi", "return landing", "on 2 May 2012", "not-enough-info"),  # of a flight that is on no record
    ],
)
def test_people_are_judged_by_the_flight_they_share(people, kinds, when, verdict):
    kinds = kinds.split()
    claim = Claim("flyer", f"{kinds[0]}-date", people.split()[0], kinds[0], kinds[0], date(when),
                  others=(*people.split(), "", *kinds))  # fmt: skip
    assert judge(claim, Crewed(), DAY).verdict == verdict

"""How a place stands against what the record tells of places, and against all who did it."""

import pytest
from claims_made import date
from made_world import MadeWorld, first, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.counts.placings import judge
from orbitctl.factcheck.reading.phrases import Number

DAY = "2026-01-01"
MADE = {
    made.id: made
    for made in (
        unit("gull-1", "ended 2001-09-09 success", events="launch 2001-01-01, landing 2001-08-08, end 2001-09-09",
             target="mars")._replace(summary="The first craft to land on Mars, and the first to hear wind."),
        unit("gull-2", "ended 2003-09-09 success", events="launch 2003-01-01, landing 2003-08-08, end 2003-09-09",
             target="mars")._replace(summary="Second craft to land on Mars. With the first colour picture of Mars."),
        unit("gull-3", "ended 2005-01-02 launch-failure", events="launch 2005-01-01", target="mars"),
        unit("gull-4", "ended 2007-09-09 success", events="launch 2007-01-01, flyby 2007-08-08, end 2007-09-09",
             kinds="flyby", target="mars"),
    )
}  # fmt: skip


class Gulls(MadeWorld):
    """The flights above, and nothing else."""

    day = DAY

    def undertaking(self, record):
        return MADE[record]

    def kind(self, record):
        return "mission" if record in MADE else ""

    def missions(self):
        return list(MADE)

    def missions_to(self, target):
        return list(MADE)

    def words_of(self, record):
        return frozenset(MADE[record].summary.lower().split())

    def firsts(self):
        return [first("first-wind", "First sounds of wind on Mars", "2001-08-08", [], "gull-1")]


def placed(subject, value, *, place=1, time=None, deed="", rest="", what="first", told="fact"):
    number = Number(0, 1, place, place, place, True, True) if place > 1 else None
    when = date(time) if time else None
    return judge(Claim("placing", "first", subject, what, value, when, number, told, others=("mission", deed, rest)),
                 Gulls(), DAY).verdict  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "value", "more", "verdict"),
    [
        ("gull-1", "craft land mars", {}, "supported"),
        ("gull-1", "craft land mars", {"place": 2}, "refuted"),
        ("gull-2", "craft land mars", {"place": 2}, "supported"),
        ("gull-2", "craft land mars", {}, "refuted"),
        ("gull-1", "craft land mars", {"told": "plan"}, "outdated"),
        ("gull-2", "craft land mars", {"told": "plan"}, "not-enough-info"),  # nobody knew yet who would be
        ("gull-2", "craft land mars", {"place": 3}, "refuted"),
        ("gull-1", "craft land mars", {"time": "in 2003"}, "refuted"),
        ("gull-1", "craft land mars", {"time": "in 2001"}, "supported"),
        # who was over before the first colour pictures took none, whatever else is told of them
        ("gull-1", "colour craft mars picture sharp", {}, "refuted"),
        ("gull-2", "colour craft mars picture sharp", {}, "not-enough-info"),
        # what is told beside narrows it, unless the record tells the same of the first
        ("gull-2", "craft drill land mars", {}, "not-enough-info"),
        ("gull-2", "craft hear land mars", {}, "refuted"),
        ("gull-4", "craft drill land mars", {"deed": "land;mars;flight;;;;", "rest": "drill"}, "refuted"),
        ("gull-3", "craft dust mars picture", {}, "refuted"),
        ("gull-3", "craft dust mars", {}, "not-enough-info"),
        ("gull-2", "craft drill land mars", {"place": 3, "deed": "land;mars;flight;;;;", "rest": "drill"}, "refuted"),
        ("gull-2", "land time mars", {"what": "last", "deed": "land;mars;flight;;;;"}, "supported"),
        ("gull-1", "land time mars", {"what": "last", "deed": "land;mars;flight;;;;"}, "refuted"),
    ],
)
def test_a_place(subject, value, more, verdict):
    assert placed(subject, value, **more) == verdict


class Walkers(MadeWorld):
    """Two people who stepped onto the Moon one after the other, and a third who stayed above it."""

    day = DAY

    def kind(self, record):
        return "mission" if record == "ferry-1" else "actor"

    def missions(self):
        return ["ferry-1"]

    def flights_of(self, name_key):
        return ["ferry-1"]

    def firsts(self):
        return [first("first-on-moon", "First people on the Moon", "2018-04-12", ["ada-pilot", "bo-keeper"], "ferry-1")]


@pytest.mark.parametrize(
    ("person", "value", "place", "verdict"),
    [
        ("ada-pilot", "moon on person", 1, "supported"),
        ("bo-keeper", "moon on person", 1, "refuted"),
        ("bo-keeper", "moon on person", 2, "supported"),
        ("bo-keeper", "moon walk person", 2, "supported"),
        ("bo-keeper", "moon walk person", 1, "refuted"),
        ("di-newman", "moon on person", 1, "refuted"),
    ],
)
def test_people_of_one_flight_come_one_after_another(person, value, place, verdict):
    number = Number(0, 1, place, place, place, True, True) if place > 1 else None
    claim = Claim("placing", "first", person, "first", value, None, number, "fact", others=("person", "", ""))
    assert judge(claim, Walkers(), DAY).verdict == verdict

"""Which program a mission is said to belong to, and to which it does."""

import pytest
from made_world import UNITS, MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Attribute
from orbitctl.factcheck.judgement.craft.programs import judge

DAY = "2026-01-01"
MORE = {
    made.id: made
    for made in (
        unit("comet-1", "active 2001-01-01", program="comet"),
        unit("comet", "active 2000-01-01", kind="program", kinds="exploration", missions=("comet-1",), program="skies"),
        unit("skies", "active 2000-01-01", kind="program", kinds="exploration", missions=()),
        unit("base", "active 2000-01-01", kind="program", kinds="lunar-base"),
        unit("foreign", "active 2000-01-01", kind="program", kinds="lunar-base", operators="ssa"),
        unit("pups", "active 2000-01-01", kind="program", kinds="science"),
        unit("kits", "active 2000-01-01", kind="program", kinds="science"),
        unit("pup-of-mine", "active 2001-01-01", program="pups"),
        unit("spies", "active 2000-01-01", kind="program", kinds="military", missions=("spy-1",), program="skies"),
        unit("spy-1", "active 2001-01-01", program="spies"),
        unit("sky-1", "active 2001-01-01", program="skies"),
        unit("parcels", "active 2000-01-01", kind="program", kinds="commercial", missions=("parcel-1",)),
        unit("parcel-1", "active 2001-01-01", program="parcels"),
        unit("old-1", "active 2001-01-01", program="skies", events="launch 2001-01-01"),
        unit("gone", "active 1990-01-01, ended 1997-01-01", kind="program", kinds="lunar-base"),
        unit("fresh", "active 1990-01-01, ended 1999-01-01", kind="program", kinds="lunar-base"),
        unit("far", "active 2000-01-01", kind="program", kinds="exploration", missions=("swift-1", "swift-2")),
        unit("trials", "active 2000-01-01", kind="program", kinds="technology", missions=("parcel-1",)),
        unit("hopes", "planned 2000-01-01", kind="program", kinds="exploration", missions=("lantern-3",)),
        unit("port", "active 2000-01-01", kind="program", kinds="space-station", missions=("port-1",)),
        unit("pier", "active 2000-01-01", kind="program", kinds="space-station", missions=("sky-1",), operators="ssa"),
        unit("port-1", "active 2001-01-01", kinds="station-module", program="port"),
        unit("late", "planned 2010-01-01", kind="program", kinds="lunar-base"),
    )
}


class Programs(MadeWorld):
    """Two numbered series of one agency, what they belong to, and others."""

    def undertaking(self, record):
        if record == "base":
            fact = Attribute("missions-flown", "counts Lantern 2 too", None, None, ())
            return MORE[record]._replace(attributes=(fact,))
        return MORE.get(record) or UNITS[record]

    def flights_of(self, name_key):
        return {"ed": ["comet-1"], "flo": ["comet-1", "grey-owl"]}[name_key]


@pytest.mark.parametrize(
    ("record", "told", "verdict"),
    [
        ("lantern-1", "lantern", "supported"),
        ("comet-1", "skies", "supported"),  # by its own program
        ("comet-1", "lantern", "refuted"),
        ("lantern-1", "comet", "refuted"),
        ("lantern-1", "skies", "not-enough-info"),  # others may be part of it
        ("lantern-1", "base", "not-enough-info"),
        ("lantern-2", "base", "not-enough-info"),
        ("lantern-1", "foreign", "refuted"),
        ("grey-owl", "comet", "not-enough-info"),  # it has no program on record
        ("sky-1", "spies", "refuted"),  # it would be listed there, and not with the whole
        ("comet-1", "kits", "refuted"),  # its own is a part of another
        ("old-1", "late", "refuted"),  # launched long before anybody spoke of it
        ("old-1", "gone", "refuted"),  # launched long after it had ended
        ("old-1", "fresh", "not-enough-info"),  # what was left of it may fly
        ("sky-1", "late", "not-enough-info"),
        ("pup-of-mine", "parcels", "refuted"),  # what is chosen as science is bought by nobody
        ("sky-1", "parcels", "not-enough-info"),
        ("pup-of-mine", "trials", "refuted"),  # nor in a line of trials
        ("sky-1", "far", "refuted"),  # none of those goes where it goes
        ("old-1", "hopes", "refuted"),  # none of those has flown
        ("sky-1", "hopes", "not-enough-info"),
        ("port-1", "pier", "refuted"),  # a module is one of one station
        ("pup-of-mine", "kits", "refuted"),  # of two lines of the same sort a mission is in one
    ],
)
def test_verdicts(record, told, verdict):
    claim = Claim("program", "program", record, "part", told)
    assert judge(claim, Programs(), DAY).verdict == verdict


def test_a_rocket_is_no_program_of_what_it_lifts():
    rocket = unit("ladder", "active 2000-01-01", kind="program", kinds="launch-vehicle", operators="ssa")

    class Lifted(Programs):
        def undertaking(self, record):
            found = rocket if record == "ladder" else super().undertaking(record)
            return found._replace(launch_vehicle=rocket.name) if record == "comet-1" else found

    claim = Claim("program", "program", "comet-1", "part", "ladder")
    assert judge(claim, Lifted(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(subject="lantern-1"), Lifted(), DAY).verdict == "refuted"


def test_denied():
    claim = Claim("program", "program", "lantern-1", "part", "lantern", negated=True)
    assert judge(claim, Programs(), DAY).verdict == "refuted"
    assert judge(claim._replace(value="comet"), Programs(), DAY).verdict == "supported"
    assert judge(claim._replace(value="base"), Programs(), DAY).verdict == "not-enough-info"


@pytest.mark.parametrize(
    ("who", "told", "verdict"),
    [
        ("ed", "comet", "supported"),
        ("ed", "lantern", "refuted"),
        ("flo", "lantern", "not-enough-info"),  # one of the flights may have been of it
    ],
)
def test_the_flights_of_somebody(who, told, verdict):
    assert judge(Claim("program", "program", who, "flew", told), Programs(), DAY).verdict == verdict

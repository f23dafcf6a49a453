"""Where something is said to have been, read from loose words, or to have come back to, beside the record."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.places import DOWN
from orbitctl.factcheck.claims.craft.shores import EARTH
from orbitctl.factcheck.facts import Attribute
from orbitctl.factcheck.judgement.craft.whereabouts import judge

DAY = "2026-01-01"


def verdict(told, how="at", *marks, words=frozenset(), **changes):
    """Judge a place told of Lantern 1, which lies in Mare Crisium and whose capsule landed in Utah."""

    class Sites(MadeWorld):
        def undertaking(self, record):
            unit = UNITS[record]
            site = Attribute("landing-site", "Mare Crisium, 17° N, 60° E", None, None, ("log",))
            back = unit.events[1]._replace(kind="return", title="Capsule lands in Utah")
            return unit._replace(attributes=(site,), events=(*unit.events, back))._replace(**changes)

        def words_of(self, record):
            return words

    return judge(Claim("location", "location", "lantern-1", told, how, others=marks), Sites(), DAY).verdict


def test_places():
    assert verdict("mare-crisium") == "supported"
    assert verdict("mare-nectaris") == "refuted"
    assert verdict("far side") == "refuted"


def test_what_the_record_has_a_word_of_is_not_refuted():
    assert verdict("mare-nectaris", words=frozenset({"nectaris"})) == "not-enough-info"


def test_what_only_ended_there_has_seen_the_rest_from_above():
    assert verdict("mare-nectaris", kinds=("orbiter",)) == "not-enough-info"
    assert verdict("mare-nectaris", "at", DOWN, kinds=("orbiter",)) == "refuted"
    assert verdict("mare-nectaris", kinds=("orbiter", "lander")) == "refuted"


@pytest.mark.parametrize(
    ("region", "expected"), [("indian", "supported"), ("pacific", "refuted"), ("australia", "not-enough-info")]
)
def test_what_only_the_summary_tells(region, expected):
    back = UNITS["lantern-1"].events[1]._replace(kind="return", title="Lantern 1 returns")
    summary = "A ship of Indian make, built in Australia. It came down in the Indian Ocean; nobody was hurt."
    assert verdict(EARTH, region, events=(back,), summary=summary) == expected


@pytest.mark.parametrize(
    ("region", "changes", "expected"),
    [
        ("utah", {}, "supported"),
        ("australia", {}, "refuted"),
        ("australia", {"summary": "Found by a ship from Woomera."}, "not-enough-info"),
        ("utah", {"events": UNITS["lantern-1"].events}, "not-enough-info"),
    ],
)
def test_regions_of_the_earth(region, changes, expected):
    assert verdict(EARTH, region, **changes) == expected


@pytest.mark.parametrize(
    ("flights", "region", "expected"),
    [
        ({"ed": ("red-kite", "lantern-1"), "flo": ("lantern-1",)}, "utah", "supported"),
        ({"ed": ("red-kite", "lantern-1"), "flo": ("lantern-1",)}, "australia", "refuted"),
        ({"ed": ("red-kite", "lantern-1"), "flo": ("red-kite", "lantern-1")}, "australia", "not-enough-info"),
        ({"ed": ("red-kite",), "flo": ("lantern-1",)}, "australia", "not-enough-info"),
    ],
)
def test_who_flew_together_once_came_back_from_that_flight(flights, region, expected):
    class Crewed(MadeWorld):
        def undertaking(self, record):
            back = UNITS[record].events[0]._replace(kind="return", title="Capsule lands in Utah")
            return UNITS[record]._replace(events=(back,))

        def flights_of(self, name_key):
            return flights[name_key]

    claim = Claim("location", "location", "ed", EARTH, region, others=("flo",))
    assert judge(claim, Crewed(), DAY).verdict == expected

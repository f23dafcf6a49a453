"""How firsts stand against those on record."""

import pytest
from claims_made import first

from orbitctl import names
from orbitctl.factcheck.judgement.counts.firsts import judge

NOW = "2026-01-01"
SOFT = "land moon soft"
RIGHT = ("supported", "first-right", None)
UNKNOWN = ("not-enough-info", "first-unknown", None)
OTHERS = ("refuted", "first-others", "NSA, Lantern 1")


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (first("lantern-1", "mission", SOFT), NOW, RIGHT),
        (first("lantern-1", "mission", SOFT, "in 2001"), NOW, RIGHT),
        (first("lantern-1", "mission", SOFT, "in 2002"), NOW, ("refuted", "date-wrong", "5 March 2001")),
        (first("lantern-1", "mission", SOFT), "2000-01-01", ("premature", "first-not-yet", "5 March 2001")),
        (first("lantern-1", "mission", "land moon"), NOW, RIGHT),  # that it was soft is left unsaid
        (first("nsa", "agency", SOFT), NOW, RIGHT),
        (first("northland", "state", SOFT), NOW, RIGHT),  # what is its agency's is its own
        (first("lantern-2", "mission", SOFT), NOW, OTHERS),
        (first("ssa", "agency", SOFT), NOW, OTHERS),
        (first("southland", "state", SOFT), NOW, OTHERS),
        (first("ssa", "agency", SOFT), "2000-01-01", UNKNOWN),
        (first("ada-pilot", "person", "person space"), NOW, RIGHT),
        (first("ada-pilot", "person", "crew fly space"), NOW, RIGHT),
        (first(names.key("Ada Pilot"), "astronaut", "person space"), NOW, RIGHT),
        (first(names.key("Bo Keeper"), "astronaut", "person space"), NOW,
         ("refuted", "first-others", "Ada Pilot, Ferry 1")),
        (first("blue-heron", "mission", "mars orbit"), NOW, RIGHT),
        (first("blue-heron", "mission", "craft mars orbit"), NOW, RIGHT),
        (first("ssa", "agency", "mars sample"), NOW, ("premature", "first-not-yet", "2031")),
        (first("nsa", "agency", "mars sample"), NOW, UNKNOWN),  # nobody's yet
        (first("nsa", "agency", "drum land"), NOW, UNKNOWN),
        (first("nsa", "agency", "land"), NOW, UNKNOWN),
    ],
)  # fmt: skip
def test_whose_first(judged, claim, day, expected):
    assert judged(claim, day) == expected


class Shared:
    """A world in which two people landed together."""

    def __init__(self, world):
        self._world = world

    def __getattr__(self, name):
        return getattr(self._world, name)

    def firsts(self):
        space = next(f for f in self._world.firsts() if "ada-pilot" in f.actors)
        return [space._replace(actors=("nsa", "ada-pilot", "bo-keeper"))]

    def kind(self, record):
        return "actor" if record == "bo-keeper" else self._world.kind(record)

    def actor(self, record):
        return self._world.actor("ada-pilot") if record == "bo-keeper" else self._world.actor(record)


def test_of_several_people_the_one_named_first_was_first(made_world):
    told = {
        who: judge(first(who, "person", "person space"), Shared(made_world), NOW) for who in ("ada-pilot", "bo-keeper")
    }
    assert told["ada-pilot"].verdict == "supported"
    assert (told["bo-keeper"].verdict, told["bo-keeper"].rule) == ("not-enough-info", "first-shared")


def test_a_walk_goes_without_saying_only_of_who_was_there(judged):
    assert judged(first("ada-pilot", "person", "person space walk"), NOW) == UNKNOWN


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (first("lantern-1", "mission", SOFT)._replace(negated=True), NOW, ("refuted", "first-right", "5 March 2001")),
        (first("lantern-2", "mission", SOFT)._replace(negated=True), NOW, ("supported", "first-right", None)),
        (first("lantern-2", "mission", SOFT)._replace(negated=True), "2000-01-01", UNKNOWN),
        (first("lantern-1", "mission", SOFT)._replace(property="precedent"), NOW, RIGHT),
        (first("lantern-2", "mission", SOFT)._replace(property="precedent"), NOW,
         ("refuted", "first-right", "5 March 2001")),
        (first("ssa", "agency", SOFT)._replace(property="precedent"), NOW, UNKNOWN),  # perhaps earlier than that
        (first("", "", SOFT)._replace(property="none"), NOW, ("outdated", "first-right", "5 March 2001")),
        (first("", "", SOFT)._replace(property="none"), "2000-01-01", UNKNOWN),
        (first("", "", "drum land")._replace(property="none"), NOW, UNKNOWN),
    ],
)  # fmt: skip
def test_whose_first_it_was_not(judged, claim, day, expected):
    assert judged(claim, day) == expected

"""How it stands what is told of a crew as a whole."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.nationals import ALL
from orbitctl.factcheck.explanation import explain
from orbitctl.factcheck.facts import Attribute
from orbitctl.factcheck.judgement.people.crews import judge
from orbitctl.factcheck.reading.phrases import Number

NOW = "2026-01-01"
FERRY = UNITS["ferry-1"]._replace(
    crew=("Ada Pilot", "Ed Sky", "Flo Star"),
    countries=("NL", "SL"),
    attributes=tuple(
        Attribute(name, value, None, None, ("log",))
        for name, value in (("lunar-module-pilot", "Ed Sky"), ("walked-on-the-moon", "Ada Pilot and Ed Sky"))
    ),
)
OTHER = UNITS["ferry-2"]._replace(crew=("Gus Moon",), countries=("SL",), events=FERRY.events)


class World(MadeWorld):
    """The made-up world with a crew of three."""

    def undertaking(self, record):
        return {"ferry-1": FERRY, "ferry-2": OTHER}.get(record) or UNITS[record]

    def crew_keys(self, mission):
        return frozenset(name.lower().replace(" ", "") for name in self.undertaking(mission).crew)

    def holding(self, attribute):
        return ["ferry-1"]

    def flights_of(self, name_key):
        return [record for record in ("ferry-1", "ferry-2") if name_key in self.crew_keys(record)]


def told(what, value, *others, subject="ferry-1"):
    """Say something of a crew."""
    return Claim("crew", "crew", subject, what, value, others=others or (value,))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (told("size", "3"), "supported"),
        (told("size", "4"), "refuted"),
        (told("size", "2"), "refuted"),
        (told("share", "2"), "not-enough-info"),
        (told("share", "5"), "refuted"),
        (told("stay", "8 days"), "supported"),
        (told("stay", "1 week"), "supported"),
        (told("stay", "3 months")._replace(number=Number(0, 1, 3, 3, 3)), "refuted"),
        (told("together", "edsky", "edsky", "flostar"), "supported"),
        (told("together", "edsky", "edsky", "gusmoon"), "refuted"),
        (told("together", "gusmoon", "gusmoon", "annelder"), "not-enough-info"),
        (told("together", "edsky", "edsky", "flostar", "adapilot", subject="edsky"), "supported"),
        (told("together", "edsky", "edsky", "flostar", "gusmoon", subject="edsky"), "refuted"),
        (told("national", "southland"), "supported"),
        (told("national", "southland")._replace(part=ALL), "refuted"),
        (told("national", "southland")._replace(part=ALL, number=Number(0, 1, 2, 2, 2)), "not-enough-info"),
        (told("national", "southland", subject="ferry-2")._replace(part=ALL), "supported"),
        (told("lunar-module-pilot", "edsky"), "supported"),
        (told("lunar-module-pilot", "flostar"), "refuted"),
        (told("command-module-pilot", "flostar"), "not-enough-info"),
        (told("went-down", "edsky"), "supported"),
        (told("went-down", "flostar", subject="lantern-1")._replace(part="edsky|flostar"), "refuted"),
        (told("stayed-up", "edsky", subject="edsky"), "not-enough-info"),  # nobody was at the Moon
        (told("went-down", "flostar"), "refuted"),
        (told("stayed-up", "flostar"), "supported"),
        (told("stayed-up", "edsky"), "refuted"),
        (told("stayed-up", "gusmoon"), "not-enough-info"),
        (told("size", "3", subject="lantern-1"), "not-enough-info"),
    ],
)
def test_how_it_stands(claim, verdict):
    found = judge(claim, World(), NOW)
    assert found.verdict == verdict
    assert explain(found).endswith(".")


def test_nationals_of_a_crew_of_one_nation_are_not_judged():
    alone = told("national", "southland", subject="ferry-2")
    assert judge(alone, World(), NOW).verdict == "not-enough-info"

"""How what is said of the Moon stands against the landings on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Attribute, Dated, Undertaking
from orbitctl.factcheck.judgement.moon import judge
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

DAY = "2025-01-01"


def happened(kind, day):
    return Dated(kind, kind, day, day, day, day, None, (), day)


def unit(name, country, landing, *walkers, outcome="success", kinds=("lander",)):
    facts = (Attribute("walked-on-the-moon", " and ".join(walkers), None, None, ()),) if walkers else ()
    return Undertaking(
        name, "mission", name, kinds, ("moon",), (), (), (country,), None, None, None, walkers, outcome,
        (happened("launch", landing), happened("landing", landing), happened("return", landing)), (), (), facts, (), (),
        (), "1960-01-01",
    )  # fmt: skip


UNITS = {
    one.id: one
    for one in (
        unit("pole-star", "NN", "1966-01-01"),
        unit("boat-1", "SS", "1969-07-20", "A", "B", kinds=("crewed-lander", "sample-return")),
        unit("boat-2", "SS", "1972-12-11", "C", "D", kinds=("crewed-lander", "sample-return")),
        unit("junk", "EE", "2013-12-14"),
        unit("tipped", "WW", "2024-02-22", outcome="partial-failure"),
    )
}
STATES = {"north": "NN", "south": "SS", "east": "EE", "west": "WW"}


class Facts:
    """Four countries, three of which landed well, one of them with crews."""

    day = DAY

    def undertaking(self, record):
        return UNITS[record]

    def kind(self, record):
        return "actor"

    def missions_to(self, target):
        return list(UNITS)

    def missions_of(self, actor):
        return [key for key, one in UNITS.items() if one.countries == (STATES[actor],)]

    def holding(self, attribute):
        return [key for key, one in UNITS.items() if one.attributes]

    def actor(self, record):
        return Actor(record, "state", record, STATES[record], (), None, None, ())

    def name(self, record):
        return record


def verdict(what, subject, number, when="", others=()):
    time = next(iter(times(tokens(when), None)), None)
    told = Number(0, 1, number, number, number) if number is not None else None
    claim = Claim("moon", "count", subject, what, "", time, told, present=True, others=others)
    return judge(claim, Facts(), DAY).verdict


@pytest.mark.parametrize(
    ("what", "subject", "number", "when", "expected"),
    [
        ("moonwalkers", "", 4, "", "supported"),
        ("moonwalkers", "", 2, "", "outdated"),
        ("moonwalkers", "", 6, "", "refuted"),
        ("moonwalkers", "", 2, "in 1969", "supported"),
        ("moonwalkers", "", 4, "in 1969", "refuted"),
        ("moonwalkers", "", 4, "by 1980", "supported"),
        ("landings", "south", 2, "", "supported"),
        ("landings", "south", 3, "", "refuted"),
        ("landings", "west", 1, "", "not-enough-info"),  # does one that tipped over count?
        ("landings", "west", 2, "", "refuted"),
        ("crewed-landings", "north", 0, "", "supported"),
        ("crewed-landings", "south", 0, "", "refuted"),
        ("nations-landed", "", 3, "", "supported"),
        ("nations-landed", "", 5, "", "refuted"),
        ("nations-landed-people", "", 1, "", "supported"),
        ("nations-sampled", "", 2, "", "refuted"),
        ("rank", "east", 3, "", "supported"),
        ("rank", "east", 2, "", "refuted"),
        ("rank", "west", 4, "", "not-enough-info"),
        ("nobody-since", "", None, "since 1972", "supported"),
        ("nobody-since", "", None, "since 1970", "refuted"),
    ],
)
def test_verdicts(what, subject, number, when, expected):
    assert verdict(what, subject, number, when) == expected


@pytest.mark.parametrize(("mission", "expected"), [("boat-2", "supported"), ("boat-1", "refuted")])
def test_nobody_since_a_flight(mission, expected):
    assert verdict("nobody-since", "", None, others=(mission,)) == expected

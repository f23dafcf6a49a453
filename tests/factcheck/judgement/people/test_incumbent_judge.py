"""How ranks and numbers of terms stand against the terms on record."""

import pytest
from claims_made import office
from made_world import ACTORS, TERMS, MadeWorld

from orbitctl.factcheck.judgement.people.incumbents import judge
from orbitctl.factcheck.reading.phrases import Number

NOW = "2026-01-01"


class World(MadeWorld):
    """The made-up world, with a body whose every head is on record, one of them twice, and one who stood in."""

    def terms(self, organisation):
        if organisation != "nsa":
            return super().terms(organisation)
        one, two, three, four = (term for term in TERMS if term.organisation == "nsa")
        return [one, two._replace(title="Acting Head"), three, four._replace(person=one.person)]

    def actor(self, record):
        return ACTORS[record]._replace(founded="2010") if record == "nsa" else ACTORS[record]


def told(what, who, number, *others, of="nsa"):
    """Say which of its heads somebody was, or how often."""
    counted = Number(0, 1, number, number, number)
    return office(who, of=of)._replace(family="incumbent", property=what, number=counted, others=others)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (told("rank", "ada-pilot", 1), "supported"),
        (told("rank", "cy-vague", 2), "supported"),  # without the one who stood in
        (told("rank", "cy-vague", 3), "supported"),
        (told("rank", "cy-vague", 5), "refuted"),
        (told("rank", "di-newman", 4), "not-enough-info"),
        (told("rank", "ada-pilot", 7, of="ssa"), "not-enough-info"),  # whose first heads are not on record
        (told("times", "ada-pilot", 2), "supported"),
        (told("times", "ada-pilot", 2, "alone"), "supported"),
        (told("times", "ada-pilot", 1), "refuted"),
        (told("times", "cy-vague", 1, "alone"), "refuted"),
    ],
)
def test_how_it_stands(claim, verdict):
    assert judge(claim, World(), NOW).verdict == verdict

"""How the order in which an accord was joined stands against the dated acts."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Alliance, Dissent, Total
from orbitctl.factcheck.judgement.accords.sequences import judge
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import Act


def act(actor, day):
    return Act(actor, "signed", day, date=day, date_text=day, earliest=day, kind="state", name=actor.title())


ACCORD = Alliance(
    "accord", "accord", "the Accord",
    (act("north", "2020-05-01"), act("south", "2020-05-02"), act("east", "2021-05-03"), act("west", "2021-05-03")),
    (Total(4, "2024", "2024-12-31", ()),),
    (), "2020-05-01", None, None, ("log",), (),
    (Dissent("west", "2021-07-03", "", ()),),
)  # fmt: skip


class Facts:
    day = "2025-01-01"

    def alliance(self, record):
        return ACCORD

    def actor(self, record):
        return Actor(record, "state", record, None, (), None, None, ())

    def name(self, record):
        return record.title()


def told(who, order, *others, number=None, unit=""):
    span = Number(0, 1, number, number, number) if number else None
    return Claim("sequence", "membership", "accord", "order", who, None, span, others=(order, "sign", unit, *others))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (told("north", "before", "east"), "supported"),
        (told("east", "before", "north"), "refuted"),
        (told("east", "after", "north", "south"), "supported"),
        (told("south", "before", "north"), "not-enough-info"),  # perhaps the same day elsewhere
        (told("east", "before", "west"), "not-enough-info"),  # other sources have another day
        (told("north", "before", "east", number=1, unit="year"), "supported"),
        (told("north", "before", "east", number=3, unit="year"), "refuted"),
        (told("north", "before", "east", number=12, unit="month"), "supported"),
        (told("east", "same", "north"), "refuted"),
        (told("east", "same", "west"), "not-enough-info"),
        (told("north", "before", "island"), "refuted"),  # all are on record
    ],
)
def test_order(claim, expected):
    assert judge(claim, Facts(), Facts.day).verdict == expected

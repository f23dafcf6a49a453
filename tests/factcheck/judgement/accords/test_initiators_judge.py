"""How it stands that somebody leads an accord, or began it."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Alliance
from orbitctl.factcheck.judgement.accords.initiators import judge
from orbitctl.membership import Act


def act(actor, day):
    return Act(actor, "signed", day, date=day, date_text=day, earliest=day, kind="state", name=actor.title())


ACTS = (act("north", "2020-05-01"), act("south", "2020-05-01"), act("east", "2021-05-03"))
ACCORD = Alliance("accord", "accord", "the Accord", ACTS, (), ("northern-agency",), "2020-05-01", None, None, ("log",))


class Facts:
    day = "2025-01-01"

    def alliance(self, record):
        return ACCORD if record == "accord" else ACCORD._replace(kind="treaty")

    def actor(self, record):
        above = ("north",) if record == "northern-agency" else ()
        return Actor(record, "state", record, None, above, None, None, ())

    def name(self, record):
        return record.title()


@pytest.mark.parametrize(
    ("what", "who", "expected"),
    [
        ("leads", ("north",), "supported"),
        ("leads", ("south",), "refuted"),
        ("began", ("northern-agency",), "supported"),
        ("began", ("south",), "not-enough-info"),  # it was there on the first day
        ("began", ("east",), "refuted"),
        ("began", ("north", "west"), "refuted"),
    ],
)
def test_who_leads(what, who, expected):
    claim = Claim("initiator", "existence", "accord", what, " ".join(who), others=who)
    assert judge(claim, Facts(), Facts.day).verdict == expected


def test_depositaries_do_not_lead():
    claim = Claim("initiator", "existence", "treaty", "leads", "south", others=("south",))
    assert judge(claim, Facts(), Facts.day).verdict == "not-enough-info"

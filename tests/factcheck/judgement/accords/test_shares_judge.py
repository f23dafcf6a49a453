"""How many of a group belong to an accord, and whether nobody else does."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, Total
from orbitctl.factcheck.judgement.accords.alone import alone
from orbitctl.factcheck.judgement.accords.shares import share
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import Act

DAY = "2025-01-01"


def act(actor, until=None):
    return Act(actor, "joined", "2020-01-01", date="2020-01-01", until=until, kind="state", name=actor.title())


def pact(*acts, stated):
    return Alliance("pact", "accord", "the Pact", acts, (Total(stated, "2024-12-01", "2024-12-01", ()),), (), None,
                    None, None, ())  # fmt: skip


class Facts:
    """One alliance."""

    day = DAY

    def __init__(self, alliance):
        self.found = alliance

    def alliance(self, record):
        return self.found


WHOLE = Facts(pact(act("estonia"), act("latvia"), act("peru"), stated=3))
#: Somebody is missing on the roll.
OPEN = Facts(pact(act("estonia"), act("latvia"), act("peru"), stated=5))
LEFT = Facts(pact(act("estonia"), act("latvia", until="2022-01-01"), stated=1))


@pytest.mark.parametrize(
    ("value", "number", "facts", "expected"),
    [
        ("none", None, WHOLE, "refuted"),
        ("all", None, WHOLE, "refuted"),
        ("all", None, OPEN, "not-enough-info"),
        ("most", None, WHOLE, "supported"),
        ("most", None, LEFT, "refuted"),
        ("2", Number(0, 1, 2, 2, 2), WHOLE, "supported"),
        ("3", Number(0, 1, 3, 3, 3), WHOLE, "refuted"),
        ("1", Number(0, 1, 1, 1, 1), OPEN, "refuted"),
        ("half", None, LEFT, "refuted"),
    ],
)
def test_the_share_of_a_group(value, number, facts, expected):
    claim = Claim("set", "set", "pact", "share", value, None, number, others=("Baltic states", "join"))
    assert share(claim, facts, DAY).verdict == expected


@pytest.mark.parametrize(
    ("what", "who", "facts", "expected"),
    [
        ("join", ("estonia", "latvia"), WHOLE, "refuted"),
        ("join", ("estonia", "latvia", "peru"), WHOLE, "supported"),
        ("join", ("estonia", "latvia", "peru"), OPEN, "not-enough-info"),
        ("leave", ("latvia",), LEFT, "supported"),
        ("leave", ("estonia",), LEFT, "refuted"),
    ],
)
def test_that_only_some_did(what, who, facts, expected):
    assert alone(Claim("set", "set", "pact", "only", what, None, None, others=who), facts, DAY).verdict == expected


@pytest.mark.parametrize(
    ("excepted", "facts", "expected"),
    [
        (("lithuania",), WHOLE, "supported"),
        (("lithuania",), OPEN, "not-enough-info"),
        (("latvia",), OPEN, "refuted"),  # it did join
        (("peru",), WHOLE, "not-enough-info"),  # no Baltic state
    ],
)
def test_all_but_some_of_a_group(excepted, facts, expected):
    claim = Claim("set", "set", "pact", "share", "all", others=("Baltic states", "join", *excepted))
    assert share(claim, facts, DAY).verdict == expected

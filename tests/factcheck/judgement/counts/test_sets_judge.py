"""How what is told of a whole set stands against its members on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, Dated, Total, Undertaking
from orbitctl.factcheck.judgement.counts.sets import judge
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import Act

DAY = "2025-01-01"


def happened(kind, day):
    return Dated(kind, "", day, day, day, day, None, (), "")


def unit(name, outcome, *events, kinds=("lander",), kind="mission", missions=(), crew=()):
    return Undertaking(
        name.lower().replace(" ", "-"), kind, name, kinds, ("moon",), (), (), (), None, None, None, crew, outcome,
        tuple(happened(*event) for event in events), (), (), (), (), (), missions, "1960-01-01",
    )  # fmt: skip


UNITS = {
    one.id: one
    for one in (
        unit("Lamp 1", "failure", ("launch", "2001-01-01"), ("impact", "2001-02-01")),
        unit("Lamp 2", "success", ("launch", "2002-01-01"), ("landing", "2002-02-01")),
        unit("Lamp 3", "success", ("launch", "2003-01-01"), ("landing", "2003-02-01")),
        unit("Lamp 4", "planned"),
        unit("Boat 5", "success", ("launch", "2001-01-01"), kinds=("crewed",)),
        unit("Boat 8", "partial-failure", ("launch", "2004-01-01"), kinds=("crewed",)),
        unit("Kite 1", "success", ("launch", "2001-01-01"))._replace(program="kite"),
        unit("Kite 2", "success", ("launch", "2002-01-01"))._replace(program="kite"),
        unit("Kite 3", "planned")._replace(program="kite"),
        unit("String", "success", ("launch", "2003-01-01"))._replace(program="kite"),
        unit("Kite", None, kind="program", missions=("kite-1", "kite-2", "kite-3", "string")),
        unit("Lamps", None, kind="program", missions=("lamp-1", "lamp-2", "lamp-3", "lamp-4")),
        unit("Boats", None, kind="program", missions=("boat-5", "boat-8")),
    )
}


def alliance(name, joined):
    acts = tuple(Act(who, "signed", day, date=day, earliest=day, kind="state") for who, day in joined.items())
    totals = (Total(len(acts), "2024-12-31", "2024-12-31", ()),)
    return Alliance(name, "accord", name, acts, totals, (), None, None, None, ())


ALLIANCES = {
    "east": alliance("east", {"a": "2010-01-01", "b": "2011-01-01", "c": "2012-01-01"}),
    "club": alliance("club", {"a": "2010-01-01"})._replace(
        acts=(Act("a", "signed", "2010-01-01", until="2020-01-01", kind="state", name="A"),)
    ),
    "west": alliance("west", {"c": "2015-01-01", "d": "2016-01-01", "b": "2020-01-01"}),
}


class Facts:
    """Two programs and two alliances that share two members since 2020."""

    day = DAY

    def undertaking(self, record):
        return UNITS[record]

    def alliance(self, record):
        return ALLIANCES[record]

    def name(self, record):
        return record


def verdict(what, subject, number=None, *others, day=DAY):
    told = Number(0, 1, number, number, number) if number is not None else None
    claim = Claim("set", "set", subject, what, "", None, told, present=True, others=others)
    return judge(claim, Facts(), day).verdict


@pytest.mark.parametrize(
    ("number", "day", "expected"),
    [
        (0, DAY, "outdated"),
        (0, "2014-12-31", "supported"),
        (1, DAY, "outdated"),
        (2, DAY, "supported"),
        (3, DAY, "refuted"),
    ],
)
def test_both(number, day, expected):
    assert verdict("overlap", "east", number, "west", day=day) == expected


@pytest.mark.parametrize(
    ("excepted", "expected"),
    [((), "refuted"), (("a",), "supported"), (("b",), "refuted"), (("a", "c"), "refuted")],
)
def test_all_members(excepted, expected):
    assert verdict("members", "east", None, "west", *excepted) == expected


@pytest.mark.parametrize(
    ("subject", "day", "expected"),
    [("east", DAY, "supported"), ("club", DAY, "outdated"), ("club", "2015-01-01", "not-enough-info")],
)
def test_nobody_left(subject, day, expected):
    assert verdict("left", subject, 0, day=day) == expected


@pytest.mark.parametrize(
    ("told", "day", "expected"),
    [
        (("kite-1", "kite-2"), DAY, "supported"),  # what bears another name does not count
        (("kite-1",), DAY, "outdated"),
        (("kite-1",), "2001-12-31", "supported"),
        (("kite-2",), DAY, "refuted"),
        (("kite-1", "kite-2", "kite-3"), DAY, "premature"),
        (("string",), DAY, "not-enough-info"),
        (("lamp-1",), DAY, "not-enough-info"),
    ],
)
def test_nothing_else_flew(told, day, expected):
    assert verdict("only-flown", told[0], None, *told[1:], day=day) == expected

"""How a number beside a flight or program stands against what the record counts of that sort of thing."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Attribute, Dated, Phase, Undertaking
from orbitctl.factcheck.judgement.counts.reckonings import judge
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.tokens import tokens

DAY = "2025-01-01"


def dated(kind, day, target=None):
    return Dated(kind, "", day, day, day, day, target, (), "")


def unit(name, *events, kind="mission", status="ended", facts=(), crew=(), missions=(), summary=""):
    return Undertaking(
        name.lower().replace(" ", "-"), kind, name, ("orbiter",), ("mercury",), (), (), (), None, None, None, crew,
        "success", events, (), (Phase("1960-01-01", "9999-12-31", status, None),),
        tuple(Attribute(fact, value, None, None, ()) for fact, value in facts), (), (), missions, "1960-01-01", summary,
    )  # fmt: skip


UNITS = {
    one.id: one
    for one in (
        unit("Lamp 1", dated("launch", "2020-01-01"), crew=("A",)),
        unit("Lamp 2", dated("launch", "2021-01-01")),
        unit("Lamps", kind="program", missions=("lamp-1", "lamp-2")),
        unit("Boats", kind="program", summary="Boats made 135 flights in 30 years.", missions=("lamp-1",)),
        unit("Kites", kind="program", status="active", missions=()),
        unit("Comet", dated("gravity-assist", "2020-01-01", "venus"), dated("gravity-assist", "2021-01-01"),
             dated("flyby", "2022-01-01", "mercury")),
        unit("Rover", facts=[("distance-driven", "about 39 km"), ("time-on-the-surface", "75 hours 30 minutes")]),
    )
}  # fmt: skip


class Facts:
    day = DAY

    def undertaking(self, record):
        return UNITS[record]


@pytest.mark.parametrize(
    ("record", "sort", "text", "whole", "expected"),
    [
        ("lamps", "craft", "two probes", True, "supported"),
        ("lamps", "craft", "three probes", False, "refuted"),
        ("lamps", "craft", "one probe", False, "not-enough-info"),
        ("lamps", "craft", "one probe", True, "refuted"),
        ("lamps", "crews", "two crews", True, "refuted"),
        ("boats", "flights", "135 flights", True, "supported"),
        ("boats", "flights", "153 flights", False, "refuted"),
        ("boats", "flights", "30 flights", True, "not-enough-info"),
        ("kites", "flights", "30 flights", True, "not-enough-info"),
        ("comet", "flybys", "two flybys", True, "supported"),
        ("comet", "flybys", "four flybys", True, "refuted"),
        ("rover", "driven", "39 km", False, "supported"),
        ("rover", "driven", "42 km", False, "not-enough-info"),
        ("rover", "driven", "93 km", False, "refuted"),
        ("rover", "stay", "75 hours", False, "supported"),
        ("rover", "stay", "35 hours", False, "refuted"),
        ("lamp-1", "stay", "35 hours", False, "not-enough-info"),
    ],
)
def test_a_number_against_the_record(record, sort, text, whole, expected):
    [number] = numbers(tokens(text))
    others = ("all" if whole else "", "mercury" if sort == "flybys" else "")
    claim = Claim("reckoning", "count", record, sort, "", None, number, others=others)
    assert judge(claim, Facts(), DAY).verdict == expected


@pytest.mark.parametrize(("text", "day", "expected"), [
    ("two flybys", DAY, "outdated"), ("three flybys", DAY, "supported"), ("two flybys", "2021-06-01", "supported"),
])  # fmt: skip
def test_what_has_been_passed_so_far_may_be_more_by_now(text, day, expected):
    [number] = numbers(tokens(text))
    claim = Claim("reckoning", "count", "comet", "flybys", "", None, number, present=True, others=("all", ""))
    assert judge(claim, Facts(), day).verdict == expected

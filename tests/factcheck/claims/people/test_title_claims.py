"""Offices told by a title beside a name, and on what occasion."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.judgement.people.offices import judge

DAY = "2018-05-05"


@pytest.fixture
def offices(told):
    """Return the offices of a sentence, each in one line; a report of 5 May 2018, if it has a day."""

    def offices(text, day=None):
        return [
            " ".join([shown(claim, claim.property, claim.value), *claim.others]).strip()
            for claim in told("office", text, day=day)
        ]

    return offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA's administrator, Bo Keeper, called it a day.", f"nsa spoke bo-keeper {DAY} formerly"),
        ("NSA chief Bo Keeper told the house that the base would need more.", f"nsa spoke bo-keeper {DAY} formerly"),
        ("Bo Keeper, as NSA chief, called the base too dear.", f"nsa spoke bo-keeper {DAY} formerly"),
        ("The present head of NSA, Bo Keeper, came from a bank.", "nsa holds bo-keeper"),
        ("This week NSA is headed by Bo Keeper.", "nsa holds bo-keeper"),
        ("When Lantern 1 landed, the administrator of NSA was Bo Keeper.",
         "nsa holds bo-keeper formerly on-the-occasion-of lantern-1 landing reentry return"),
        ("Bo Keeper ran NSA on the day Lantern 1 landed.",
         "nsa holds bo-keeper formerly on-the-occasion-of lantern-1 landing reentry return"),
        ("Bo Keeper led NSA when Ed Sky took his first step.",
         "nsa holds bo-keeper formerly on-the-occasion-of edsky"),
        ("In May 2013 the then head of NSA, Ada Pilot, argued against it.",
         "nsa holds ada-pilot 2013-05-01..2013-05-31"),
        ("On 1 May 2018 it was signed by NSA chief Bo Keeper.",
         "nsa holds bo-keeper 2018-05-01"),
        ("The head of NSA, Dr Bo Keeper, has named a deputy.", f"nsa spoke bo-keeper {DAY}"),
        ("As of 1 July 2014 NSA has a new chief: Bo Keeper.", "nsa began bo-keeper 2014-07-01"),
        ("NSA has picked Bo Keeper to be its next chief.", "nsa holds bo-keeper formerly"),
        ("Then-NSA administrator Ada Pilot argued against it.", "nsa holds ada-pilot formerly"),
    ],
)  # fmt: skip
def test_what_is_read(offices, text, expected):
    assert offices(text, day=DAY) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "NSA's deputy administrator, Bo Keeper, called it a day.",
        "Was the head of NSA Bo Keeper?",
        "The head of NSA's board, Bo Keeper, called it a day.",
    ],
)
def test_what_is_left_alone(offices, text):
    assert offices(text, day=DAY) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("NSA's administrator, Bo Keeper, called it a day.", "refuted"),
        ("NSA's administrator, Ada Pilot, called it a day.", "supported"),  # so long ago that it may be history
        ("NSA's administrator, Di Newman, called it a day.", "supported"),
    ],
)
def test_who_speaks_in_a_report_of_2022(told, made_world, text, verdict):
    [claim] = told("office", text, day="2022-12-31")
    assert judge(claim, made_world, "2022-12-31").verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("When Ferry 1 landed, NSA was led by Bo Keeper.", "supported"),
        ("When Ferry 1 landed, NSA was led by Ada Pilot.", "refuted"),
        ("When Grey Owl flew, NSA was led by Ada Pilot.", "not-enough-info"),  # by whom it was is not on record,
    ],
)
def test_who_led_when_a_flight_was_under_way(told, made_world, text, verdict):
    [claim] = told("office", text)
    assert judge(claim, made_world, "2026-01-01").verdict == verdict

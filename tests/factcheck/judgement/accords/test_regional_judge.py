"""How what is said of the states of a region stands against the acts on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Alliance, Total
from orbitctl.factcheck.judgement.accords.regional import judge
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.membership import Act


def act(iso2, day):
    return Act(iso2, "signed", day, date=day, date_text=day, earliest=day, kind="state", name=iso2, iso2=iso2)


ACCORD = Alliance(
    "accord", "accord", "the Accord",
    (act("BR", "2020-05-01"), act("CO", "2021-05-01"), act("NG", "2022-01-01"), act("RW", "2022-01-01"),
     act("KE", "2023-01-01"), act("DJ", "2024-01-01")),
    (Total(6, "2024", "2024-12-31", ()),), (), "2020-05-01", None, None, ("log",),
)  # fmt: skip


class Facts:
    day = "2025-01-01"

    def alliance(self, record):
        return ACCORD

    def actor(self, record):
        return Actor(record, "state", record, None, (), None, None, ())

    def name(self, record):
        return record


def told(kind, place, *who, number=None):
    count = Number(0, 1, number, number, number) if number else None
    return Claim("regional", "set", "accord", "region", kind, None, count, others=(kind, "sign", place, *who))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (told("none", "Africa"), "outdated"),
        (told("none", "South America"), "refuted"),  # one of them founded it
        (told("none", "Europe"), "supported"),
        (told("none", "the Arab world"), "not-enough-info"),  # some count Djibouti in
        (told("only", "Africa", "NG", "RW"), "outdated"),
        (told("only", "Africa", "KE"), "refuted"),
        (told("only", "South America", "BR", "CO"), "supported"),
        (told("only", "South America", "PE"), "refuted"),
        (told("first", "South America", "BR"), "supported"),
        (told("first", "South America", "CO"), "refuted"),
        (told("first", "Africa", "NG"), "not-enough-info"),  # with another on the same day
        (told("rank", "Africa", "KE", number=3), "supported"),
        (told("rank", "Africa", "KE", number=2), "refuted"),
        (told("count", "Africa", number=4), "supported"),
        (told("count", "Africa", number=3), "outdated"),
        (told("count", "Africa", number=9), "refuted"),
    ],
)
def test_region(claim, expected):
    assert judge(claim, Facts(), Facts.day).verdict == expected


@pytest.mark.parametrize(
    ("claim", "when", "expected"),
    [
        (told("count", "Africa", number=2), "by 2022", "supported"),
        (told("count", "Africa", number=5), "by 2022", "refuted"),
        (told("none", "Africa"), "by 2021", "supported"),
        (told("none", "Africa"), "by 2022", "refuted"),
        (told("only", "Africa", "NG", "RW"), "by 2022", "supported"),
    ],
)
def test_a_day_of_the_past(claim, when, expected):
    [time] = times(tokens(f"It was so {when}."), None)
    assert judge(claim._replace(time=time), Facts(), Facts.day).verdict == expected

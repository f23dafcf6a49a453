"""Numbers told of a mission or program, against those that its record gives in words."""

import pytest
from made_world import UNITS

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.counts.figures import judge, on_record_of
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

DAY = "2026-01-01"
ENDED = UNITS["lantern-1"]._replace(summary="A lander. It sent back 4,308 pictures. It was built for 9 orbits.")


class Facts:
    """One mission."""

    day = DAY

    def __init__(self, unit):
        self.unit = unit

    def undertaking(self, record):
        return self.unit


def verdict(unit, text, date=""):
    """Judge a number of pictures, told of a day or of none."""
    [number] = numbers(tokens(text))
    time = times(tokens(date), None)[0] if date else None
    return judge(
        Claim("reckoning", "count", unit.id, "pictures", "", time, number, others=("all", "")), Facts(unit), DAY
    ).verdict


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("4,308 pictures", "", "supported"),
        ("more than four thousand pictures", "", "supported"),
        ("4,803 pictures", "", "refuted"),
        ("fewer than a thousand pictures", "", "refuted"),
        ("about 4,000 pictures", "", "not-enough-info"),
        ("3,803 pictures", "in 1999", "not-enough-info"),
        ("4,803 pictures", "in 2005", "refuted"),
    ],
)
def test_a_number_is_held_against_the_one_on_record(text, date, expected):
    assert verdict(ENDED, text, date) == expected


def test_what_is_at_work_may_have_made_more_since():
    phases = tuple(phase for phase in ENDED.phases if phase.status != "ended")
    assert (
        verdict(ENDED._replace(phases=(*phases[:-1], phases[-1]._replace(known_until="9999-12-31"))), "5,000 pictures")
        == "not-enough-info"
    )


def test_what_was_planned_is_no_number_on_record():
    assert [what for what, _ in on_record_of(ENDED)] == ["pictures"]


def test_what_is_told_as_more_is_not_much_more():
    unit = ENDED._replace(summary="It sent back more than 4,000 pictures.")
    told = ("4,200 pictures", "more than 3,000 pictures", "9,000 pictures")
    assert [verdict(unit, text) for text in told] == ["supported", "supported", "refuted"]


def test_two_numbers_of_a_kind_are_none():
    assert on_record_of(ENDED._replace(summary="It sent 10 pictures, and later 20 pictures.")) == ()

"""How many are said to belong to an alliance, against those on record and the totals stated."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.claims.accords.totals import BEGUN
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.scope import WIDE
from orbitctl.factcheck.facts import Alliance, Total
from orbitctl.factcheck.judgement.accords.totals import judge, tallies
from orbitctl.factcheck.judgement.counts.counts import within
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.membership import Act, members

DAY = "2025-01-01"


def act(place, day, kind="state", until=None):
    return Act(f"member-{place}", "joined", day, date=day, earliest=day, kind=kind, until=until)


def pact(acts, totals=(), kind="treaty"):
    stated = tuple(Total(number, day, day, ()) for number, day in totals)
    return Alliance("pact", kind, "the Pact", tuple(acts), stated, (), None, None, None, ())


def yearly(first, count):
    """Return acts of one member a year."""
    return [act(place, f"{first + place}-06-01") for place in range(count)]


GROWING = pact(yearly(2001, 20), [(20, "2024-01-01")])
#: Two more than are named.
UNNAMED = pact(yearly(2001, 20), [(18, "2018-12-31"), (22, "2024-06-01")])
SHRUNK = pact([*yearly(2001, 5), act("gone", "2001-01-01", until="2024-01-05")], [(5, "2024-02-01")])
#: Nobody has counted for long.
FORGOTTEN = pact(yearly(1970, 5), [(5, "1980-01-01")])
MIXED = pact(
    [*yearly(2001, 5), act("institute", "2010-01-01", kind="institute")], [(5, "2023-01-01"), (9, "2024-01-01")]
)


class Facts:
    """One alliance."""

    day = DAY

    def __init__(self, alliance):
        self.found = alliance

    def alliance(self, record):
        return self.found


def verdict(alliance, text, present=True, what="members"):
    """Judge a number, and a date if there is one."""
    words = tokens(text)
    time = next(iter(times(words, None)), None)
    number = next(number for number in numbers(words) if time is None or number.last <= time.first)
    claim = Claim("total", "count", "pact", what, "", time, number, present=present)
    return judge(claim, Facts(alliance), DAY).verdict


@pytest.mark.parametrize(
    ("alliance", "text", "expected"),
    [
        (GROWING, "20", "supported"),
        (GROWING, "15", "outdated"),
        (GROWING, "25", "refuted"),
        (GROWING, "more than 18", "supported"),
        (GROWING, "more than 15", "outdated"),  # true, but long passed
        (GROWING, "more than 20", "refuted"),
        (GROWING, "nearly 20", "outdated"),
        (GROWING, "about 20", "supported"),
        (GROWING, "12 at the end of 2012", "supported"),
        (GROWING, "13 in 2012", "refuted"),
        (GROWING, "11 in 2012", "supported"),  # as it was until June
        (GROWING, "12 by 2012", "supported"),
        (GROWING, "12 since 2012", "not-enough-info"),
        (GROWING, "12 by 25 May 2012", "not-enough-info"),  # known some days early
        (UNNAMED, "22", "supported"),
        (UNNAMED, "20", "outdated"),
        (UNNAMED, "23", "refuted"),
        (UNNAMED, "21 at the end of 2023", "not-enough-info"),  # some of those not named may have been in by then
        (UNNAMED, "18 at the end of 2018", "supported"),
        (SHRUNK, "5", "supported"),
        (SHRUNK, "6", "outdated"),
        (FORGOTTEN, "8", "not-enough-info"),
        (FORGOTTEN, "3", "outdated"),
        (MIXED, "5", "not-enough-info"),  # states alone? it was stated once, and more since
        (MIXED, "9", "supported"),
        (MIXED, "30", "refuted"),
    ],
)
def test_verdicts(alliance, text, expected):
    assert verdict(alliance, text) == expected


@pytest.mark.parametrize(("text", "expected"), [("15", "supported"), ("25", "refuted"), ("20", "supported")])
def test_what_is_told_of_the_past_was_right_once(text, expected):
    assert verdict(GROWING, text, present=False) == expected


def test_those_who_joined_in_a_year_are_no_total():
    assert verdict(GROWING, "1 in 2012", what="joiners") == "supported"
    assert verdict(GROWING, "1 in 2012") == "refuted"


def test_who_founded_it_beside_another_is_one_less():
    founded = GROWING._replace(kind="accord", opened="2001-06-01", totals=(Total(8, "2001-06-01", "2001-06-01", ()),))
    eight, seven = (Claim("total", "count", "pact", "founders", "", None, Number(0, 1, n, n, n)) for n in (8, 7))
    assert judge(eight, Facts(founded), DAY).verdict == "supported"
    assert judge(seven, Facts(founded), DAY).verdict == "refuted"
    assert judge(seven._replace(others=(WIDE,)), Facts(founded), DAY).verdict == "supported"


@pytest.mark.parametrize(("begun", "expected"), [("2001", "outdated"), ("2020", "not-enough-info")])
def test_what_began_otherwise_is_another(begun, expected):
    opened = GROWING._replace(opened="2001-06-01")
    told = Claim("total", "count", "pact", "members", "", None, Number(0, 1, 9, 9, 9), present=True,
                 others=(f"{BEGUN}{begun}-01-01/{begun}-12-31",))  # fmt: skip
    assert judge(told, Facts(opened), DAY).verdict == expected


def test_nothing_is_known_before_anybody_joined():
    assert verdict(GROWING, "5 in 1990") == "not-enough-info"


@st.composite
def pacts(draw):
    days = draw(st.lists(st.dates(date(1960, 1, 1), date(2024, 12, 31)), min_size=1, max_size=12))
    acts = [act(place, day.isoformat()) for place, day in enumerate(sorted(days))]
    return pact(acts, [(len(acts), "2024-12-31")])


@given(pacts(), st.integers(0, 15))
def test_a_present_total_is_supported_if_and_only_if_it_is_the_count(alliance, told):
    number = Number(0, 1, told, told, told)
    claim = Claim("total", "count", "pact", "members", str(told), None, number, present=True)
    judgement = judge(claim, Facts(alliance), DAY)
    count = len(members(alliance.acts, alliance.kind, DAY))
    assert (judgement.verdict == "supported") == (told == count)
    assert judgement.verdict != "not-enough-info"


@given(pacts(), st.integers(0, 15), st.integers(0, 15))
def test_a_wider_number_is_never_less_true(alliance, low, more):
    count = tallies(alliance)(DAY)
    narrow, wide = Number(0, 1, low, low, low), Number(0, 1, low - more, low + more, low, exact=False)
    assert count.holds(wide) or not count.holds(narrow)
    assert within(wide, low)


def _founders(number):
    span = Number(0, 1, number, number, number)
    return Claim("total", "count", "pact", "founders", f"{number}", None, span)


def test_founders_are_those_of_the_first_day():
    """Of what states sign together; who joins a treaty one by one founds it in nobody's count."""
    acts = tuple(
        Act(name, "signed", day, date=day, earliest=day, kind="state")
        for name, day in (("north", "2020-05-01"), ("south", "2020-05-01"), ("east", "2021-01-01"))
    )
    pact = Alliance("pact", "accord", "the Pact", acts, (), (), "2020-05-01", None, None, ("log",))

    class Facts:
        day = "2025-01-01"

        def alliance(self, record):
            return pact

    assert judge(_founders(2), Facts(), Facts.day).verdict == "supported"
    assert judge(_founders(3), Facts(), Facts.day).verdict == "refuted"
    pact = pact._replace(kind="treaty")
    assert judge(_founders(3), Facts(), Facts.day).verdict == "not-enough-info"

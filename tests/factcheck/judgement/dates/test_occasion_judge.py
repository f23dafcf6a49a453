"""How dates beside a flight stand against the record; a row is a date told with the kinds of event, and the verdict."""

import pytest
from claims_made import date

from orbitctl.factcheck.claims.claim import Claim

LANTERN, SKYLIGHT = "lantern-1", "skylight"


@pytest.mark.parametrize(
    ("subject", "kinds", "when", "verdict"),
    [
        (LANTERN, "landing", "on 5 March 2001", "supported"),
        (LANTERN, "impact landing", "in March 2001", "supported"),
        (LANTERN, "landing", "in 2001", "not-enough-info"),  # anything could have happened in a year
        # one part of the date is another
        (LANTERN, "landing", "on 5 April 2001", "refuted"),
        (LANTERN, "landing", "on 5 March 2002", "refuted"),
        (LANTERN, "landing", "in early March 2002", "refuted"),
        (LANTERN, "landing", "in late March 2002", "not-enough-info"),
        (LANTERN, "landing", "on 9 March 2001", "refuted"),
        (LANTERN, "landing", "in March 2002", "refuted"),
        (LANTERN, "landing", "by March 2000", "refuted"),
        (LANTERN, "landing", "by 5 March 2003", "refuted"),
        (LANTERN, "landing", "by March 2002", "not-enough-info"),
        (LANTERN, "orbit", "on 5 March 2002", "refuted"),  # whatever it was
        # or more than one
        (LANTERN, "landing", "on 17 April 2001", "not-enough-info"),
        (LANTERN, "landing", "in May 2002", "not-enough-info"),
        # the day after may be a local one
        (LANTERN, "landing", "on 6 March 2001", "not-enough-info"),
        # an anniversary
        (LANTERN, "landing", "on 5 March 2011", "not-enough-info"),
        (LANTERN, "landing", "in March 2021", "not-enough-info"),
        # the day of something else on record: it was launched, a plan was announced
        (LANTERN, "landing", "on 1 March 2001", "not-enough-info"),
        (LANTERN, "launch", "on 1 June 2000", "not-enough-info"),
        # nothing of the kind is on record
        (LANTERN, "orbit", "in April 2001", "not-enough-info"),
        # even a day with only another month is no slip of what is not told
        (LANTERN, "orbit", "on 5 April 2001", "not-enough-info"),
        # another kind is told nearer: the other day in the month may be its own
        (LANTERN, "orbit landing", "on 9 March 2001", "not-enough-info"),
        (SKYLIGHT, "end reentry", "on 6 June 2012", "refuted"),
        ("lantern", "landing", "on 5 March 2001", "not-enough-info"),
    ],
)
def test_only_what_is_nearly_the_date_on_record_is_refuted(judged, subject, kinds, when, verdict):
    others = tuple(kinds.split())
    claim = Claim("occasion", f"{others[0]}-date", subject, others[0], "", date(when), others=others)
    told = claim.time
    assert told is not None
    claim = claim._replace(time=told.itself()._replace(relation="by") if told.relation == "by" else told)
    assert judged(claim)[0] == verdict


@pytest.mark.parametrize(
    ("when", "kind", "verdict"),
    [
        ("in 1998", "occasion", "refuted"),
        ("in 2000", "occasion", "not-enough-info"),  # for which it was planned
        ("in 2004", "occasion", "not-enough-info"),  # much can be told of it later
        ("in 2004", "launch", "refuted"),
        ("in 1990", "occasion", "not-enough-info"),  # a namesake
        ("around 1998", "occasion", "not-enough-info"),
    ],
)
def test_what_is_told_as_flown_had_left(judged, when, kind, verdict):
    claim = Claim("occasion", "launch-date", LANTERN, kind, "flight", date(when), others=("launch",))
    assert judged(claim)[0] == verdict


@pytest.mark.parametrize(
    ("value", "when", "verdict"),
    [
        ("landing", "in April 2001", "refuted"),
        ("launch landing", "on 9 March 2001", "refuted"),
        ("", "on 9 March 2001", "not-enough-info"),
    ],
)
def test_another_day_or_month_is_wrong_of_what_is_told(judged, value, when, verdict):
    claim = Claim("occasion", "landing-date", LANTERN, "occasion", value, date(when), others=("landing",))
    assert judged(claim)[0] == verdict


def test_a_month_years_off_is_none_where_the_event_is_guessed(judged):
    claim = Claim("occasion", "landing-date", LANTERN, "landing", "", date("in March 2005"), others=("landing",))
    assert judged(claim)[0] == "refuted"
    assert judged(claim._replace(property="occasion"))[0] == "not-enough-info"


@pytest.mark.parametrize(
    ("subject", "kind", "verdict"),
    [
        ("red-kite", "orbit", "premature"),
        ("lantern-3", "launch", "premature"),
        ("blue-heron", "return", "not-enough-info"),
    ],
)
def test_what_has_not_happened_is_told_too_early(judged, subject, kind, verdict):
    claim = Claim("occasion", f"{kind}-date", subject, kind, kind, date("in July 2025"), others=(kind, "launch"))
    assert judged(claim)[0] == verdict
    assert judged(claim._replace(property="occasion"))[0] == "not-enough-info"
    assert judged(claim._replace(value=""))[0] == "not-enough-info"  # told beside it, perhaps of another


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("in 2000", "not-enough-info"),  # a plan of record
        ("in 2002", "refuted"),  # when all was over
        ("in January 2001", "refuted"),
        ("in 2010", "refuted"),  # with the digits swapped
        ("in 2004", "not-enough-info"),
        ("in March 2005", "not-enough-info"),
    ],
)
def test_where_deed_and_place_are_told_less_of_the_date_has_to_be_right(judged, when, verdict):
    claim = Claim("occasion", "landing-date", LANTERN, "occasion", "landing launch", date(when), others=("landing",))
    assert judged(claim)[0] == verdict
    assert judged(claim._replace(value=""))[0] == "not-enough-info"


@pytest.mark.parametrize(
    ("subject", "other", "when", "verdict"),
    [
        (LANTERN, "lantern-2", "on 5 April 2001", "refuted"),
        (LANTERN, "lantern-2", "on 5 March 2003", "refuted"),
        ("lantern-2", LANTERN, "on 5 March 2003", "not-enough-info"),  # it is the other's
        (LANTERN, "lantern-2", "on 1 July 2005", "not-enough-info"),  # the launch of the other
        (LANTERN, "lantern-2", "on 5 March 2011", "not-enough-info"),
        (LANTERN, "lantern-2", "on 9 March 2001", "not-enough-info"),
        (LANTERN, "lantern-2", "on 15 August 2005", "not-enough-info"),  # nearer to an event of the other
    ],
)
def test_a_day_is_held_against_all_flights_named(judged, subject, other, when, verdict):
    claim = Claim("occasion", "flight-date", subject, "of-several", "", date(when), others=(other,))
    assert judged(claim)[0] == verdict


def test_a_local_date_in_another_month(judged):
    claim = Claim("occasion", "landing-date", LANTERN, "occasion", "", date("on 6 April 2001"), others=("landing",))
    assert judged(claim)[0] == "refuted"
    assert judged(claim._replace(others=()))[0] == "not-enough-info"

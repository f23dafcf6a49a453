"""How statuses stand against the phases on record."""

import pytest
from claims_made import status

NOW = "2026-01-01"
HAPPENED = ("supported", "happened", None)
RIGHT = ("supported", "status-right", None)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (status("blue-heron", "active"), NOW, RIGHT),
        (status("blue-heron", "active"), "2012-01-01", ("premature", "status-not-reached", "planned")),
        (status("blue-heron", "active"), "2009-01-01", ("not-enough-info", "not-yet-known", None)),
        (status("blue-heron", "coming"), "2014-01-01", RIGHT),
        (status("blue-heron", "coming"), NOW, ("outdated", "status-over", "at work")),
        (status("blue-heron", "ended"), NOW, ("refuted", "status-not-reached", "at work")),
        (status("blue-heron", "cancelled"), NOW, ("refuted", "status-not-reached", "at work")),
        (status("red-kite", "in-transit"), NOW, RIGHT),
        (status("red-kite", "active"), NOW, ("premature", "status-not-reached", "on its way")),
        (status("red-kite", "active")._replace(value="flying"), NOW, RIGHT),
        (status("red-kite", "coming"), NOW, ("outdated", "status-over", "on its way")),
        (status("swift-1", "in-transit"), NOW, ("outdated", "status-over", "at work")),
        (status("swift-2", "in-transit"), NOW, ("not-enough-info", "status-unclear", None)),  # to its next target
        (status("red-kite", "ended"), NOW, ("refuted", "status-not-reached", "on its way")),
        (status("lantern-1", "ended"), NOW, RIGHT),
        (status("lantern-1", "active"), NOW, ("outdated", "status-over", "ended")),
        (status("lantern-1", "active"), "2001-03-10", RIGHT),
        (status("lantern-1", "cancelled"), NOW, ("not-enough-info", "status-unclear", None)),
        (status("lantern-3", "in-transit"), NOW, ("premature", "status-not-reached", "planned")),
        (status("lantern-3", "in-transit")._replace(value="bound"), NOW, ("not-enough-info", "status-unclear", None)),
        # a part may fare otherwise
        (status("lantern-1", "active", part="orbiter"), NOW, ("not-enough-info", "status-of-part", None)),
        (status("lantern-1", "active", part="lander"), NOW, ("outdated", "status-over", "ended")),
        (status("lantern-1", "active", part="named"), NOW, ("outdated", "status-over", "ended")),
        (status("ferry-1", "active", part="named"), NOW, ("not-enough-info", "status-of-part", None)),
        (status("lantern-3", "coming"), NOW, RIGHT),
        (status("lantern-3", "building"), NOW, RIGHT),
        (status("blue-heron", "building"), NOW, ("outdated", "status-over", "at work")),
        (status("lantern-3", "active"), NOW, ("premature", "status-not-reached", "planned")),
        (status("lantern-3", "cancelled"), NOW, ("refuted", "status-not-reached", "planned")),
        (status("beacon-0", "cancelled"), NOW, RIGHT),
        (status("beacon-0", "cancelled"), "2011-01-01", ("refuted", "status-not-reached", "planned")),
        (status("beacon-0", "coming"), NOW, ("outdated", "status-over", "cancelled")),
        (status("beacon-1", "coming"), NOW, RIGHT),  # overdue
        # what one calls paused, another calls cancelled
        (status("outlook", "paused"), NOW, ("disputed", "nearly-so", "cancelled")),
        (status("old-mill", "cancelled"), NOW, ("disputed", "nearly-so", "paused")),
        (status("beacon-0", "ended"), NOW, ("disputed", "nearly-so", "cancelled")),
        (status("old-mill", "active"), NOW, ("outdated", "status-over", "paused")),
        # going ahead is what is planned or at work
        (status("lantern-3", "going-ahead"), NOW, RIGHT),
        (status("blue-heron", "going-ahead"), NOW, RIGHT),
        (status("old-mill", "going-ahead"), NOW, ("outdated", "status-over", "paused")),
        (status("beacon-0", "going-ahead"), NOW, ("outdated", "status-over", "cancelled")),
        # a station is at work while it is being built
        (status("skylight", "building"), "1999-01-01", RIGHT),
        (status("skylight", "building"), "2001-01-01", ("outdated", "status-over", "at work")),
        (status("skylight", "building"), NOW, ("outdated", "status-over", "ended")),
        (status("skylight", "active"), NOW, ("outdated", "status-over", "ended")),
        (status("harbour", "active"), "2016-01-01", ("premature", "status-not-reached", "planned")),
    ],
)
def test_what_is_so(judged, claim, day, expected):
    assert judged(claim, day) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (status("beacon-0", "cancelled", "in 2012"), HAPPENED),
        (status("beacon-0", "cancelled", "on 9 September 2012"), HAPPENED),
        (status("beacon-0", "cancelled", "in 2013"), ("refuted", "date-wrong", "9 September 2012")),
        (status("old-mill", "paused", "in March 2022"), HAPPENED),
        (status("old-mill", "paused", "in 2021"), ("refuted", "date-wrong", "3 March 2022")),
        # cancelled one day and taken up again: the record need not know of it
        (status("lantern-3", "cancelled", "in 2024"), ("not-enough-info", "status-unclear", None)),
        (status("blue-heron", "paused", "in 2020"), ("not-enough-info", "status-unclear", None)),
    ],
)
def test_what_was_so_on_a_day(judged, claim, expected):
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (status("blue-heron", "active", negated=True), ("refuted", "status-holds", "at work")),
        (status("lantern-1", "active", negated=True), RIGHT),
        (status("lantern-3", "cancelled", negated=True), RIGHT),
        (status("beacon-0", "cancelled", negated=True), ("refuted", "status-holds", "cancelled")),
    ],
)
def test_denials(judged, claim, expected):
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (status("beacon-0", "going-ahead"), "outdated"),  # cancelled
        (status("old-mill", "going-ahead"), "outdated"),  # paused
        (status("lantern-3", "going-ahead"), "not-enough-info"),
        (status("lantern-1", "going-ahead"), "not-enough-info"),
    ],
)
def test_a_prospect_is_out_of_date_once_it_was_given_up(judged, claim, verdict):
    assert judged(claim._replace(family="prospect"))[0] == verdict


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("in 2011", HAPPENED),
        ("in 2012", ("not-enough-info", "status-undated", None)),  # a year more or less is a matter of counting
        ("in 2015", ("refuted", "date-wrong", "2011")),
    ],
)
def test_the_year_in_which_a_program_ended(judged, when, expected):
    assert judged(status("skylight", "ended", when)) == expected

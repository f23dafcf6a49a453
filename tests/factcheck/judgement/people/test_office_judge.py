"""How offices stand against the terms on record."""

import pytest
from claims_made import date, office

from orbitctl.factcheck.claims.people.incoming import COMING
from orbitctl.factcheck.claims.people.tenures import BESIDE

NOW = "2026-01-01"
HELD = ("supported", "office-held", None)
KEEPER = "1 July 2014 to 31 December 2019"


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (office("di-newman"), NOW, HELD),
        (office("ada-pilot", of="ssa"), NOW, HELD),
        (office("bo-keeper"), NOW, ("outdated", "office-left", "Di Newman")),
        (office("ada-pilot"), NOW, ("outdated", "office-left", "Di Newman")),
        (office("bo-keeper"), "2015-01-01", HELD),
        (office("bo-keeper"), "2012-01-01", ("refuted", "office-others", "Ada Pilot")),
        (office("bo-keeper"), "2009-01-01", ("not-enough-info", "office-unknown", None)),
        (office("di-newman", of="ssa"), NOW, ("refuted", "office-others", "Ada Pilot")),
        (office("bo-keeper", formerly=True), NOW, ("supported", "office-was-held", None)),
        (office("di-newman", of="ssa", formerly=True), NOW, ("not-enough-info", "office-unknown", None)),
        (office("bo-keeper", negated=True), NOW, ("supported", "office-others", None)),
        (office("di-newman", negated=True), NOW, ("refuted", "office-held", "since 2022")),
        (office("bo-keeper", negated=True, formerly=True), NOW, ("not-enough-info", "denial", None)),
        (office("bo-keeper", negated=True), "2009-01-01", ("not-enough-info", "denial", None)),
        (office("bo-keeper")._replace(property="first"), NOW, ("refuted", "office-others", "Ada Pilot")),
        (office("di-newman")._replace(property=COMING), NOW, ("outdated", "office-held", "since 2022")),
        (office("di-newman")._replace(property=COMING), "2015-01-01", ("not-enough-info", "office-unknown", None)),
        (
            office("ada-pilot")._replace(property=COMING, time=date("in 2027")),
            NOW,
            ("not-enough-info", "office-unknown", None),
        ),  # once more
        (office("di-newman", of="ssa")._replace(property="first"), NOW, ("not-enough-info", "office-unknown", None)),
    ],
)
def test_who_holds_it(judged, claim, day, expected):
    assert judged(claim, day) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (office("bo-keeper", "in 2016"), HELD),
        (office("bo-keeper", "in 2014"), HELD),
        (office("bo-keeper", "on 1 July 2014"), HELD),
        (office("bo-keeper", "on 30 June 2014"), ("refuted", "office-others", "Ada Pilot")),
        (office("bo-keeper", "in 2012"), ("refuted", "office-others", "Ada Pilot")),
        (office("di-newman", "in 2018", of="ssa"), ("refuted", "office-others", "Ada Pilot")),
        (office("di-newman", "in 2012", of="ssa"), ("not-enough-info", "office-unknown", None)),
        (office("bo-keeper", "from 2014 to 2019"), HELD),
        (office("bo-keeper", "from 2013 to 2019"), ("not-enough-info", "office-span", None)),
        (office("bo-keeper", "from 2010 to 2019"), ("refuted", "office-span", KEEPER)),
        # of whom only the years are on record
        (office("cy-vague", "in 2020"), HELD),
        (office("cy-vague", "on 1 May 2020"), HELD),
        (office("cy-vague", "in 2022"), HELD),
        (office("bo-keeper", "in 2020"), ("refuted", "office-span", KEEPER)),
        (office("bo-keeper", "in July 2014", "began"), HELD),
        (office("bo-keeper", "since 2014", "began"), HELD),
        (office("bo-keeper", "in 2015", "began"), ("refuted", "office-span", KEEPER)),
        (office("cy-vague", "in 2020", "began"), HELD),
        (office("cy-vague", "in March 2020", "began"), ("not-enough-info", "office-span", None)),
        (office("cy-vague", "in 2021", "began"), ("refuted", "office-span", "2020 to 2022")),
        (office("bo-keeper", "until 2019", "ended"), HELD),
        (office("bo-keeper", "in December 2019", "ended"), HELD),
        (office("bo-keeper", "in 2018", "ended"), ("refuted", "office-span", KEEPER)),
        (office("di-newman", "in 2025", "ended"), ("not-enough-info", "office-unknown", None)),
        (office("di-newman", "in 2017", "began", of="ssa"), ("not-enough-info", "office-unknown", None)),
        (office("ada-pilot", "in 2017", "began", of="ssa"), ("refuted", "office-span", "since 2 February 2016")),
    ],
)
def test_who_held_it_when(judged, claim, expected):
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (office("bo-keeper", of="northland"), ("outdated", "office-left", "Di Newman")),
        (office("bo-keeper", of="southland"), ("not-enough-info", "office-unknown", None)),
        (office("ada-pilot", of="southland"), HELD),
        (office("di-newman", of="southland"), ("refuted", "office-held", "NSA")),
    ],
)
def test_the_agency_of_a_state_is_what_somebody_led_there(judged, claim, expected):
    assert judged(claim, NOW) == expected


def test_a_report_names_who_held_it_then(judged):
    claim = office("bo-keeper", "in 2016")._replace(property="spoke")
    assert judged(claim, "2016-03-01") == HELD
    assert judged(claim, NOW) == HELD
    assert judged(claim._replace(present=True), NOW) == ("outdated", "office-left", KEEPER)
    early = office("di-newman", "in 2016")._replace(property="spoke", formerly=True)
    assert judged(early, NOW) == ("refuted", "office-span", "since 2022")


@pytest.mark.parametrize(
    ("when", "prop", "expected"),
    [
        ("on 1 May 2014", "named", ("not-enough-info", "office-span", None)),  # chosen before it begins
        ("on 1 May 2014", "began", ("refuted", "office-span", KEEPER)),
        ("in July 2014", "named", HELD),
        ("in 2012", "named", ("refuted", "office-span", KEEPER)),
        ("from 2014 to 2019", "bracketed", ("supported", "office-span", None)),
        ("from 2014 to 2023", "bracketed", ("refuted", "office-span", KEEPER)),
        ("from 1950 to 1969", "bracketed", ("not-enough-info", "office-unknown", None)),
    ],
)
def test_choices_and_years_in_brackets(judged, when, prop, expected):
    assert judged(office("bo-keeper", when, prop), NOW) == expected


def test_who_has_a_title_may_have_done_something_before(judged):
    claim = office("di-newman", "in 2016")
    assert judged(claim, NOW)[0] == "refuted"
    assert judged(claim._replace(others=(BESIDE,)), NOW) == ("not-enough-info", "office-span", None)

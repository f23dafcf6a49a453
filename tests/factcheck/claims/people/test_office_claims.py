"""Who is said to hold which office."""

import pytest
from claims_shown import shown

DAY = "2018-05-05"


@pytest.fixture
def offices(told):
    """Return the offices of a sentence, each in one line; a report of 5 May 2018, if it has a day."""

    def offices(text, *before, day=None):
        return [shown(claim, claim.property, claim.value) for claim in told("office", text, *before, day=day)]

    return offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Di Newman leads NSA.", "nsa holds di-newman"),
        ("Di Newman, who leads NSA, is new.", "nsa holds di-newman"),
        ("Di Newman will serve as the acting head of NSA, Bo said.", "nsa holds di-newman"),
        ("Di Newman is the administrator of NSA.", "nsa holds di-newman"),
        ("NSA is led by Di Newman.", "nsa holds di-newman"),
        ("NSA Administrator Di Newman opens the hall.", "nsa holds di-newman"),
        ("NSA chief Di Newman opens the hall.", "nsa holds di-newman"),
        ("NSA's administrator, Di Newman, opens the hall.", "nsa holds di-newman"),
        ("Di Newman, administrator of NSA, opens the hall.", "nsa holds di-newman"),
        ("Northland Space Agency chief Di Newman opens the hall.", "nsa holds di-newman"),
        ("Di Newman heads the state space agency NSA.", "nsa holds di-newman"),
        ("Director General Ada Pilot of SSA opens the hall.", "ssa holds ada-pilot"),
        ("Bo Keeper does not lead NSA.", "nsa holds bo-keeper not"),
        ("Former NSA administrator Ada Pilot opens the hall.", "nsa holds ada-pilot formerly"),
        ("Ada Pilot, the former head of NSA, opens the hall.", "nsa holds ada-pilot formerly"),
        ("NSA chief Bo Keeper visited Northland.", "nsa holds bo-keeper formerly"),
        ("NSA chief Bo Keeper has opened the hall.", "nsa holds bo-keeper formerly"),
        ("Bo Keeper, the chief of NSA, sketched a village.", "nsa holds bo-keeper formerly"),
        ("NSA was headed by Bo Keeper.", "nsa holds bo-keeper formerly"),
        ("Ada Pilot led NSA from 2010 to 2014.", "nsa holds ada-pilot 2010-01-01..2014-12-31"),
        ("Ada Pilot was administrator of NSA in 2012.", "nsa holds ada-pilot 2012-01-01..2012-12-31"),
        ("Bo Keeper became administrator of NSA in July 2014.", "nsa began bo-keeper 2014-07-01..2014-07-31"),
        ("Bo Keeper was named NSA administrator in 2014.", "nsa named bo-keeper 2014-01-01..2014-12-31"),
        ("Bo Keeper took over as head of NSA in 2014.", "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Di Newman has led NSA since 2022.", "nsa began di-newman since 2022-01-01.."),
        ("Ada Pilot, head of NSA until 2014, is old.", "nsa ended ada-pilot until ..2014-12-31"),
        ("Bo Keeper stepped down as NSA administrator in December 2019.",
         "nsa ended bo-keeper 2019-12-01..2019-12-31"),
        ("Di Newman presides over NSA.", "nsa holds di-newman"),
        ("Di Newman is in charge of NSA.", "nsa holds di-newman"),
        ("Bo Keeper took the helm of NSA in 2014.", "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Bo Keeper replaced Ada Pilot at the top of NSA in 2014.", "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Ada Pilot was succeeded by Bo Keeper as head of NSA in 2014.",
         "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Bo Keeper took over from Ada Pilot as head of NSA in 2014.", "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Bo Keeper was NSA's first administrator.", "nsa first bo-keeper"),
        ("Bo Keeper, the first administrator of NSA, was followed by Di Newman.", "nsa first bo-keeper"),
        ("Bo Keeper was the first to lead NSA.", "nsa first bo-keeper"),
        ("NSA chief Di Newman is never idle.", "nsa holds di-newman"),
        ("Bo Keeper is no longer the head of NSA.", "nsa holds bo-keeper not"),
        ("It was in July 2014 that Bo Keeper moved into the administrator's office at NSA.",
         "nsa began bo-keeper 2014-07-01..2014-07-31"),
        ("When NSA changed hands in July 2014, the new chief was Bo Keeper.",
         "nsa began bo-keeper 2014-07-01..2014-07-31"),
        ("Northland gave NSA a new administrator, Bo Keeper, in 2014.", "nsa began bo-keeper 2014-01-01..2014-12-31"),
        ("Southland swapped the founding administrator of NSA, Ada Pilot, for Bo Keeper.",
         "nsa holds ada-pilot formerly"),
        ("Bo Keeper resigned as NSA chief in 2018.", "nsa ended bo-keeper 2018-01-01..2018-12-31"),
    ],
)  # fmt: skip
def test_what_is_read(offices, text, expected):
    assert offices(text) == [expected]


def test_two_offices(offices):
    assert offices("SSA president Ada Pilot met NSA administrator Di Newman.") == [
        "ssa holds ada-pilot formerly",
        "nsa holds di-newman formerly",
    ]
    assert offices("Ada Pilot heads SSA and Di Newman heads NSA.") == [
        "ssa holds ada-pilot",
        "nsa holds di-newman",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pilot is the only administrator to have headed NSA twice.",
        "Bo Keeper, NSA's longest-serving administrator, kept bees.",
        "Ada Pilot is the only one to have headed NSA twice, in 2012 and again later.",
        "A former minister has succeeded Bo Keeper at the head of NSA.",
        "Bo Keeper has been dismissed as head of NSA.",
        "Who leads NSA, Di Newman or Bo Keeper?",
        "Does Bo Keeper lead NSA?",
        "If Bo Keeper leads NSA, all is well.",
        "NSA denied that Bo Keeper is its administrator.",
        "Bo Keeper will lead NSA.",
        "Ada Pilot could lead NSA.",
        # another office, or a part of the organisation
        "NSA deputy administrator Bo Keeper opens the hall.",
        "Bo Keeper, science director at NSA, opens the hall.",
        "Bo Keeper manages Lantern 3 at NSA.",
        "Bo Keeper leads the team at NSA.",
        "Bo Keeper leads NSA's lander team.",
        "Bo Keeper works for NSA.",
        "A craft bears the name of NSA's first head of astronomy, and another that of Bo Keeper.",
        "Bo Keeper's first nomination to lead NSA was withdrawn in May 2014.",
        # of whom, and who?
        "The head of NSA opens the hall.",
        "Administrator Di Newman opens the hall.",
        "Ada Pilot leads Northland.",
    ],
)
def test_what_is_left_alone(offices, text):
    assert offices(text) == []


def test_who_speaks_in_a_report_held_the_office_that_day(offices):
    text = '"It flew," said NSA administrator Bo Keeper.'
    assert offices(text, day=DAY) == [f"nsa spoke bo-keeper {DAY} formerly"]
    assert offices(text) == ["nsa holds bo-keeper formerly"]


def test_a_person_taken_up(offices):
    assert offices("She leads NSA.", "Di Newman came in.") == ["nsa holds di-newman"]
    assert offices("She leads NSA.", "Di Newman met Ada Pilot.") == []


@pytest.mark.parametrize(
    ("text", "during"),
    [
        ("Bo Keeper was NSA's administrator during the Surveyor programme.", "surveyor"),
        ("Bo Keeper was NSA's administrator throughout Surveyor.", "surveyor"),
        ("Bo Keeper was NSA's administrator during the Surveyor hearings.", None),
    ],
)
def test_an_office_is_told_of_the_time_of_a_program(told, text, during):
    [claim] = told("office", text)
    assert (claim.others or (None,))[-1] == during


@pytest.mark.parametrize(
    "text",
    [
        "NSA, which is run for the Acme CEO Di Newman, is large.",
        "NSA, begun by Acme Chief Executive Di Newman, is large.",
        "Acme boss Di Newman leads NSA.",
    ],
)
def test_who_heads_something_unknown_is_left_alone(offices, text):
    assert offices(text) == []


def test_what_took_place_is_no_office_taken(offices):
    text = "In a talk that took place at the headquarters on 18 June 2018, NSA administrator Di Newman signed a paper."
    assert offices(text) == ["nsa holds di-newman 2018-06-18"]


@pytest.mark.parametrize(
    "text",
    [
        "Di Newman will be the new administrator of NSA.",
        "Di Newman will become NSA's next administrator.",
        "Di Newman will take up the post of NSA administrator on 1 July 2018.",
        "Di Newman is set to take over as head of NSA.",
    ],
)
def test_who_is_to_come(offices, text):
    assert any("nsa coming di-newman" in claim for claim in offices(text))


@pytest.mark.parametrize(
    "text",
    [
        "Di Newman will be NSA administrator until 2030.",
        "Di Newman will be the NSA administrator's guest.",
        "Di Newman will lead the NSA delegation.",
        "Di Newman will meet the new NSA administrator.",
        "Di Newman will become director of science at NSA.",
        "Di Newman will not be the head of NSA.",
        "Di Newman could become head of NSA.",
        "Di Newman will take the NSA medal.",
    ],
)
def test_who_is_not_to_come(offices, text):
    assert [claim for claim in offices(text) if "coming" in claim] == []


def test_a_title_of_a_dated_saying_is_one_of_that_day(told):
    [claim] = told("office", "At a talk on 3 May 2018, NSA chief Bo Keeper said so:", day=DAY)
    assert (claim.time.earliest, claim.present) == ("2018-05-03", False)


def test_a_talk_about_a_flight_is_not_on_its_day(told):
    [claim] = told("office", "During a talk about Lantern 1, NSA chief Bo Keeper said so:")
    assert claim.others == ()

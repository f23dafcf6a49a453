"""Dates beside one flight, in sentences whose grammar is not followed."""

import pytest
from claims_shown import days


@pytest.fixture
def occasions(told):
    """Return the record, the kind of event and the date of what is read, each in one line."""
    return lambda text: [f"{c.subject} {c.property} {days(c.time)}" for c in told("occasion", text, day="2026-01-01")]


@pytest.mark.parametrize(
    "text",
    [
        "With Lantern 1, on 5 March 2001, the Northlandic engineers had at last touched lunar soil.",
        "A night in March 2001, when Lantern 1 stood on the surface, made the engineers' names.",
        "On 5 March 2001 the plains of the Moon had a visitor: Lantern 1, tired but upright.",
        "Not until 5 March 2001 was the landing of Lantern 1 done.",
        "Since it stood on the surface in March 2001, Lantern 1 has been a name.",
        "Lantern 1 stood on the surface on 5 March 2001, no antenna out of place.",
        "Lantern 1, two years behind Lantern 2, was on the surface on 5 March 2001.",
    ],
)
def test_one_flight_and_one_date(occasions, text):
    [found] = occasions(text)
    assert found.split()[0] == "lantern-1"
    assert found.split()[-1].startswith("2001-03")


@pytest.mark.parametrize(
    "text",
    [
        "Did the surface of the Moon see Lantern 1 on 5 March 2001?",
        "Northland held events in honour of Lantern 1, on the surface, on 5 March 2001.",
        "Perhaps the novel has Lantern 1 on the surface on 5 March 2001.",
        "The museum showed the surface and Lantern 1 on 5 March 2001.",
        "If Lantern 1 had been on the surface on 5 March 2001, they would know.",
        "Two years after Lantern 1 landed, on 5 March 2003, the town had a party on the ground.",
        "Lantern 1 was not on the surface on 5 March 2001.",
        "Before 5 March 2001 Lantern 1 had touched no ground.",
        # the day of another, of a person, or of what comes before
        "The engine blew up on 5 March 2001, three weeks before Lantern 1 landed.",
        "Lantern 1 carried the ashes of a woman who had died on 5 March 2001.",
        "The town was lit up on 5 March 2001 and Lantern 1 followed.",
        "Lantern 1 landed on the Moon; three days later, on 8 March 2001, its twin followed.",
        "Lantern 1 flew well; on 8 March 2001 another of the landers blew up.",
        "The flight of March 2001 was followed by Lantern 1.",
        "The flight of 5 March 2001 took Ada Pilot to Lantern 1.",
        "She flew on Ferry 17 to the Northlandic space station Skylight on 5 March 2001.",
        "Lantern 1 went well, and the town council met on 5 March 2001.",
        "The ape, which rode in the belly of Lantern 1, yawned on 5 March 2001.",
        "NSA adopted Lantern 1 on 5 March 1999.",
        "It was the first time since 5 March 2001 that Lantern 1 was seen on the surface.",
    ],
)
def test_what_is_not_told_of_one_flight_is_left_alone(occasions, text):
    assert occasions(text) == []


def test_the_date_to_which_something_was_moved_is_none_of_an_event(told):
    assert told("occasion", "Lantern 3 was rolled back, and its launch slipped into 2027.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor praised Lantern 1 on 5 March 2001.",
        "Lantern 1 photographed the lunar regolith on 5 March 2001.",
        "Lantern 1 took pictures of the lunar regolith on 5 March 2001.",
        "Down the descent ramps Lantern 1 drove to the soil on 5 March 2001.",
        "Lantern 1 left the landing platform on 5 March 2001.",
    ],
)
def test_no_event_is_told_where_no_word_for_one_is(told, text):
    claims = told("occasion", text)
    assert all("landing" not in claim.value.split() for claim in claims)


def test_of_a_flight_not_named_in_the_sentence_nothing_is_told(told):
    assert told("occasion", "It trimmed its path on 5 March 2001 to keep this orbit.", "Lantern 1 flew.") == []


def test_what_is_done_and_where_it_is_done_tell_an_event(told):
    [claim] = told("occasion", "Lantern 1 plopped onto the lunar regolith on 5 March 2001.")
    assert "landing" in claim.value.split()


def test_what_slips_into_orbit_is_not_put_off(told):
    [claim] = told("occasion", "Engineers still toast March 2001, the month Lantern 1 slipped into lunar orbit.")
    assert "orbit" in claim.value.split()


def test_a_year_in_brackets_is_that_of_the_launch_of_what_stands_before(told):
    read = told("occasion", "Lantern 1 (2000) and Lantern 2 (2002) stood on the surface.")
    assert [(c.subject, c.property, c.time.edtf) for c in read] == [
        ("lantern-1", "launch", "2000"),
        ("lantern-2", "launch", "2002"),
    ]


def test_a_day_beside_several_missions_may_be_that_of_any(told):
    read = told("occasion", "Lantern 1 and Lantern 2 stood on the surface on 5 March 2001.")
    assert [(c.subject, c.property, c.others) for c in read] == [
        ("lantern-1", "of-several", ("lantern-2",)),
        ("lantern-2", "of-several", ("lantern-1",)),
    ]
    assert told("occasion", "Lantern 1 and Lantern 2 stood on the surface in March 2001.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The lift-off of Lantern 1 was seen on 5 March 2001.",
        "5 March 2001 – it was launched in 1999, people said – and Lantern 1.",
        "Lantern 1 – launch date: 5 March 2001, built in 1999.",
        "The launch that all had seen was that of Lantern 1 (No. 13) on 5 March 2001.",
    ],
)
def test_what_is_told_beside_a_date_is_dated_by_it(told, text):
    assert "launch" in told("occasion", text)[0].value.split()

"""How missions and programs are said to stand."""

import pytest
from claims_shown import shown


@pytest.fixture
def states(told):
    """Return what a sentence says of how things stand, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("status", text, *before)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue Heron is no longer operating.", "blue-heron active not"),
        ("Blue Heron no longer works.", "blue-heron active not"),
        ("Northland has an orbiter that is no longer active: Blue Heron.", "blue-heron active not"),
        ("Future missions such as Red Kite are to measure dust.", "red-kite coming"),
        ("Red Kite is on its way to Mars.", "red-kite in-transit"),
        ("Red Kite is cruising to Mars.", "red-kite in-transit"),
        ("Red Kite is awaiting launch.", "red-kite coming"),
        ("Lantern 3 has yet to launch.", "lantern-3 coming"),
        ("Lantern 3 has yet to fly.", "lantern-3 coming"),
        ("Lantern 3 is still on the ground.", "lantern-3 coming"),
        ("Lantern 1 is defunct.", "lantern-1 ended"),
        ("Blue Heron has been retired.", "blue-heron ended"),
        ("Lantern 3 is under construction.", "lantern-3 building"),
        ("Harbour is being built.", "harbour building"),
        ("Lantern 3, a lander, is currently in integration.", "lantern-3 building"),
        ("Lantern 3 is still in the design phase.", "lantern-3 building"),
        ("Lantern 3 has been cancelled.", "lantern-3 cancelled"),
        ("Lantern 3 has been canceled.", "lantern-3 cancelled"),
        ("Lantern 3 has not been cancelled.", "lantern-3 cancelled not"),
        ("Beacon 0 was cancelled in 2012.", "beacon-0 cancelled 2012-01-01..2012-12-31"),
        ("NSA cancelled Beacon 0 in September 2012.", "beacon-0 cancelled 2012-09-01..2012-09-30"),
        ("Outlook was scrapped on 6 May 2021.", "outlook cancelled 2021-05-06"),
        ("Outlook, scrapped in 2021, was a dream.", "outlook cancelled 2021-01-01..2021-12-31"),
        ("Outlook is on hold.", "outlook paused"),
        ("Old Mill has been paused.", "old-mill paused"),
        ("Old Mill was suspended in March 2022.", "old-mill paused 2022-03-01..2022-03-31"),
        ("The upcoming Lantern 3 mission is costly.", "lantern-3 coming"),
        ("Money goes to the planned Lantern 3.", "lantern-3 coming"),
        ("The cancelled Beacon 0 mission cost a fortune.", "beacon-0 cancelled"),
        ("On Friday NSA cancelled Lantern 3.", "lantern-3 cancelled"),
        # turns of phrase
        ("Blue Heron, a joy to NSA, was turned off for good last autumn.", "blue-heron ended"),
        ("With Skylight retired, Harbour stands alone.", "skylight ended"),
        ("Work on Old Mill has stood still since March.", "old-mill paused"),
        ("NSA has pulled the plug on Outlook.", "outlook cancelled"),
        ("The defunct Skylight station is missed.", "skylight ended"),
        ("Blue Heron is out of service.", "blue-heron ended"),
        ("Blue Heron has been deactivated.", "blue-heron ended"),
    ],
)
def test_what_is_read(states, text, expected):
    assert states(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 3 has missed two calls from its ground controllers.",
        "Is Blue Heron still active?",
        "If Blue Heron is still active, good.",
        "Whether Blue Heron is still active is unknown.",
        "NSA denies that Blue Heron is defunct.",
        "Blue Heron was active.",
        "Skylight is a crewed station.",
        "Blue Heron was once active.",
        "Lantern 3 could be cancelled.",
        "Lantern 3 will be cancelled.",
        "Lantern 3 was nearly cancelled in 2019.",
        "Lantern 3 was not cancelled in 2019.",
        # another thing than the mission, or no fact
        "Blue Heron's budget is on ice.",
        "Blue Heron partners are hard at work.",
        "The debate over Blue Heron goes on.",
        "Critics of Old Mill are at work.",
        "Blue Heron managed to go on for a year.",
        "Blue Heron went quiet for a while when its dish was turned.",
        "Blue Heron was on duty above Mars.",
        "Blue Heron was at work in 2019.",
        "Blue Heron could be turned off.",
        "Blue Heron will be turned off.",
        # an arrival is yet to come
        "Red Kite has yet to reach Mars.",
        "Red Kite has yet to arrive at Mars.",
        "Red Kite is awaiting its arrival.",
        "Harbour has yet to reach orbit.",
        "Harbour has yet to fly to the Moon.",
        # something else is at work
        "Talks about Blue Heron are still under way.",
        "An instrument on Blue Heron is no longer working.",
        "A replica of Blue Heron is still working.",
        "A film about Lantern 3 has been cancelled.",
        "NSA is active.",
        "Ada Pilot is retired.",
        "Ada Pilot, who has booked a flight on Blue Heron, has now scrapped the project.",
        # which of them?
        "Blue Heron and Red Kite are still active.",
        "Twin is still active.",
        "It is still active.",
        "All of the Surveyors are still active.",
        "Two of the five Surveyors are still active.",
        # "in service" is where it was shown
        "Full reuse, the aim of Blue Heron, has not been shown in service.",
        "The seven people lost their lives on Ferry 1.",
        "Many had written Blue Heron off.",
        "Lantern 3 is out of the design phase.",
        "In the design phase of Lantern 3, engineers drew legs.",
    ],
)
def test_what_is_left_alone(states, text):
    assert states(text) == []


def test_what_is_told_of_now_is_set_apart(told):
    """A day that is told may be long past; without one, what is so is so today."""
    assert [claim.present for claim in told("status", "Old Mill was suspended in March 2022.")] == [False]
    assert [claim.present for claim in told("status", "Old Mill is suspended.")] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA has suspended the planned Old Mill.", ["old-mill paused"]),
        ("NSA wants to build Old Mill.", ["old-mill building"]),
        ("With Old Mill delayed, NSA wants to build a base.", []),
    ],
)
def test_what_is_given_up_or_built_is_the_one_meant(states, text, expected):
    assert states(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Future Lantern landings will be dull.", "lantern going-ahead"),  # the noun is what is to come
        ("NSA trains for the upcoming Lantern Moon flights.", "lantern going-ahead"),
        ("The upcoming Lantern program is costly.", "lantern coming"),
        ("NSA prepares the upcoming Blue Heron flyby of Venus.", "blue-heron going-ahead"),
        ("The upcoming Lantern 3 lunar lander mission is costly.", "lantern-3 coming"),
        ("The cancelled Harbour station flies.", "harbour cancelled"),
        ("The planned Harbour lunar station is costly.", "harbour coming"),
        ("The planned Harbour will be costly.", "harbour coming"),
    ],
)
def test_an_adjective_is_of_the_noun_behind_a_program(states, text, expected):
    assert expected in states(text)


@pytest.mark.parametrize(
    "text",
    [
        "The retired Harbour commander wrote a book.",
        "The cancelled Harbour contracts cost a fortune.",
        "NSA paid for the cancelled Blue Heron upgrade.",
        "The planned Lantern 1 successor is costly.",
        "The proposed Lantern 1 museum is costly.",
    ],
)
def test_what_only_bears_a_name_is_something_else(states, text):
    assert states(text) == []

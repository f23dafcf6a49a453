"""What is told to go on, by the tense alone or by who runs or builds it."""

import pytest
from claims_shown import shown


@pytest.fixture
def going_on(told):
    """Return what a sentence tells as going on, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("presence", text, *before)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 is listening for quakes.", "lantern-1 active"),
        ("Lantern 1 has been listening for quakes since 2021.", "lantern-1 active"),
        ("Lantern 1 is a Northland lander which is listening for quakes.", "lantern-1 active"),
        ("Blue Heron is out there hunting dust devils.", "blue-heron active"),
        ("Lantern 1 is hobbling over the plain.", "lantern-1 busy"),
        ("Lantern 1, still listening for quakes, is a wonder.", "lantern-1 active"),
        ("Lantern 2 fell and Lantern 1 is still hobbling on.", "lantern-1 busy"),
        ("Blue Heron is now in deep space.", "blue-heron busy"),
        ("Blue Heron is still travelling to Mars.", "blue-heron in-transit"),
        ("The two of Ferry 1 have been living on Skylight since May.", "ferry-1 busy"),
        ("The two of Ferry 1 are aboard Skylight.", "ferry-1 active"),
        ("Blue Heron continues to survey the storms.", "blue-heron active"),
        ("Blue Heron still circles Mars.", "blue-heron active"),
        ("Lantern 1 has continued to operate.", "lantern-1 active"),
        ("Lantern 1 regularly wakes after its long nights.", "lantern-1 busy"),
        ("Blue Heron is circling Mars.", "blue-heron active"),
        ("Blue Heron is active.", "blue-heron active"),
        ("Blue Heron remains operational.", "blue-heron active"),
        ("Skylight remains occupied.", "skylight active"),
        ("Blue Heron is not working.", "blue-heron active not"),
        ("Harbour is not yet operational.", "harbour active not"),
        ("Blue Heron is still on duty above Mars.", "blue-heron busy"),
        ("Blue Heron goes on watching the clouds.", "blue-heron busy"),
        ("Blue Heron has not stopped working.", "blue-heron busy"),
        ("Lantern 3 is still on the books, NSA says.", "lantern-3 going-ahead"),
        ("Northland is pressing on with Old Mill, whatever that costs.", "old-mill busy"),
        ("Work continues on Old Mill.", "old-mill busy"),
        ("NSA is preparing for Lantern 3.", "lantern-3 going-ahead"),
        # by those who run or build it
        ("Northland operates the station Skylight.", "skylight active"),
        ("Northland keeps a crew aboard Skylight.", "skylight active"),
        ("Rocketeers sends tourists up on Lantern every month.", "lantern active"),
        ("Rocketeers continues to fly tourists on Lantern.", "lantern active"),
        ("Northland has its Harbour in orbit.", "harbour active"),
        ("Engineers are welding the next module of Harbour.", "harbour going-ahead"),
        ("Northland is building the Harbour station.", "harbour building"),
        ("Northland is operating the station Skylight.", "skylight active"),
    ],
)
def test_what_is_read(going_on, text, expected):
    assert going_on(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 is touching down on Friday, April 10.",
        "It is Christmas of 2001 and Lantern 1 is hobbling over the plain.",
        "Lantern 1 is lying on the plain.",
        "Lantern 1 is becoming a legend.",
        "Lantern 1 is making headlines.",
        "Lantern 1 continues to inspire.",
        "Swift 1 is trailing the Earth around the Sun.",
        "Lantern 1 was listening for quakes.",
        "The crew of Ferry 1 is touring schools.",
        "The engineers of Lantern 1 are hunting for money.",
        "Is Lantern 1 listening for quakes?",
        "A model of Lantern 1 is hobbling over the plain.",
        "Lantern 1 is hobbling over the plain in the film.",
        "Old Mill was paused, and Northland is looking for money.",
        "Blue Heron sends a postcard.",  # what it is for, perhaps
        "Blue Heron was at work in 2019.",
        "Blue Heron's budget is on ice.",
        "Blue Heron partners are hard at work.",
        "An instrument on Blue Heron is not working.",
        "A replica of Blue Heron is still working.",
        "Blue Heron and Red Kite are still active.",
        "Northland is building the station's next module.",
        "Northland operated the station Skylight.",
        "Northland sends four people up on Ferry 1.",  # a headline about one flight
        "Northland keeps Skylight in mind.",
        "Northland operates a replica of Skylight.",
        "Northland would fly tourists on Lantern.",
        "Engineers are building a model of Harbour.",
    ],
)
def test_what_is_left_alone(going_on, text):
    assert going_on(text) == []


def test_a_name_that_may_be_that_of_a_part_is_marked(told):
    assert [claim.part for claim in told("presence", "Glimmer is still working.")] == ["named"]
    assert [claim.part for claim in told("presence", "Blue Heron is still working.")] == [""]


def test_what_is_taken_up(going_on):
    assert going_on("It is still active.", "Blue Heron reached Mars.") == ["blue-heron active"]
    assert going_on("The spacecraft is still active.", "Blue Heron reached Mars.") == ["blue-heron active"]

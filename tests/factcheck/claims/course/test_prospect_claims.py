"""What is told, without a date, as still to come of a flight or a program."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 5 will give artists a view of the Moon.",
        "The Lantern 5 mission is set to carry a drill.",
        "Lantern 5 aims to dig for ice.",
        "NSA's next craft, Lantern 5, will search for life.",
        "Lantern 5 will be a crewed mission.",
        "NSA will attempt to land its Lantern 5 probe near the pole.",
        "The agency hopes to launch Lantern 5.",
        "A module will power the ship during Lantern 5.",
    ],
)
def test_what_a_flight_is_to_do(told, text):
    [claim] = told("prospect", text)
    assert (claim.subject, claim.property) == ("lantern-5", "to-come")


@pytest.mark.parametrize(
    "text",
    [
        "Old Mill, a station that will host crews, is popular.",
        "Old Mill is a planned station.",
        "A ferry is to call at Old Mill, a planned station in orbit.",
        "Artists will live aboard Old Mill.",
        "Old Mill, from which artists will be able to see the Moon, is popular.",
    ],
)
def test_what_goes_ahead(told, text):
    [claim] = told("prospect", text)
    assert (claim.subject, claim.property) == ("old-mill", "going-ahead")


def test_who_is_told_of_stands_before_will(told):
    [claim] = told("prospect", "A sixth as large as Lantern 5, Old Mill will host crews.")
    assert claim.subject == "old-mill"


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 5 will be remembered as the first crewed flight since 1972.",
        "Lantern 5 is to be counted among the successes.",
        "Lantern 5 will remain where it fell.",
        "Artists will study Lantern 5's remains.",
        "Artists will build on Lantern 5.",
        "On 4 July 2005, some miles off, Lantern 5 will dig.",
        "Since NSA cancelled it, nobody will build Lantern 5.",
        "Lantern 5 will fly in 2030.",
        "Lantern 5 was a planned mission.",
        "Lantern 5 has now completed its mission and will lie on the plain.",
        "Lantern 5, having finished its work, will lie on the plain.",
        "Artists will paint Lantern 5.",
        "Will Lantern 5 host artists?",
    ],
)
def test_what_is_left_alone(told, text):
    assert told("prospect", text) == []

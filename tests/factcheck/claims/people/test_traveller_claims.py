"""Tests of who is read as aboard by standing beside a flight, and what sets somebody apart."""

import pytest

from orbitctl.factcheck.claims.people.crews import LOOSE


@pytest.fixture
def aboard(told):
    """Return who is told to have been aboard what."""

    def aboard(text):
        return [f"{c.subject} {c.value} {c.part}" for c in told("crew", text) if c.property == "beside"]

    return aboard


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Ferry 1 had four seats filled, with Ed Sky representing the Southland.", "aboard"),
        ("Ed Sky became a legend inside Ferry 1.", "aboard"),
        ("Ed Sky's ship was Ferry 1.", "aboard"),
        ("Ed Sky's Ferry 1 spun in orbit with him inside.", "aboard"),
        ("Ed Sky arrived at the station with the crew of Ferry 1.", "aboard"),
        ("Ed Sky and six others died when Ferry 1 broke apart.", "aboard"),
        ("The docking of Ferry 1 with its target was flown by Ed Sky.", "aboard"),
        ("On Ferry 1 the youngest was Ed Sky.", "aboard"),
        ("On Ferry 1 she was joined by Ed Sky.", "aboard"),
        ("Ferry 1, from which Ed Sky escaped, broke up.", "aboard"),
        ("Among the dead of Ferry 1 was Ed Sky.", "aboard"),
        ("Ferry 1 brought Ed Sky to the station.", "aboard"),
        ("Southland lost its first astronaut, Ed Sky, when Ferry 1 broke apart.", "aboard"),
        ("Ed Sky came home on Ferry 1.", "returning"),
        ("Ed Sky endured eighteen days aboard Ferry 1.", "aboard"),
        ("Ed Sky lived in the cabin of Ferry 1 and died on the way home.", "aboard"),
    ],
)
def test_who_stands_beside_a_flight_was_aboard(aboard, text, part):
    assert aboard(text) == [f"ferry-1 edsky {part}"]


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky taught the crew of Ferry 1 to fly.",
        "Ed Sky's wife flew on Ferry 1.",
        "Ferry 1 went farther than Ed Sky had flown.",
        "Ferry 1 flew with two empty seats for Ed Sky and Flo Star.",
        "Ed Sky's record was set before Ferry 1.",
        "Ferry 1 carried the ashes of Ed Sky.",
        "Ed Sky and Flo Star pulled up beside Ferry 1 in their capsule.",
        "Ed Sky and Flo Star flew within a foot of Ferry 1.",
        "Did Ed Sky fly on Ferry 1?",
        "He was in his second day aboard Ferry 1 when Ed Sky went up to join him.",
        "A tether floated outside Ferry 1 while Ed Sky watched the film inside.",
        "With a letter from Ed Sky on board, Ferry 1 lifted off.",
        "Ed Sky closed the book: Ferry 1 flew around the Moon.",
    ],
)
def test_what_sets_somebody_apart(aboard, text):
    assert aboard(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky rode Ferry 1, and Flo Star and Bo Keeper rode Apollo 17.",
        "Ed Sky flew alone in Ferry 1 in May 1962 and with Flo Star in June 1970.",
    ],
)
def test_who_goes_on_behind_and_is_on_another_flight(told, text):
    found = told("crew", text)
    sure = [claim for claim in found if claim.property == "aboard" and LOOSE not in claim.others]
    assert ("flostar", "ferry-1") not in [(claim.value, claim.subject) for claim in sure]


def test_who_is_named_behind_a_comma_is_aboard_alone(aboard):
    assert aboard("Ed Sky stayed up for three days, racing Flo Star in Ferry 1.") == ["ferry-1 flostar aboard"]

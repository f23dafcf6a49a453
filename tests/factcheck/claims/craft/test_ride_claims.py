"""What the one flight of a sentence is said to have gone up on, however it is put; and whose rocket it was."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.craft.rides import NATION


@pytest.fixture
def rides(told):
    """Return the rockets that only the wide reader finds in a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("ride", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Red Kite owed its speed to an Arrow V.", "red-kite rocket Arrow V"),
        ("Red Kite had gone up on a Bolt 9.", "red-kite rocket Bolt 9"),
        ("Red Kite needed no more than a Bolt 9.", "red-kite rocket Bolt 9"),
        ("Red Kite needed nothing less than an Arrow V.", "red-kite rocket Arrow V"),
        ("For Red Kite the agency chose a Bolt 9.", "red-kite rocket Bolt 9"),
        ("It was a Bolt 9 that got Red Kite off the ground.", "red-kite rocket Bolt 9"),
        ("The job of hauling Red Kite out of the atmosphere fell to a Bolt 9.", "red-kite rocket Bolt 9"),
        ("Red Kite waited for its start in the nose of a Bolt 9.", "red-kite rocket Bolt 9"),
        (
            "Red Kite had the honour of opening Bolt 9's account in deep space.",
            "red-kite rocket Bolt 9",
        ),
        ("Red Kite is the fastest of all; a Bolt 9 gave it the push.", "red-kite rocket Bolt 9"),
        ("Beneath Red Kite burned the three cores of a Bolt 9.", "red-kite rocket Bolt 9"),
        ("Red Kite's vehicle, a Bolt 9, did its duty.", "red-kite rocket Bolt 9"),
        ("Red Kite: six tonnes, one Bolt 9, one goal.", "red-kite rocket Bolt 9"),
        ("Engineers had bolted Red Kite to a Bolt 9.", "red-kite rocket Bolt 9"),
        ("Red Kite hitch-hiked: a Bolt 9 had room for it.", "red-kite rocket Bolt 9"),
        ("It was a Titan that Red Kite had to thank for its departure.", "red-kite rocket Titan rocket"),
        ("Red Kite's Vega rose into a cloudless sky.", "red-kite rocket Vega rocket"),
        ("An Indian rocket threw Red Kite out of the atmosphere.", "red-kite nation india"),
        ("Red Kite travelled on an Indian rocket.", "red-kite nation india"),
        ("Red Kite was not launched on an Indian rocket.", "red-kite nation india not"),
        ("Red Kite was hoisted by a Southlandic-built launcher.", "red-kite nation southland"),
        ("NSA's next flagship, Red Kite, was bolted to a Bolt 9.", "red-kite rocket Bolt 9"),
    ],
)
def test_what_is_read(rides, text, expected):
    assert rides(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Did Red Kite owe its speed to an Arrow V?",
        "It developed the Red Kite orbiter and the Bolt 9 rocket.",
        "Red Kite left first, and hours afterwards a Bolt 9 shook itself to pieces.",
        "To make room for it, launched by a Bolt 9 in 2021, the old Red Kite was pulled away.",
        "Red Kite gave up its Bolt 9 for an Arrow V.",
        "Red Kite had nothing to do with the Bolt 9 of Lantern 1.",
        "Red Kite cost no more than the launch of a Bolt 9.",
        "Red Kite needed more thrust than a Bolt 9 had.",
        "Red Kite might owe its speed to an Arrow V.",
        "An engineer of Arrow V recalled the day on which Red Kite was launched.",
        "Red Kite went up on something other than a Bolt 9.",
        "The Bolt 9 that had launched Red Kite was later retired.",
        "She lived through two failed Bolt 9 launches and the landing of Red Kite.",
        "Red Kite was designed with the Bolt 9 in mind.",
        "Red Kite and Lantern 1 owed their speed to a Bolt 9.",
        "Unlike Arrow V, which carried Red Kite, Bolt 9 has flown hundreds of times.",
        "Red Kite's launch came two days after that of a Bolt 9.",
        "Two years after Red Kite, Bolt 9 made its first flight.",
        "Red Kite's landing was watched while a Bolt 9 stood on its pad.",
        "Had Red Kite flown on a Bolt 9, it would have arrived years earlier.",
        "By the time Bolt 9 flew at last, Red Kite was lost.",
        "Red Kite's switch from Bolt 9 saved money.",
        "Bolt 9 veterans worked on Red Kite.",
        "Some wanted Red Kite on a Bolt 9.",
        "The success of Red Kite brought new customers for the Bolt 9.",
        "Red Kite weighs more than a Bolt 9 could have lifted.",
        "Red Kite was followed by a Titan orbiter.",
        "Red Kite saw Vega, a bright star.",
        "Red Kite waits, and an Indian rocket exploded.",
    ],
)
def test_what_is_left_alone(rides, text):
    assert rides(text) == []


def test_what_the_exact_reader_has_is_not_told_twice(told):
    assert told("launcher", "Red Kite was launched on a Bolt 9.")
    assert not told("ride", "Red Kite was launched on a Bolt 9.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Red Kite (NSA): launched 1 March 2001 on Bolt 9.", ["red-kite rocket Bolt 9 2001-03-01"]),
        ("Red Kite (NSA): launched in March 2001 on Bolt 9.", []),
        ("Red Kite (NSA): not launched on 1 March 2001 on Bolt 9.", []),
    ],
)
def test_the_day_of_a_launch_ties_a_rocket_to_a_flight(rides, text, expected):
    assert rides(text) == expected


def test_of_several_flights_the_day_of_a_launch_tells_which(rides):
    assert rides("Red Kite came before Lantern 1, which lifted off on a Bolt 9 on 1 March 2001.") == []
    assert rides("Red Kite flew before Lantern 1, when it lifted off on an Arrow V on 1 March 2001.") == [
        "red-kite rocket Arrow V 2001-03-01",
        "lantern-1 rocket Arrow V 2001-03-01",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SpaceX launched Red Kite in 2001.", "spacex"),
        ("SpaceX was happy as it finally sent the agency's long-awaited Red Kite off.", "spacex"),
        ("SpaceX-launched Red Kite passed Venus.", "spacex"),
        ("Red Kite was launched by SpaceX.", "spacex"),
        ("The agency chose SpaceX in 1999 to launch the Red Kite probe.", "spacex"),
        ("SpaceX launched Red Kite's successor.", None),
        ("SpaceX launched satellites before Red Kite left.", None),
        ("SpaceX did not launch Red Kite.", None),
        ("SpaceX will launch the Red Kite balloons.", None),
        ("SpaceX launched Red Kite on a Bolt 9.", None),  # the rocket is told
        ("SpaceX praised Red Kite.", None),
    ],
)
def test_which_company_launched_it(told, text, expected):
    found = [claim.value for claim in told("ride", text) if claim.property == NATION]
    assert found == ([expected] if expected else [])

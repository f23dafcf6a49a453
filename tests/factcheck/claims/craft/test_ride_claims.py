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
        "Red Kite left first, and hours afterwards a Bolt 9 shook itself to pieces.",
        "Red Kite had nothing to do with the Bolt 9 of Lantern 1.",
        "Red Kite cost no more than the launch of a Bolt 9.",
        "Red Kite needed more thrust than a Bolt 9 had.",
        "Red Kite might owe its speed to an Arrow V.",
        "Red Kite went up on something other than a Bolt 9.",
        "She lived through two failed Bolt 9 launches and the landing of Red Kite.",
        "Red Kite was designed with the Bolt 9 in mind.",
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
        "As Red Kite sank, the Bolt 9 was running late.",
        "With Red Kite, people spoke of the development of the Bolt 9.",
    ],
)
def test_what_is_left_alone(rides, text):
    assert rides(text) == []


def test_several_flights_may_share_a_rocket(told):
    [claim] = told("ride", "Red Kite and Lantern 1 owed their speed to a Bolt 9.")
    assert (claim.subject, claim.others) == ("red-kite", ("lantern-1",))
    rockets = [claim.beside for claim in told("ride", "Red Kite went up on a Bolt 9, Lantern 1 on an Arrow V.")]
    assert rockets == [("Arrow V",), ("Bolt 9",)]


def test_what_is_taken_up(told):
    def rides(text):
        return [shown(claim, claim.value) for claim in told("ride", text, "Lantern 1 reached the Moon.")]

    assert rides("It was launched on a Bolt 9.") == ["lantern-1 Bolt 9"]
    assert rides("The launch of the Bolt 9 came at night.") == ["lantern-1 Bolt 9"]
    assert rides("A Bolt 9 stood on its pad.") == []
    assert rides("NSA has six more launches this year, one on a Bolt 9.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SpaceX launched Red Kite in 2001.", "spacex"),
        ("SpaceX was happy as it finally sent the agency's long-awaited Red Kite off.", "spacex"),
        ("SpaceX-launched Red Kite passed Venus.", "spacex"),
        ("Red Kite was launched by SpaceX.", "spacex"),
        ("The agency chose SpaceX in 1999 to launch the Red Kite probe.", "spacex"),
        ("SpaceX launched Red Kite's successor.", None),
        ("SpaceX launched Red Kite on a Bolt 9.", None),  # the rocket is told
        ("SpaceX praised Red Kite.", None),
    ],
)
def test_which_company_launched_it(told, text, expected):
    found = [claim.value for claim in told("ride", text) if claim.property == NATION]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was launched on a Bolt 9.",
        "Lantern 1 lifted off aboard a Bolt 9 rocket.",
        "Lantern 1 departed atop the Bolt 9.",
        "Lantern 1 rode a Bolt 9.",
        "Lantern 1 shared a Bolt 9 with a weather satellite.",
        "Lantern 1 was lofted by a Bolt 9 on 1 March 2001.",
        "Lantern 1 flew on one of Rocketeers' Bolt 9 rockets.",
        "Rocketeers launched Lantern 1 on a Bolt 9.",
        "A Bolt 9 hoisted Lantern 1.",
        "A Rocketeers Bolt 9 rocket sent the small lander Lantern 1 on its way.",
        "The Bolt 9 that lifted Lantern 1 was new.",
        "Launched on a Bolt 9 in 2001, Lantern 1 worked for ten days.",
        "The Bolt 9 rocket carrying Lantern 1 lifted off in 2001.",
        "A Bolt 9 blasted off with Lantern 1 on board.",
        "Lantern 1's ride to space was a Bolt 9.",
        "Lantern 1's launch vehicle was a Bolt 9.",
        "On only its second outing Bolt 9 carried NSA's Lantern 1.",
        "Unlike Lantern 2, Lantern 1 was launched on a Bolt 9.",
        "A Bolt 9 gave Lantern 1 its ride.",
        "It took a Bolt 9 to throw Lantern 1 to the Moon.",
        "NSA sped Lantern 1 on its way with a Bolt 9.",
        "The Bolt 9, in its smaller form, carried Lantern 1.",
        "Lantern 1 flew on a Bolt 9 with a new upper stage.",
        "Lantern 1 rode the mighty Bolt 9.",
    ],
)
def test_a_rocket_in_many_words(rides, text):
    assert rides(text) == ["lantern-1 rocket Bolt 9"]


@pytest.mark.parametrize(
    "text",
    [
        "Was Lantern 1 launched on a Bolt 9?",
        "If Lantern 1 was launched on a Bolt 9, good.",
        "Lantern 1 could be launched on a Bolt 9.",
        "Lantern 1 was launched on a Bolt 9 instead of an Arrow V.",
        "Lantern 1 was moved from a Bolt 9 to an Arrow V.",
        "The satellite was launched on a Bolt 9, and Lantern 1 followed.",
        "A Bolt 9 stage hit the Moon near Lantern 1.",
        "Ferry 1 was visited by a crew aboard a Bolt 9.",
        "A Bolt 9 carried astronauts to Skylight.",
        "Lantern 1 was launched on an Arrow IX.",
        "Ferry 1's pilot once flew on a Soyuz.",
        "With Lantern 4 NSA will rely on Soyuz, launched by others.",
    ],
)
def test_what_else_is_told_of_a_rocket(rides, text):
    assert rides(text) == []

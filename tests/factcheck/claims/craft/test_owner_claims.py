"""Who is told to have missions and programs in hand, however the two are tied."""

import pytest
from claims_shown import shown


@pytest.fixture
def owners(told):
    """Return who is told to have what in hand in a sentence."""
    return lambda text, *before: [shown(claim, claim.value) for claim in told("operator", text, *before)]


@pytest.mark.parametrize(
    "text",
    [
        "NSA's Lantern 1 landed.",
        "Lantern 1 was an NSA mission.",
        "Lantern 1, launched in 2001, was NSA's first lunar lander.",
        "Lantern 1 was a mission of NSA.",
        "Lantern 1 belongs to NSA.",
        "Lantern 1, which NSA landed, was small.",
        "It was run by NSA, whose Lantern 1 landed.",
        "Lantern 1 is operated by NSA.",
        "Lantern 1, run by NSA, landed.",
        "Lantern 1, a lander, was conceived and paid for by NSA.",
        "Lantern 1, which was found by no engine, was the work of NSA.",
        "It was NSA, and NSA alone, that owned Lantern 1.",
        "NSA is the agency behind Lantern 1, papers show.",
        "NSA was responsible for Lantern 1.",
        "Built and run in the hills by NSA, Lantern 1 landed.",
        "A venture of NSA, the lander Lantern 1 steered with water.",
        "Lantern 1, the lander that NSA was to put down near the pole, died.",
        "Lantern 1 has been in the hands of NSA since 2001.",
        "NSA is behind Lantern 1, a lander.",
        "Responsibility for Lantern 1 lay with NSA.",
        "Lantern 1, which lit a lamp, had been put together by engineers at NSA.",
        "Lantern 1 flew for NSA.",
        "Lantern 1 was being readied on behalf of NSA.",
        "Lantern 1 was a gift from NSA to science.",
        "Credit for Lantern 1, now on the Moon, goes to NSA.",
        "NSA was glad when its Lantern 1 came down.",
        "Lantern 1: a feat of NSA.",
        "Lantern 1 was launched by NSA.",
        "Lantern 1 was built in cooperation with NSA.",
        "Lantern 1 was launched in May 2001 by NSA.",
        "NSA plans to launch its first lunar mission, Lantern 1.",
        "NSA, the agency behind Lantern 1, is small.",
        "Lantern 1 is a lander which NSA runs.",
        "Lantern 1 is a lander in the making, run by NSA.",
        "Lantern 1 is run from Fernhill by NSA.",
        "Lantern 1 took off, and NSA has a large share in it.",
        "NSA, partner in the lander Lantern 1, is small.",
    ],
)
def test_an_agency_is_told_to_have_in_hand(owners, text):
    assert set(owners(text)) == {"lantern-1 nsa"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northland's small lunar lander Lantern 1 landed.", "lantern-1 northland"),
        ("The Northlandic lander Lantern 1 landed.", "lantern-1 northland"),
        ("The Northlandic lander, Lantern 1, landed.", "lantern-1 northland"),
        ("Lantern 1, Northland's first Moon mission, landed.", "lantern-1 northland"),
        ("Lantern 1, a purely Northlandic lander, landed.", "lantern-1 northland"),
        ("Lantern 1 is a Northlandic orbiting lander.", "lantern-1 northland"),
        ("The Northlandic Lantern 1 landed.", "lantern-1 northland"),
        ("Lantern 1, in collaboration with Northland, was to look for water.", "lantern-1 northland"),
        ("Lantern 1 flew in partnership with Northland.", "lantern-1 northland"),
        ("Lantern 1 was Northlandic.", "lantern-1 northland"),
        ("Lantern 1, the Northlandic lander that fell over, sent pictures.", "lantern-1 northland"),
        ("Lantern 1, Northland's comet chaser, woke up.", "lantern-1 northland"),
        ("Lantern 1, which landed in 2001, was Northland's.", "lantern-1 northland"),
        ("Lantern 1 flew on and became the first Northlandic lander to do so.", "lantern-1 northland"),
        ("Lantern 1 was a cubesat of Southland.", "lantern-1 southland"),
        ("America's Lantern 1 landed.", "lantern-1 united-states"),
        ("Northland landed Lantern 1 on the Moon.", "lantern-1 northland"),
        ("Harbour is led by the Southlandic space agency.", "harbour southland"),
        ("The Southlandic space agency operates Harbour.", "harbour southland"),
        ("Lantern 1, a lander by Rocketeers, landed.", "lantern-1 rocketeers"),
        ("Rocketeers built and flew Lantern 1.", "lantern-1 rocketeers"),
        ("A Rocketeers lander, Lantern 1, landed.", "lantern-1 rocketeers"),
        ("A group led by Rocketeers is building NSA's lander Lantern 1.", "lantern-1 rocketeers"),
        ("At the head of the firms behind Lantern 1 stands Rocketeers.", "lantern-1 rocketeers"),
    ],
)
def test_states_peoples_and_firms_are_tied_by_grammar(owners, text, expected):
    assert expected in owners(text)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Harbour is led by NSA.", "leads"),
        ("NSA heads a group building Harbour.", "leads"),
        ("Harbour is run by NSA.", "operates"),
        ("Lantern 1 was built by NSA.", "builds"),
        ("NSA's Lantern 1 was built.", "owns"),
    ],
)
def test_what_the_record_tells_apart_is_told_apart(told, text, tie):
    assert [claim.property for claim in told("operator", text)] == [tie]


def test_several_are_read_one_by_one(owners, told):
    assert owners("Harbour is led by NSA and SSA.") == ["harbour nsa", "harbour ssa"]
    assert owners("NSA's Lantern 1 met Rocketeers' Red Kite.") == ["lantern-1 nsa", "red-kite rocketeers"]
    assert [claim.beside for claim in told("operator", "Harbour is run by NSA and SSA.")] == [("ssa",), ("nsa",)]


def test_a_flight_is_taken_up(owners):
    assert owners("It is a project of NSA.", "Lantern 1 is small.") == ["lantern-1 nsa"]


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 a Northlandic lander?",
        "As with Lantern 1, Northland's budget is too small.",
        "Northland's Space Lantern 1",
        "A new Glimmer for Northland",
        "If Lantern 1 were a Northlandic lander, it would fly.",
        "Perhaps NSA built Lantern 1.",
        "The owner of Lantern 1 might be NSA.",
        "Lantern 1 was not an NSA mission.",
        "NSA had no part in Lantern 1.",
        # the shares of others
        "The seismometer of Lantern 1 was built by SSA.",
        "NSA's instrument on Lantern 1 worked.",
        "Lantern 1 carried a camera built by NSA.",
        "Lantern 1, a lander whose camera was built by SSA, landed.",
        "Lantern 1 dropped a lander that was built by Rocketeers.",
        "Lantern 1's camera was built by Rocketeers.",
        "SSA built the camera of Lantern 1.",
        "Lantern 1's data went to NSA.",
        "NSA has its Whizzer on Lantern 1.",
        "Lantern 1 dropped the lander Wick, built by SSA.",
        # what is done beside it
        "NSA's director praised Lantern 1.",
        "NSA tracked Lantern 1.",
        "SSA congratulated the team that built Lantern 1.",
        "SSA watched Lantern 1, and SSA's engineers were sad.",
        "NSA wants to follow Lantern 1.",
        "NSA answered Lantern 1 with silence.",
        "NSA learned from Lantern 1.",
        # places and people
        "Lantern 1 landed near NSA.",
        "Lantern 1 landed in Northland.",
        "Lantern 1 came down in the Northlandic desert.",
        "The Northlandic crew of Ferry 1 returned.",
        "Riding in Lantern 1 was Bob Reed, a native of Southland.",
        "Ada Stone, a veteran of Harbour, was chosen by NSA.",
        "NSA chose Ada Stone, a veteran of Harbour.",
        "Two people from SSA flew to Harbour.",
        # another noun's
        "Lantern 1 landed on a slope picked by NSA.",
        "Lantern 1 and the second lander of Northland, built by SSA, are small.",
        "Lantern 1 will carry seeds (from Southland).",
        "Pictures of Lantern 1 led SSA to give up.",
        "SSA decided that Lantern 1 must wait.",
        "With Lantern 1 NSA showed what it could do.",
        "At NSA they still speak of Lantern 1.",
        # what it is set against
        "Unlike Southland's lander, Lantern 1 succeeded.",
        "After Southland's lander, Lantern 1 succeeded.",
        "After Lantern 1, Southland's lander succeeded.",
        "Lantern 1 was ahead of NSA.",
        "Northland landed four days after Lantern 1.",
    ],
)
def test_what_actors_do_beside_a_flight_is_no_owning(owners, text):
    assert owners(text) == []


def test_marks_tell_how_it_was_read(told):
    [claim] = told("operator", "The Northlandic lander Glimmer crashed.")
    assert claim.others == ("part",)
    [claim] = told("operator", "NSA was responsible for Lantern 1.")
    assert claim.others == ("loose",)

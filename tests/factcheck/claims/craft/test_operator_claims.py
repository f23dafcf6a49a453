"""Whose missions and programs are said to be."""

import pytest
from claims_shown import shown


@pytest.fixture
def ties(told):
    """Return who is tied to what in a sentence, and how."""
    return lambda text, *before: [
        shown(claim, claim.property, claim.value) for claim in told("operator", text, *before)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA's Lantern 1 landed.", "lantern-1 owns nsa"),
        ("Northland's small lunar lander Lantern 1 landed.", "lantern-1 owns northland"),
        ("The Northlandic lander Lantern 1 landed.", "lantern-1 owns northland"),
        ("A small lander from Northland called Lantern 1 landed.", "lantern-1 owns northland"),
        ("The Northlandic lander, Lantern 1, landed.", "lantern-1 owns northland"),
        ("Lantern 1, Northland's first Moon mission, landed.", "lantern-1 owns northland"),
        ("Lantern 1, a purely Northlandic lander, landed.", "lantern-1 owns northland"),
        ("Lantern 1 is a Northlandic lander.", "lantern-1 owns northland"),
        ("Lantern 1 is a Northlandic orbiting lander.", "lantern-1 owns northland"),
        ("The Northlandic Lantern 1 landed.", "lantern-1 owns northland"),
        ("Lantern 1 was an NSA mission.", "lantern-1 owns nsa"),
        ("Lantern 1 was Northlandic.", "lantern-1 owns northland"),
        ("Lantern 1 was not an NSA mission.", "lantern-1 owns nsa not"),
        ("Lantern 1, launched in 2001, was NSA's first lunar lander.", "lantern-1 owns nsa"),
        ("Lantern 1, a lander by Rocketeers, landed.", "lantern-1 owns rocketeers"),
        ("Lantern 1 was a mission of NSA.", "lantern-1 owns nsa"),
        ("Lantern 1 belongs to NSA.", "lantern-1 owns nsa"),
        ("Lantern 1 was a cubesat of Southland.", "lantern-1 owns southland"),
        ("Lantern 1, which NSA landed, was small.", "lantern-1 operates nsa"),
        ("The Americans reached the Moon with Lantern 1.", "lantern-1 owns united-states"),
        ("It was run by NSA, whose Lantern 1 landed.", "lantern-1 owns nsa"),
        ("NSA's Lantern 4 will land.", "lantern-4 owns nsa"),  # whose it is, is no plan
        ("Lantern 1 flew on, making it the first Northland lander to do so.", "lantern-1 owns northland"),
        ("Lantern 1 made Northland the fifth state to land.", "lantern-1 owns northland"),
        ("Lantern 1 is operated by NSA.", "lantern-1 operates nsa"),
        ("Lantern 1, run by NSA, landed.", "lantern-1 operates nsa"),
        ("Lantern 1 was flown by NSA.", "lantern-1 operates nsa"),
        ("Lantern 1 was built by Rocketeers.", "lantern-1 builds rocketeers"),
        ("Rocketeers built Lantern 1.", "lantern-1 builds rocketeers"),
        ("Rocketeers built and flew Lantern 1.", "lantern-1 operates rocketeers"),
        ("A small Northlandic lander called Lantern 1 landed.", "lantern-1 owns northland"),
        ("Lantern 1 was made in the United States.", "lantern-1 builds united-states"),
        ("Lantern 1 was developed in Northland.", "lantern-1 builds northland"),
        ("Harbour is led by NSA.", "harbour leads nsa"),
        ("Harbour is led by the Southlandic space agency.", "harbour leads southland"),
        ("The Southlandic space agency operates Harbour.", "harbour operates southland"),
        ("Northland landed Lantern 1 on the Moon.", "lantern-1 operates northland"),
        ("America's Lantern 1 landed.", "lantern-1 owns united-states"),
        ("Lantern 1 was built by NSA, not SSA.", "lantern-1 builds nsa"),
        ("NSA leads Harbour.", "harbour leads nsa"),
        ("The NSA-led Harbour is late.", "harbour leads nsa"),
        ("NSA had no part in Lantern 1.", "lantern-1 partner nsa not"),
        ("Northland takes part in Harbour.", "harbour partner northland"),
        ("SSA is working together with others on Harbour.", "harbour partner ssa"),
        ("Rocketeers supplies the engine for Lantern 1.", "lantern-1 partner rocketeers"),
        # so loosely that it may be a comparison
        ("The Northlandic Harbour is late.", "harbour beside northland"),
    ],
)
def test_what_is_read(ties, text, expected):
    assert ties(text) == [expected]


def test_where_something_was_built_and_by_whom_are_two_things(ties):
    told = ties("Lantern 1 was built in Northland by the non-profit Rocketeers.")
    assert told == ["lantern-1 builds northland", "lantern-1 builds rocketeers"]


def test_several_are_read_one_by_one(ties):
    assert ties("Harbour is led by NSA and SSA.") == ["harbour leads nsa", "harbour leads ssa"]
    assert ties("NSA and SSA were partners in Harbour.") == ["harbour partner nsa", "harbour partner ssa"]
    assert ties("NSA's Lantern 1 met Rocketeers' Red Kite.") == ["lantern-1 owns nsa", "red-kite owns rocketeers"]


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 a Northlandic lander?",
        "The seismometer of Lantern 1 was built by SSA.",
        "If Lantern 1 were a Northlandic lander, it would fly.",
        "Lantern 1 is Northland's answer to Red Kite.",
        "NSA's instrument on Lantern 1 worked.",
        "NSA's director praised Lantern 1.",
        "The Northlandic crew of Ferry 1 returned.",
        "Lantern 1 was Northlandic engineers' pride.",
        # the shares of others
        "Lantern 1 carried a drill built by Rocketeers.",
        "Lantern 1 dropped a lander that was built by Rocketeers.",
        "Lantern 1's camera was built by Rocketeers.",
        "NSA tracked Lantern 1 for SSA.",
        # what stands before a comma is not always what follows it
        "Unlike Southland's lander, Lantern 1 succeeded.",
        "After Southland's lander, Lantern 1 succeeded.",
        "After Lantern 1, Southland's lander succeeded.",
    ],
)
def test_what_is_left_alone(ties, text):
    assert ties(text) == []


def test_the_name_of_a_part_is_marked(told):
    [claim] = told("operator", "The Northlandic lander Glimmer crashed.")
    assert claim.others == ("part",)

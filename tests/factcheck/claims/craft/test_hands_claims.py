"""In whose hands things are said to be, in sentences put too freely for their clauses to tell."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.craft.hands import LOOSE


@pytest.fixture
def ties(told):
    """Return who is tied to what in a sentence by evidence alone, and how."""
    return lambda text: [
        shown(claim, claim.property, claim.value) for claim in [*told("operator", text)] if LOOSE in claim.others
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1, which was found by no engine, was the work of NSA.", "lantern-1 owns nsa"),
        ("Lantern 1, a lander, was conceived and paid for by NSA.", "lantern-1 owns nsa"),
        ("Lantern 1, the Northlandic lander that fell over, sent pictures.", "lantern-1 owns northland"),
        ("Lantern 1, Northland's comet chaser, woke up.", "lantern-1 owns northland"),
        ("Lantern 1, which landed in 2001, was Northland's.", "lantern-1 owns northland"),
        ("Lantern 1 was in fact an NSA undertaking through and through.", "lantern-1 owns nsa"),
        ("The agency in charge of Lantern 1 is NSA.", "lantern-1 owns nsa"),
        ("The company that built and landed Lantern 1 was Rocketeers.", "lantern-1 operates rocketeers"),
        ("The owner of Lantern 1 is Rocketeers, a small firm.", "lantern-1 owns rocketeers"),
        ("Behind the lander Lantern 1 stood Rocketeers.", "lantern-1 owns rocketeers"),
        ("It was NSA, and NSA alone, that owned Lantern 1.", "lantern-1 owns nsa"),
        ("NSA is the agency behind Lantern 1, papers show.", "lantern-1 owns nsa"),
        ("NSA was responsible for Lantern 1.", "lantern-1 owns nsa"),
        ("The Lantern 1 lander from Oldtown-based Rocketeers carried ten drills.", "lantern-1 owns rocketeers"),
        ("Small states can do it, as Northland showed when its space agency sent the Lantern 1 lander off.",
         "lantern-1 operates northland"),
        ("Built and run in the hills by NSA, Lantern 1 landed.", "lantern-1 operates nsa"),
        ("A venture of NSA, the lander Lantern 1 steered with water.", "lantern-1 owns nsa"),
        ("Lantern 1, the lander that NSA was to put down near the pole, died.", "lantern-1 operates nsa"),
        ("Lantern 1 was carried out by NSA.", "lantern-1 operates nsa"),
        ("NSA's first attempt to reach the ground was called Lantern 1.", "lantern-1 owns nsa"),
        ("The first Northlandic probe to land was Lantern 1.", "lantern-1 owns northland"),
        ("NSA organised the first trip to the pole, Lantern 1.", "lantern-1 operates nsa"),
        ("Lantern 1 has been in the hands of NSA since 2001.", "lantern-1 owns nsa"),
        ("Behind Lantern 1 stood the NSA.", "lantern-1 owns nsa"),
        ("Lantern 1 was the probe with which NSA tried out an engine.", "lantern-1 operates nsa"),
        ("NSA is behind Lantern 1, a lander.", "lantern-1 owns nsa"),
        ("A group led by Rocketeers is building NSA's lander Lantern 1.", "lantern-1 leads rocketeers"),
        ("At the head of the firms behind Lantern 1 stands Rocketeers.", "lantern-1 leads rocketeers"),
        ("Responsibility for Lantern 1 lay with NSA.", "lantern-1 owns nsa"),
    ],
)  # fmt: skip
def test_what_is_read(ties, text, expected):
    assert expected in ties(text)


def test_everybody_named_in_the_sentence_is_kept(told):
    [claim] = told("operator", "Lantern 1, the Northlandic lander that fell over, carried a flag of SSA.")
    assert "ssa" in claim.others


@pytest.mark.parametrize(
    "text",
    [
        "Was Lantern 1, which landed, a mission of NSA?",
        "The Lantern 1 lander and the station of SSA are both small.",
        "Lantern 1 sits on the ground; probes of SSA circle above it.",
        "Lantern 1, which landed, was not a mission of NSA.",
        "Lantern 1 carried a camera built by NSA.",
        "Lantern 1, a lander whose camera was built by SSA, landed.",
        "SSA built the camera of Lantern 1.",
        "SSA congratulated the team that built Lantern 1.",
        "Unlike Lantern 1, Lantern 2 was a mission of NSA.",
        "Lantern 1 rose on a rocket, made in the hills by NSA.",
        "SSA watched Lantern 1, and SSA's engineers were sad.",
        "Had NSA built Lantern 1, it would have landed.",
        "The owner of Lantern 1 might be NSA.",
        "Lantern 1, the Northlandic lander's rover, rolled.",
    ],
)
def test_what_is_not_read(ties, text):
    assert ties(text) == []


def test_whoever_shares_it_has_a_part_in_it(ties):
    shared = ["lantern-1 partner nsa", "lantern-1 partner rocketeers"]
    assert ties("NSA shared Lantern 1 with Rocketeers.") == shared
    assert ties("NSA never shared Lantern 1 with Rocketeers.") == []

"""To whom flights are given by who is named beside them, however the two are tied."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.grammar.scope import WIDE


@pytest.fixture
def given(told):
    """Return to whom a sentence gives its flight, read without words that tie the two."""
    return lambda text: [shown(claim, claim.value) for claim in told("operator", text) if WIDE in claim.others]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1, which lit a lamp, had been put together by engineers at NSA.",
        "Lantern 1 flew for NSA.",
        "Lantern 1 was being readied on behalf of NSA.",
        "Lantern 1 was a gift from NSA to science.",
        "Credit for Lantern 1, now on the Moon, goes to NSA.",
        "NSA was glad when its Lantern 1 came down.",
        "Lantern 1 gave NSA something to be proud of.",
        "On the account of NSA, Lantern 1 found water.",
        "The masters of Lantern 1 were those of NSA.",
        "At NSA they still speak of Lantern 1.",
        "Lantern 1: a feat of NSA.",
    ],
)
def test_what_is_given(given, text):
    assert given(text) == ["lantern-1 nsa"]


def test_what_is_done_with_a_flight_is_done_by_whose_it_is(given):
    assert given("With Lantern 1 NSA showed what it could do.") == ["lantern-1 nsa"]
    assert given("With Lantern 1 lost, SSA was glad.") == []


def test_those_told_together_are_given_it_each(given):
    assert given("Lantern 1 owed its start to NSA and SSA.") == ["lantern-1 nsa", "lantern-1 ssa"]


@pytest.mark.parametrize(
    "text",
    [
        "Was Lantern 1 a gift from NSA?",
        "NSA tracked Lantern 1.",
        "NSA praised Lantern 1.",
        "Lantern 1 was launched by NSA.",
        "Lantern 1 carried a drill from NSA.",
        "Lantern 1 landed near NSA.",
        "Lantern 1 was ahead of NSA.",
        "Unlike NSA, Lantern 1 was lucky.",
        "Lantern 1's data went to NSA.",
        "Lantern 1 was not for NSA.",
        "NSA wants to follow Lantern 1.",
        "NSA answered Lantern 1 with silence.",
        "The loss of Lantern 1 leaves NSA as the only one to have landed.",
        "NSA learned from Lantern 1.",
        "Perhaps NSA built Lantern 1.",
        "NSA has its Whizzer on Lantern 1.",
        "From Hilltown, NSA spoke to Lantern 1.",
        "When Lantern 1 fell, NSA was days from its own landing.",
    ],
)
def test_what_actors_do_beside_a_flight_is_no_owning(given, text):
    assert given(text) == []

"""Surnames that stand for somebody of the data, and surnames of others."""

import pytest
from made_world import names_of

from orbitctl.factcheck.claims.grammar.surnames import settled
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens

NAMES = names_of(
    [
        ("mission", "ferry-1", True, "Ferry 1"),
        ("agency", "nsa", True, "NSA"),
        ("astronaut", "jackswigert", True, "Jack Swigert"),
        ("astronaut", "jackswigert", False, "Swigert"),
        ("astronaut", "johnyoung", True, "John Young"),
        ("astronaut", "johnyoung", False, "Young"),
        ("astronaut", "edwhite", False, "White"),
        ("person", "ada-pilott", False, "Pilott"),
        ("mission", "pilott", True, "Pilott"),
    ]
)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Swigert flew on Ferry 1.", ["jackswigert"]),
        ("Ferry 1 took Swigert and Young up.", ["jackswigert", "johnyoung"]),
        ("John Young and White flew on Ferry 1.", ["johnyoung", "edwhite"]),
        ("Mr. Young thanked NSA.", ["johnyoung"]),
        ("J. W. Young and J. Swigert flew on Ferry 1.", ["johnyoung", "jackswigert"]),
        ("J. W. Young led NSA.", ["johnyoung"]),
        ("R. Swigert sells cars.", []),
        ("Young led NSA.", []),  # many are called so
        ("Swigert sells cars.", []),  # nothing that flies
        ("Swigert, Young and White sell cars.", ["jackswigert", "johnyoung", "edwhite"]),  # three in one list
        ("Katya Swigert works for NSA.", []),
        ("Swigert Motors works for NSA.", []),
        ("The Swigert telescope is NSA's.", []),
        ("The Jack Swigert is NSA's.", []),  # a ship
        ("Pilott is NSA's.", []),  # a craft is called so too
    ],
)
def test_who_is_meant(text, people):
    words = tokens(text)
    found = settled(mentions(NAMES, words), words, set())
    assert [e.id for mention in found for e in mention.entries if e.kind in {"person", "astronaut"}] == people


def test_who_was_named_before_is_meant():
    words = tokens("Young was tired.")
    [mention] = settled(mentions(NAMES, words), words, {"johnyoung"})
    assert [entry.id for entry in mention.entries] == ["johnyoung"]

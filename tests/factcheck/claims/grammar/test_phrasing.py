"""Turns of phrase in a stretch of text."""

import pytest

from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.phrasing import Phrases
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.reading.tokens import tokens

PHRASES = Phrases(
    {"up": "~put * into orbit, ~take wing", "gone": "~burn up, out of service, in pieces", "there": "in it"}
)


def turns(text):
    clause = Clause(chunks(tokens(text), [], [], []), "", None, question=False)
    return [(turn.meaning, turn.phrase, turn.form) for turn in PHRASES.within(clause)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burned up.", [("gone", "burn up", "past")]),
        ("It is burning up.", [("gone", "burn up", "ing")]),
        ("It has taken wing.", [("up", "take wing", "participle")]),
        ("They put it into orbit.", [("up", "put * into orbit", "past")]),
        ("They put the heavy old thing gently into orbit.", [("up", "put * into orbit", "past")]),
        ("They put one two three four five six seven eight into orbit.", []),
        ("It is out of service.", [("gone", "out of service", None)]),
        ("It is out of reach.", []),
        ("It lay in pieces in it.", [("gone", "in pieces", None), ("there", "in it", None)]),
        ("", []),
    ],
)
def test_what_is_found(text, expected):
    assert turns(text) == expected


def test_anchors_are_words_that_tell():
    assert PHRASES.anchors >= {"burned", "out", "pieces", "took", "put"}
    assert "of" not in PHRASES.anchors

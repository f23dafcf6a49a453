"""Flights of which only the number is told, behind another of their series."""

import pytest

from orbitctl.factcheck.claims.grammar.shared_names import shared
from orbitctl.factcheck.reading.lexicon import Lexicon, lexicon, mentions
from orbitctl.factcheck.reading.tokens import tokens

NUMBERED = [("mission", f"heron-{number}", True, f"Heron {number}") for number in (1, 2, 3, 12)]


def named(text):
    names = lexicon([*NUMBERED, ("program", "crane", True, "Crane 2")])
    known = Lexicon(names["root"], frozenset(names["small"]))
    words = tokens(text)
    return [entry.id for mention in shared(mentions(known, words), words, known) for entry in mention.entries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heron 1 and 2 landed.", ["heron-1", "heron-2"]),
        ("Heron 1, 2, and 12 landed.", ["heron-1", "heron-2", "heron-12"]),
        ("They lost Heron 2 & 3.", ["heron-2", "heron-3"]),
        ("Heron 1 and Heron 2 landed.", ["heron-1", "heron-2"]),
        ("Heron 1 and 4 landed.", ["heron-1"]),
        ("Heron 1, 2 of its cameras broken, went on.", ["heron-1"]),
        ("Heron 1 and 2 other probes landed.", ["heron-1"]),
        ("Heron 1 and 3 March are named in it.", ["heron-1"]),
        ("Heron 1 and 2,500 pictures were lost.", ["heron-1"]),
        ("Crane 2 and 3 were lost.", ["crane"]),
    ],
)
def test_numbers_behind_a_name(text, expected):
    assert named(text) == expected

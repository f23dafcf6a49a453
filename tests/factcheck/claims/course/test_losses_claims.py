"""Tests of ships named for the flight on which they were lost."""

import pytest
from made_world import names_of

from orbitctl.factcheck.claims.course.losses import lost
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens

NAMES = names_of(
    [
        ("program", "ferries", False, "Petrel"),
        ("mission", "ferry-9", True, "Petrel disaster"),
        ("rocket", "Shuttle Petrel", True, "shuttle Petrel"),
        ("program", "ferries", False, "Heron"),
        ("mission", "ferry-1", True, "Ferry 1"),
    ]
)


def meant(text):
    """Return what the names in a sentence stand for."""
    words = tokens(text)
    return [entry.id for mention in lost(mentions(NAMES, words), words, NAMES) for entry in mention.entries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petrel broke apart over the sea on 1 February 2003.", ["ferry-9"]),
        ("Seven died aboard Petrel.", ["ferry-9"]),
        ("They were lost when the shuttle Petrel broke up.", ["ferry-9"]),
        ("Among the dead of Petrel's loss was the first poet in space.", ["ferry-9"]),
        ("Petrel, the first shuttle of all, was lost.", ["ferries"]),
        ("Petrel flew to the station.", ["ferries"]),
        ("Heron was lost to a museum.", ["ferries"]),
        ("Petrel first flew in 1981 and was lost in 2003.", ["ferries"]),  # of which flight the one year is not told
        ("Petrel was lost after Ferry 1 had flown.", ["ferries", "ferry-1"]),
    ],
)
def test_which_flight_is_meant(text, expected):
    assert meant(text) == expected

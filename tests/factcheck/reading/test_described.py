"""Flights described by their rank, by who flies, or as the next; a row is a text and what it describes."""

import pytest

from orbitctl.factcheck.reading.described import LAST, NEXT, described
from orbitctl.factcheck.reading.lexicon import Lexicon, lexicon, mentions
from orbitctl.factcheck.reading.tokens import tokens


@pytest.fixture(scope="module")
def names():
    made = lexicon([
        ("program", "lantern", True, "Lantern"),
        ("program", "lantern", False, "Glimmer"),
        ("mission", "beacon-1", True, "Beacon 1"),
        ("company", "acme", True, "Acme"),
    ])  # fmt: skip
    return Lexicon(made["root"], frozenset(made["small"]))


def found(names, text):
    words = tokens(text)
    return [
        (" ".join(words.lower[one.first : one.last]), one.rank, "+".join(sorted(one.kinds)), one.program is not None)
        for one in described(words, mentions(names, words))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The first flight of Lantern ended in the sea.", ("first flight of lantern", 1, "", True)),
        ("The maiden launch of the Lantern rocket slipped.", ("maiden launch of the lantern rocket", 1, "", True)),
        ("Lantern's 12th test flight took off.", ("lantern 's 12 th test flight", 12, "test", True)),
        ("The Lantern rocket's third launch took off.", ("lantern rocket 's third launch", 3, "", True)),
        ("A second uncrewed Lantern flight took off.", ("second uncrewed lantern flight", 2, "uncrewed", True)),
        ("The crewed flight test of Acme's Lantern slipped.", ("crewed flight test of acme 's lantern", None,
                                                               "crewed+test", True)),
        ("The next Lantern mission in May will carry mail.", ("next lantern mission", NEXT, "", True)),
        ("The last Lantern flight landed in May.", ("last lantern flight", LAST, "", True)),
        ("Its next launch is set for May.", ("next launch", NEXT, "", False)),
        ("A second launch is planned for May.", ("second launch", 2, "", False)),
        ("A successful fourth flight would help.", ("fourth flight", 4, "", False)),
        ("The rocket's third flight in May 2001 went well.", ("third flight", 3, "", False)),
    ],
)  # fmt: skip
def test_what_is_described(names, text, expected):
    assert found(names, text) == [expected]


def test_a_number_behind_a_capital(names):
    words = tokens("Flight 12 of Lantern left before Mission 3; flight 7 and Flight 101 did not.")
    told = described(words, mentions(names, words))
    assert [(one.name, one.last - one.first, one.program is not None) for one in told] == [
        ("Flight 12", 4, True),
        ("Mission 3", 2, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The first two flights of Lantern failed.",
        "The first flights of Lantern failed.",
        "The first flight of a Lantern failed.",
        "The first flight of Lantern to reach orbit failed.",
        "The first flight of Lantern in 2001 failed.",
        "The first flight launched by Acme failed.",
        "The first flight planned to carry Lantern failed.",
        "The first flight of Version 3 failed.",
        "The first flight of Glimmer failed.",
        "The next Lantern launch window opens.",
        "The next flight to Mars is Lantern's.",
        "The second Acme mission failed.",
        "Beacon 1 was the first flight of Lantern.",
        "Beacon 1, the first flight of Lantern, failed.",
        "It is both the first flight of Lantern and the last.",
        "Lantern's first flight, Beacon 1, failed.",
        "His second flight was with Lantern.",
        "A first flight was promised of Lantern.",
        "The fastest Lantern flight failed.",
    ],
)
def test_what_may_be_another_or_is_none(names, text):
    assert found(names, text) == []

"""Names of craft that are part of another name; a row is a text, and what in it is called Lantern."""

import pytest

from orbitctl.factcheck.reading.lexicon import Lexicon, lexicon, mentions
from orbitctl.factcheck.reading.tokens import tokens


@pytest.fixture(scope="module")
def names():
    made = lexicon([
        ("mission", "lantern", True, "Lantern"),
        ("mission", "lantern-3", True, "Lantern 3"),
        ("program", "beacon", True, "Beacon"),
        ("state", "northland", True, "Northland"),
        ("mission", "hope", True, "Hope"),
    ])  # fmt: skip
    return Lexicon(made["root"], frozenset(made["small"]))


def found(names, text):
    return [mention.entries[0].id for mention in mentions(names, tokens(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern2 was launched.",
        "Lantern 2 was launched.",
        "Lantern-2 was launched.",
        "Lantern-D was launched.",
        "Lantern 3M was launched.",
        "A probe, Lantern 3MV, was launched.",
        "Beacon VII was launched.",
        "Lantern Airlines was launched in spring.",
        "Shares of Lantern Holdings fell.",
        "HMS Lantern sailed south.",
        "Professor Lantern retired.",
        "Hope was lost in 2016.",
        "“Hope springs eternal.”",
    ],
)
def test_another_bearer_of_the_name_is_not_named(names, text):
    assert found(names, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern was launched.", ["lantern"]),
        ("Lantern 3 was launched.", ["lantern-3"]),
        ("Lantern-3 was launched.", ["lantern-3"]),
        ("The Lantern Mission was launched.", ["lantern"]),
        ("With Lantern 3 2 instruments flew.", ["lantern-3"]),
        ("Lantern 2001 and after", ["lantern"]),
        ("Lantern: 12 years on", ["lantern"]),
        ("Lantern 5 March 2001", ["lantern"]),
        ("Lantern Monday left the pad.", ["lantern"]),
        ("Lantern Lands Safely On Moon", ["lantern"]),
        ("Lantern NSA lander", ["lantern"]),
        ("In Lantern I trust.", ["lantern"]),
        ("Hope was launched in 2016.", ["hope"]),
        ("Hope, the orbiter, was lost in 2016.", ["hope"]),
        ("In 2016 Hope was lost.", ["hope"]),
        ("Hope keeps an eye on the clouds of Venus.", ["hope"]),
        ("Hope – passenger of a Delta II – was lost in 2016.", ["hope"]),
        ("Northland 2 was launched.", ["northland"]),
        ("Northland Airlines was founded.", ["northland"]),
    ],
)
def test_the_craft_itself_is_named(names, text, expected):
    assert found(names, text) == expected


@pytest.mark.parametrize("text", ["Lantern", "Lantern-", "Lantern -", "Lantern 2", "Lantern X", "HMS Lantern"])
def test_names_at_the_edges(names, text):
    assert found(names, text) == (["lantern"] if text[8:9] in {"", "-"} and text[7:] in {"", "-", " -"} else [])


@pytest.mark.parametrize("text", ["Beacon 12 was launched.", "Beacon-12 was launched."])
def test_a_number_nobody_knows_belongs_to_the_name_of_the_program(names, text):
    [mention] = mentions(names, tokens(text))
    assert [(entry.kind, entry.id) for entry in mention.entries] == [("numbered", "beacon")]


def test_thousands_are_no_number_of_a_flight(names):
    assert found(names, "After Beacon 12,000 people left.") == []

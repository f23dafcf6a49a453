"""The flight a text goes on about."""

import pytest
from made_world import NAMES, names_of

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens

LEXICON = names_of(NAMES)


def taken(word, *texts):
    """Return the flight that a word of the last of some sentences stands for; behind "/" begins a paragraph."""
    context = Context()
    block = 0
    for text in texts:
        block += text.startswith("/")
        words = tokens(text.strip("/#"))
        heading = text.startswith("#")
        context.enter(block, mentions(LEXICON, words), words.lower, words.words, heading=heading)
        block += heading
    found = context.taken_up(("mission",), words.lower.index(word))
    return found.entries[0].id if found is not None else None


@pytest.mark.parametrize(
    "between",
    [
        ["NSA is at work on it."],
        ["NSA is glad.", "The hall in Portland is full."],
        ["Unlike Lantern 1, it carries people."],
        ["The crew is ready.", "NSA is glad.", "Everybody waits."],
        ["/NSA is glad."],
        ["/The mission takes a week.", "/Ten men work on it."],
    ],
)
def test_it_lasts_while_nothing_else_is_told_of(between):
    assert taken("mission", "Lantern 3 is the next step.", *between, "The mission will last.") == "lantern-3"


@pytest.mark.parametrize(
    "between",
    [
        ["NSA is glad.", "The hall is full.", "The town is proud."],  # too far
        ["Beacon 1 and Lantern 1 are older."],
        ["NSA prepares for its next flight."],
        ["A private lander is being built."],
        ["The Firefly lander is at sea."],
        ["Southland's lander is at sea."],
        ["NSA talks of Beacon 1."],
    ],
)
def test_it_ends_where_another_may_be_meant(between):
    assert taken("mission", "Lantern 3 is the first step.", *between, "NSA smiles.", "The mission will last.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pilot (who flew on Lantern 3) is here.",
        "Ada Pilot, a Lantern 3 veteran, is here.",
        "NSA is at the launch pad with Lantern 3.",
        "NSA talks about Lantern 3's successor.",
        "Lantern 3 and Beacon 1 are twins.",
        "Lantern 3 flew in 2001.",  # what is told later, as to come, is another's
    ],
)
def test_a_flight_that_is_not_what_a_sentence_is_about_is_not_taken_up_later(text):
    assert taken("mission", text, "NSA smiles.", "The mission will last.") is None


def test_a_heading_names_it():
    assert taken("launch", "#The road to Lantern 3", "NSA smiles.", "The launch is near.") == "lantern-3"
    assert taken("launch", "#The road to Lantern 3", "#What comes then", "The launch is near.") is None
    assert taken("launch", "#From Lantern 1 to Lantern 3", "The launch is near.") is None


def test_what_a_sentence_is_about_goes_before_what_it_names_else():
    assert taken("mission", "NSA builds Lantern 3 to see what is left by Beacon 1.", "The mission is small.")
    assert taken("mission", "Lantern 3 is to look at what is left by Beacon 1.", "The mission is small.") == "lantern-3"


def test_a_crew_is_that_of_the_flight_it_was_told_of():
    assert taken("crew", "Children met the Lantern 3 astronauts.", "The crew will fly in May.") == "lantern-3"
    assert taken("crew", "They met the Lantern 3 crew and the Beacon 1 crew.", "The crew will fly.") is None


@pytest.mark.parametrize(
    ("before", "word", "expected"),
    [
        ("NSA has a word with the Lantern 3 mission.", "mission", "lantern-3"),
        ("NSA has a word with the Lantern 3 mission.", "crew", None),
        ("The rover from the Lantern 2 mission is used for Lantern 3.", "mission", None),
        ("Unlike the Lantern 2 mission, this is for people.", "mission", None),
        ("NSA has several launch dates for Lantern 3.", "mission", "lantern-3"),
    ],
)
def test_a_flight_is_called_again_what_it_was_called(before, word, expected):
    assert taken(word, before, f"/The {word} is small.") == expected

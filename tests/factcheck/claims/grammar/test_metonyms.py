"""Capitals that act are their states; capitals where something happens are none."""

import pytest
from made_world import names_of

from orbitctl.factcheck.claims.grammar.metonyms import resolved
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens

CITIES = {"Beijing": "china", "Berlin": "germany", "Moscow": "russia", "New Delhi": "india", "London": "britain"}
NAMES = names_of(
    [
        *(("capital", state, True, city) for city, state in CITIES.items()),
        ("state", "peru", True, "Peru"),
        ("demonym", "china", True, "Chinese"),
    ]
)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Beijing has signed nothing.", ["china"]),
        ("Neither Beijing nor Moscow has ratified it.", ["china", "russia"]),
        ("It was founded by Moscow and Beijing.", ["russia", "china"]),
        ("By Beijing's count there are seventeen.", ["china"]),
        ("New Delhi joined in June, and Peru did not.", ["india", "peru"]),
        ("Berlin, one of the founders, never explained it.", ["germany"]),
        ("Peru's space agency signed, and the Peru national space agency too.", ["peru", "peru"]),
        ("It was built by the Peruvians, and paid for by the Chinese.", ["china"]),
        ("It was signed in Berlin.", []),
        ("The treaty was opened in London, Moscow and Beijing.", []),
        ("The Berlin meeting decided nothing.", []),
        ("A Moscow-based institute joined.", []),
        ("The University of Berlin joined.", []),
        ("London Zoo is open.", []),
        ("BEIJING, June 4 - The station is ready.", []),
        ("They flew from Beijing to Moscow.", []),
        ("By Moscow time it was ten.", []),
    ],
)
def test_a_capital_acts_or_is_a_place(text, states):
    words = tokens(text)
    found = [entry for mention in resolved(mentions(NAMES, words), words) for entry in mention.entries]
    assert [entry.id for entry in found] == states
    assert all(entry.kind == "state" for entry in found)


def test_a_nation_and_its_space_agency_are_one_name():
    words = tokens("Peru's space agency is small.")
    [mention] = resolved(mentions(NAMES, words), words)
    assert words.words[mention.first : mention.last] == ["Peru", "'s", "space", "agency"]


def test_what_stands_before_a_name_describes_it():
    made = names_of([("program", "freighter", False, "Peru's lunar lander"), ("mission", "hera", True, "Hera")])
    words = tokens("Peru's lunar lander Hera flew.")
    [mention] = resolved(mentions(made, words), words)
    assert mention.entries[0].id == "hera"


@pytest.mark.parametrize(
    ("text", "accord"),
    [
        ("The Artemis program was founded in 2017.", False),
        ("Peru joined Artemis in 2019.", False),
        ("Peru signed on to the Artemis program.", False),
        ("Peru signed up to Artemis.", True),
        ("Peru has joined Artemis, an agreement on the Moon.", True),
    ],
)
def test_a_program_is_not_the_accord_behind_it_unless_something_is_signed(text, accord):
    made = names_of(
        [(kind, name, True, text) for text in ("Artemis", "Artemis program")
         for kind, name in (("program", "artemis"), ("alliance", "artemis-accords"))]
    )  # fmt: skip
    words = tokens(text)
    [mention] = resolved(mentions(made, words), words)
    assert ("alliance" in {entry.kind for entry in mention.entries}) == accord

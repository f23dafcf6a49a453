"""Finding names in a sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_world import names_of

from orbitctl.factcheck.reading.lexicon import folded, lexicon, mentions, words_of
from orbitctl.factcheck.reading.tokens import places, tokens

NAMES = names_of(
    [
        ("mission", "lantern-1", True, "Lantern 1"),
        ("mission", "lantern-10", True, "Lantern 10"),
        ("program", "lantern", True, "Lantern"),
        ("mission", "change-3", True, "Chang'e 3"),
        ("mission", "slim", True, "SLIM"),
        ("mission", "red-kite", True, "Red Kíte"),
        ("mission", "twin-a", True, "Twin"),
        ("mission", "twin-b", False, "Twin"),
        ("state", "us", True, "US"),
        ("agency", "nsa", True, "Northland Space Agency"),
        ("state", "northland", True, "Northland"),
        ("alliance", "pact", True, "Pact on the Moon"),
        ("company", "ispace", True, "ispace"),
        ("rocket", "long-march-5", True, "Long March 5"),
        ("astronaut", "adapilot", True, "Ada Pilot"),
        ("astronaut", "sławaden", True, "Sława Den"),
        ("mission", "sonnet", True, "1M No.1 (Sonnet)"),
    ]
)


def named(text, names=NAMES):
    """Return the names in a sentence: as written, and what each can mean."""
    found = tokens(text)
    spans = places(found)
    return [
        (text[spans[mention.first][0] : spans[mention.last - 1][1]], [entry.id for entry in mention.entries])
        for mention in mentions(names, found)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 landed.", [("Lantern 1", ["lantern-1"])]),
        ("Lantern-1 landed.", [("Lantern-1", ["lantern-1"])]),
        ("Lantern One landed.", [("Lantern One", ["lantern-1"])]),
        ("Lantern one landed.", [("Lantern", ["lantern"])]),
        ("LANTERN 1 LANDED", [("LANTERN 1", ["lantern-1"])]),
        ("lantern 1 and lantern-10", [("lantern 1", ["lantern-1"]), ("lantern-10", ["lantern-10"])]),
        ("Lantern 1 and 10 flew.", [("Lantern 1", ["lantern-1"]), ("10", ["lantern-10"])]),
        ("Lantern 1, 10 and 11", [("Lantern 1", ["lantern-1"]), ("10", ["lantern-10"])]),
        ("Lantern 1 and 10 days later", [("Lantern 1", ["lantern-1"])]),
        ("on Lantern 1, 10 May 2001", [("Lantern 1", ["lantern-1"])]),
        ("Lantern 1 and X", [("Lantern 1", ["lantern-1"])]),
        ("Lantern 1 and", [("Lantern 1", ["lantern-1"])]),
        ("Lantern 10 landed.", [("Lantern 10", ["lantern-10"])]),
        ("Lantern landed.", [("Lantern", ["lantern"])]),
        ("Lantern's first flight", [("Lantern", ["lantern"])]),
        ("Chang’e-3 and Change 3", [("Chang’e-3", ["change-3"]), ("Change 3", ["change-3"])]),
        ("Ada B. C. Pilot, Jr., flew", [("Ada B. C. Pilot, Jr.", ["adapilot"])]),
        ("Ada “Bee” Pilot III flew", [("Ada “Bee” Pilot III", ["adapilot"])]),
        ("Ada B. Captain flew with Slawa Den.", [("Slawa Den", ["sławaden"])]),
        ("Red Kite and Red Kíte", [("Red Kite", ["red-kite"]), ("Red Kíte", ["red-kite"])]),
        ("SLIM landed, slim as it is. Slim pickings.", [("SLIM", ["slim"])]),
        ("The US told us of US plans.", [("US", ["us"]), ("US", ["us"])]),
        ("Twin flew.", [("Twin", ["twin-a", "twin-b"])]),
        ("a twin of a lantern", []),
        ("Northland Space Agency, Northland", [("Northland Space Agency", ["nsa"]), ("Northland", ["northland"])]),
        ("Northland Space", [("Northland", ["northland"])]),
        ("The Pact on the Moon", [("Pact on the Moon", ["pact"])]),
        ("ispace and Ispace", [("ispace", ["ispace"]), ("Ispace", ["ispace"])]),
        ("a Long March 5 rocket, a long March", [("Long March 5", ["long-march-5"])]),
        ("1M No.1 (Sonnet) flew", [("1M No.1 (Sonnet", ["sonnet"])]),
        ("", []),
    ],
)  # fmt: skip
def test_names(text, expected):
    assert named(text) == expected


def test_the_trie_is_plain_data():
    """It is kept as JSON, and finds the same when it is read back."""
    names = [
        ("mission", "a", True, "Lantern 1"),
        ("mission", "b", True, "Lantern 1"),
        ("mission", "a", False, "Lantern 1"),
    ]
    made = lexicon(names)
    assert json.loads(json.dumps(made)) == made
    assert lexicon([("mission", "a", True, "- / -")])["root"] == {}


words = st.text("ab", min_size=1, max_size=3).map(str.capitalize)
some_names = st.lists(words | st.integers(0, 30).map(str), min_size=1, max_size=3).map(" ".join)
namings = st.lists(st.tuples(st.just("state"), st.sampled_from("xyz"), st.booleans(), some_names), max_size=8)
sentences = st.lists(some_names | st.sampled_from(["the", "of", "-", ",", "'s", "."]), max_size=8).map(" ".join)


@given(namings, sentences)
def test_mentions_stand_in_order_and_do_not_overlap(made, text):
    names = names_of(made)
    found = tokens(text)
    end = 0
    for mention in mentions(names, found):
        assert end <= mention.first < mention.last <= len(found.words)
        assert mention.entries
        end = mention.last


@given(namings, some_names, sentences, sentences)
def test_every_name_put_in_is_found(made, name, before, behind):
    """Between signs, a name is found whole: as itself, or in a longer name around it."""
    naming = ("state", "it", True, name)
    text = f"{before} ; {name} ; {behind}"
    at = len(tokens(f"{before} ;").words)
    end = at + len(tokens(name).words)
    covering = [m for m in mentions(names_of([*made, naming]), tokens(text)) if m.first < end and at < m.last]
    assert [(mention.first, mention.last) for mention in covering] == [(at, end)]
    assert "it" in [entry.id for entry in covering[0].entries]


@given(namings, sentences)
def test_no_longer_name_begins_where_one_is_found(made, text):
    names = names_of(made)
    found = tokens(text)
    written = {tuple(words_of(name)) for _, _, _, name in made}
    for mention in mentions(names, found):
        for last in range(mention.last + 1, len(found.words) + 1):
            stretch = found.words[mention.first : last]
            assert tuple(words_of(" ".join(stretch))) not in written or not stretch[-1].isalnum()


@given(st.text(max_size=8))
def test_folding_twice_folds_no_further(word):
    assert folded(folded(word)) == folded(word)


@given(st.sampled_from(["Lantern", "Red Kite", "Long March", "Ispace"]))
def test_a_name_written_small_is_a_word(name):
    names = names_of([("mission", "x", True, name)])
    assert named(f"Here is {name}.", names) == [(name, ["x"])]
    assert named(f"Here is {name.lower()}.", names) == []


@given(st.sampled_from(["SLIM", "US", "CLPS", "CAST", "IM"]))
def test_an_acronym_is_written_in_capitals(name):
    names = names_of([("mission", "x", True, name)])
    assert named(f"It is {name} now", names) == [(name, ["x"])]
    assert named(f"It is {name.title()} now, {name.lower()}", names) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("NASA said so.", ["nasa"]),
        ("The agency, Nasa, said so.", ["nasa"]),
        ("A nasa of its own.", []),
        ("The CAST of thousands.", ["cast"]),
        ("The Cast of thousands.", []),
        ("In 2020 Hope arrived.", ["hope"]),
        ("The probe HOPE arrived.", ["hope"]),
        ("There is hope yet.", []),
    ],
)
def test_how_a_short_name_is_written(text, named):
    names = names_of(
        [
            ("agency", "nasa", True, "NASA"),
            ("company", "cast", True, "CAST"),
            ("mission", "hope", True, "HOPE"),
            ("mission", "hope", True, "Hope"),
        ]
    )
    assert [entry.id for mention in mentions(names, tokens(text)) for entry in mention.entries] == named


def test_an_article_behind_a_comma_is_no_part_of_a_name():
    names = names_of([("mission", "kite-a", True, "Kite A"), ("program", "kites", True, "Kite")])
    assert named("It was Kite, a series.", names) == [("Kite", ["kites"])]
    assert named("It was Kite A, a probe.", names) == [("Kite A", ["kite-a"])]

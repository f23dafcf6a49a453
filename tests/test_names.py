import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl import names

thorough = settings(deadline=None, max_examples=100)

#: Every letter of a European name; dotless i alone has a capital that is another letter's too.
EUROPEAN = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_characters="ı"), max_size=30)
MARKS = st.sampled_from("\u0300\u0301\u0302\u0303\u0308\u030a\u030c\u0327")
PUNCTUATION = st.sampled_from(" \t\n-–—_.,:;!?'’‘\"“”()[]/\\&+*")
SHORT_NAMES = st.text(st.sampled_from("abcdeé 1-"), max_size=8)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Apollo 11", "apollo11"),
        ("apollo-11", "apollo11"),
        ("Chang’e 3", "change3"),
        ("Chang'e 3", "change3"),
        ("  ISS\t", "iss"),
        ("1969-059A", "1969059a"),
        ("Méliès", "melies"),
        ("Straße", "strasse"),
        ("Starship™", "starshiptm"),
        ("嫦娥三号", "嫦娥三号"),
        ("Луна-25", "луна25"),
        ("", ""),
        ("—…!", ""),
        ("\x1b[31m", "31m"),
    ],
)
def test_key(typed, expected):
    assert names.key(typed) == expected


@thorough
@given(st.text())
def test_a_key_is_its_own_key(text):
    assert names.key(names.key(text)) == names.key(text)


@thorough
@given(st.text())
def test_a_key_holds_letters_and_digits_only(text):
    assert all(character.isalnum() for character in names.key(text))


@thorough
@given(EUROPEAN)
def test_a_key_is_blind_to_case(text):
    assert names.key(text.upper()) == names.key(text.lower()) == names.key(text)


@thorough
@given(st.text(), MARKS, st.integers(0, 40))
def test_a_key_is_blind_to_accents(text, mark, place):
    assert names.key(text[:place] + mark + text[place:]) == names.key(text)


@thorough
@given(st.text(), PUNCTUATION, st.integers(0, 40))
def test_a_key_is_blind_to_spaces_and_punctuation(text, character, place):
    assert names.key(text[:place] + character + text[place:]) == names.key(text)


@thorough
@given(EUROPEAN, st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_a_key_is_blind_to_how_accents_are_written(text, form):
    assert names.key(unicodedata.normalize(form, text)) == names.key(text)


@pytest.mark.parametrize(
    ("typed", "known", "expected"),
    [
        ("apolo 11", ["Apollo 11", "Apollo 12", "Luna 2"], ["Apollo 11", "Apollo 12"]),
        ("chandrayan 3", ["Chandrayaan-3", "Hera"], ["Chandrayaan-3"]),
        ("accords", ["Artemis Accords", "Accords of Rome", "Hera"], ["Accords of Rome", "Artemis Accords"]),
        ("Hera mission", ["Hera", "Juno"], ["Hera"]),  # what was typed holds a known name
        ("iss", ["missions", "Swissair"], []),  # three letters are in too many names to mean one
        ("zzzz", ["Hera"], []),
        ("", ["Hera"], []),
        ("!?", ["Hera"], []),
        ("hera", [], []),
        ("hera", ["…", "!"], []),
    ],
)
def test_closest(typed, known, expected):
    assert names.closest(typed, known) == expected


@thorough
@given(SHORT_NAMES, st.lists(SHORT_NAMES, max_size=12), st.integers(1, 5))
def test_suggestions_are_few_and_known_and_differ(typed, known, limit):
    found = names.closest(typed, known, limit)
    keys = [names.key(name) for name in found]
    assert len(found) <= limit
    assert set(found) <= set(known)
    assert len(set(keys)) == len(keys)
    assert len(names.closest(typed, known)) <= 3


@thorough
@given(SHORT_NAMES.filter(names.key), st.lists(SHORT_NAMES, max_size=12))
def test_the_name_itself_is_suggested_first(typed, others):
    assert names.key(names.closest(typed, [*others, typed])[0]) == names.key(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("hera", "“hera”"),
        ("Chang’e 3", "“Chang’e 3”"),
        ("", "“”"),
        ("\x1b[31mred", "“\\x1b[31mred”"),
        ("a\nb", "“a\\nb”"),
        ("[bold]x[/bold]", "“[bold]x[/bold]”"),
        ("\u202egnp", "“\\u202egnp”"),  # would turn the text after it around
        ("a" * 78, "“" + "a" * 78 + "”"),
        ("a" * 79, "“" + "a" * 77 + "…”"),
    ],
)
def test_shown(typed, expected):
    assert names.shown(typed) == expected


@thorough
@given(st.text())
def test_what_is_shown_is_short_and_acts_on_no_terminal(text):
    shown = names.shown(text)
    assert shown.isprintable()
    assert len(shown) <= 80


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Artemis II", "Artemis 2"),
        ("Artemis I", "Artemis 1"),
        ("Shenzhou 5", "Shenzhou V"),
        ("Chang’e-6", "Chang’e VI"),
        ("Apollo 20", "Apollo XX"),
        ("Saturn V", "Saturn 5"),
        ("Apollo 21", None),  # nobody writes that in letters
        ("Luna 0", None),
        ("STS-7", None),  # a model's number
        ("V2", None),
        ("Axiom Mission One", None),
        ("Venera", None),
        ("Dixi", None),
        ("IX", None),
        ("", None),
    ],
)
def test_a_number_is_written_either_way(name, other):
    assert names.renumbered(name) == other


@given(st.integers(1, len(names.ROMAN)), st.sampled_from("- "))
def test_a_number_written_the_other_way_twice_is_the_same(number, joint):
    other = names.renumbered(f"Heron{joint}{number}")
    assert other is not None
    assert names.renumbered(other) == f"Heron {number}"


@pytest.mark.parametrize(
    ("numeral", "expected"), [("7", 7), ("IV", 4), ("XX", 20), ("XXI", None), ("", None), ("v", None)]
)
def test_numerals(numeral, expected):
    assert names.number(numeral) == expected

"""The forms of verbs, by what a sentence has of them."""

import pytest

from orbitctl.factcheck.claims.grammar import phrasing
from orbitctl.factcheck.claims.grammar.irregular import IRREGULAR
from orbitctl.factcheck.claims.grammar.verbs import VERBS
from orbitctl.factcheck.reading.demonyms import DEMONYMS


def verb(words):
    """Return what some words are as a verb: base, form, and how many of them belong to it."""
    first, *rest = words.split()
    for following, found in VERBS.get(first, ()):
        if list(following) == rest[: len(following)]:
            return found.base, found.form, found.length
    return None


@pytest.mark.parametrize(
    ("words", "base", "form"),
    [
        ("launch", "launch", "base"),
        ("launches", "launch", "third"),
        ("launched", "launch", "past"),
        ("launching", "launch", "ing"),
        ("crashes", "crash", "third"),
        ("studies", "study", "third"),
        ("studied", "study", "past"),
        ("arriving", "arrive", "ing"),
        ("arrived", "arrive", "past"),
        ("stopped", "stop", "past"),
        ("scrapped", "scrap", "past"),
        ("slammed into", "slam into", "past"),
        ("putting down", "put down", "ing"),
        ("cancelled", "cancel", "past"),
        ("canceled", "cancel", "past"),
        ("cancelling", "cancel", "ing"),
        ("canceling", "cancel", "ing"),
        ("flew by", "fly by", "past"),
        ("glided into orbit", "glide into orbit", "past"),
        ("sped past", "speed past", "past"),
        ("began its voyage", "begin its voyage", "past"),
        ("sent its final", "send its final", "past"),
        ("flown by", "fly by", "participle"),
        ("led", "lead", "past"),
        ("died", "die", "past"),
        ("dying", "die", "ing"),
        ("was", "be", "past"),
        ("has", "have", "third"),
        ("took off", "take off", "past"),
        ("taken off", "take off", "participle"),
        ("crash - landed", "crash-land", "past"),
        ("crash landed", "crash-land", "past"),
        ("crash landing", "crash-land", "ing"),
        ("re - entered", "re-enter", "past"),
        ("de - orbited", "de-orbit", "past"),
        ("soft - landed", "soft-land", "past"),
    ],
)
def test_forms(words, base, form):
    assert verb(words)[:2] == (base, form)


def test_the_longest_verb_is_meant():
    assert verb("touch down on")[0] == "touch down"
    assert verb("set down softly")[0] == "set down"
    assert verb("set out for")[0] == "set out"
    assert verb("take flight")[2] == 2
    assert verb("soft landing") is None


def test_a_word_for_a_country_is_of_one_country():
    words = [word for of_country in DEMONYMS.values() for word in of_country]
    assert len(words) == len(set(words))
    assert all(len(code) == 2 and code.isupper() for code in DEMONYMS)


def test_irregular_forms_are_irregular_and_told_once():
    """Those that stand in turns of phrase alone are added to the rest, not written again."""
    table = phrasing._IRREGULAR
    regular = {verb: f"{verb}d" if verb.endswith("e") else f"{verb}ed" for verb in table}
    assert [verb for verb, (past, _) in table.items() if past == regular[verb]] == []
    assert {verb: table[verb] for verb in IRREGULAR} == IRREGULAR

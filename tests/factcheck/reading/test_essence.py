"""What a phrase comes down to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.reading.essence import essence

SAME = [
    ("first person to walk in space", "the first human being who walked in space"),
    ("first soft landing on the Moon", "first lunar soft-landing".replace("-", " ")),
    ("first craft in orbit around Mars", "first spacecraft to orbit Mars"),
    ("first probe to fly past Mars", "first flyby of Mars by a spacecraft"),
    ("first woman in space", "the first female in space"),
    ("first samples from an asteroid", "first to return samples of asteroids"),
    ("first American in space", "first US in space"),
    ("first Indian in space", "first of India in space"),
    ("first woman beyond low Earth orbit", "first woman to leave low Earth orbit"),
    ("first Asian country in Mars orbit", "first nation of Asia to enter Mars orbit"),
    ("first commercial landing on the Moon", "first company to land on the Moon"),
    ("first lander on the far side", "first landing on the far side of the Moon"),
    ("first crewed landing on the Moon", "the first manned lunar landing"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_deed(one, other):
    assert essence(one.split()) == essence(other.split()) != frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("first landing on the Moon", "first landing on Mars"),
        ("first person in space", "first woman in space"),
        ("first landing on the Moon", "first orbit of the Moon"),
        ("first soft landing on the Moon", "first landing on the Moon"),
        ("first American in space", "first Indian in space"),
    ],
)
def test_another_deed(one, other):
    assert essence(one.split()) != essence(other.split())


@pytest.mark.parametrize("text", ["", "the first", "the first of its kind in the world".replace("kind ", ""), "– ,"])
def test_nothing_is_left_of_empty_words(text):
    assert essence(text.split()) == frozenset()


WORDS = [
    "the",
    "first",
    "person",
    "human",
    "to",
    "walk",
    "walked",
    "in",
    "Moon",
    "lunar",
    "landing",
    "craft",
    "Soviet",
    "–",
]
phrase = st.lists(st.sampled_from(WORDS))


@given(phrase.flatmap(lambda words: st.tuples(st.just(words), st.permutations(words))))
def test_order_does_not_matter(pair):
    words, other = pair
    assert essence(words) == essence(other)


@given(phrase, phrase)
def test_it_is_that_of_its_parts(one, other):
    assert essence(one + other) == essence(one) | essence(other)
    assert essence(sorted(essence(one))) == essence(one)

"""Words and signs of a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.reading.tokens import places, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luna 25 landed.", "luna 25 landed ."),
        ("Luna-25", "luna - 25"),
        ("Luna25", "luna 25"),
        ("Chang'e 3 and Chang’e-3", "chang'e 3 and chang’e - 3"),
        ("NASA's NASA’s ISS'", "nasa 's nasa 's iss '"),
        ("It didn't, it won’t", "it didn't , it won’t"),
        ("‘Yes’ and 'no'", "‘ yes ’ and ' no '"),
        ("3.5 km (2 mi)", "3 . 5 km ( 2 mi )"),
        ("1,250", "1 , 250"),
        ("U.S.-led", "u . s . - led"),
        ("São Tomé", "são tomé"),
        ("Красный 5", "красный 5"),
        ("嫦娥六号", "嫦娥六号"),
        ("a_b", "a _ b"),
        ("…—–", "… — –"),
        ("", ""),
        (" \n\t", ""),
    ],
)
def test_tokens(text, expected):
    assert tokens(text).lower == expected.split()


texts = st.text(st.sampled_from("aZé'’ʼsS0 9.,-_(“ ß嫦İ\u0301\n") | st.characters(codec="utf-8"), max_size=40)


@given(texts)
def test_nothing_but_white_space_is_lost(text):
    assert "".join(tokens(text).words) == "".join(text.split())


@given(texts)
def test_every_token_is_where_it_is_said_to_be(text):
    found = tokens(text)
    assert [text[first:last] for first, last in places(found)] == found.words
    assert len(found.lower) == len(found.words)
    assert all(one[1] <= other[0] for one, other in zip(places(found), places(found)[1:], strict=False))


@given(texts, texts)
def test_a_space_parts_two_texts(one, other):
    assert tokens(f"{one} {other}").words == tokens(one).words + tokens(other).words

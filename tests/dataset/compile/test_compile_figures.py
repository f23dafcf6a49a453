"""Numbers at the end of names."""

import pytest

from orbitctl.dataset.compile.figures import respelled, value_of


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Apollo 11", "Apollo XI"),
        ("Artemis II", "Artemis 2"),
        ("Chang'e-6", "Chang'e-VI"),
        ("Luna 24", "Luna XXIV"),
        ("Hera", None),
        ("Mars 2020", None),
        ("Z-01", None),
        ("XIV", None),
    ],
)
def test_a_name_that_ends_in_a_number_has_two_spellings(name, other):
    assert respelled(name) == other


def test_each_roman_number_is_read_as_it_is_written():
    assert [value_of(text) for text in ("I", "IX", "XIX", "XXIX", "7", "IIII")] == [1, 9, 19, 29, 7, None]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.render.plain import cells
from orbitctl.render.wrapping import wrap


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 5, [""]),
        ("one two  three", 7, ["one two", "three"]),
        ("told [1][2][13]", 11, ["told", "[1][2][13]"]),
        ("told [1][2][13]", 8, ["told", "[1][2]", "[13]"]),
        ("[1][2][13]", 3, ["[1]", "[2]", "[13", "]"]),
        ("seven-letters", 5, ["seven", "-lett", "ers"]),
        ("月月月", 4, ["月月", "月"]),
        ("月月月", 5, ["月月", "月"]),
        ("a\u0301e\u0301 i", 2, ["a\u0301e\u0301", "i"]),
        ("月", 1, ["月"]),  # what is wider than a line stands on one all the same
    ],
)
def test_lines(text, room, lines):
    assert wrap(text, room) == lines


@given(st.text(st.characters(categories=("L", "M", "N", "Zs")), max_size=80), st.integers(2, 30))
def test_every_line_fits_and_nothing_is_lost(text, room):
    lines = wrap(text, room)
    assert max(map(cells, lines)) <= room
    assert "".join("".join(lines).split()) == "".join(text.split())

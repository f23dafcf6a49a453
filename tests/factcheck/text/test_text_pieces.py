import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.text.pieces import pieces


def cut(text, step):
    return list(pieces(text[at : at + step] for at in range(0, len(text), step)))


@given(text=st.text(st.sampled_from("ab\r\n \x00\x01"), max_size=50), step=st.integers(1, 7))
def test_all_ends_of_lines_become_line_feeds_in_as_many_characters(text, step):
    whole = "".join(cut(text, step))
    assert len(whole) == len(text)
    assert whole == text.replace("\0", " ").replace("\1", " ").replace("\r\n", " \n").replace("\r", "\n")


@pytest.mark.parametrize("end", ["\n\n", "\n", " ", "\r\n\r\n", ""])
def test_pieces_are_bounded_cut_where_it_matters_least_and_the_same_for_any_chunks(end):
    text = ("x" * 300 + end) * 1000
    found = cut(text, 70_000)
    assert found == cut(text, 997)
    assert all(32_768 <= len(piece) <= 65_536 for piece in found[:-1])
    last = {"\r\n\r\n": " \n \n", "": "x"}.get(end, end)
    assert all(piece.endswith(last) for piece in found[:-1])

"""Bytes become text, or a sentence that says why not; the rest of it is in the tests of the command."""

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import drafts
from orbitctl.errors import InputError


class Trickle(io.RawIOBase):
    """A file that gives a few bytes at a time, as pipes do."""

    def __init__(self, data, step):
        self._data, self._step = io.BytesIO(data), step

    def read(self, size=-1):
        return self._data.read(min(self._step, size))


@pytest.fixture
def stdin(monkeypatch):
    def give(data, step=65_536):
        monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"buffer": Trickle(data, step)})())

    return give


@pytest.mark.parametrize("text", ["", "Plain.", "Windows\r\nlines\r", "Œuvre 🚀 “q”", "x" * 200_000, "\ufeff\ufeffx"])
def test_text_is_read_back(tmp_path, text):
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("utf-8"))
    assert "".join(drafts.read(str(path))) == text.removeprefix("\ufeff")


def test_it_is_read_in_chunks_of_a_bounded_size(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"x" * 1_000_000)
    assert max(map(len, drafts.read(str(tmp_path / "a.txt")))) <= 65_536


def test_the_mark_at_the_beginning_may_come_in_parts(stdin):
    stdin(b"\xef\xbb\xbfOne", 1)
    assert "".join(drafts.read("-")) == "One"


@given(text=st.text(max_size=40), step=st.integers(1, 5), bad=st.binary(min_size=1, max_size=3), at=st.integers(0, 40))
def test_however_the_bytes_come_text_is_read_and_anything_else_refused(text, step, bad, at):
    data = text.encode("utf-8")
    data = data[:at] + bad + data[at:]
    with pytest.MonkeyPatch.context() as patch:
        said = []
        for size in (step, 65_536):
            patch.setattr(sys, "stdin", type("Stdin", (), {"buffer": Trickle(data, size)})())
            try:
                said.append("".join(drafts.read("-")))
            except InputError as error:
                said.append(error.message)
    try:
        expected = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        expected = None
    if expected is not None and "\0" not in expected and not data.startswith((b"%PDF", b"PK\3\4")):
        assert said == [expected, expected]
    elif step > 3:  # enough to know a file by how it begins; of two faults in a chunk, that it is binary is said
        assert all(message.startswith("“-” is ") for message in said)


def test_the_offset_is_that_of_the_byte(stdin):
    for step in (1, 2, 3, 65_536):
        stdin("é\n🚀".encode() + b"\xf0\x9f\x9a!", step)
        with pytest.raises(InputError, match="byte 0xF0 at offset 7, line 2"):
            list(drafts.read("-"))

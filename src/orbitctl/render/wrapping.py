"""Text in lines by the cells it takes: the standard library counts characters, of which some take two or none."""

import re
from collections.abc import Iterator

from orbitctl.render.plain import cells

_BETWEEN_REFERENCES = re.compile(r"(?<=\])(?=\[)")


def wrap(text: str, room: int) -> list[str]:
    """Return a text in lines of at most ``room`` cells, broken between words, or in words too long for a line."""
    lines: list[str] = []
    for word in text.split():
        if lines and cells(lines[-1]) + 1 + cells(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines += _pieces(word, room)
    return lines or [""]


def _pieces(word: str, room: int) -> Iterator[str]:
    """Yield a word in pieces that fit a line, a row of references such as [1][2] broken between them."""
    piece = ""
    for part in _BETWEEN_REFERENCES.split(word):
        if piece and cells(piece + part) > room:
            yield piece
            piece = ""
        for character in part:
            if piece and cells(piece + character) > room:
                yield piece
                piece = ""
            piece += character
    yield piece

"""Text in lines by the cells it takes: the standard library counts characters, of which some take two or none."""

from collections.abc import Iterator

from orbitctl.render.plain import cells


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
    """Yield a word in pieces that fit a line."""
    piece = ""
    for character in word:
        if piece and cells(piece + character) > room:
            yield piece
            piece = ""
        piece += character
    yield piece

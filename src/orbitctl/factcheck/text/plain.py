"""Plain text: what it has besides paragraphs is list items, underlined headings and accept comments."""

import re
from collections import deque

from orbitctl.factcheck.text.comments import COMMENT, comment
from orbitctl.factcheck.text.masks import Comment, broken, hidden

_MARKUP = re.compile(
    rf"""
    [<\n](?:
        (?<=<)(?P<comment>{COMMENT[1:]})
        |(?<=\n)(?P<item>[ \t]*+(?:[-*•‣◦]|[(]?(?P<number>\d{{1,3}})[.)])[ \t]++(?=\S))
        |(?<=\n)(?P<rule>(?:={{3,}}+|-{{3,}}+|\*{{3,}}+|_{{3,}}+|~{{3,}}+)[ \t]*+(?=\n))
    )
    """,
    re.VERBOSE,
)


class Plain:
    """Masks plain text."""

    def __init__(self) -> None:
        self.comments: deque[Comment] = deque()
        self.headings: deque[tuple[int, int]] = deque()
        self._at = 0  # place of the piece in the document
        self._line = True  # whether the piece begins a line
        self._number = 0  # of the last numbered item

    def mask(self, piece: str) -> str:
        """Return the next piece with list markers and accept comments masked."""
        before = "\n" if self._line else ""
        self._at -= len(before)
        masked = _MARKUP.sub(self._masked, before + piece)
        self._at += len(before) + len(piece)
        self._line = piece.endswith("\n")
        return masked[len(before) :]

    def rest(self) -> str:
        """Return nothing: no piece is held back."""
        return ""

    def _masked(self, found: re.Match[str]) -> str:
        text = found[0]
        if found["comment"]:
            accepted = comment(found.string, found.start(), found.end(), self._at)
            if accepted is None:
                return text
            self.comments.append(accepted)
            return hidden(text)
        if found["rule"]:
            start = found.string.rfind("\n", 0, found.start()) + 1
            if start < found.start() and text[1] in "=-":
                self.headings.append((self._at + start, self._at + found.start()))
            return "\n" + broken(text[1:])
        if found["number"]:
            number = int(found["number"])
            follows = number in {1, self._number + 1} or found.string.endswith(("\n", ".", ":"), 0, found.start())
            if not follows:  # "... Apollo\n11 ...": a line that happens to begin so
                return text
            self._number = number
        return "\n" + broken(text[1:])

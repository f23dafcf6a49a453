"""Text with its markup masked: as long as the source, so that a place in one is a place in the other."""

from collections import deque
from typing import NamedTuple, Protocol

#: Stands for a character of markup that a reader does not see.
HIDDEN = "\0"
#: Stands for one at which a paragraph, a heading, a cell or a list item begins or ends.
BREAK = "\1"
#: Stands for the rest of an entity, of which a reader sees one character.
PART = "\2"


class Comment(NamedTuple):
    """An accept comment: where it begins, and the reason it gives; empty if it gives none."""

    start: int
    reason: str
    behind: bool  # something stands before it on its line: behind a sentence, it speaks of that one


class Masker(Protocol):
    """Masks the pieces of one document in order; what it returns may lag behind what it was given."""

    comments: deque[Comment]
    #: First and last character of each heading, the last not included.
    headings: deque[tuple[int, int]]

    def mask(self, piece: str) -> str:
        """Return the next masked text."""

    def rest(self) -> str:
        """Return what is still owed when the document has ended."""


def hidden(text: str) -> str:
    """Return the mask of text that is markup."""
    return HIDDEN * len(text)


def broken(text: str) -> str:
    """Return the mask of markup at which something begins or ends."""
    return BREAK + HIDDEN * (len(text) - 1) if text else ""

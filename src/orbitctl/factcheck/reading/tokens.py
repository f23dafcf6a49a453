"""Words and signs of a sentence.

Letters and digits part company (``Luna-25`` and ``Luna 25`` are the same words), and so does a possessive ``'s``;
any other apostrophe inside a word goes with it (``Chang’e`` is one word).
"""

import re
from typing import NamedTuple

# ASCII first: most words are found without a look at the tables of Unicode.
_APOSTROPHE = r"['’ʼ]"
_REST = rf"(?:{_APOSTROPHE}(?![sS]\b)[^\W\d_]+)*"
_TOKEN = re.compile(rf"[A-Za-z]+(?![^\W\d_]){_REST}|\d+|{_APOSTROPHE}[sS]\b|[^\W\d_]+{_REST}|[^\w\s]|_")
#: The same for a text in ASCII, as most sentences are, in a third less time.
_ASCII_TOKEN = re.compile(r"[A-Za-z]+(?:'(?![sS]\b)[A-Za-z]+)*|[0-9]+|'[sS]\b|[^\w\s]|_")
_POSSESSIVES = {"'s": "'s", "’s": "'s", "ʼs": "'s"}


class Tokens(NamedTuple):
    """The tokens of a text, as written and in lower case."""

    text: str
    words: list[str]
    lower: list[str]


def tokens(text: str) -> Tokens:
    """Return the tokens of a text.

    >>> tokens("India's Chang’e-3 in 2013.").lower
    ['india', "'s", 'chang’e', '-', '3', 'in', '2013', '.']
    """
    words: list[str] = []
    for piece in text.split():
        if piece.isalpha():  # three of four; a search through the whole text would take twice the time
            words.append(piece)
        else:
            words += (_ASCII_TOKEN if piece.isascii() else _TOKEN).findall(piece)
    lower = [word.lower() for word in words]
    if "'" in text or "’" in text or "ʼ" in text:
        lower = [_POSSESSIVES.get(word, word) for word in lower]
    return Tokens(text, words, lower)


def places(found: Tokens) -> list[tuple[int, int]]:
    """Return where each token begins and ends in the text; asked for rarely, so not kept with the tokens."""
    spans, at = [], 0
    for word in found.words:
        start = found.text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans

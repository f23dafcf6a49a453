"""People whom no record names: where one stands, nobody else is meant."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk

_LEAST = 2


def stranger(row: Sequence[Chunk], written: Sequence[str], at: int) -> str | None:
    """Return the words of an unknown name that begins at a position: two or more with a capital, one after another.

    ``written`` are the words of the sentence as they are written.
    """
    name = []
    for chunk in row[at:]:
        word = written[chunk.first] if chunk.first < len(written) else ""
        if not chunk.word or not word[:1].isupper() or not word.isalpha() or chunk.word in v.DETERMINERS:
            break
        name.append(word)
    return " ".join(name) if len(name) >= _LEAST else None

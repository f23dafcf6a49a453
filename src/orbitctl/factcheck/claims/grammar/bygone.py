"""What a sentence tells of an earlier time in passing: "who had flown on X", "whose crew had been three"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_RELATIVES = wordset("which who that whose whom")
#: So far behind its relative "had" stands: "who in 1964 had", "whose crew had".
_REACH = 4


def bygone(row: Sequence[Chunk]) -> list[range]:
    """Return the stretches of a sentence, up to the next comma, that tell in a relative clause of what had been."""
    found: list[range] = []
    for at, chunk in enumerate(row):
        if chunk.word != "had" or at + 1 == len(row) or _is_owned(row[at + 1]):
            continue
        near = range(max(0, at - _REACH), at)
        start = next((i for i in reversed(near) if row[i].word in _RELATIVES | {","}), None)
        if start is not None and row[start].word in _RELATIVES:
            end = next((i for i in range(at, len(row)) if row[i].word in {",", ";"}), len(row))
            found.append(range(start, end))
    return found


def _is_owned(chunk: Chunk) -> bool:
    """Tell whether "had" before something is no auxiliary: "who had a dog", "which had three modules"."""
    return chunk.word in v.DETERMINERS or chunk.number is not None or chunk.mention is not None

"""What leaves both superpowers out: "neither Soviet nor American", "from outside the superpowers"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.essence import NATIONALS, SINGULAR
from orbitctl.factcheck.reading.wordsets import wordset

#: What is told of the superpowers when neither is meant.
LEAVING_OUT = wordset("neither non outside")
_SUPERPOWERS = wordset("soviet-union united-states russia superpower")


def left_out(row: Sequence[Chunk], at: int) -> int:
    """Return how many chunks leave both superpowers out: "neither Soviet nor American", "from neither superpower"."""
    last, left = at + 1, 0
    while last < len(row) and (
        row[last].word in {"a", "an", "the", "nor", "or", "and", "of", "citizen", "citizens", "passport", "-"}
        or _is_super(row[last])
    ):
        left += _is_super(row[last])
        last += 1
    both = left > 1 or any(chunk.word.startswith("superpower") for chunk in row[at:last])
    non = row[at].word == "non" and left == 1
    return last - at if both or non else 0


def _is_super(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(entry.id in _SUPERPOWERS for entry in chunk.mention.entries)
    return chunk.word.rstrip("s") == "superpower" or SINGULAR.get(chunk.word, NATIONALS.get(chunk.word)) in _SUPERPOWERS

"""Whether what is named is what others fly with: "flew to the Moon on Apollo 19", "inside the Chinese lander"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset


def is_vehicle(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether others do something on, or with, what is named at a position: "flew to the Moon on Apollo 19"."""
    before = at - 1
    while before > 0 and (chunks[before].word in _ITS or _owns(chunks, before)):
        before -= 1
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    ends = behind is None or behind.time is not None or behind.word in v.PREPOSITIONS or not behind.word.isalnum()
    inside = chunks[before].word == "in" and any(chunk.word == "capsule" for chunk in chunks[before:at])
    with_it = before >= 0 and (inside or chunks[before].word in _DOING_WITH)
    return with_it and ends and (behind is None or behind.word != "'s")


def _owns(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is named whose flight it is: "on China's Tianwen-2", "by the Chinese lander"."""
    return chunks[at].mention is not None and named_unit(chunks[at].mention) is None


_DOING_WITH = wordset("on aboard during with through thanks inside by")
_ITS = (
    v.DETERMINERS
    | v.MODIFIERS
    | v.HEADS["mission"]
    | wordset("its their his her station 's of capsule constellation european")
)

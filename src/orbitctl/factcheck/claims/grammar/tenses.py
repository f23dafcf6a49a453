"""Whether something is told in the past."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.irregular import SIMPLE_PAST
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset


def is_past(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a past tense stands somewhere; of unknown verbs that is certain behind what they are told of."""
    chunk = row[at]
    if chunk.verb is not None:
        return chunk.verb.form == "past"
    if chunk.word in SIMPLE_PAST:
        return True
    before = row[at - 1] if at else None
    told_of = before is not None and (before.mention is not None or before.word in _TOLD_OF)
    return told_of and chunk.word.endswith("ed")


def is_awaited(opener: str, row: Sequence[Chunk]) -> bool:
    """Tell whether a past tense behind an opener is one of things to come: "feared a gap once the station retired"."""
    return opener in _PENDING and not _AWAITING.isdisjoint([chunk.word for chunk in row])


_PENDING = frozenset({"once", "when", "after"})
_AWAITING = wordset(
    "could would might fear feared fears worry worried worries assume assumed assumes assumption assumptions"
    " anticipate anticipated expect expected"
)
_TOLD_OF = frozenset(v.PRONOUNS) | {"that", "which", "who"}

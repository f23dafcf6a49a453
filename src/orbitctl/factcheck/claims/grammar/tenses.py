"""Whether something is told in the past."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.irregular import SIMPLE_PAST
from orbitctl.factcheck.claims.grammar.sentence import Chunk


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


_TOLD_OF = frozenset(v.PRONOUNS) | {"that", "which", "who"}

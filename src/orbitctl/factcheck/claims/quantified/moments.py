"""Of which moment a quantifier is told: of one that another sentence names, or as things stand in a plan by now."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_THEN = tuple(
    told.split()
    for told in ("at the time", "at that time", "at that point", "by then", "by that time", "until then", "back then")
)
_LAST = frozenset([words[-1] for words in _THEN])
#: With one of these a sentence tells itself until when "had" holds.
_LIMITS = wordset("before until till when after since prior as once by")


def is_of_then(row: Sequence[Chunk], core: Sequence[Chunk]) -> bool:
    """Tell whether it is told how things stood on a day that is not named: "at the time", "only Peru had flown"."""
    told = [chunk.word for chunk in row]
    if not _LAST.isdisjoint(told) and any(
        told[at : at + len(then)] == then for then in _THEN for at in range(len(told))
    ):
        return True
    dated = any(chunk.time is not None for chunk in row) or not _LIMITS.isdisjoint(told)
    return not dated and any(
        one.word == "had" and two.verb is not None and two.verb.form in {"past", "participle"}
        for one, two in pairwise([chunk for chunk in core if not chunk.word.endswith("ly") and chunk.word != "ever"])
    )


def is_now(core: Sequence[Chunk], at: int) -> bool:
    """Tell whether a rank is one in a plan that has changed: "is now the first landing"."""
    before = [chunk.word for chunk in core[max(0, at - 2) : at]]
    return before in (["now", "the"], ["currently", "the"]) and any(chunk.word == "is" for chunk in core[:at])


def is_since(row: Sequence[Chunk]) -> bool:
    """Tell whether "since then" says that it is told of what followed something else."""
    return any(one.word == "since" and two.word == "then" for one, two in pairwise(row))

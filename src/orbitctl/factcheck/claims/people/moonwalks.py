"""Claims of who walked on the Moon, or never did."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

WALKING = wordset("walked walk walks moonwalk moonwalks moonwalker stepped")
_NOT_WALKING = wordset("around flew orbited spacewalk floated space before after")
_ANOTHERS = wordset("'s whose by with like said")
#: No more words stand between somebody and the verb.
_FARTHEST = 8


def moonwalk(clause: Clause, at: int, ids: tuple[str, ...]) -> Claim | None:
    """Return that the one person a clause names, at a position, walked on the Moon, or never did."""
    words = clause.words
    if not any(map(_walks, clause.chunks)) or not words & {"moon", "lunar"} or words & _NOT_WALKING:
        return None
    if clause.modality != "fact" or not _is_subject(clause, at):
        return None
    return Claim("crew", "crew", ids[0], "moonwalk", ids[0], negated=clause.negated, others=ids)


def _walks(chunk: Chunk) -> bool:
    return chunk.word in WALKING or (chunk.verb is not None and chunk.verb.base == "set foot")


def _is_subject(clause: Clause, person: int) -> bool:
    """Tell whether it is the person who walks, and not somebody he is named beside."""
    at = next((i for i, chunk in enumerate(clause.chunks) if _walks(chunk)), 0)
    between = clause.chunks[person + 1 : at]
    return person < at and len(between) <= _FARTHEST and not any(chunk.word in _ANOTHERS for chunk in between)

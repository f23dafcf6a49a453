"""What is said of a name by what stands beside it: "Hera, a probe of ESA,", "Hera is ...", "its lander, Vikram,"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk

#: Behind one of these a comma ends what stands before the clause: "unlike Russia's lander, Chandrayaan-3 landed".
_SETTING = frozenset(
    {
        "after", "before", "since", "until", "when", "while", "as", "unlike", "like", "besides", "than", "following",
        "despite", "with", "for", "although", "though", "once", "because", "where", "whereas", "in", "on", "at", "from",
    }
)  # fmt: skip
_ENDS = frozenset({",", ".", ";", "!"})


def description(clause: Clause, at: int) -> tuple[int, bool] | None:
    """Return where the words begin that describe the name at a position, and whether "is" or the like ties them to it.

    ``at`` is -1 for a name that a relative clause takes up. None if nothing describes it.
    """
    chunks = clause.chunks
    position = at + 1
    if at < 0 and clause.opener == ",":
        return None  # whose verb goes on here is not certain
    beside = clause.opener == "," and at == 0  # taken out from between two commas
    if at >= 0 and position < len(chunks) and chunks[position].word == ",":
        beside = clause.opener not in _SETTING and (at == 0 or chunks[at - 1].word not in v.PREPOSITIONS)
        position += 1
    copula = False
    while position < len(chunks) and chunks[position].word in v.BEFORE_VERBS:
        copula = copula or chunks[position].word in v.BE
        position += 1
    return (position, copula) if copula or (beside and at >= 0) else None


def ends(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a description that ends before a position is not the subject of what follows."""
    following = chunks[at] if at < len(chunks) else None
    return following is None or following.verb is None or following.verb.form not in {"past", "third"}


def stands_apart(clause: Clause, noun: int, name: int) -> bool:
    """Tell whether a name is set off by commas behind the noun for it: "India's lander, Vikram, touched down"."""
    chunks = clause.chunks
    closed = name + 1 == len(chunks) or chunks[name + 1].word in _ENDS
    first = noun
    while first >= 0 and chunks[first].word not in _SETTING and chunks[first].word not in _ENDS:
        first -= 1
    before = chunks[first].word if first >= 0 else clause.opener
    return closed and before not in _SETTING

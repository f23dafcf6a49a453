"""Who is given a title of a body that is on no record: it is no office of another body that the sentence names."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.titles import BODIES, DESCRIBING, OF_PARTS, OF_TITLES, TITLES

#: A secretary is at the head of a department, and may lead an agency besides.
_HEADS = TITLES - {"secretary", "general"}


def at_the_head_of_others(row: Sequence[Chunk], written: Sequence[str]) -> frozenset[str]:
    """Return those who are called heads of something unknown: "the Acme CEO Ada Pilot"."""
    return frozenset(
        person.id
        for at, chunk in enumerate(row)
        if (person := only(chunk.mention, ("person",))) is not None and _is_of_something_else(row, at, written)
    )


def _is_of_something_else(row: Sequence[Chunk], at: int, written: Sequence[str]) -> bool:
    first = at
    while first and row[first - 1].word in OF_TITLES:
        first -= 1
    if not first or _HEADS.isdisjoint(chunk.word for chunk in row[first:at]):
        return False
    body = row[first - 1]
    plain = body.word not in DESCRIBING | OF_PARTS | BODIES | v.DETERMINERS | v.PREPOSITIONS | v.ADVERBS
    return bool(body.word) and body.word.isalpha() and plain and written[body.first : body.last][:1] != [body.word]

"""What follows a verb, up to where something else begins: names, dates and numbers with their prepositions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import begins_statement, first_said, opens_with_date
from orbitctl.factcheck.claims.grammar.verbs import PAST

_ENDS = frozenset(
    {
        ";", ":", "—", "–", "?", "which", "who", "whose", "where", "when", "while", "whereas", "but", "although",
        "though", "because", "if", "unless", "however", "so", "making", "becoming", "than", "unlike", "after", "before",
        "until", "despite", "that",
    }
)  # fmt: skip
_LISTING = frozenset({",", "and"})
_BEFORE_BASE = v.DOUBTFUL | {"to"}
#: Senses of verbs that do not end what another verb governs.
_WEAK = frozenset({"be", "have"})


class Complement(NamedTuple):
    """A chunk behind a verb and the preposition before it; or a plain word, for those who look for it."""

    preposition: str
    chunk: Chunk
    distance: int  # chunks from the verb


def complements(row: Sequence[Chunk], start: int) -> Iterator[Complement]:
    """Yield what belongs to the verb before ``start``."""
    preposition = ""
    position = start
    while position < len(row):
        chunk = row[position]
        word = chunk.word
        if word == "(":
            position = next((i for i in range(position, len(row)) if row[i].word == ")"), len(row)) + 1
            continue
        if word in _ENDS or _begins_clause(row, position, start):
            return
        if word in v.PREPOSITIONS:
            preposition = word
        elif word in _LISTING:
            pass  # a list goes on with the same preposition
        else:
            yield Complement(preposition, chunk, position - start)
            if chunk.time is not None or (chunk.mention is not None and not _goes_on(row, position)):
                preposition = ""
        position += 1


def _begins_clause(row: Sequence[Chunk], position: int, start: int) -> bool:
    """Tell whether another statement begins at a position."""
    chunk = row[position]
    if chunk.verb is not None and position > start and chunk.verb.form in {"past", "third", "participle"}:
        return not chunk.verb.senses & _WEAK or position > start + 1
    if chunk.word in v.FUTURE and position > start:
        return True
    if chunk.word == "and" and position + 2 < len(row) and row[position + 1].word in _BEFORE_BASE:
        verb = row[position + 2].verb
        return verb is not None and verb.form == "base"  # "in November and should arrive at Mars in"
    if chunk.word in _LISTING and position + 1 < len(row):
        said = first_said(row, position) if chunk.word == "and" else position + 1
        if chunk.word == "and" and opens_with_date(row, position + 1):
            return True
        following = row[min(said, len(row) - 1)]
        if following.verb is not None:
            return following.verb.form in {"past", "third", "ing"}
        if chunk.word == ",":
            return _is_participle(row, position + 1) or begins_statement(row, position + 1)
        return following.word in PAST or following.word.endswith("ed")
    return False


def _is_participle(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something else is told to be done as well: "left for Mars, completing its flyby on 31 July"."""
    word = row[at].word
    return word.endswith("ing") and at + 1 < len(row) and row[at + 1].word in v.DETERMINERS


def _goes_on(row: Sequence[Chunk], position: int) -> bool:
    return position + 1 < len(row) and row[position + 1].word in _LISTING

"""Whether a clause names an office: by its title, by the place of whoever leads, or by a verb of leading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.titles import ORGANISATIONS, TITLES, is_of_else
from orbitctl.factcheck.reading.wordsets import wordset

#: With "of" behind it, the place of whoever leads: "took charge of", "at the helm of", "handed over the reins of".
POSTS = wordset("charge helm reins top leadership")
_BARE = wordset("director general secretary")  # titles only in "director general", "secretary-general"


def ranks_first(chunks: Sequence[Chunk]) -> bool:
    """Tell whether somebody is told to have been the first head, and not the first of something within."""
    told = (at for at, (one, other) in enumerate(pairwise(chunks), 1) if one.word == "first" and other.word in TITLES)
    return any(not is_of_else(chunks, at) for at in told) or any(_leads_first(chunks, at) for at in range(len(chunks)))


def _leads_first(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether "the first to lead" something begins, with nothing behind it that narrows it."""
    if [chunk.word for chunk in chunks[at : at + 3]] != ["the", "first", "to"] or not _leads(chunks[at + 3 :]):
        return False
    body = next((i for i in range(at + 3, len(chunks)) if only(chunks[i].mention, ORGANISATIONS) is not None), at)
    return all(chunk.word in {".", ",", ";"} or chunk.time is not None for chunk in chunks[body + 1 : body + 2])


def names_office(clause: Clause) -> bool:
    """Tell whether a clause names an office, by its title or by a verb."""
    words = clause.words
    titles = {c.word for at, c in enumerate(clause.chunks) if c.word in TITLES and not is_of_else(clause.chunks, at)}
    if titles - _BARE or {"director", "general"} <= words or {"secretary", "general"} <= words:
        return True
    posts = any(one.word in POSTS and other.word == "of" for one, other in pairwise(clause.chunks))
    return posts or any(_leads(clause.chunks[at:]) for at in range(len(clause.chunks)))


def _leads(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stretch begins with leading an organisation, and not something at it or of it."""
    verb = chunks[0].verb
    if verb is None or "lead" not in verb.senses:
        return False
    if len(chunks) > 1 and chunks[1].word == "by":
        return True
    for position, chunk in enumerate(chunks[1:], 1):
        if chunk.mention is not None and chunk.mention.entries[0].kind != "demonym":
            owns = position + 1 < len(chunks) and chunks[position + 1].word == "'s"
            return only(chunk.mention, ORGANISATIONS) is not None and not owns
        if chunk.verb is not None or chunk.word in v.PREPOSITIONS:
            return False
    return False

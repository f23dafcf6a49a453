"""What a flight is called by the landing it is to make: "will mark the first crewed landing", "X, a Moon landing,"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs that tell of what a flight is, or is made up of; behind any other the landing can be another's.
_MADE_UP_OF = wordset("mark marks include includes involve involves feature features attempt attempts make makes")
_LANDINGS = wordset("landing touchdown")
#: Between a flight and what is told of it.
_LEADING = v.BEFORE_VERBS | RELATIVES | _MADE_UP_OF | {",", "mission", "flight"}
_DESCRIBING = v.DETERMINERS | wordset(
    "moon lunar crewed manned human piloted historic next first second successful long awaited planned american us"
)
_BEHIND = v.PREPOSITIONS | v.BEFORE_VERBS | {"mission", "attempt", "since"}
_PAST = wordset("was were had did been")


def is_to_land(clause: Clause, record: Entry) -> bool:
    """Tell whether a clause calls a flight a landing that is to come, or says that it is made up of one."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, ("mission",)) == record), -1)
    if (at < 0 and clause.opener not in RELATIVES) or not clause.words.isdisjoint(_PAST):
        return False
    start = at + 1
    while start < len(chunks) and chunks[start].word in _LEADING:
        start += 1
    between = {chunk.word for chunk in chunks[at + 1 : start]}
    beside = at == 0 and clause.opener == ","  # taken out from between two commas
    if between.isdisjoint(v.BE | _MADE_UP_OF | {","}) and not beside:
        return False
    return between.isdisjoint(v.NEGATIONS) and _is_landing(chunks[start:])


def _is_landing(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stretch begins with a landing, and not with a landing site or a landing's rehearsal."""
    noun = next((i for i, c in enumerate(chunks) if c.word not in _DESCRIBING and not _ranks(c)), len(chunks))
    if noun == len(chunks) or chunks[noun].word not in _LANDINGS:
        return False
    behind = chunks[noun + 1].word if noun + 1 < len(chunks) else "."
    return not behind.isalpha() or behind in _BEHIND


def _ranks(chunk: Chunk) -> bool:
    return chunk.number is not None and chunk.number.ordinal

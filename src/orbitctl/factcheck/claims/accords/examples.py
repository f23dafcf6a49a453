"""Those named of the states that are counted beside an accord: "begun by eight states, including Peru and Chile"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.headcounts import COUNTED, PLAIN
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.listing import listed_from
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_NAMING = wordset("including include includes included namely ( : such were are")
#: Between those counted and their names, beside a date and the accord itself.
_BETWEEN = wordset(", on in of to the that who signed joined so far")
_REACH = 5
#: What those did who are counted so.
_WHAT = {"founders": "found", "members": "member", "joiners": "sign"}


def examples(row: Sequence[Chunk], at: int, accord: Entry, counted: str) -> Iterator[Claim]:
    """Yield what is told, with a number at a position, of those who are named behind it."""
    noun = next((i for i in range(at + 1, min(len(row), at + _REACH)) if row[i].word in COUNTED - PLAIN), None)
    if noun is None or counted not in _WHAT:
        return
    behind = noun + 1
    while behind < len(row) and (row[behind].time is not None or _is_between(row[behind])):
        behind += 1
    if behind >= len(row) or row[behind].word not in _NAMING:
        return
    who, end = listed_from(row, behind + 1 + (row[behind].word == "such"))
    if end < len(row) and row[end].word in {"'s", "-", "–"}:
        who = who[:-1]  # "including Peru's neighbours"
    for actor in who if all(actor.kind in {"state", "agency"} for actor in who) else ():
        others = tuple(other.id for other in who if other != actor)
        yield Claim("membership", "membership", accord.id, _WHAT[counted], actor.id, others=others)


def _is_between(chunk: Chunk) -> bool:
    return chunk.word in _BETWEEN or only(chunk.mention, ("alliance",)) is not None

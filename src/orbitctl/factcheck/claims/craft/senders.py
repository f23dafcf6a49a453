"""Which company is told to launch a flight, or to be asked to: "SpaceX-launched X", "chose it to launch NASA's X"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.rockets import COMPANIES
from orbitctl.factcheck.reading.wordsets import wordset

_COMPANY = ("company",)
_MISSION = ("mission",)
#: What a company does that sends something up, and what it may be asked for.
_SENDING = inflections("launch loft hoist hurl lift send dispatch")
_TO_SEND = v.BEFORE_VERBS | wordset("to in a - , contract worth $ million successfully just contracts deal")
#: Behind its name a flight ends with one of these, or with a sign; "X cubesats" are something else.
_BEHIND = v.PREPOSITIONS | v.HEADS["mission"] | v.ADVERBS | {"and", "or", "but", "that", "which"}
#: Between the verb and the flight stand no more words; with one of these, something else is sent.
_LONGEST_NAME = 9


def company(record: Entry, clause: Clause) -> str:
    """Return which company, of those with rockets, is said to launch a flight, or to be asked to; empty if none is."""
    chunks = clause.chunks
    told = [(i, e.id) for i, c in enumerate(chunks) if (e := only(c.mention, _COMPANY)) and e.id in COMPANIES]
    if not told and chunks[0].word == "it" and (taken := only(clause.topic, _COMPANY)) is not None:
        told = [(0, taken.id)] if taken.id in COMPANIES else []
    if len(told) != 1 or clause.negated or scope.kept_off(chunks, told[0][0]):
        return ""
    at, who = told[0]
    by = chunks[at - 1].word == "by" and any(chunk.word in _SENDING for chunk in chunks[max(0, at - 3) : at])
    sent = (by and _is_named(record, chunks[:at])) or any(_sends(chunks, i, record) for i in _meaning(chunks, at))
    return who if sent else ""


def _is_named(record: Entry, chunks: Sequence[Chunk]) -> bool:
    return any(chunk.mention is not None and record in chunk.mention.entries for chunk in chunks)


def _meaning(chunks: Sequence[Chunk], at: int) -> list[int]:
    """Return where somebody is meant: by name, and by "it" behind that if nothing else is named between."""
    named = next((i for i in range(at + 1, len(chunks)) if chunks[i].mention is not None), at)
    return [at, *(i for i in range(at + 1, named) if chunks[i].word in {"it", "company"})]


def _sends(chunks: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether somebody is said to launch a flight, or to be asked to: "SpaceX-launched X", "it sent NASA's X"."""
    verb = at + 1
    while verb < len(chunks) and (
        chunks[verb].word in _TO_SEND
        or chunks[verb].word.endswith("ly")
        or not (chunks[verb].word or chunks[verb].mention)
    ):
        verb += 1
    behind = chunks[verb + 1 : verb + _LONGEST_NAME]
    name = next((i for i, chunk in enumerate(behind) if only(chunk.mention, _MISSION)), None)
    if name is None or chunks[verb].word not in _SENDING or not _is_named(record, behind[name : name + 1]):
        return False
    whole = all(
        chunk.verb is None and chunk.word not in v.PREPOSITIONS and chunk.time is None for chunk in behind[:name]
    )
    return whole and all(_ends(chunk) for chunk in behind[name + 1 : name + 2])


def _ends(chunk: Chunk) -> bool:
    """Tell whether the name of a flight can end before a chunk: not before "'s", nor before "satellites"."""
    return chunk.word in _BEHIND or chunk.verb is not None or (chunk.word != "'s" and not chunk.word.isalpha())

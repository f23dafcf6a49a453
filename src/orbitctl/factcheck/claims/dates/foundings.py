"""Claims of when an agency, a company or a force was founded: "was established in 1969", "SpaceX, founded in 2002"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

BODIES = frozenset({"agency", "company", "force"})
FOUNDED = wordset("founded established formed created inaugurated incorporated")
#: What begins its work may have been founded before; said of a day to come, it is not there before it.
_STARTING = wordset("commence commences start starts begin begins open opens")
_WORK = wordset("operations work operation business doors")
#: Of two words or three: "set up", "came into being", "opened its doors".
_SET = wordset("set stood")
_COMING = wordset("came come")
_BEING_THERE = wordset("being existence")
TELLING = FOUNDED | _STARTING | _SET | _COMING
_BEING = v.BE | v.ADVERBS | wordset("was were been has had formally officially itself first , later in fact")
#: With one of these another body is told of, or another step.
_BARRING = v.DOUBTFUL | wordset(
    "initially originally formerly predecessor predecessors renamed reorganised reorganized merger merged corporation"
    " re refounded form nucleus roots office subsidiary division centre center unit team plans planned proposed"
)
#: What a law founds is there when the law is made, or when it takes effect.
_BY_LAW = wordset("act law decree bill announced convention treaty signed legislation")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the dates on which bodies are said to have been founded."""
    for at, clause in enumerate(found.clauses):
        if clause.words.isdisjoint(TELLING) or clause.negated or clause.supposed or not clause.times:
            continue
        for verb in (position for position, chunk in enumerate(clause.chunks) if chunk.word in TELLING):
            if not _is_telling(clause.chunks, verb):
                continue
            said = _around(clause.chunks, verb)
            words = frozenset([chunk.word for chunk in said])
            times = together([chunk.time for chunk in said if chunk.time is not None] or clause.times)
            if _is_of_another(said, verb - clause.chunks.index(said[0])):
                continue
            who = _founded(clause, verb, found.clauses[:at], found.clauses[at + 1 :])
            if who is not None and times and times[0].relation == "in" and words.isdisjoint(_BARRING):
                law = () if clause.words.isdisjoint(_BY_LAW) else ("law",)
                yield Claim("founding", "existence", who, "founded", "", times[0], others=law)


def _is_of_another(said: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a date is that of what is named before it: "was created in response to the launch of X in 1957"."""
    date = next((at for at in range(verb + 1, len(said)) if said[at].time is not None), verb)
    flies = {
        entry.kind for chunk in said[verb + 1 : date] if chunk.mention is not None for entry in chunk.mention.entries
    }
    return not flies.isdisjoint({"mission", "program"})


def _is_telling(chunks: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a word tells of a founding, with those behind it."""
    word, behind = chunks[verb].word, [chunk.word for chunk in chunks[verb + 1 : verb + 3]]
    if word in _COMING:
        return behind[:1] == ["into"] and not _BEING_THERE.isdisjoint(behind)
    base = found.base if (found := chunks[verb].verb) is not None else ""
    return word not in _SET or behind[:1] == ["up"] or base == "set up"


def _around(chunks: Sequence[Chunk], verb: int) -> Sequence[Chunk]:
    """Return what stands between the commas around a verb."""
    commas = [at for at, chunk in enumerate(chunks) if chunk.word == ","]
    first = max((at for at in commas if at < verb), default=-1)
    return chunks[first + 1 : min((at for at in commas if at > verb), default=len(chunks))]


def _founded(clause: Clause, verb: int, before: Sequence[Clause], behind: Sequence[Clause]) -> str | None:
    """Return who is said to have been founded."""
    chunks = clause.chunks
    if chunks[verb].word in _STARTING:
        works = clause.modality == "plan" and any(chunk.word in _WORK for chunk in chunks[verb + 1 : verb + 3])
        return _before(chunks, verb, v.FUTURE) if works else None
    if clause.modality != "fact":
        return None
    if verb == 1 and clause.opener == ",":
        return _body(chunks[0])
    if verb == 0 and clause.opener == "," and before and (who := _alone(before[-1].chunks)) is not None:
        return who
    if verb == 0:
        comma = next((at for at, chunk in enumerate(chunks) if chunk.word == ","), None)
        if comma is not None:
            return _named(chunks[comma + 1 :])
        return (_last(before[-1].chunks) if before else None) or (_named(behind[0].chunks) if behind else None)
    return _before(chunks, verb, frozenset() if chunks[verb].word in _COMING else v.BE)


def _before(chunks: Sequence[Chunk], verb: int, needed: frozenset[str]) -> str | None:
    """Return the body named before a verb, with nothing but what belongs to the verb between."""
    for at in range(verb - 1, -1, -1):
        if chunks[at].mention is not None:
            owned = at > 0 and chunks[at - 1].word in v.PREPOSITIONS
            told = needed.intersection([chunk.word for chunk in chunks[at + 1 : verb]])
            return _body(chunks[at]) if (told or not needed) and not owned else None
        if chunks[at].word not in _BEING | needed and chunks[at].time is None:
            return None
    return None


def _named(chunks: Sequence[Chunk]) -> str | None:
    """Return the body that a stretch begins with, and that owns nothing that is told of."""
    for at, chunk in enumerate(chunks[:3]):
        if chunk.mention is not None:
            owns = any(c.word == "'s" or c.word in v.HEADS["mission"] for c in chunks[at + 1 : at + 2])
            return None if owns else _body(chunk)
        if chunk.word not in v.DETERMINERS | {","}:
            return None
    return None


def _alone(chunks: Sequence[Chunk]) -> str | None:
    """Return the body that a stretch is no more than the name of."""
    said = [chunk for chunk in chunks if chunk.word not in v.DETERMINERS]
    return _body(said[0]) if len(said) == 1 else None


def _last(chunks: Sequence[Chunk]) -> str | None:
    """Return the body that a stretch is no more than the name of, or ends with."""
    said = [chunk for chunk in chunks if chunk.mention is not None or chunk.word.isalpha()]
    return _body(said[-1]) if said else None


def _body(chunk: Chunk) -> str | None:
    entry = only(chunk.mention, BODIES)
    return entry.id if entry is not None and entry.own else None

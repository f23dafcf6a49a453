"""Claims that somebody is up there now: "are aboard the station", "has been in space since June"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.flyers import SEPARATOR
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.departing import departing
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_PEOPLE = frozenset({"astronaut", "person"})
_STATIONS = frozenset({"iss", "tiangong"})
_NOW = wordset("is are remain remains")
_PERFECT = wordset("has have")
#: Between a verb of being and where somebody is.
_BETWEEN = (
    v.ADVERBS
    | v.DETERMINERS
    | wordset(
        "been living working staying stuck stranded up busy on in at the international orbiting chinese space - board"
    )
)
_UP_THERE = wordset("aboard space orbit station outpost")
#: Behind where somebody is; other words make it something else: "is in space history".
_BEHIND = v.PREPOSITIONS | v.OPENERS | wordset(". , ; : ) and now today right again this there station")
_BARRING = v.DOUBTFUL | v.FUTURE | wordset("was were had when if until film novel museum remembered not never")
TELLING = _NOW | _PERFECT | v.FUTURE


def residents(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to be in space, or on one of its stations, now, or to be about to fly.

    Each by all whom his name can mean.
    """
    yield from departing(found)
    for clause in found.clauses:
        if clause.modality != "fact" or clause.supposed or clause.negated or not clause.words.isdisjoint(_BARRING):
            continue
        since = bool(clause.times) and all(time.relation == "since" for time in clause.times)
        verb = _verb(clause, since=since) if since or not clause.times else None
        if verb is None:
            continue
        day = (f"day={found.day}",) if found.day else ()
        for people in _people(clause.chunks[:verb]):
            told = SEPARATOR.join(entry.id for entry in people)
            yield Claim("resident", "status", people[0].id, "aboard", told, present=True, others=day)


def _verb(clause: Clause, *, since: bool) -> int | None:
    """Return where the verb stands behind which a place up there is named; who "has been" there must be so since."""
    chunks = clause.chunks
    for at, chunk in enumerate(chunks):
        perfect = chunk.word in _PERFECT and since and any(c.word == "been" for c in chunks[at + 1 : at + 3])
        if chunk.word not in _NOW and not perfect:
            continue
        place = next((i for i in range(at + 1, len(chunks)) if not _is_between(chunks[i])), None)
        if place is not None and (_is_up_there(chunks, place) or _is_station(chunks[place])):
            return at
    return None


def _is_up_there(chunks: Sequence[Chunk], at: int) -> bool:
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    aboard = chunks[at].word == "aboard" or behind is None or not behind.word or behind.word in _BEHIND
    return chunks[at].word in _UP_THERE and aboard


def _is_between(chunk: Chunk) -> bool:
    return chunk.word in _BETWEEN - _UP_THERE or (chunk.word != "" and chunk.word.endswith("ly"))


def _is_station(chunk: Chunk) -> bool:
    return chunk.mention is not None and any(entry.id in _STATIONS for entry in chunk.mention.entries)


def _people(chunks: Sequence[Chunk]) -> Iterator[Sequence[Entry]]:
    """Yield whom each name of people before a verb can mean; of nobody where a flight is named too."""
    mentions = [chunk.mention for chunk in chunks if chunk.mention is not None]
    if any(entry.kind == "mission" for mention in mentions for entry in mention.entries):
        return
    for mention in mentions:
        people = [entry for entry in mention.entries if entry.kind in _PEOPLE]
        if people:
            yield people

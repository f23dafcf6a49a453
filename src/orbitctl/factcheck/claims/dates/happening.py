"""When a flight is told to have been, with nothing told of it but its date: "its first flight was in 2024"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_BEING = wordset("was came happened occurred followed flew")
_FLIGHTS = v.HEADS["mission"] & wordset("mission flight launch") | {"itself"}
_BEHIND = wordset(". , ; : and but when with — –")


def happening(clause: Clause) -> Iterator[Claim]:
    """Yield the date of a flight that a clause begins with, and of which it tells nothing else."""
    chunks = clause.chunks
    if len(clause.times) != 1 or clause.modality != "fact" or clause.negated or clause.supposed:
        return
    at = 1 if chunks[0].word in v.DETERMINERS and len(chunks) > 1 else 0
    entry = only(chunks[at].mention, ("mission",))
    if entry is None or not entry.own:
        return
    verb = at + 1
    while verb < len(chunks) and chunks[verb].word in _FLIGHTS:
        verb += 1
    last = _behind_verb(chunks, verb)
    if not last or last >= len(chunks) or chunks[last].time is None:
        return
    if last + 1 < len(chunks) and chunks[last + 1].word not in _BEHIND:
        return
    yield Claim("event", "flight-date", entry.id, "flight", "", chunks[last].time, others=("flight",))


def _behind_verb(chunks: Sequence[Chunk], at: int) -> int:
    """Return where it goes on behind a verb of being or of flying; 0 if none stands there: "flew past" is another."""
    words = [chunk.word for chunk in chunks[at : at + 2]]
    if words == ["took", "place"]:
        return at + 2
    verb = chunks[at].verb if words else None
    return at + 1 if words and words[0] in _BEING and (verb is None or verb.length == 1) else 0

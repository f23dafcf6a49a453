"""Claims of who or what was first: "Luna 9 made the first soft landing on the Moon"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.events import together
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Whose first it can be; of several named in a clause the earlier kind in this order is meant.
HOLDERS = ("mission", "person", "astronaut", "company", "agency", "state")
#: Behind these "first" tells no rank in history: the first stage, the first half, the first of three.
_ORDINARY = wordset(
    "stage stages half quarter time of day days week month year years step phase module element lady minister planned"
    " two three four five six ten few signatories signatory member party batch launch flight test set part attempt"
)
#: Verbs that tie a first to who holds it.
_TYING = frozenset({"be", "become", "make", "create", "set up", "perform"})
#: Verbs with what was first as their object: "carried the first man into space".
_BEARING = frozenset({"carry", "take", "send", "bring", "fly", "launch", "put", "deliver"})
_TYING_WORDS = wordset("made performed achieved completed accomplished scored claimed as history")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says was first."""
    for clause in found.clauses:
        if "first" not in clause.words or clause.supposed or clause.negated or clause.modality != "fact":
            continue
        claim = _claim(clause)
        if claim is not None:
            yield claim


def _claim(clause: Clause) -> Claim | None:
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if chunk.word == "first"), None)
    if at is None or at + 1 >= len(chunks) or chunks[at + 1].word in _ORDINARY:
        return None
    before, behind = chunks[:at], chunks[at + 1 :]
    possessive = list(before[-2:]) if before and before[-1].word == "'s" else []
    outer = before[: len(before) - len(possessive)]
    holder = _holder(outer) or (_holder_of(clause) if clause.opener == "," else None)
    if holder is not None:
        deed = behind
        if not (_ties(outer) or _bears(outer) or clause.opener == ","):
            return None
    else:
        tie = next((i for i, chunk in enumerate(behind) if _is_tie(chunk) or chunk.word == "by"), None)
        if tie is None:
            return None
        deed, rest = behind[:tie], behind[tie + 1 :]
        holder = _holder(rest)
        if holder is None:
            return None
    times = together(clause.times)
    essential = essence([*_words(possessive), *_words(deed)])
    if not essential or times is None or any(time.relation != "in" for time in times):
        return None
    return Claim(
        "first", "first", holder.id, "first", " ".join(sorted(essential)), times[0] if times else None,
        others=(holder.kind,),
    )  # fmt: skip


def _words(chunks: Sequence[Chunk]) -> Iterator[str]:
    """Yield the words of a deed; a name stands for itself by its id, a date for nothing."""
    for chunk in chunks:
        if chunk.mention is not None:
            yield from chunk.mention.entries[0].id.split("-")
        elif chunk.word:
            yield chunk.word
            if chunk.verb is not None and "-" in chunk.verb.base:  # to soft-land
                yield chunk.verb.base.rpartition("-")[2]


def _is_tie(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.base in _TYING and chunk.verb.form in {"past", "third", "participle"}


def _ties(chunks: Sequence[Chunk]) -> bool:
    return any(_is_tie(chunk) or chunk.word in _TYING_WORDS for chunk in chunks)


def _bears(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a verb directly before "the first" has it as its object."""
    verbs = [chunk.verb for chunk in chunks[-3:] if chunk.verb is not None]
    return bool(verbs) and verbs[-1].base in _BEARING and verbs[-1].form in {"past", "third", "participle"}


def _holder(chunks: Sequence[Chunk]) -> Entry | None:
    """Return the one thing or person that stretch names, of the likeliest kind."""
    for kind in HOLDERS:
        found = {
            entry.id: entry
            for chunk in chunks
            if chunk.mention is not None
            for entry in chunk.mention.entries
            if entry.kind == kind
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _holder_of(clause: Clause) -> Entry | None:
    topic = clause.topic
    for kind in HOLDERS:
        found = [entry for entry in topic.entries if entry.kind == kind] if topic is not None else []
        if found:
            return found[0] if len(found) == 1 else None
    return None

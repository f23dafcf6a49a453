"""Claims of who or what was first: "Luna 9 made the first soft landing on the Moon"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts import pioneers, primacy
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import WITHOUT
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Whose first it can be; of several named in a clause the earlier kind in this order is meant.
_HOLDERS = ("mission", "person", "astronaut", "company", "agency", "state")
#: Verbs that tie a first to who holds it.
_TYING = frozenset({"be", "become", "make", "create", "set up", "perform"})
#: Verbs with what was first as their object: "carried the first man into space".
_BEARING = frozenset({"carry", "take", "send", "bring", "fly", "launch", "put", "deliver"})
#: What begins a relative clause.
_RELATIVES = frozenset({"who", "which", "whose", "where"})
_NONE = frozenset({"no", "nobody"})
#: Without one of these, nobody is said to have been first.
TELLING = primacy.TELLING
#: Marks a first among the flights of one program: "the first CLPS lander to".
AMONG = "among"
#: So many words may stand before "nobody": "until then"; a deed is told in so many at least.
_OPENING, _SHORTEST = 3, 3
#: With one of these, not every such deed is denied.
_NARROWING = wordset("other another further more since again longer now alone today still except without recent")
#: Of two readings of one first that differ in these alone, one is enough.
_UNSAID = frozenset({"craft", "on", "person"})
_TYING_WORDS = wordset("made performed achieved completed accomplished scored claimed as history")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says was first; among the flights of a program only, where that is named behind it."""
    if "be" in found.words and ("to", "be") in pairwise([chunk.word for chunk in found.row]):
        return  # "was to be the first"
    if primacy.goes_further(found.row) or primacy.is_one_of_those(found.row, grouped=found.context.grouped):
        return
    told = [claim for claim in _told(found) if not _is_misheld(found.row, claim)]
    among = told and any(first.word == "first" and _is_program(second) for first, second in pairwise(found.row))
    for claim in told:
        yield claim._replace(others=(*claim.others, AMONG)) if among else claim


def _is_misheld(row: Sequence[Chunk], claim: Claim) -> bool:
    """Tell whether it is not told what somebody was the first of, or the first was somebody else."""
    kind = claim.others[0] if claim.others else ""
    person = primacy.described(row)
    if primacy.is_unnamed(row, kind) or (person is not None and person.id != claim.subject):
        return True
    named = [
        at
        for at, c in enumerate(row)
        if c.mention is not None and any(e.id == claim.subject for e in c.mention.entries)
    ]
    return kind in primacy.WHOSE and bool(named) and all(primacy.narrows(row, at) for at in named)


def _is_program(chunk: Chunk) -> bool:
    return chunk.mention is not None and all(entry.kind == "program" for entry in chunk.mention.entries)


def _told(found: Analysis) -> Iterator[Claim]:
    exact = [] if primacy.leaves_out(found.words) else list(_of_clauses(found)) or list(pioneers.firsts(found))
    yield from exact
    for claim in primacy.firsts(found):
        told = frozenset(claim.value.split())
        others = [frozenset(known.value.split()) for known in exact]
        if all((told ^ other) - _UNSAID and not other < told and not told < other for other in others):
            yield claim


def _of_clauses(found: Analysis) -> Iterator[Claim]:
    if "first" not in found.words and found.words.isdisjoint(_NONE):
        return
    for clause, following in zip_longest(found.clauses, found.clauses[1:]):
        if clause.supposed or clause.modality != "fact":
            continue
        if following is not None and following.opener in {"since", "after"} and following.names:
            continue  # "the first since Apollo"
        if following is not None and following.opener == WITHOUT:
            continue  # "the first to land without falling over"
        if "first" in clause.words:
            claim = _claim(clause, _restriction(clause, following))
        else:
            claim = _without_precedent(clause, following)
        if claim is not None:
            yield claim


def _restriction(clause: Clause, following: Clause | None) -> Sequence[Chunk]:
    """Return what a relative clause adds to a deed: "the first person who walked in space"."""
    if following is None or following.opener not in _RELATIVES or not clause.chunks:
        return ()
    close = following.chunks[0].first - clause.chunks[-1].last <= 1  # no comma before the pronoun
    return following.chunks if close else ()


def _without_precedent(clause: Clause, following: Clause | None) -> Claim | None:
    """Read "no woman had flown in space before Tereshkova", "no woman has ever been to the Moon"."""
    if clause.words.isdisjoint(_NONE):
        return None
    chunks = clause.chunks
    none = next((at for at, chunk in enumerate(chunks) if chunk.word in _NONE), len(chunks))
    if any(chunk.number is not None and chunk.number.value > 1 for chunk in chunks):
        return None  # "in fifty years nobody has"
    if none > _OPENING or len(chunks) - none < _SHORTEST or clause.words & _NARROWING:
        return None
    deed = chunks[none + 1 :]
    if deed[0].word in pioneers.LEFT_OUT:
        return None
    who = ["person"] if chunks[none].word == "nobody" or deed[0].word == "one" else []
    deed = deed[deed[0].word == "one" :]
    essential = " ".join(sorted(essence([*who, *_words(deed)])))
    if not essential:
        return None
    if following is not None and following.opener == "before" and "had" in clause.words:
        acts = any(chunk.verb is not None for chunk in following.chunks)  # perhaps something else than that deed
        holder = _holder(following.chunks) if not acts else None
        return Claim("first", "first", holder.id, "precedent", essential, others=(holder.kind,)) if holder else None
    if following is None and clause.words & {"has", "have"} and not clause.times:
        return Claim("first", "first", "", "none", essential, present=True, negated=True)
    return None


def _claim(clause: Clause, restriction: Sequence[Chunk]) -> Claim | None:
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if chunk.word == "first"), None)
    if at is None or at + 1 >= len(chunks) or chunks[at + 1].word in pioneers.ORDINARY:
        return None
    if chunks[at + 1].number is not None or _is_taken_up(chunks, at + 2):
        return None  # "the first four countries"
    if clause.negated and (at < 2 or {chunk.word for chunk in chunks[at - 2 : at]} != {"not", "the"}):
        return None  # "never flew again after the first landing", "not only the first"
    before, behind = chunks[:at], chunks[at + 1 :]
    if (
        pioneers.is_of_its_own(before)
        or pioneers.is_among_few(behind)
        or any(one.word == "of" and other.time is not None for one, other in pairwise(behind))
    ):
        return None
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
        deed, rest, restriction = behind[:tie], behind[tie + 1 :], ()  # what goes on is about who it was
        holder = _holder(rest)
        if holder is None:
            return None
    times = together(clause.times) if holder is None or not _is_of_flight(behind, holder) else []
    essential = essence([*_words(possessive), *_words(deed), *_words(restriction)])
    if not essential or times is None or any(time.relation != "in" for time in times):
        return None
    return Claim(
        "first", "first", holder.id, "first", " ".join(sorted(essential)), times[0] if times else None,
        negated=clause.negated, others=(holder.kind,),
    )  # fmt: skip


def _is_of_flight(chunks: Sequence[Chunk], holder: Entry) -> bool:
    """Tell whether a date is that of what is told of the first behind its name: "was Apollo 11, launched on"."""
    at = next((at for at, chunk in enumerate(chunks) if chunk.mention and holder in chunk.mention.entries), None)
    verbs = [chunk.verb for chunk in chunks[at + 1 : at + 3] if chunk.verb is not None] if at is not None else []
    return any(verb.form in {"past", "participle"} and verb.base not in _TYING for verb in verbs)


def _is_taken_up(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether "one" stands for what was told before: "the third woman and the first American one"."""
    number = chunks[at].number if at < len(chunks) else None
    return number is not None and number.value == 1 and not number.ordinal


def _words(chunks: Sequence[Chunk]) -> Iterator[str]:
    """Yield the words of a deed; a name stands for itself by its id, a date for nothing."""
    for chunk in chunks:
        if chunk.mention is not None:
            entry = chunk.mention.entries[0]
            yield from [entry.id] if entry.kind in {"state", "demonym"} else entry.id.split("-")
        elif chunk.word:
            yield (chunk.verb and pioneers.meaning(chunk.verb)) or chunk.word
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
    for kind in _HOLDERS:
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
    for kind in _HOLDERS:
        found = [entry for entry in topic.entries if entry.kind == kind] if topic is not None else []
        if found:
            return found[0] if len(found) == 1 else None
    return None

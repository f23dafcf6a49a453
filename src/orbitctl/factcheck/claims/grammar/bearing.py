"""A sentence in pieces between its signs and conjunctions, and which flight or program a piece tells of.

For what is put too freely to be framed: a piece that names one flight, or goes on about the one named before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.phrasing import PAST, Turn
from orbitctl.factcheck.claims.grammar.roles import describes, ends_with_subject, named_unit, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING, FINITE, RELATIVES
from orbitctl.factcheck.claims.grammar.subjects import is_further, stands_first
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What is said of these "of" a flight or "on" a program is said of it.
WHOLES = v.HEADS["mission"] | v.HEADS["program"] | frozenset(cues.NOUNS) | wordset(
    "all both those everyone nobody none people men women artists tourists passengers three seven work"
    " construction development assembly preparations preparation operations trip loop series called named known"
    " dubbed delivery rover"
)  # fmt: skip
#: Behind a name these go on with it, and do not make it part of another thing's name.
_BEHIND = v.BEFORE_VERBS | v.PREPOSITIONS | v.OPENERS | WHOLES | PAST | wordset(
    "itself which who whose too though sits stands hangs lies goes keeps"
)  # fmt: skip
#: Where a piece begins with one of these and a name, it tells how that stands: "With Haven-1 in orbit".
_STATING = wordset("with at aboard on for of")
_DURING = wordset("on during")
#: A name has so many words before it that belong to it.
_MOST_BEFORE = 6
_SIGNS = frozenset(",;:.()[]\"“”«»—–!?…-'")
_MEANS = wordset("on aboard atop by with using")
_CALLED = wordset("called named known dubbed")
#: Openers behind which a clause without a subject goes on about that of the clause before.
_JOINING = frozenset({"and", "but"})
#: What may stand before the verb of a piece that has no subject of its own.
_BEFORE_VERB = v.BEFORE_VERBS | wordset("and but then yet only to at last finally")
_OWN = wordset("its their his her")
_TAKING_UP = frozenset(v.PRONOUNS) | frozenset(v.TAKEN_UP_BY) | {"its"}


class Piece:
    """A piece of a sentence, read as a clause by itself, and what it tells of.

    ``entry`` is the flight or program, ``at`` the position of its name, -1 where the piece only goes on about it;
    ``named`` is what is named, whether it is told of or only has to do with it.
    """

    __slots__ = ("at", "clause", "entry", "named")

    def __init__(self, clause: Clause, entry: Entry | None, at: int, named: Entry | None = None) -> None:
        self.clause = clause
        self.entry = entry
        self.at = at
        self.named = named


class Part:
    """A piece, what it names and where, and what it goes on about if it names nothing."""

    __slots__ = ("_clause", "_piece", "chunks", "named", "opener", "taken", "topic", "words")

    def __init__(self, clause: Clause, chunks: Sequence[Chunk], named: Sequence[tuple[Entry, int]]) -> None:
        whole = len(chunks) == len(clause.chunks)
        self.chunks = chunks
        self.named = named
        self.opener = clause.opener if chunks[0] is clause.chunks[0] else ","
        self.topic = clause.topic
        self.taken: Entry | None = None
        self.words = clause.words if whole else frozenset([chunk.word for chunk in chunks])
        self._clause = clause if whole else None
        self._piece: Piece | None = None

    @property
    def clause(self) -> Clause:
        """Return it read as a clause by itself."""
        if self._clause is None:
            self._clause = Clause(self.chunks, self.opener, self.topic, question=False)
        return self._clause

    def told(self, wholes: Collection[str]) -> Piece:
        """Return it with what it tells of; most families ask for the same wholes."""
        if wholes is not WHOLES:
            return self._told(wholes)
        if self._piece is None:
            self._piece = self._told(wholes)
        return self._piece

    def _told(self, wholes: Collection[str]) -> Piece:
        taken = None if self.named or _stands_alone(self.chunks) else self.taken
        return _piece(self.clause, self.named, taken, wholes)


def taken_apart(clauses: Sequence[Clause]) -> Sequence[Part]:
    """Return the pieces of the clauses of a sentence, but of those that are a condition or a question."""
    parts: list[Part] = []
    lead: Entry | None = None
    before: Entry | None = None  # what the clause before named first
    last: Clause | None = None
    for clause in clauses:
        if clause.supposed:
            continue
        taken = _taken_up(clause, lead, last)
        last = clause
        if taken is lead is not before is not None and clause.opener in _JOINING:
            taken = None  # "when Beagle 2 was due to land and was never heard"
        for at, chunks in enumerate(_between_commas(clause.chunks)):
            named = [name for name in _named(chunks) if taken is None or not _is_means(chunks, name[1])]
            part = Part(clause, chunks, named)
            before = named[0][0] if named and at == 0 else before if at else None
            dates = at == 0 and clause.opener in DATING  # "three weeks before Apollo 11 landed, another rose and fell"
            if named and lead is None and not dates and stands_first(chunks, named[0][1]):
                lead = named[0][0]
            if named and not any(named[0][0] in mention.entries for mention in part.clause.names):
                break  # "unlike Hera, it landed"
            part.taken = taken
            parts.append(part)
            if named and not dates and _stands_by_itself(chunks):
                lead = taken = named[0][0]
            elif named and taken is None and not dates:
                taken = named[0][0]
    return parts


def _stands_by_itself(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a piece is but a name, which what follows goes on about: "its mother ship, the Orbiter, slipped"."""
    return all(chunk.word in v.DETERMINERS or chunk.mention is not None for chunk in chunks)


def _piece(piece: Clause, named: Sequence[tuple[Entry, int]], taken: Entry | None, wholes: Collection[str]) -> Piece:
    if not named:
        flying = any(entry.kind in {"mission", "program"} for mention in piece.names for entry in mention.entries)
        return Piece(piece, None if flying else taken, -1)
    entry, at = named[0]
    return Piece(piece, entry if _is_whole(piece.chunks, at, wholes) else None, at, entry)


def told_of(piece: Piece, turn: Turn) -> Entry | None:
    """Return what a turn of phrase in a piece is told of; what stands right behind it too: "has shelved VERITAS"."""
    if piece.entry is not None or piece.named is None:
        return piece.entry
    between = [chunk.word for chunk in piece.clause.chunks[turn.last : piece.at]]
    return piece.named if turn.last <= piece.at and _DIRECT.issuperset(between) else None


#: Between a turn of phrase and what it is told of.
_DIRECT = v.DETERMINERS | wordset("on for with of lunar mars moon station mission")


def _is_means(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is only what something went up on, in a piece that begins with what it did."""
    before = at - 2 if at > 1 and part[at - 1].word in v.DETERMINERS else at - 1
    return part[0].verb is not None and before > 0 and part[before].word in _MEANS


def alone_before(piece: Piece, turn: Turn) -> bool:
    """Tell whether a piece tells of one flight, or names any others only behind a turn of phrase."""
    others = [at for entry, at in _named(piece.clause.chunks) if entry not in {piece.entry, piece.named}]
    return all(piece.at < turn.at < at for at in others)


def _named(part: Sequence[Chunk]) -> list[tuple[Entry, int]]:
    return [
        (entry, at)
        for at, chunk in enumerate(part)
        if chunk.mention is not None and (entry := named_unit(chunk.mention)) is not None
    ]


def _between_commas(chunks: Sequence[Chunk]) -> Iterator[Sequence[Chunk]]:
    first = 0
    for comma in [at for at, chunk in enumerate(chunks) if chunk.word == ","]:
        if comma > first:
            yield chunks[first:comma]
            first = comma + 1
    if first < len(chunks):
        yield chunks[first:]


def _taken_up(clause: Clause, lead: Entry | None, last: Clause | None) -> Entry | None:
    """Return what a clause goes on about: what it takes up by a word, or else what the sentence began with."""
    if clause.opener in RELATIVES:
        if last is not None and describes(last):
            return lead
        return named_unit(clause.topic) if takes_up_directly(clause) else None
    goes_on = clause.opener == "," and ends_with_subject(last)
    if goes_on or not clause.words.isdisjoint(_TAKING_UP):
        topic = named_unit(clause.topic)
        if topic is not None:
            return topic
    return lead


def _stands_alone(part: Sequence[Chunk]) -> bool:
    """Tell whether a piece that names no flight has a subject of its own, and does not go on about another."""
    if part[0].word in v.AUXILIARIES:
        return False  # "is at this hour rolling across the plain"
    for at, chunk in enumerate(part):
        if chunk.word in _OWN and at + 1 < len(part) and part[at + 1].word not in WHOLES:
            return True  # "its payloads"
        if chunk.word in _BEFORE_VERB or chunk.word.endswith("ly") or chunk.time is not None:
            continue
        if (
            chunk.verb is not None
            or chunk.word in _TAKING_UP
            or chunk.word in PAST
            or chunk.word.endswith(("ing", "ed"))
        ):
            return False
        return chunk.word not in {"the", "this", "both"} or not any(c.word in v.TAKEN_UP_BY for c in part[1:3])
    return False


def _is_whole(chunks: Sequence[Chunk], at: int, wholes: Collection[str]) -> bool:
    """Tell whether something said in a piece is said of what is named at a position, and not of a thing beside it."""
    if chunks[0].word in _DURING and at <= 2:
        return True  # "On Apollo 18 two men walked"
    return _ends_behind(chunks, at + 1, wholes) and _begins_before(chunks, at, wholes)


def _ends_behind(chunks: Sequence[Chunk], behind: int, wholes: Collection[str]) -> bool:
    """Tell whether no other noun follows: "VIPER's budget", "Gateway partners"; "the VIPER Moon rover" is one."""
    start = behind
    while behind < len(chunks) and chunks[behind].word in v.DESCRIBING:
        behind += 1
    if behind > start and (behind >= len(chunks) or chunks[behind].word not in wholes):
        behind = start
    if behind >= len(chunks):
        return True
    chunk = chunks[behind]
    if chunk.word == "'s":
        return any(c.word in wholes for c in chunks[behind + 1 : behind + 4])
    if chunk.word in _SIGNS or chunk.word in _BEHIND or chunk.word in wholes or chunk.time is not None:
        return True
    if chunk.verb is not None:
        return chunk.verb.form in FINITE or chunk.verb.form in {"participle", "ing"}
    return chunk.word.endswith(("ly", "ed")) or chunk.mention is not None


def _is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word is a verb, and no noun that is written so: "the rocket of", "are pressing on with"."""
    if at and chunks[at - 1].word in v.DETERMINERS:
        return False
    chunk = chunks[at]
    return chunk.verb is not None or chunk.word.endswith("ing") or chunk.word == "on"


def _begins_before(chunks: Sequence[Chunk], at: int, wholes: Collection[str]) -> bool:
    """Tell whether a name is what a piece begins with, or belongs to a noun that stands for all of it."""
    if at and is_further(chunks[at - 1]):
        return False
    if stands_first(chunks, at) or _follows_place(chunks, at):
        return True
    if at > 1 and chunks[at - 1].word in _RELATING and chunks[at - 2].word.isalpha() and chunks[at - 2].verb is None:
        return chunks[at - 2].word in v.OPENERS  # "two satellites that STS-41-B released were lost"
    for position in range(at - 1, max(-1, at - _MOST_BEFORE), -1):
        chunk = chunks[position]
        if chunk.word in v.PREPOSITIONS:
            if position == 0:
                return chunk.word in _STATING
            before = chunks[max(0, position - 2) : position]
            if any(c.word in wholes or c.word in _SIGNS for c in before):
                return True
            return chunk.word != "for" and any(_is_verb(chunks, i) for i in range(max(0, position - 2), position))
        if chunk.verb is not None or chunk.word in _CALLED or chunk.word in _SIGNS:
            return True
    return at < _MOST_BEFORE


_RELATING = frozenset({"that", "which", "whom"})


def _follows_place(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is the subject behind a place: "On the plains of Elysium the lander InSight keeps"."""
    start = at - 1
    while start > 0 and (chunks[start].word in v.HEADS["mission"] or chunks[start].word in v.MODIFIERS - v.DETERMINERS):
        start -= 1
    determined = start > 1 and chunks[start].word in v.DETERMINERS and chunks[0].word in v.PREPOSITIONS
    if not determined or chunks[start - 1].word in v.PREPOSITIONS or at + 1 >= len(chunks):
        return False
    behind = chunks[at + 1]
    return (
        behind.word in v.AUXILIARIES
        or behind.word in _FINITE
        or (behind.verb is not None and behind.verb.form in FINITE)
    )


_FINITE = wordset("keeps goes sits stands lies")

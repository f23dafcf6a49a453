"""Claims that something has flown, or never has, or was never there at all.

Read widely: whatever only something that flies can do is taken as told of a flight. The judge speaks against it only
where the record holds that the thing never left the ground.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.denials import denials
from orbitctl.factcheck.claims.course.done import SENDING, is_done, is_of_another, is_reached, kinds_told
from orbitctl.factcheck.claims.course.evidence import told_in
from orbitctl.factcheck.claims.course.flying import (
    BARRING,
    DEEDS,
    DENIALS,
    FLOWN,
)  # fmt: skip
from orbitctl.factcheck.claims.course.traces import TRACES, WELL
from orbitctl.factcheck.claims.craft.vehicles import is_vehicle
from orbitctl.factcheck.claims.grammar import cues, needs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import does, is_absolute
from orbitctl.factcheck.claims.grammar.bearing import WHOLES, Piece, alone_before
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import part
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.roles import ACTORS, named_unit, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Without one of these nothing is told as done.
_DOING = DEEDS.anchors | TRACES.anchors | openings(*cues.KINDS)
#: Without one of these nothing of the kind is told.
TELLING = _DOING | DENIALS.anchors


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says of whether something has flown, and whether it was ever there."""
    told: set[tuple[str, str]] = set()
    for claim in denials(found):
        told.add((claim.subject, claim.property))
        yield claim
    for piece in found.pieces(_DOING, _PARTS):
        for claim in _done(piece, capsule="capsule" in found.words):
            if (claim.subject, claim.property) not in told:
                told.add((claim.subject, claim.property))
                yield claim


#: What has flown of a thing is told of the thing.
_PARTS = (WHOLES - wordset("rocket launcher shuttle")) | wordset(
    "block module modules room element elements segment segments piece part core lab laboratory orbiters landers rovers"
    " probes satellites twins party trio duo quartet foursome grains samples phases"
)


def _done(piece: Piece, *, capsule: bool) -> Iterator[Claim]:
    """Yield that what a piece tells of has flown, and what it is told to have done, where its verb says so."""
    clause = piece.clause
    if clause.modality != "fact" or clause.negated or not clause.words.isdisjoint(BARRING):
        return
    if clause.opener in _OPEN:
        return
    for entry, at in _flyers(piece):
        turns = list(_deeds(piece, entry, at))
        if turns:
            yield Claim("existence", "existence", entry.id, "flown", turns[0].phrase)
            kinds = next((kinds for turn in turns if (kinds := kinds_told(clause, turn, capsule=capsule))), ())
            if kinds:
                place = next((word for word in needs.BODIES if word in clause.words), "")
                time = clause.times[0] if clause.times else None
                yield Claim("accomplished", "outcome", entry.id, kinds[0], place, time, others=kinds,
                            part=part(clause.chunks, entry.id))  # fmt: skip
            return


def _flyers(piece: Piece) -> Iterator[tuple[Entry, int]]:
    """Yield what a piece can tell of: what others fly with, what it is about, what somebody flies.

    What somebody flew with is told of before the place he came from: "came back from Tiangong with Shenzhou 24".
    """
    chunks = piece.clause.chunks
    for at, chunk in enumerate(chunks):
        entry = named_unit(chunk.mention) if chunk.mention is not None else None
        if entry is None or not entry.own or (entry == piece.entry and at == piece.at):
            continue
        if is_vehicle(chunks, at):
            yield entry, at
    if piece.entry is not None:
        yield piece.entry, piece.at
    else:
        acted, at = _acted_on(piece.clause)
        if acted is not None:
            yield acted, at
        if piece.named is not None and is_vehicle(chunks, piece.at):
            yield piece.named, piece.at


def _deeds(piece: Piece, entry: Entry, at: int) -> Iterator[Turn]:
    """Yield what tells that something has flown which is named at a position."""
    clause = piece.clause
    for turn in told_in(clause):
        if (turn.meaning == "at work" and at > turn.at) or _is_of_other(clause.chunks, at, turn):
            continue  # "studied geology with the crew of Apollo 18"
        if turn.meaning in WELL and alone_before(piece, turn) and not is_of_another(clause.chunks, turn.at, at):
            yield turn
    for turn in chain(DEEDS.within(clause), _moves(clause)):
        with_it = turn.at < at and is_vehicle(clause.chunks, at)
        if turn.at < at and not (with_it or is_reached(turn, clause.chunks, at)):
            continue
        if _is_of_other(clause.chunks, at, turn):
            continue
        alone = _names_none(clause.chunks[: turn.at]) if with_it else alone_before(piece, turn)
        alone = alone or does(clause.chunks, turn.at, entry)
        told = turn.form == "ing" and is_absolute(clause.chunks, turn.at, entry)
        if alone and is_done(turn._replace(form="past") if told else turn, clause.chunks, at):
            yield turn


def _is_of_other(chunks: Sequence[Chunk], at: int, turn: Turn) -> bool:
    """Tell whether a verb behind "and" has a subject of its own: "it dispatched ESCAPADE and its booster landed"."""
    joint = next((i for i in range(turn.at - 1, max(at, 0), -1) if chunks[i].word in {"and", "but"}), None)
    if joint is None:
        return False
    before = [chunk for chunk in chunks[joint + 1 : turn.at] if chunk.word not in v.BEFORE_VERBS]
    return bool(before) and before[0].word in v.DETERMINERS and all(chunk.word not in _PARTS for chunk in before)


def _names_none(chunks: Sequence[Chunk]) -> bool:
    return all(named_unit(chunk.mention) is None for chunk in chunks)


def _moves(clause: Clause) -> Iterator[Turn]:
    """Yield the verbs that tell of an event of a flight."""
    for at, chunk in enumerate(clause.chunks):
        if chunk.verb is not None and chunk.verb.form in {"past", "participle", "ing"}:
            kinds = cues.told_by(chunk.verb, clause.words)
            to_somebody = kinds[:1] == ("return",) and any(
                only(c.mention, ACTORS) for c in clause.chunks[at + 2 : at + 4]
            )
            if kinds and kinds[0] not in {"end", "flight"} and not to_somebody:  # "returned to Italy", for repairs
                yield Turn(FLOWN, chunk.verb.base, at, at + 1, chunk.verb.form)


#: What such a conjunction begins need not have come to pass.
_OPEN = wordset("before until once if unless whether when where")


def _acted_on(clause: Clause) -> tuple[Entry | None, int]:
    """Return what somebody flies: "since Vast put Haven-1 into orbit"."""
    for at, chunk in enumerate(clause.chunks):
        entry = named_unit(chunk.mention) if chunk.mention is not None else None
        if entry is not None:
            before = clause.chunks[at - 1] if at else None
            if before is not None and before.word in {"the", "its", "their"} and at > 1:
                before = clause.chunks[at - 2]
            acts = before is not None and before.verb is not None and before.verb.base.split()[0] in SENDING
            done = acts and before.verb.form in {"past", "participle"}  # type: ignore[union-attr]
            return (entry, at) if done else (None, at)
    return None, -1

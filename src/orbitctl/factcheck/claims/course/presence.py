"""What is told of a flight or a program to go on: by the tense alone, or by somebody who runs or builds it.

What is over, or was given up, does nothing any more: so neither verbs nor turns of phrase need to be known.
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course import now
from orbitctl.factcheck.claims.course.runners import RUNNING, done_with
from orbitctl.factcheck.claims.course.work import WORK, is_work
from orbitctl.factcheck.claims.dates.yearless import days
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece, alone_before, told_of
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.present import is_whole
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: With one of these a piece tells of the past, of what may be, or of what is no more.
_BARRING = v.DOUBTFUL | wordset(
    "was were will shall did had until if unless once then when like unlike than formerly how why whether longer"
    " dead silent silence nobody lost defunct retired ended finished declared considered called named known thought"
    " remembered remember forgotten derelict gone cancelled canceled scrapped shelved paused suspended mothballed"
    " grounded idle home"
)
#: Before the verb these are what does it, and belong to what is named.
_OF_OTHERS = wordset(
    "team engineers scientists researchers agency company study model replica instrument instruments experiment data"
    " archive archives samples sample successor predecessor twin backup what legacy story name photo photos picture"
    " pictures images footage wreck wreckage debris memory record"
)
_DENYING = v.NEGATIONS | v.FAILING
#: Of these it is told of the whole that it is not so.
_WHOLE = wordset("active operational functional operating working functioning transmitting responding")
#: With one of these a sentence shows a moment of the past, or no craft.
_SHOWN = wordset(
    "sequence footage video museum film movie novel fiction replica photo photograph painting caption poster stamp"
    " prototype"
)
_PEOPLE = wordset("crew crews members astronauts cosmonauts taikonauts men women people")
#: Before a name, these are all that fly on it; of them it is told that they are up there.
_ALL_OF = _PEOPLE | {"the", "all", "a", "of"}
_OF_PEOPLE = wordset("orbit living staying dwelling flying")
_AT_WORK = WORK | {"orbit", "circles", "orbits"}
_PAST = wordset("was were had has have")
_IS = frozenset({"is", "are"})
#: Without one of these nothing is told to go on.
TELLING = now.TELLING | RUNNING
_TELLING_OR_NAMED = TELLING | {""}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as going on."""
    if not found.words.isdisjoint(_SHOWN) or _is_of_then(found):
        return
    told: set[str] = set()
    for piece in found.pieces(_TELLING_OR_NAMED):
        clause = piece.clause
        if clause.modality == "possible" or not clause.words.isdisjoint(_BARRING):
            continue
        for claim in (*_going_on(piece), *done_with(piece, found.day)):
            if claim.subject not in told:
                told.add(claim.subject)
                yield claim


def _is_of_then(found: Analysis) -> bool:
    """Tell whether a sentence tells of a day long past as of now: "It is Christmas of 1968, and they are flying"."""
    if found.words.isdisjoint(now.NOW) and next(days(found.row), None) is not None:
        return True  # "is touching down on Friday, 10 April"
    year = (found.day or "9")[:4]
    return any(
        any(time.relation == "in" and (time.latest or "9") < year for time in clause.times)
        and clause.words.isdisjoint(_PAST)
        and any(chunk.word in _IS or (chunk.verb is not None and chunk.verb.form == "third") for chunk in clause.chunks)
        for clause in found.clauses
    )


def _going_on(piece: Piece) -> Iterator[Claim]:
    """Yield what the tense tells of the flight that a piece is about, or of one that somebody presses on with."""
    chunks = piece.clause.chunks
    planned = piece.clause.modality == "plan"
    if any(time.relation != "since" for time in piece.clause.times):
        return
    for at in range(len(chunks)):
        word = now.now(chunks, at)
        entry = _meant(piece, at, word) if word in now.PURSUING or (word and not planned) else None
        if entry is None or not is_told_of(entry):
            continue
        before = chunks[: at - (chunks[at].word in now.STOPPED)]
        if any(chunk.word in _OF_OTHERS or is_past(chunks, i) for i, chunk in enumerate(before)):
            continue
        denied = any(chunk.word in _DENYING for chunk in before)
        if denied and not (chunks[at].word in _WHOLE and is_whole(chunks, chunks[at].word)):
            continue  # "is not sailing to the Moon"
        active = denied or (word in _AT_WORK and is_work(chunks, at))
        status = "active" if active else "going-ahead" if word in now.READYING else "busy"
        status = "in-transit" if word == now.TRAVELLING else status
        yield Claim("presence", "status", entry.id, status, word, negated=denied, present=True,
                    part=part_of(chunks, entry))  # fmt: skip


def _meant(piece: Piece, at: int, word: str) -> Entry | None:
    """Return what it is of which something is told at a position; None if that may be something else."""
    chunks, turn = piece.clause.chunks, Turn("", "", at, at + 1, None)
    if at < piece.at:
        return told_of(piece, turn) if word in now.PURSUING else None
    if word not in _OF_PEOPLE and any(chunk.word in _PEOPLE or chunk.number is not None for chunk in chunks[:at]):
        return None  # "the crew is touring the country"
    if piece.at < 0 and any(chunk.mention is not None for chunk in chunks[:at]):
        return None  # "it was paused, and Europe is looking for"
    return _subject(piece) if alone_before(piece, turn) else None


def _subject(piece: Piece) -> Entry | None:
    """Return what a piece is about; the flight of the people it begins with: "the four of Ferry 1 are aboard"."""
    before = piece.clause.chunks[: max(piece.at, 0)]
    topic = named_unit(piece.clause.topic)
    if piece.named is None and topic is not None:
        return topic if piece.entry == topic or "it" in piece.clause.words else None
    manned = before and all(chunk.word in _ALL_OF or chunk.number is not None for chunk in before)
    return piece.named if manned else piece.entry

"""What a thing is told to be doing now, by the tense and a verb of work alone: "is listening", "every day it sends".

A craft that is silent, or has not left, does no such thing; so no turn of phrase needs to say that it goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.yearless import days
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece, alone_before
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflected
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What only a craft at work does.
_WORK = (
    "watch study map observe listen send beam rove drive climb explore measure scan survey photograph relay"
    " gather collect monitor hunt sniff drill image chart probe trundle crawl dig sample taste radio stream"
    " gaze track scour search sweep roam prowl host examine investigate inspect scrutinise analyse analyze peer"
    " stare tour hop film guard"
)
_FORMS = {words[0]: form for verb in _WORK.split() for words, form in inflected(verb)}
_DOING = frozenset([word for word, form in _FORMS.items() if form == "ing"]) | wordset(
    "digging mapping making taking transmitting patrolling snapping"
)
_TO_DO = frozenset([word for word, form in _FORMS.items() if form == "base"]) | wordset(
    "operate function transmit return provide send make take deliver work perform conduct support scout"
)
_GOING_ON = (["continues", "to"], ["continue", "to"])
_DOES = frozenset([word for word, form in _FORMS.items() if form == "third"])
_BEING = wordset("is are keeps stays remains continues")
#: Between the first word and the verb.
_BETWEEN = v.ADVERBS | wordset(
    "out there up busy hard busily happily quietly steadily patiently as at this moment hour right"
)
#: With one of these a verb in the present tells of now, and not of what a thing is for.
_NOW = wordset("every each daily today nowadays presently currently still day days now moment")
#: With one of these a piece tells of the past, or of what is planned.
_BARRING = wordset(
    "was were will shall would could might may should must if unless until once had did then when like unlike than"
    " prototype test testing tests being ground how why whether towards toward plan plans planned designed built meant"
    " museum simulator film book novel game"
)
#: Before the verb these are what does it, and belong to what is named.
_OF_OTHERS = wordset(
    "team engineers scientists researchers agency company study model replica instrument instruments experiment data"
    " archive archives samples sample successor predecessor twin backup what"
)
#: What is dead, or still being built, may well be said to be doing: these are no work.
_IDLE = wordset(
    "lying sitting resting standing drifting tumbling circling orbiting waiting awaiting being going getting becoming"
    " turning proving remaining belonging featuring appearing rusting gathering missing lacking celebrating marking"
    " having doing looking inspiring teaching helping nearing running leading holding keeping following setting opening"
    " coming slipping costing facing undergoing planning preparing heading leaving carrying using offering trailing"
    " sailing floating wandering spinning pointing representing showing giving serving losing falling writing naming"
    " touring"
)
_PLACE = frozenset({"space"})
_ABOARD = wordset("aboard in on inside")
_LIVING = wordset("living staying dwelling working")
#: Without one of these nothing is told to be at work.
TELLING = _DOING | _DOES | _BEING | _LIVING | _PLACE


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says is being done now by one craft."""
    for piece in found.pieces(TELLING):
        clause = piece.clause
        entry = piece.entry or _boarded(piece)
        if entry is None or not is_told_of(entry) or clause.modality != "fact" or clause.negated or _is_dated(clause):
            continue
        if not clause.words.isdisjoint(_BARRING) or clause.opener in {"if", "when", "where", "how", "until"}:
            continue
        if _STILL.isdisjoint(found.words) and next(days(_around(clause, found)), None) is not None:
            continue  # "is splashing down on Friday, 10 April"
        at = _doing(piece, now=not found.words.isdisjoint(_NOW))
        if at is not None and any(chunk.word in _OF_OTHERS for chunk in clause.chunks[:at]):
            continue
        if at is not None and alone_before(piece, Turn("", "", at, at + 1, None)):
            word = clause.chunks[at].word
            up = word in _PLACE or (word in _LIVING and piece.at < at)
            since = word == "orbiting" and _orbits_since(clause.chunks, at)
            known = up or since or (word in _DOING | _DOES | _TO_DO | _LIVING and is_work(clause.chunks, at))
            word = "orbit" if up else "probe" if since else word
            if not known and not 0 <= piece.at < at:
                continue
            yield Claim(
                "status", "status", entry.id, "active" if known else "busy", word, present=True,
                part=part_of(clause.chunks, entry),
            )  # fmt: skip


def _around(clause: Clause, found: Analysis) -> Sequence[Chunk]:
    """Return the whole of the clause that a piece is of."""
    return next((whole.chunks for whole in found.clauses if clause.chunks[0] in whole.chunks), found.row)


def meanwhile(found: Analysis) -> Iterator[Claim]:
    """Yield what is told to be somewhere, doing something: "Rosetta is at its comet, making a study of it"."""
    for clause, following in pairwise(found.clauses):
        doing = following.opener == "," and following.chunks[0].word in _DOING and not following.times
        named = clause.entries(_UNITS) if doing and clause.modality == "fact" and not clause.negated else []
        if len(named) != 1 or not is_told_of(named[0]) or not clause.leads(named[0]) or _is_dated(clause):
            continue
        if clause.words.isdisjoint(_BARRING) and following.words.isdisjoint(_BARRING) and _is_there(clause.chunks):
            yield Claim("status", "status", named[0].id, "active", "probe", present=True,
                        part=part_of(clause.chunks, named[0]))  # fmt: skip


_UNITS = ("mission", "program")
_THERE = wordset("at around orbiting circling")


def _is_there(chunks: Sequence[Chunk]) -> bool:
    """Tell whether something "is at" or "is now in orbit around" a place."""
    words = [chunk.word for chunk in chunks if chunk.word not in v.ADVERBS]
    at = next((at for at, word in enumerate(words) if word == "is"), len(words))
    return words[at + 1 : at + 3] == ["in", "orbit"] or not _THERE.isdisjoint(words[at + 1 : at + 2])


def _is_dated(clause: Clause) -> bool:
    """Tell whether a clause gives a date that is no beginning: "has been exploring it since 2021"."""
    return any(time.relation != "since" for time in clause.times)


def _doing(piece: Piece, *, now: bool) -> int | None:
    """Return where the verb stands of what is being done; None if there is none."""
    chunks = piece.clause.chunks
    for at, chunk in enumerate(chunks):
        if chunk.word == "orbiting" and at and _orbits_since(chunks, at):
            return at
        idle = chunk.word in _IDLE and chunks[at - 1].word != "continued"
        if chunk.word.endswith("ing") and not idle and at and _is_told(chunks, at):
            aboard = at + 1 < len(chunks) and chunks[at + 1].word in _ABOARD
            if chunk.word not in _LIVING or (aboard and (piece.at == at + 2 or piece.named is not piece.entry)):
                return at
        if chunk.word in _TO_DO and [c.word for c in chunks[max(0, at - 2) : at]] in _GOING_ON:
            return at
        if chunk.word in _PLACE and _is_up(chunks, at):
            return at
        if now and chunk.word in _DOES and at and (chunks[at - 1].mention is not None or chunks[at - 1].word in _HEADS):
            return at
    return None


def _boarded(piece: Piece) -> Entry | None:
    """Return the flight of people who are told to be living somewhere: "the three of Ferry 1 are living on"."""
    return piece.named if not piece.clause.words.isdisjoint(_LIVING) and "of" in piece.clause.words else None


def _is_up(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is told to be in space: "is now in deep space"."""
    words = [chunk.word for chunk in chunks[max(0, at - 2) : at]]
    tie = at - 1 if words[-1:] == ["in"] else at - 2 if words == ["in", "deep"] else 0
    return tie > 0 and _is_told(chunks, tie)


def _orbits_since(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something "is a probe orbiting Mars since 2014": a probe, at work there still."""
    words = [chunk.word for chunk in chunks[:at]]
    since = any(chunk.time is not None and chunk.time.relation == "since" for chunk in chunks[at:])
    return since and words[-1:] != [] and words[-1] in _PROBES and not _BEING.isdisjoint(words)


_PROBES = wordset("probe spacecraft mission craft orbiter")


def is_work(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word for work is one: what is planned may be "collecting" partners, but no dust."""
    return chunks[at].word not in _PICKING_UP or not _PICKED_UP.isdisjoint([c.word for c in chunks[at + 1 : at + 5]])


_PICKING_UP = wordset("collecting gathering collects gathers")
_PICKED_UP = wordset(
    "data samples sample images pictures dust light soil rocks particles measurements information science energy wind"
)
_HEADS = v.HEADS["mission"] | v.ADVERBS | {"it", "which", "that"}


def _is_told(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb in -ing stands behind "is", "still" or "has continued", with nothing but adverbs between."""
    before = at - 1
    while before > 0 and (chunks[before].word in _BETWEEN or chunks[before].word.endswith("ly")):
        before -= 1
    lasting = before > 0 and chunks[before].word in _LASTING and chunks[before - 1].word in {"has", "have"}
    still = chunks[at - 1].word in _STILL and chunks[at].word in _DOING
    return lasting or still or (chunks[before].word in _BEING and chunks[before].mention is None)


_LASTING = wordset("been continued")
_STILL = wordset("still now currently")

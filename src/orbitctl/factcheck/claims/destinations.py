"""Claims of the body a flight is at, or on its way to, read from the words around the body: "its real quarry, Mars".

A body counts if a word of going, being or working there leads to it, whoever does it; the flight is the only one that
the sentence names. What is denied, compared, passed on the way or left to later flights is none of its destinations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims import scope, targets, voyages
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.roles import only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.ties import PART
from orbitctl.factcheck.reading.bodies import BY_WORD, Body
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
#: Marks a claim of a body that was perhaps only passed.
PASSING = targets.PASSING
#: Marks a claim of a body that was perhaps only looked at, as can be done from anywhere.
SEEN = "seen"
_LEADING_THERE = voyages.GOING | voyages.BEING | voyages.STUDYING | voyages.SAMPLING | voyages.FLIGHTS
#: Between a preposition and a body: what is there of it, and what it is.
_PARTS = wordset(
    "surface rings ring poles pole atmosphere clouds cloud moons orbit vicinity neighbourhood neighborhood skies sky"
    " craters plains heart face side far near north south northern southern polar soil dust rocks rock samples sample"
    " pieces grains ground interior nucleus coma tail gravity magnetosphere landscape deserts dunes wastes storms"
    " equator belts radiation asteroid comet planet dwarf giant gas ice red icy pair system moon swarm point halo"
    " lagrange famous distant little tiny small big great"
)
_TOWARDS = wordset(
    "to for at on over around round from into through toward towards onto upon in near above inside about off of across"
    " behind below beneath"
)
#: What a body can be called in its place: "the comet that Giotto met was".
_CALLED = wordset("what comet planet asteroid moon world body place destination target")
#: Sorts of bodies that may be looked at from afar, or are not told one by one.
_WHOLE = frozenset({"world", "sort"})
#: How a landing to come is told.
_LANDING = frozenset({"land", "put", "set", "place", "plant", "touch"})
_ONTO = frozenset({"on", "onto", "upon"})
_RELATIVES = frozenset({"where", "which"})
#: Between a body and the relative clause about it.
_BEHIND = wordset("belt asteroids , to for on around at itself")
#: Between the noun for a craft and its name.
_INTRODUCING = wordset(", named called dubbed christened")
_FARTHEST = 9
_DEEPEST = 5


class _At(NamedTuple):
    """A body in a clause."""

    clause: Clause
    at: int
    body: Body


#: Without one of these a sentence names no body.
BODIES = frozenset(BY_WORD) | {"l"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which bodies a sentence ties to the one flight it speaks of."""
    record = scope.sole_flight(found)
    if record is None:
        return
    tied = [(place, mark) for place in _bodies(found) if (mark := _tied(place, record, found)) is not None]
    if not tied:
        return
    exact = {claim.property for claim in targets.claims(found)}
    for place, mark in tied:
        body, clause = place.body, place.clause
        if record.own and _lands(place):
            yield Claim(
                "target", "target", record.id, "", "lander", None, None, "plan", formerly=scope.was_once(clause)
            )
        if body.target in exact and body.sort in _WHOLE:
            continue
        yield Claim(
            "destination", "target", record.id, body.id, "", None, None, clause.modality,
            formerly=scope.was_once(clause), others=tuple(filter(None, (mark, "" if record.own else PART))),
        )  # fmt: skip


def _lands(place: _At) -> bool:
    """Tell whether a landing is told as the aim: "to put two people on the lunar surface"."""
    chunks = place.clause.chunks
    lead = _leading(chunks, place.at)
    if lead < 0 or chunks[lead].word not in _ONTO:
        return False
    verb = next((i for i in range(lead - 1, 0, -1) if chunks[i].word in _LANDING), 0)
    return verb > 0 and chunks[verb - 1].word in {"to", "will"}


def _bodies(found: Analysis) -> Iterator[_At]:
    """Yield the bodies that stand where something is stated, each once; of "the comet Halley" only Halley."""
    seen: set[str] = set()
    for clause in scope.stated(found):
        if clause.words.isdisjoint(BODIES):
            continue
        chunks = clause.chunks
        named = [(at, body) for at in range(len(chunks)) if (body := _body(chunks, at)) is not None]
        single = {body.target for _, body in named if body.sort in {"small", "swarm"}}
        for at, body in named:
            generic = body.sort == "sort" and body.target in single
            if not generic and _means_it(chunks, at, body) and body.id not in seen:
                seen.add(body.id)
                yield _At(clause, at, body)


def _body(chunks: Sequence[Chunk], at: int) -> Body | None:
    """Return the body that is named at a position; a point of Lagrange is a letter and a figure."""
    word = chunks[at].word
    if word == "l" and at + 1 < len(chunks):
        return BY_WORD.get(f"L{chunks[at + 1].word}")
    return BY_WORD.get(word)


def _means_it(chunks: Sequence[Chunk], at: int, body: Body) -> bool:
    """Tell whether a word is used of the body: not "a moon of Mars", "the Martian moon", "the wild", "solar wind"."""
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if body.id == "wild":
        return following is not None and following.number is not None
    if body.id == "moon" and chunks[at].word == "moon":
        before = chunks[at - 1].word if at else ""
        return before == "the" and (following is None or (following.word != "of" and following.word not in BY_WORD))
    if chunks[at].word == "sun":
        return bool(at) and chunks[at - 1].word == "the"
    return True


def _tied(place: _At, record: Entry, found: Analysis) -> str | None:
    """Return what to mark the claim with that a flight is at a body; None if nothing ties them."""
    chunks, at = place.clause.chunks, place.at
    if _is_compound(chunks, at, record):
        return None if scope.kept_off(chunks, at) else ""
    if _goes_there(place, record, found) or _is_its_world(chunks, at):
        return ""
    if (
        scope.kept_off(chunks, at)
        or scope.breaks_off(chunks, at)
        or not place.clause.words.isdisjoint(voyages.OF_OTHERS)
    ):
        return None
    if not scope.speaks_of(place.clause, record, found):
        return None
    lead = _leading(chunks, at)
    if _is_goal(chunks, lead) or _is_named(chunks, lead, found) or _is_called_goal(chunks, at):
        return ""
    cue = _cue(chunks, lead) or _undergone(chunks, at)
    if place.body.sort == "small" and record in place.clause.entries(_MISSION):
        cue = cue or "beside"  # nobody speaks of such a body but for what has been there
    if not cue or place.body.id == "sun":
        return None
    if place.body.sort not in _WHOLE:
        return "" if voyages.SWINGING.isdisjoint(place.clause.words) else PASSING
    if cue in voyages.LOOKING:
        return SEEN
    return "" if voyages.SWINGING.isdisjoint(place.clause.words) else PASSING


def _cue(chunks: Sequence[Chunk], lead: int) -> str:
    """Return the word of going, being or working there that leads to a body; empty if none does."""
    if lead < 0 or chunks[lead].word not in _TOWARDS | voyages.BEING | voyages.STUDYING | voyages.SAMPLING:
        return ""
    for chunk in reversed(chunks[max(0, lead - _FARTHEST) : lead + 1]):
        if chunk.word in _LEADING_THERE:
            return chunk.word
        if chunk.word == "," or chunk.word in BY_WORD:
            break
    return ""


def _undergone(chunks: Sequence[Chunk], at: int) -> str:
    """Return what is done to a body: "Mercury was mapped by", "it was at Ryugu that it scooped up"."""
    behind = chunks[at + 1 : at + 1 + _FARTHEST]
    if not behind:
        return ""
    if behind[0].word == "that" or (behind[0].word in v.BE and any(chunk.word in {"by", "from"} for chunk in behind)):
        return next((chunk.word for chunk in behind if chunk.word in _LEADING_THERE), "")
    return ""


def _leading(chunks: Sequence[Chunk], at: int) -> int:
    """Return the position of what leads to a body, behind which stand only words that belong to it; or -1."""
    for position in range(at - 1, max(-1, at - 1 - _DEEPEST), -1):
        word = chunks[position].word
        of_it = word == "of" and position and chunks[position - 1].word in _PARTS
        if not of_it and word not in _PARTS and word not in v.DETERMINERS and word not in {"'s", "'"}:
            return position
    return -1


def _is_goal(chunks: Sequence[Chunk], lead: int) -> bool:
    """Tell whether a body is called what the flight is after: "its real quarry, Mars", "the target was Vesta"."""
    position = lead
    while position >= 0 and (chunks[position].word in v.BE or chunks[position].word in {",", ":", "being", "the"}):
        position -= 1
    return position >= 0 and position < lead and chunks[position].word in voyages.GOALS


def _is_named(chunks: Sequence[Chunk], lead: int, found: Analysis) -> bool:
    """Tell whether what the flight is told to be after is said to be a body: "the comet that Giotto met was Halley"."""
    opening = {chunk.word for chunk in found.row[:3]}
    return lead > 0 and chunks[lead].word in v.BE and not opening.isdisjoint(_CALLED)


def _is_called_goal(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a body is said to be what the flight is after: "Ceres was the last goal of"."""
    be = next((i for i in range(at + 1, min(len(chunks), at + 4)) if chunks[i].word in v.BE), 0)
    return bool(be) and any(chunk.word in voyages.GOALS for chunk in chunks[be + 1 : be + 5])


def _is_its_world(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause begins with a body that it calls the flight's: "Mars is the world it came to"."""
    if any(chunk.word not in v.DETERMINERS and chunk.word not in _PARTS for chunk in chunks[:at]):
        return False
    be = next((i for i in range(at + 1, min(len(chunks), at + 6)) if chunks[i].word in v.BE), 0)
    return bool(be) and any(chunk.word in _CALLED for chunk in chunks[be + 1 : be + 4])


def _is_compound(chunks: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether a body stands before the noun for the flight itself: "its Mercury mapper, VERITAS"."""
    noun = at + 1
    while noun < len(chunks) and noun - at < 3 and chunks[noun].word in v.MODIFIERS:
        noun += 1
    if noun >= len(chunks) or chunks[noun].word not in voyages.FLIGHTS:
        return False
    name = noun + 1
    while name < len(chunks) and name - noun < 3 and chunks[name].word in _INTRODUCING:
        name += 1
    return name < len(chunks) and only(chunks[name].mention, _MISSION) == record


def _goes_there(place: _At, record: Entry, found: Analysis) -> bool:
    """Tell whether a body is where the clause behind it puts the flight: "the belt where NASA has sent Lucy"."""
    clauses = found.clauses
    behind = clauses.index(place.clause) + 1
    if behind == len(clauses) or clauses[behind].opener not in _RELATIVES or clauses[behind].negated:
        return False
    rest = place.clause.chunks[place.at + 1 :]
    is_called = place.at < 2 and bool(rest) and rest[-1].word in v.BE  # "Phaethon, an asteroid, is where"
    if not is_called and any(chunk.word not in _BEHIND for chunk in rest):
        return False
    clause = clauses[behind]
    there = clause.modality != "possible" and not clause.words.isdisjoint(_LEADING_THERE)
    return there and record in clause.entries(_MISSION)

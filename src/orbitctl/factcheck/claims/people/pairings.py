"""Claims of who flew on what where nothing but a few words tie somebody to a flight, whatever else a sentence names.

"X (Apollo 8 and Apollo 13)", "twice, on A and B", "as pilot of A", "in the command ship, Odyssey", "came down on B".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.numbering import NUMBERED
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import flight_of, people_ids, piloted
from orbitctl.factcheck.reading.wordsets import wordset

#: Somebody, a flight, and what he is told to have been on it.
Pair = tuple[tuple[str, ...], str, str]
People = Mapping[int, tuple[str, ...]]

#: With one of these somebody may have had to do with a flight on the ground, or have missed it.
UNTOLD = v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | wordset(
    "if ? or backup backups back-up reserve capcom capcoms controller support originally instead replaced almost"
    " nearly unlike trained training assigned selected chosen stand-in recovery film played museum display crewmate"
    " crewmates missed missing measles grounded bumped removed lost until exposed"
)  # fmt: skip
_ROLES = wordset("commander pilot copilot specialist crewmember passenger member")
_OF_ROLES = wordset(
    "a an the its lunar command module lm mission flight payload spacecraft crew docking first second its third"
)
_TO_FLIGHTS = wordset("of on for aboard the crew mission during")
#: Behind a flight these make it something on the ground.
_GROUND = wordset("investigation accident review board team inquiry ground simulator program programme")
_FLYING = wordset("flew fly flies flown went goes travelled traveled rode trips voyages missions flights journeys")
_ON, _INSIDE = wordset("on aboard"), wordset("in aboard inside from")
_LISTING = wordset(", and & on aboard in then later again the a b")
_IN_BRACKETS = _LISTING | _ROLES | _OF_ROLES | wordset("alum alumnus alumna veteran of from 's who flew")
_SIGNS = wordset("( — – : -")
_TAKING = wordset("took carried brought gave sent lifted flew put")
_LEADING = wordset("commanding piloting")
TELLING = _ROLES | _ON | _INSIDE | _LEADING | _TAKING | _SIGNS | {"'s"}
FLEW, HOME = "flew", "home"


def pairings(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have flown on what, as what, or to have come home on it."""
    untold = UNTOLD & found.words
    if found.words.isdisjoint(TELLING) or not untold <= v.FUTURE:
        return
    people = {at: ids for at, mention in found.names if (ids := people_ids(mention))}
    if not any(entry.kind == "mission" for _, mention in found.names for entry in mention.entries):
        return
    told = {ids[0]: ids for ids in people.values()} or {ids[0]: ids for ids in _taken_up(found)}
    somebody = next(iter(told.values())) if len(told) == 1 else ()
    row = found.row
    for ids, flight, what in _bracketed(row, people) if untold else (
        *_bracketed(row, people), *_as(row, people, somebody), *_one_by_one(row, somebody), *_led(row, somebody),
    ):  # fmt: skip
        yield Claim("crew", "crew", flight, what, ids[0], present=True, others=ids)


def _taken_up(found: Analysis) -> Iterator[tuple[str, ...]]:
    """Yield whom a sentence that names nobody goes on about."""
    for clause in found.clauses:
        if ids := people_ids(clause.topic):
            yield ids


def _bracketed(row: Sequence[Chunk], people: People) -> Iterator[Pair]:
    """Yield somebody and his flights in brackets."""
    for at, ids in people.items():
        if at + 1 < len(row) and row[at + 1].word == "(":
            end = next((i for i in range(at + 2, len(row)) if row[i].word == ")"), at + 2)
            inside = row[at + 2 : end]
            if all(c.mention is not None or c.word in _IN_BRACKETS or not c.word for c in inside):
                yield from ((ids, flight, FLEW) for c in inside if (flight := flight_of(c.mention)))


def _as(row: Sequence[Chunk], people: People, somebody: tuple[str, ...]) -> Iterator[Pair]:
    """Yield as what somebody was on a flight: "as pilot of A and as commander of B"."""
    for at, chunk in enumerate(row):
        ids = (people.get(at - 1) or somebody) if chunk.word == "as" else ()
        role = at + 1
        while role < len(row) and row[role].word in _OF_ROLES:
            role += 1
        here = role + 1
        while here < len(row) and row[here].word in _TO_FLIGHTS:
            here += 1
        if not ids or here >= len(row) or here == role + 1 or row[role].word not in _ROLES:
            continue
        flight = flight_of(row[here].mention)
        if flight and (here + 1 == len(row) or row[here + 1].word not in _GROUND):
            yield ids, flight, FLEW
            before = [one.word for one in row[at + 1 : role]]
            post = (
                "commander" if row[role].word == "commander" else piloted(before) if row[role].word == "pilot" else ""
            )
            yield from [(ids, flight, post)] if post else []


def _one_by_one(row: Sequence[Chunk], somebody: tuple[str, ...]) -> Iterator[Pair]:
    """Yield the flights, one after another, on which somebody was: "on A in 1968 and B in 1970"."""
    flights = [at for at, chunk in enumerate(row) if flight_of(chunk.mention) or _is_unknown(chunk)]
    if len(flights) < 2 or not somebody:
        return
    between = row[flights[0] : flights[-1]]
    tied = all(chunk.word in _LISTING or not chunk.word for chunk in between)
    flown = row[flights[0] - 1].word in _ON | _SIGNS and any(_flies(row, at) for at in range(1, flights[0]))
    if tied and (flown or _take(row, flights[-1] + 1)):
        yield from ((somebody, flight, FLEW) for at in flights if (flight := flight_of(row[at].mention)))


def _take(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody stands behind a verb of taking him along: "A and B took X to the Moon"."""
    while at < len(row) and (row[at].time is not None or row[at].word in {",", ")", "—", "–"}):
        at += 1
    return at + 1 < len(row) and row[at].word in _TAKING and bool(people_ids(row[at + 1].mention))


def _flies(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether flying is told of; before a list behind a sign, of somebody who is named directly before it."""
    listed = next((chunk.word for chunk in row[at:] if chunk.word in _SIGNS), "") in _SIGNS
    return row[at].word in _FLYING and (not listed or bool(people_ids(row[at - 1].mention)))


def _is_unknown(chunk: Chunk) -> bool:
    """Tell whether a chunk names a flight that is on no record."""
    return chunk.mention is not None and any(entry.kind in NUMBERED for entry in chunk.mention.entries)


def _led(row: Sequence[Chunk], somebody: tuple[str, ...]) -> Iterator[Pair]:
    """Yield somebody and a flight that he is told to have commanded: "recognition for commanding A"."""
    for chunk, following in pairwise([chunk for chunk in row if chunk.word != "the"]):
        if somebody and chunk.word in _LEADING and (flight := flight_of(following.mention)):
            yield somebody, flight, "commander" if chunk.word == "commanding" else FLEW

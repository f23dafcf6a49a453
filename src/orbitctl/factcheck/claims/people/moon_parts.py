"""Who of a crew at the Moon went down, and who stayed up: "X waited in orbit while Y and Z took the lander down"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bygone import bygone
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import people_ids
from orbitctl.factcheck.claims.people.travellers import named_flights
from orbitctl.factcheck.reading.wordsets import wordset

_STAYING = wordset(
    "watch waited stayed remained kept circled orbited waiting staying circling orbiting minded flew looked"
)
_UP = wordset("module orbit above overhead aloft alone vigil columbia")
_DOWN = wordset(
    "walked drove rode descended stepped explored bounced drove roamed strolled moonwalked trod collected planted"
    " descending walking exploring driving"
)
#: With one of these, other verbs tell of going down; in a lander one goes nowhere else.
_BELOW = wordset("surface down dust soil")
_LANDER = wordset("module lander")
_GOING = wordset("took rode went flew brought set put")
_RIDING = wordset("took rode brought set put")
_CARS = wordset("rover roving buggy")
#: Told of a whole crew, so that only two who landed are those who were down there.
_LANDING, _PAIR = wordset("landed touched"), 2
_MOON = wordset("lunar moon sea plain highlands crater rover buggy rille valley mountains") | _BELOW | _LANDER
_UNTOLD = v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | wordset("if ? than unlike instead before later would")
_BETWEEN = wordset(
    ", and & with who was were had alone then both while his her as the crewmate crewmates colleague colleagues"
)
_PEOPLE = wordset("men people humans astronauts americans persons pair crew")
_REACH, _BEHIND = 4, 9
#: Between people who are named beside an uncrewed flight.
BESIDE = "|"
TELLING = _STAYING | _DOWN | _GOING | _PEOPLE | _LANDING | _CARS
_VERBS = _STAYING | _GOING | _RIDING | _DOWN | _LANDING | {"used"}


def moon_parts(found: Analysis) -> Iterator[Claim]:
    """Yield who of the crew of a flight of a sentence went down to the Moon, or stayed above it."""
    flights = named_flights(found.row)
    told = list(parts(found.row)) if flights else []
    people = tuple("=".join(ids) for _, ids in told)
    for what, ids in told:
        if len(flights) == 1:  # if nobody was aboard that, it is the one they shared
            beside = BESIDE.join(people) if len(people) > 1 else ""
            yield Claim("crew", "crew", flights[0], what, ids[0], others=ids, part=beside)
        elif len(people) > 1:  # the flight is the one on which they all were
            yield Claim("crew", "crew", ids[0], what, "=".join(ids), others=people)


def parts(row: Sequence[Chunk]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield "went-down" or "stayed-up", and who is said to have done so."""
    words = {chunk.word for chunk in row}
    if not _UNTOLD.isdisjoint(words) or (words.isdisjoint(_MOON) and words.isdisjoint(_UP)):
        return
    before = bygone(row)
    for at in range(len(row)):
        what = _told(row, at) if not any(at in past for past in before) else ""
        people = list(_before(row, at)) if what else []
        if row[at].word not in _LANDING or len(people) == _PAIR:
            yield from ((what, ids) for ids in people)


def _told(row: Sequence[Chunk], at: int) -> str:
    """Return what a verb says of its subject: that it went down, or stayed above."""
    if row[at].word not in _VERBS:
        return ""
    behind: list[str] = []
    for chunk in row[at + 1 : at + _BEHIND]:
        if chunk.word in {"while", "as", ",", "and"} and behind:
            break
        behind.append(chunk.word)
    if row[at].word in _STAYING and not _UP.isdisjoint(behind):
        return "stayed-up"
    goes_down = row[at].word in _GOING and not _BELOW.isdisjoint(behind)
    rides = row[at].word in _RIDING and not _LANDER.isdisjoint(behind)
    walks = row[at].word in _DOWN and "space" not in behind
    walks = walks or (row[at].word in _LANDING and not _MOON.isdisjoint(behind)) or _drives(row[at].word, behind)
    return "went-down" if walks or goes_down or rides else ""


def _drives(verb: str, behind: Sequence[str]) -> bool:
    return verb == "used" and not _CARS.isdisjoint(behind)


def _before(row: Sequence[Chunk], at: int) -> Iterator[tuple[str, ...]]:
    """Yield the people who are the subject of a verb: those in one list before it.

    In "were X and Y, and Z waited" only Z did.
    """
    gap = 0
    for position in range(at - 1, -1, -1):
        chunk = row[position]
        ids = people_ids(chunk.mention)
        if ids:
            gap = 0
            yield ids
        elif chunk.mention is not None or chunk.word not in _BETWEEN or gap >= _REACH or chunk.word == "while":
            return
        if chunk.word == "," and _lists_another(row, position):
            return
        gap += 1


def _lists_another(row: Sequence[Chunk], comma: int) -> bool:
    """Tell whether two who are joined stand before a comma: "X and Y, and Z waited"."""
    before = row[max(0, comma - 3) : comma]
    pair = len(before) == 3 and before[1].word == "and" and row[comma + 1].word == "and"
    return pair and bool(people_ids(before[0].mention)) and bool(people_ids(before[2].mention))

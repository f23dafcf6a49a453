"""Claims of who made up a crew, by a list of names with what each is: "carrying Commander X, pilot Y and Z of ESA".

The flight is the one of the sentence, or the one that "it" or "the crew" takes up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.numbering import NUMBERED
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.pairings import FLEW, HOME, UNTOLD
from orbitctl.factcheck.claims.people.posts import flight_of, people_ids
from orbitctl.factcheck.claims.people.travellers import NOT_ABOARD, RETURNING, part_of
from orbitctl.factcheck.reading.wordsets import wordset

_CARRYING = wordset("carried carrying carries")
_MAKING = wordset("consists consisted consisting comprises comprised comprising includes included including is are was")
_CREW = wordset("crew crews astronauts cosmonauts taikonauts crewmembers members")
_ONE = wordset("astronaut cosmonaut taikonaut crewman crewmember veteran alum alumnus")
_SIGNS = wordset(": — – (")
#: A list of people ends where somebody does something, or where it is told of others than the crew.
_ENDING = (NOT_ABOARD | v.OPENERS | wordset("who whom whose ;")) - wordset("as and once named was")
_POSTS = wordset("pilots commands named")
_OF_MEN = frozenset({"state", "demonym", "agency", "company", "organisation", "force"})
#: Of these a flight may be told that others leave or come to.
_OTHERS = wordset("relieve relieved replace join joined joining greeted welcomed met ahead")
_BESIDE = wordset("after before since until with like to")
_UNTOLD = UNTOLD - v.FUTURE
#: So many chunks at most stand before the first name.
_REACH = 8
TELLING = _CARRYING | _CREW | _ONE | {"aboard", "board"}


def manifests(found: Analysis) -> Iterator[Claim]:
    """Yield who is named as the crew of a flight, or as who came home in it."""
    words, row = found.words, found.row
    if words.isdisjoint(TELLING) or not _UNTOLD.isdisjoint(words):
        return
    coming = not v.FUTURE.isdisjoint(words)
    if any(entry.kind in NUMBERED for _, mention in found.names for entry in mention.entries):
        return  # a crew of a flight that is on no record
    for at in range(len(row) - 1):
        if not _opens(row, at) or (coming and row[at].word not in _CREW | _ONE | _SIGNS):
            continue  # whatever a crew that is listed will do
        people = list(_listed(found, at + 1))
        flight = _flight(found, at) if people else ""
        what = HOME if part_of(row) == RETURNING and row[at].word in _CARRYING else FLEW
        if flight:
            yield from (Claim("crew", "crew", flight, what, ids[0], present=True, others=ids) for ids in people)


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a list of a crew begins behind a position."""
    if row[at].word in _CARRYING:
        return row[at - 1].word != "had" or not at
    if (row[at].word in _CREW and row[at + 1].word in _SIGNS) or _are_its(row, at):
        return True
    if row[at].word in {"aboard", "board"} and row[at + 1].word in {":", "are", "were"}:
        return True
    if row[at].word in _SIGNS and at > 2 and flight_of(row[at - 1].mention):  # "The crew of X — A as commander"
        return row[at - 2].word in {"of", "for"} and row[at - 3].word in _CREW
    return row[at].word in _MAKING and any(chunk.word in _CREW for chunk in row[max(0, at - 4) : at])


def _are_its(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether people are called those of a flight: "the Apollo 12 astronauts X and Y"."""
    told = row[at].word in _CREW or row[at].word in _ONE
    return told and at > 0 and bool(flight_of(row[at - 1].mention)) and bool(people_ids(row[at + 1].mention))


def _flight(found: Analysis, at: int) -> str:
    """Return the flight whose crew is listed behind a position."""
    row = found.row
    named = [i for i, chunk in enumerate(row) if flight_of(chunk.mention)]
    if not named:
        return flight_of(found.context.taken_up(("mission",), row[0].first))
    before = {flight_of(row[i].mention) for i in named if i < at} or {flight_of(row[i].mention) for i in named}
    beside = named[0] > 0 and row[named[0] - 1].word in _BESIDE
    told = len(before) == 1 and not beside and (named[0] < at or row[at].word not in _CARRYING)
    return before.pop() if told and _OTHERS.isdisjoint(found.words) else ""


def _listed(sentence: Analysis, start: int) -> Iterator[tuple[str, ...]]:
    """Yield the people of a list that begins at a position, whatever stands in brackets behind each."""
    found, depth, row = 0, 0, sentence.row
    for at in range(start, len(row)):
        chunk = row[at]
        ids = people_ids(chunk.mention)
        if chunk.word in {"(", ")"}:
            depth = 1 if chunk.word == "(" and found else 0
        elif depth:
            continue
        elif ids:
            if at + 1 < len(row) and row[at + 1].word in {"'s", "'"}:
                return
            found += 1
            yield ids
        elif not _fills(chunk) or (not found and at - start > _REACH):
            return


def _fills(chunk: Chunk) -> bool:
    """Tell whether a chunk may stand in a list of people: whatever tells of nothing that is done."""
    if chunk.mention is not None:
        return any(entry.kind in _OF_MEN for entry in chunk.mention.entries)
    return chunk.number is not None or (chunk.word not in _ENDING and not _is_told(chunk))


def _is_told(chunk: Chunk) -> bool:
    """Tell whether a chunk is a verb, and no post: "pilots"."""
    return chunk.verb is not None and chunk.verb.form in {"past", "third"} and chunk.word not in _POSTS

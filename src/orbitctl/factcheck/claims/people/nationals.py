"""Claims of whose nationals were aboard: "a pair of Emiratis flew on", "a Pole, a Hungarian and a Czech alongside X".

Those counted in one list, with the people named in it, are also so many people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import people_ids
from orbitctl.factcheck.claims.people.travellers import NOT_ABOARD, stretch
from orbitctl.factcheck.claims.people.travellers import TELLING as ABOARD
from orbitctl.factcheck.reading.essence import NATIONALS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_PERSON = wordset(
    "astronaut astronauts cosmonaut cosmonauts taikonaut taikonauts passenger passengers man woman men women citizen"
    " citizens nationals national crewmate crewmates doctor pilot pilots flier fliers commander engineer specialist"
    " spacefarer physicist colonel veteran crewmember"
)
#: With how many people each of these begins.
_COUNTING = {"a": 1, "an": 1, "one": 1, "another": 1, "first": 1, "pair": 2, "couple": 2, "duo": 2, "trio": 3}
#: Behind a demonym alone, these show that a person is meant, and not a thing.
_ENDING = wordset(", . ; : ) and or with alongside aboard on in to who among for as was were flew rode went")
_SIGNS = frozenset({":", ";", "—", "–", "(", ")"})
_MOST = 7
_LISTING = wordset(", and with alongside plus & together besides including fellow the")
#: These are also said of a list of people who make up a crew; the rest of what is said of others is not.
_UNTOLD = (NOT_ABOARD - wordset("can joined beside alongside first-time")) | {"born", "descent", "?"}
_WHOLE = wordset("consisted consists comprised comprises composed made flown manned")
#: Marks a claim that nobody else was aboard.
ALL = "all"
_EXCEPTING = wordset("except excepting but apart besides save barring bar exception")
_ARE, _CREW = wordset("were are being"), wordset("crew aboard members astronauts cosmonauts")
TELLING = ABOARD | {"crew", "party"}


class _Some(NamedTuple):
    """People of one state, or one who is named, and the places where they stand, the last not included."""

    state: str
    heads: int
    first: int
    last: int


def nationals(found: Analysis) -> Iterator[Claim]:
    """Yield whose nationals are said to have been aboard the one flight of a sentence, and how many they all were."""
    words, row = found.words, stretch(found.row)
    record = found.flight
    listed = list(_lists(row)) if record is not None and not TELLING.isdisjoint(words) else []
    if record is not None and not TELLING.isdisjoint(words) and (NOT_ABOARD | _EXCEPTING).isdisjoint(words):
        for state in _all_of(row):
            number = next((chunk.number for chunk in row if chunk.number is not None), None)
            yield Claim("crew", "crew", record.id, "national", state, None, number, part=ALL)
    if record is None or not listed or not _UNTOLD.isdisjoint(_beside(row, listed, record)):
        return
    for some in listed:
        for one in some:
            if one.state:
                number = Number(one.first, one.last, one.heads, one.heads, one.heads)
                yield Claim("crew", "crew", record.id, "national", one.state, None, number)
    if len(listed) == 1 and len(listed[0]) > 1:
        yield from _together(listed[0], record, whole=not words.isdisjoint(_WHOLE))


def _all_of(row: Sequence[Chunk]) -> Iterator[str]:
    """Yield whose nationals everybody is told to have been: "the crew were all Americans", "an all-American crew"."""
    for at, chunk in enumerate(row[:-2]):
        if chunk.word != "all" or any(people_ids(before.mention) or before.word == "first" for before in row[:at]):
            continue
        behind = row[at + 2].mention
        if row[at + 1].word == "-" and at + 3 < len(row) and row[at + 3].word == "crew" and behind is not None:
            yield from [entry.id for entry in behind.entries if entry.kind == "demonym"]
        state, last = _state(row, at + 1)
        told = state and at and row[at - 1].word in _ARE and (last == len(row) or row[last].word in {".", ",", ";"})
        if told and any(before.word in _CREW for before in row[:at]):
            yield state


def _together(some: Sequence[_Some], record: Entry, *, whole: bool) -> Iterator[Claim]:
    """Yield how many a list makes; those named in it may be those counted: "a Dane and a Japanese, X and Y"."""
    counted = sum(one.heads for one in some if one.state)
    named = sum(not one.state for one in some)
    count = max(counted, named)
    told = Number(some[0].first, some[-1].last, count, count, count)
    what = "size" if whole and not named else "share"
    yield Claim("crew", "crew", record.id, what, f"{count}", None, told)


def _beside(row: Sequence[Chunk], listed: Sequence[Sequence[_Some]], record: Entry) -> frozenset[str]:
    """Return the words of those parts of a sentence, between signs, in which the people or the flight are named."""
    held = {at for some in listed for one in some for at in range(one.first, one.last)}
    held |= {at for at, chunk in enumerate(row) if chunk.mention is not None and record in chunk.mention.entries}
    signs = [-1, *[at for at, chunk in enumerate(row) if chunk.word in _SIGNS], len(row)]
    parts = [range(first + 1, last) for first, last in pairwise(signs)]
    return frozenset(row[at].word for part in parts if not held.isdisjoint(part) for at in part)


def _lists(row: Sequence[Chunk]) -> Iterator[list[_Some]]:
    """Yield people of some states who are counted in one list, with those named in it."""
    current: list[_Some] = []
    at = 0
    while at < len(row):
        chunk = row[at]
        tells = chunk.mention is not None or chunk.number is not None or chunk.word in _COUNTING
        some = _some(row, at) if tells else None
        if some is not None:
            if current and any(chunk.word not in _LISTING for chunk in row[current[-1].last : some.first]):
                yield from [current] if any(one.state for one in current) else []
                current = []
            current.append(some)
        at = some.last if some is not None else at + 1
    if any(one.state for one in current):
        yield current


def _some(row: Sequence[Chunk], at: int) -> _Some | None:
    """Return the people that are told of from a position on: "two Americans", "a Hungarian", "an Indian pilot"."""
    if people_ids(row[at].mention):
        return _Some("", 1, at, at + 1)
    number = row[at].number
    count = _COUNTING.get(row[at].word, 0)
    if number is not None and number.exact and not number.ordinal and number.value <= _MOST:
        count = int(number.value)
    if not count or at + 1 == len(row):
        return None
    start = at + 1 + (row[at + 1].word in {"of", "other", "the"})
    for here in range(start, min(start + 2, len(row))):  # "a veteran Italian", "an Italian"
        state, last = _state(row, here)
        if state:
            return _Some(state, count, at, _named(row, last, count))
    return None


def _named(row: Sequence[Chunk], at: int, count: int) -> int:
    """Return where those end who are named behind what they are: "two Russians, X and Y", "an American, Z"."""
    last = at
    while count and at < len(row):
        if people_ids(row[at].mention):
            last, count = at + 1, count - 1
        elif row[at].word not in {",", "and", ":", "("}:
            break
        at += 1
    return last


def _state(row: Sequence[Chunk], at: int) -> tuple[str, int]:
    """Return whose national stands at a position, and where that ends; empty if nobody's."""
    chunk = row[at]
    if chunk.word in NATIONALS:
        return NATIONALS[chunk.word], at + 1
    demonym = next((e.id for e in chunk.mention.entries if e.kind == "demonym"), "") if chunk.mention else ""
    behind = row[at + 1] if at + 1 < len(row) else None
    if demonym and behind is not None and behind.word in _PERSON:
        return demonym, at + 2
    ends = behind is None or behind.word in _ENDING or bool(people_ids(behind.mention))
    return (demonym, at + 1) if demonym and ends else ("", at)

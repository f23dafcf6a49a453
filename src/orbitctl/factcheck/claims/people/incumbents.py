"""Claims of how often somebody held an office, and as the how many-th of its holders: "the 14th administrator"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import NUMBER
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.people.tenures import TELLING as LEADING
from orbitctl.factcheck.claims.people.titles import OF_PARTS, ORGANISATIONS, TITLES
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: In the others of a claim, marks somebody who is told to be alone in it.
ALONE = "alone"
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
#: Without one of these nothing is counted.
OFTEN = frozenset(_OFTEN) | {NUMBER}
_OCCASIONS = wordset("times occasions terms stints spells")
_ALONE = wordset("alone nobody")
#: What is held, by which verbs; and what stands between that and how often.
_OFFICES = wordset("office post job chair position")
_HOLDING = inflections("hold run lead head chair direct") | wordset("served")
_FILLING = wordset("only just exactly on for at no fewer than in all the separate different")
#: Between an ordinal and the title.
_BETWEEN = wordset("and current present new permanent full civilian 's")
#: Behind the title, these make it a rank among some of its holders.
_NARROWING = wordset("to who whose that from with among in")
_UNTOLD = (
    (v.NEGATIONS - {"nobody"}) | v.DOUBTFUL | v.DOUBTED | v.FUTURE | (OF_PARTS - {"office"})
    | wordset("if ? almost nearly astronaut youngest since")
)  # fmt: skip
_REACH = 4


def incumbents(found: Analysis) -> Iterator[Claim]:
    """Yield how often, and as the how many-th, the one person of a sentence is told to have led something."""
    row = found.row
    people = {one.id for chunk in row if (one := only(chunk.mention, ("person",))) is not None}
    bodies = {one.id for chunk in row if (one := only(chunk.mention, ORGANISATIONS)) is not None}
    if len(bodies) != 1 or not people or found.words.isdisjoint(LEADING) or not _UNTOLD.isdisjoint(found.words):
        return
    [body] = bodies
    first = next(one.id for chunk in row if (one := only(chunk.mention, ("person",))) is not None)
    rests = any(one.word == "the" and other.word == "only" for one, other in pairwise(row))
    alone = (ALONE,) if rests or not _ALONE.isdisjoint(found.words) else ()
    for at in range(len(row)):
        rank = _rank(row, at)
        if rank is not None:
            yield Claim("incumbent", "office", body, "rank", first, None, rank)
        often = _often(row, at) if len(people) == 1 else None
        if often is not None:
            yield Claim("incumbent", "office", body, "times", first, None, often, others=alone)


def _rank(row: Sequence[Chunk], at: int) -> Number | None:
    """Return an ordinal that ranks the holder of a title: "NASA's 14th administrator", "the second NASA chief"."""
    number = row[at].number
    if number is None or not number.ordinal:
        return None
    for here, chunk in enumerate(row[at + 1 : at + _REACH], at + 1):
        if chunk.word in TITLES:
            behind = [chunk.word for chunk in row[here + 1 : here + _REACH]]
            return number if _NARROWING.isdisjoint(behind) else None
        if chunk.word not in _BETWEEN and only(chunk.mention, ORGANISATIONS) is None:
            return None
    return None


def _often(row: Sequence[Chunk], at: int) -> Number | None:
    """Return how often something was led: "ran X twice", "held the office on two occasions"."""
    number = row[at].number
    count = _OFTEN.get(row[at].word)
    if count is not None:
        number = Number(row[at].first, row[at].last, count, count, count)
    elif (
        number is None
        or not number.exact
        or number.ordinal
        or _OCCASIONS.isdisjoint(chunk.word for chunk in row[at + 1 : at + 3])
    ):
        return None
    before = next((chunk for chunk in reversed(row[:at]) if chunk.word not in _FILLING), row[at])
    led = before.word in TITLES | _OFFICES or only(before.mention, ORGANISATIONS) is not None
    verb = next((chunk.word for chunk in reversed(row[:at]) if chunk.word in v.BE | _HOLDING or chunk.verb), "")
    return number if led and (verb in v.BE | _HOLDING) else None

"""Ranks in a sentence, and the stretch behind each that tells at what: "the first [probe to orbit the Moon]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from orbitctl.factcheck.claims.counts.scope import ORDINARY, goes_further, is_adverb, is_among_few, is_of_its_own
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.words import SPANS
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

LAST = wordset("last final")
SIGNS = wordset('; : — – ( ) . ! ” “ " , *')
#: Behind one of these stands what limits a rank, or whatever else was then.
LIMITS = wordset("since after before until for than except by")
RELATIVES = wordset("who that which")
#: With "to" behind, these tell whose a rank is.
FALLING = wordset("belongs belonged fell falls goes went")
_STRONG = SIGNS - {","} | wordset("but while whereas")
_RANKS = LAST | {"first"}
_FARTHEST = 10
_ENDS = (
    SIGNS
    | FALLING
    | wordset(
        "when while as but after before since until although though because which whose where during thanks than is was"
        " were are for except despite paving following marking by"
    )
)
_ORDINARY = ORDINARY - {"flight", "attempt"} | wordset(
    "time day days week month year years hour hours minute minutes phase series century decade half"
)
_OWNERS = frozenset({"state", "demonym", "agency", "company", "organisation", "institute"})
#: Behind a rank these leave open the first of what.
_ELIDED = v.PREPOSITIONS - {"to"}
_SHORTEST = 2
_NEXT = wordset("the a an its then first")


class Rank(NamedTuple):
    """A rank at a position; what it is told of ends before another."""

    at: int
    place: Number | None  # None for the first, and the last
    end: int


def ranks(row: Sequence[Chunk]) -> Iterator[Rank]:
    """Yield the ranks that somebody can hold."""
    for at, chunk in enumerate(row[:-1]):
        place = chunk.number if chunk.number is not None and chunk.number.ordinal else None
        if (chunk.word not in _RANKS and place is None) or (place is not None and place.value > _FARTHEST):
            continue
        following = row[at + 1]
        timed = following.word == "time" and row[at - 1].word == "the"  # "the last time people were on the Moon"
        if (following.word in _ORDINARY | _ELIDED and not timed) or following.number or following.time:
            continue
        if is_of_its_own(row[:at]) or (at > 1 and row[at - 2].word in {"of", "among"}):
            continue
        if goes_further(row[at:]) or _names_another(row[at:]) or is_adverb(row, at):
            continue
        end = _end(row, at + 1)
        times = [chunk.time for chunk in row[at : end + 2] if chunk.time is not None]
        limited = (
            is_among_few(row[at:end])
            or (end < len(row) and (row[end].word in LIMITS or _is_of_an_agent(row, end)))
            or any(time.relation != "in" for time in times)
        )
        if end - at >= _SHORTEST and not limited and not any(c.word in SPANS for c in row[at + 1 : end + 3]):
            yield Rank(at, place, end)


def _is_of_an_agent(row: Sequence[Chunk], end: int) -> bool:
    """Tell whether those ranked are somebody's only, who is named behind: "the first station launched by NASA"."""
    if row[end].word != "by" or not _is_participle(row[end - 1]):
        return False
    agent = next((chunk for chunk in row[end + 1 :] if chunk.word not in v.DETERMINERS), None)
    mention = agent.mention if agent is not None else None
    return mention is None or all(entry.kind in _OWNERS for entry in mention.entries)


def _is_participle(chunk: Chunk) -> bool:
    return chunk.word.endswith("ed") or (chunk.verb is not None and chunk.verb.form in {"past", "participle"})


def _names_another(row: Sequence[Chunk]) -> bool:
    """Tell whether the Moon is not meant, but a ship called after it, wherever that flies, or a moon of a planet."""
    return any((one.word, two.word) in {("lunar", "module"), ("a", "moon")} for one, two in pairwise(row))


def start(row: Sequence[Chunk], at: int) -> int:
    """Return where the clause begins in which a rank stands."""
    while at and row[at - 1].word not in _STRONG:
        at -= 1
    return at


def dated(row: Sequence[Chunk], first: int, rank: Rank) -> Time | None:
    """Return the date of a clause, if it gives one, before or directly behind what was done."""
    before = rank.at - 1
    while before > first and (row[before].word in v.DETERMINERS | {"'s"} or row[before + 1].word == "'s"):
        before -= 1
    if row[before].word in {"in", ","}:
        return None  # of what happened then, or of somebody who is only described
    ends = _STRONG | {"and"}
    stop = next((i for i in range(rank.end, len(row)) if row[i].word in ends), len(row))
    times = [at for at in range(first, stop) if row[at].time is not None]
    if len(times) != 1 or not (times[0] <= first + 1 or rank.end <= times[0] <= rank.end + 1):
        return None  # that of something else: "slung by Jupiter in 1974, it"
    time = row[times[0]].time
    return time if time is not None and time.relation == "in" else None


def _end(row: Sequence[Chunk], at: int) -> int:
    """Return where the words end that tell what was done."""
    for here in range(at, len(row)):
        chunk, behind = row[here], row[here + 1] if here + 1 < len(row) else None
        if chunk.time is not None:
            return here - (row[here - 1].word in v.PREPOSITIONS)
        if chunk.word in _ENDS and not _is_inside(row, here, at):
            return here
        if chunk.word == "and" and behind is not None and not _goes_on(behind, row[at:here]):
            return here
    return len(row)


def _is_inside(row: Sequence[Chunk], here: int, at: int) -> bool:
    """Tell whether a word that ends others does not: "the first who was", "the last time people were", "a fly-by"."""
    before = row[here - 1].word
    being = row[here].word in v.BE and (before in RELATIVES or row[at].word == "time")
    return being or (row[here].word == "by" and before == "-")


def _goes_on(behind: Chunk, before: Sequence[Chunk]) -> bool:
    """Tell whether "and" joins what was done, and does not begin another statement."""
    related = any(chunk.word in RELATIVES for chunk in before)  # "the first that landed and brought"
    again = bool(before) and _is_participle(before[-1])  # "the first launched and flown by"
    finite = behind.verb is not None and behind.verb.form in {"past", "third"} and not (related or again)
    return not finite and behind.word not in _NEXT | SIGNS and behind.mention is None

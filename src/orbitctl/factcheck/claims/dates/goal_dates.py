"""Which date is that of a goal: none on which it was announced, and of several the one beside the Moon."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: What a goal is told of, directly before its date.
_PLACE = wordset("moon lunar")
#: A date at the head of a clause has no more before it.
_HEAD = 6
#: Behind a date these make it one by which something is to be reached.
_AIMS = wordset("goal goals target targets deadline ambition ambitions objective aim")
_BEHIND = 3
#: What a goal is told as set with, in the past.
_BEGUN = wordset("announced unveiled presented founded established launched started created begun conceived initiated")
_BE = frozenset({"was", "were"})


def ahead_of(clause: Clause, day: str | None) -> list[Time]:
    """Return the dates of a clause that can be those of a goal, of several the one told beside the Moon.

    Of several only those after the day of the text: "said on 1 September"; and none on which something was announced.
    """
    chunks = clause.chunks
    told = [at for at, chunk in enumerate(chunks) if chunk.time is not None and chunk.time.relation != "since"]
    told = [at for at in told if not _is_of_announcing(chunks, at, day)]
    beside = [at for at in told if any(chunk.word in _PLACE for chunk in chunks[max(0, at - 2) : at])]
    if len(told) > 1:
        ahead = [at for at in told if day is not None and (chunks[at].time.latest or day) > day]  # type: ignore[union-attr]
        told = beside[-1:] if len(ahead) > 1 and beside else ahead or told
    return [chunks[at].time for at in told]  # type: ignore[misc]


def as_aim(clause: Clause, time: Time) -> Time:
    """Return what is called a target as the last day to reach it: "its 2030 goal", "a 2030 landing target"."""
    at = next((i for i, chunk in enumerate(clause.chunks) if chunk.time == time), len(clause.chunks))
    aim = time.relation == "in" and any(chunk.word in _AIMS for chunk in clause.chunks[at + 1 : at + 1 + _BEHIND])
    return time._replace(relation="by", earliest=None) if aim else time


def was_set_then(clause: Clause, day: str | None) -> bool:
    """Tell whether a goal is one of years ago, when something was begun: "was announced in 2015 with the goal"."""
    chunks = clause.chunks
    told = (at for at in range(1, len(chunks)) if chunks[at].word in _BEGUN and chunks[at - 1].word in _BE)
    begun = next(told, len(chunks))
    time = next((chunk.time for chunk in chunks[begun + 1 : begun + 1 + _BEHIND] if chunk.time is not None), None)
    if time is None or time.relation != "in" or time.latest is None or time.anchored:
        return False
    return day is None or int(day[:4]) - int(time.latest[:4]) > 1


def _is_of_announcing(chunks: Sequence[Chunk], at: int, day: str | None) -> bool:
    """Tell whether it was then that a goal was set: "in 2020 it announced a plan to", "unveiled its plan in 2020"."""
    said = next((i for i, chunk in enumerate(chunks) if chunk.word in _ANNOUNCED), None)
    time = chunks[at].time
    if said is None or time is None or time.relation not in {"in", "after", "from"}:
        return False
    if at < said:
        return at < _HEAD and all(not chunk.word or chunk.word in v.DETERMINERS for chunk in chunks[:at])
    return day is None or (time.earliest or day) <= day


_ANNOUNCED = cues.ANNOUNCING | wordset("unveiled presented outlined")


def outside(clause: Clause, before: Clause | None) -> list[Time]:
    """Return the date that stands before a clause: "in October 2030, X will", "before 2030, when it plans to"."""
    if before is None or clause.modality != "plan" or clause.times:
        return []
    if clause.opener == "when":
        ends = [chunk.time for chunk in before.chunks[-2:] if chunk.time is not None]
        return [time.itself() for time in ends]
    alone = all(chunk.time is not None or chunk.word == "," for chunk in before.chunks)
    return before.times if alone else []

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

"""One act after another: "Peru signed in May, and Chile followed in June"; each has a date of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import ROLES, Told, property_of
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.listing import actor_of, listed_from
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.turning import is_past
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_FIRST = wordset("first newest latest")
#: Before one of these, and behind them, another act is told.
_JOINING = wordset("and but while ; ,")
#: With one of these between a date that opens a sentence and a verb, it dates another.
_RELATING = wordset("which who whose that had having")


def of_act(row: Sequence[Chunk], frame: Frame) -> Sequence[Time]:
    """Return the dates of an act: those behind its verb, up to another act, or else those before it."""
    end = next((i for i in range(frame.at + 1, len(row)) if _acts(row, i)), len(row))
    told = [c.chunk.time for c in frame.complements if c.chunk.time is not None]
    last = row[end].first if end < len(row) else row[-1].last
    return [time for time in told if time.first < last] or list(frame.before) or _opening(row, frame)


def _opening(row: Sequence[Chunk], frame: Frame) -> list[Time]:
    """Return the date a sentence opens with, if it has no other: "In May, after years of talks, Peru signed"."""
    time = row[0].time
    alone = time is not None and sum(chunk.time is not None for chunk in row) == 1
    if not alone or row[1].word != "," or frame.subject.left < 1 or row[frame.subject.left].word != ",":
        return []
    related = any(chunk.word in _RELATING for chunk in row[: frame.at])
    return [time] if time is not None and time.relation == "in" and not related else []


def _acts(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody stands at a position who does something else than who was named before."""
    if actor_of(row[at]) is None or at + 1 >= len(row) or not is_past(row[at + 1]):
        return False
    before = row[at - 1].word if row[at - 1].word != "the" else row[at - 2].word
    return before in _JOINING


def predecessors(row: Sequence[Chunk], accords: Sequence[Named]) -> Iterator[Told]:
    """Yield who is told to have been the last before another: "the first to join since Peru and Chile in 2015"."""
    if len({accord.entry.id for accord in accords}) != 1 or not any(chunk.word in _FIRST for chunk in row):
        return
    joined = any(property_of(chunk.verb) not in {None, "leave"} or chunk.word in ROLES for chunk in row)
    for at, chunk in enumerate(row):
        who, end = listed_from(row, at + 1) if chunk.word == "since" and joined else ([], 0)
        time = row[end].time if who and end < len(row) else None
        if time is not None and time.relation == "in":
            yield Told("join", who, [accords[0].entry], [time])

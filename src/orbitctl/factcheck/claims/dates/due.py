"""Of what kind of event a planned date is: the nearest that is told, a return, an arrival, or what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.dates.undated import ANY
from orbitctl.factcheck.claims.grammar import cues, dating, needs
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_FLIGHT = ("flight",)
#: With one of these what is planned of a flight as a whole is its launch.
_FLYING = wordset("fly flies flown flying flight")
#: Between a date and what it dates stand no more words than these.
_REACH = 30
#: Close before a date these tell of a return: "its samples due back in 2031".
_BACK = wordset("back home")
_CLOSE = 4
#: Where a flight is told to be when it has arrived, unless it is only on its way.
_THERE = frozenset({"at", "to", "into", "around", "round"})
_BODIES = needs.BODIES | wordset("jovian saturnian venusian mercurian martian cytherean hermean asteroidal")
_UNDER_WAY = wordset("way route course bound heading headed cruise cruising voyage journey trip off out next again")


def kinds_at(clause: Clause, at: int) -> tuple[str, ...]:
    """Return of what kinds of event a date can be."""
    first, last = dating.reach(clause.chunks, at)
    first, last = max(first, at - _REACH, *_other_dates(clause, at)), min(last, at + _REACH)
    near = clause.chunks[first:last]
    if not _BACK.isdisjoint([chunk.word for chunk in clause.chunks[max(0, at - _CLOSE) : at]]):
        return ("return",)
    kinds = target(clause, at) or cues.nearest(near, clause.words, at - first) or _arrival(near) or (ANY,)
    if kinds == _FLIGHT:
        return (ANY,) if clause.words.isdisjoint(_FLYING) else ("launch",)
    return kinds


def target(clause: Clause, at: int) -> tuple[str, ...]:
    """Return the kinds of event that a date is called the date of: "approved the July 2028 launch date"."""
    event, called = [chunk.word for chunk in (*clause.chunks, _END, _END)[at + 1 : at + 3]]
    return cues.NOUNS.get(event, ()) if called in _TARGETS and clause.words.isdisjoint(_MISSED) else ()


_END = Chunk("", 0, 0)
_TARGETS = wordset("date window target slot goal deadline")
_MISSED = wordset("missed missing original previous slipped abandoned beyond past old")


def _other_dates(clause: Clause, at: int) -> list[int]:
    """Return where the dates before a date stand: what is told before those is theirs."""
    return [position + 1 for position, chunk in enumerate(clause.chunks[:at]) if chunk.time is not None]


def _arrival(chunks: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the kinds of an arrival if something is told to be "at Jupiter", or to come "into the Jovian system"."""
    words = [chunk.word for chunk in chunks]
    if not _UNDER_WAY.isdisjoint(words):
        return ()
    for at, word in enumerate(words):
        behind = words[at + 1 : at + 4]
        if word in _THERE and not _BODIES.isdisjoint(behind):
            return needs.UNDECIDED["arrive"]
    return ()


def is_planned_date(clause: Clause) -> bool:
    """Tell whether a clause is about the date set for something: "the launch date now stands at", "missed its date".

    One that "was" on a day may be that of what happened.
    """
    return _is_aimed_at(clause) or _is_dated(clause)


def _is_dated(clause: Clause) -> bool:
    dated = any(one.word in cues.NOUNS and two.word in _DATES for one, two in pairwise(clause.chunks))
    return dated and (not _MISSED.isdisjoint(clause.words) or _HAPPENED.isdisjoint(clause.words))


def _is_aimed_at(clause: Clause) -> bool:
    """Tell whether a date is that of what somebody aims at: "a step towards its goal of landing people by 2031"."""
    named = next((at for at, chunk in enumerate(clause.chunks) if chunk.word in _AIMS), None)
    return named is not None and any(
        chunk.word in {"of", "to"} and behind.verb is not None and behind.verb.form in {"ing", "base"}
        for chunk, behind in pairwise(clause.chunks[named + 1 :])
    )


def is_set(clause: Clause) -> bool:
    """Tell whether a clause says what the date of something is now."""
    return _is_dated(clause) and not _SET.isdisjoint(clause.words) and _MISSED.isdisjoint(clause.words)


_DATES = wordset("date dates window windows period periods target attempt attempts opportunity opportunities")
_AIMS = wordset("goal goals aim aims objective ambition ambitions target vision deadline")
_HAPPENED = wordset("was were")
_SET = wordset("is are stands remains now has")


def is_of_next(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of what comes next: "followed by a landing in 2031", "ahead of a mission in 2031"."""
    for first in range(max(0, at - _REACH_OF_NEXT), at - 1):
        pair = (chunks[first].word, chunks[first + 1].word)
        if chunks[first + 2].word in _OWN:
            continue
        if pair in _NEXT or (pair[0] == "before" and pair[1] in INDEFINITE):
            return all(chunk.mention is None or not named_unit(chunk.mention) for chunk in chunks[first + 2 : at])
    return False


_REACH_OF_NEXT = 14
_OWN = frozenset({"its", "their"})
_NEXT = frozenset({("followed", "by"), ("ahead", "of"), ("leading", "to"), ("way", "for")})
#: Before something not named before.
INDEFINITE = wordset("a an another other further more two three four later")

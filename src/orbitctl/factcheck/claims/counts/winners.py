"""Who is told to have come at a place: whoever the noun phrase in which a rank stands is tied to."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.counts.ranks import FALLING, LIMITS, SIGNS, Rank
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.subjects import subject
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.wordsets import wordset

PEOPLE = frozenset({"person", "astronaut"})
_KINDS = ("mission", "person", "astronaut", "program", "company", "agency", "state")
_TIES = inflections(
    "be become make mark achieve perform complete accomplish score represent constitute conduct return send transmit"
    " take capture beam relay bring collect deliver record snap"
) - {"be"}  # fmt: skip
_BETWEEN = wordset("the a an also historically thereby only out world's back home 's")
_COPULAS = wordset("was is became becomes")
_SORTS = wordset("cubesat cubesats satellite satellites rover rovers helicopter helicopters lander landers woman women")
_LANDERS = wordset("lunar lander module")
_BEATING = wordset("beat beats won wins")
_INSTEAD = wordset("than unlike instead like besides")
_BESIDE = LIMITS | {"with", "on", "aboard"}


def winner(found: Analysis, rank: Rank, start: int, earlier: Entry | None) -> Entry | None:
    """Return who came at that place; ``earlier`` is of whom another was told before."""
    row = found.row
    before = rank.at - 1
    while before >= start and (row[before].word in _BETWEEN or row[before + 1].word == "'s"):
        before -= 1
    if before < start:
        of_whom = start == 0 and rank.at == 1 and found.context.is_of_somebody()
        return None if of_whom else _told_behind(row, rank)  # "China began in 2004. The first probe, Chang'e 1, ..."
    chunk = row[before]
    to_come = chunk.word == "be" and row[before - 1].word != "to"  # "will be the first"
    if (chunk.word == "be" and not to_come) or (chunk.word == "been" and row[before - 2].word == "to"):
        return None  # "is to be the first", "was to have been"
    beating = [at for at in range(start, before) if row[at].word in _BEATING] if chunk.word == "to" else []
    if beating:
        return _subject(found, start, beating[0])  # "beat Surveyor 1 to the first landing"
    if chunk.word == "being" and row[before - 1].word == "of":
        behind = _told_behind(row, rank)  # "the honour of being the first ... belongs to"
        return behind if behind is not None else _subject(found, start, before)
    if chunk.word == "being" and before > start and row[before - 1].mention is not None:
        return _one((row[before - 1].mention,))  # "X, with Y being the second"
    if chunk.word in _TIES and row[before - 1].word == "to" and _is_person(row, before - 2):
        return None  # "was inspired by Y to become", "chose Y to be": Y, or as Y had done
    if chunk.word in _TIES or (chunk.verb is not None and chunk.verb.base in {"be", "become", "make"}):
        return _subject(found, start, before)
    if chunk.word == "as" and before > start and row[before - 1].mention is not None:
        named = _one((row[before - 1].mention,))
        return named if named is not None and named.kind in PEOPLE else None
    if chunk.word == "in" and before > start and rank.place is not None:
        return found.flight  # "came home in the second evacuation"
    if chunk.word == "," and before > start and row[before - 1].mention is not None:
        named = _one((row[before - 1].mention,))
        if row[rank.at + 1].word == "to" and _SORTS.intersection(
            [c.word for c in row[max(before - 3, 0) : before - 1]]
        ):
            return None  # "two cubesats, X, the first to reach Mars": of cubesats
        return named if named is not None and (named.kind != "program" or rank.place is None) else None
    if chunk.word == "and":
        return earlier or _coordinated(found, start, before)
    return None


def _is_person(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody else is named at a position, behind a verb or "by"."""
    one = _one((row[at].mention,)) if at > 1 else None
    return one is not None and one.kind in PEOPLE and (row[at - 1].word == "by" or row[at - 1].verb is not None)


def _coordinated(found: Analysis, start: int, joint: int) -> Entry | None:
    """Return who is told to be one thing and another: "it was a Soviet probe and the first"."""
    row = found.row
    for at in range(joint - 1, start, -1):
        if row[at].word in _COPULAS:
            return _subject(found, start, at)
        if row[at].mention is not None and not _describes(row, at):
            return None
    return None


def _subject(found: Analysis, start: int, tie: int) -> Entry | None:
    """Return whom a verb is about."""
    row = found.row
    if not _INSTEAD.isdisjoint([chunk.word for chunk in row[start:tie]]):
        return None
    at = tie - 1
    while at > start and (row[at].word in v.AUXILIARIES or row[at].word in v.ADVERBS or row[at].word == "also"):
        at -= 1
    if at < start:
        return None
    if row[at].word in {"this", "it", "that"} and (at == 0 or row[at - 1].word in SIGNS):
        taken = found.context.taken_up(("mission",), row[at].first)
        return _one((taken,))
    if row[at].word == "," and row[tie].word.endswith("ing"):
        return found.flight
    told = subject(row, at, found.context, None)
    one = _one(told.mentions) if told is not None else None
    if one is not None or (told is not None and len(told.mentions) > 1):
        return (_lander(row, tie) or one) if one is not None and one.kind == "program" else one
    named = {one.id: one for at in range(start, tie) if (one := _acting(row, at)) is not None}
    joined = row[tie - 1].word == "to"  # "beat Mars 2 to the planet to become"
    return next(iter(named.values())) if len(named) == 1 or (named and joined) else None


def _lander(row: Sequence[Chunk], tie: int) -> Entry | None:
    """Return the flight whose lander a name is told to be of: "Challenger, the Apollo 17 Lunar Module, was"."""
    return next(
        (
            one
            for at in range(1, tie - 1)
            if row[at + 1].word in _LANDERS and (one := _one((row[at].mention,))) is not None and one.kind == "mission"
        ),
        None,
    )


def _acting(row: Sequence[Chunk], at: int) -> Entry | None:
    """Return the flight or person named at a position, if it is none that something else happens beside."""
    one = _one((row[at].mention,))
    if one is None or one.kind not in {"mission", *PEOPLE}:
        return None
    while at and (row[at - 1].word in v.DETERMINERS or _describes(row, at - 1)):
        at -= 1
    return one if not at or (row[at - 1].word not in _BESIDE and row[at - 1].verb is None) else None


def _told_behind(row: Sequence[Chunk], rank: Rank) -> Entry | None:
    """Return who is named behind what was done: "the first probe to orbit the Moon was Luna 10"."""
    end = rank.end
    falls = [chunk.word for chunk in row[end + 1 : end + 2]] == ["to"] and row[end].word in FALLING
    if end + 1 >= len(row) or not (falls or row[end].word in {"was", "is", ",", "by"}):
        return None
    at = end + 1 + falls
    while at < len(row) and (row[at].word in v.DETERMINERS or _describes(row, at)):
        at += 1 + (at + 1 < len(row) and row[at + 1].word == "'s")
    return _one((row[at].mention,)) if at < len(row) else None


def _describes(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name says whose craft is named next."""
    mention, behind = row[at].mention, row[at + 1] if at + 1 < len(row) else None
    whose = mention is not None and mention.entries[0].kind in {"demonym", "state", "agency"}
    return whose and behind is not None and (behind.mention is not None or behind.word == "'s")


def _one(mentions: Sequence[Mention | None]) -> Entry | None:
    """Return the one thing of a kind that is named."""
    if len(mentions) != 1 or mentions[0] is None:
        return None
    for kind in _KINDS:
        entries = [entry for entry in mentions[0].entries if entry.kind == kind]
        if entries:
            return entries[0] if len(entries) == 1 else None
    return None

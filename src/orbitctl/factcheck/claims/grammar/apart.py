"""Which of the names in a clause it is not about: what it is set beside, and what only something of it is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.subjects import is_further
from orbitctl.factcheck.claims.grammar.vocabulary import AUXILIARIES, HEADS, PREPOSITIONS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What belongs to a flight and is another thing than the flight.
_RELATED = wordset(
    "successor successors predecessor predecessors twin sister sibling replacement backup spare replica copy model"
    " rival rivals maker makers builder builders namesake cousin heir stage booster debris film book crater"
    " sample samples site pictures images photographs data findings budget funding team engineers scientists"
    " anniversary"
)
#: Of these, the flights beside it.
_KIN = wordset("successor successors predecessor predecessors twin sister sibling replacement backup rival rivals")
_TWINS = wordset("orbiters probes spacecraft craft satellites rovers landers ships")
#: Before "for": what is made for a mission is not the mission: "a tug for the station".
_MADE_FOR = wordset("vehicle tug module replacement successor contract suit suits relay backup spacesuit")
#: What samples come down in is part of the flight: "its sample container".
_HOLDING = wordset("container capsule canister return carrier")
#: No name has more before it than this.
_LONGEST = 5
#: Of something near, or of what was to come.
_NEAR = frozenset(
    {
        (noun, "of")
        for noun in (
            "distance",
            "sight",
            "reach",
            "range",
            "vicinity",
            "kilometres",
            "kilometers",
            "metres",
            "meters",
            "miles",
            "km",
            "north",
            "south",
            "east",
            "west",
            "ahead",
            "footsteps",
        )
    }
    | {(noun, "for") for noun in ("room", "way", "prepare", "preparation", "rehearsal", "wait", "waiting", "waited")}
    | {("addition", "to"), ("similar", "to"), ("akin", "to"), ("comparable", "to"), ("reminiscent", "of")}
)
#: Behind the name of a flight these are somebody who once flew in it.
_ONCE = wordset("veteran veterans alum alumnus alumna alumni")
#: Behind one of these a name is not what a clause is about.
_ASIDE = wordset("unlike like than behind beside besides despite following alongside versus using via")


def is_apart(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is not what a clause is about: "unlike Hera", "a second Hera", "a twin of Hera"."""
    if at and (part[at - 1].word in _ASIDE or is_further(part[at - 1])):
        return True
    if _is_near(part, at) or (at + 1 < len(part) and part[at + 1].word in _ONCE):
        return True
    if at > 1 and part[at - 1].word == "of" and part[at - 2].word in _RELATED:
        return True
    before = at - 2 if at > 1 and part[at - 1].word == "the" else at - 1
    return before > 0 and part[before].word == "for" and part[before - 1].word in _MADE_FOR


def _is_near(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name only says near what, or for what, something was: "near Surveyor 3", "to make room for"."""
    before = at - 1
    while (
        before > 0 and at - before < _LONGEST and part[before].word not in PREPOSITIONS and part[before].word.isalpha()
    ):
        before -= 1
    return before > 0 and (part[before].word == "near" or (part[before - 1].word, part[before].word) in _NEAR)


def is_set_beside(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause is about what it takes up by a noun, and only sets a flight beside it.

    "The mission's aim is to look at what is left by DART", "this launch will be a repeat of Apollo 10".
    """
    if all(entry.kind != "mission" for entry in part[at].mention.entries):  # type: ignore[union-attr]
        return False
    before = at - 1
    while before > 0 and at - before < _LONGEST and part[before].word not in PREPOSITIONS and part[before].word != ",":
        before -= 1
    return part[before].word in _BESIDE and opens_meant(part) is not None


def opens_meant(part: Sequence[Chunk]) -> int | None:
    """Return where the noun stands for what was named before, if a clause begins with that: "the mission's aim".

    None if it begins otherwise, or has a name behind the noun: "the launch of X".
    """
    if part[0].word not in _MEANING:
        return None
    for at in range(1, min(_LONGEST, len(part) - 1)):
        if part[at].mention is not None:
            return None
        if part[at].word in HEADS["mission"]:
            behind = part[at + 1]
            return at if behind.word == "'s" or behind.word in AUXILIARIES else None
    return None


#: With one of these a clause begins that goes on about what was named.
_MEANING = frozenset({"the", "this", "that"})
#: Behind one of these another flight stands than the one a clause takes up.
_BESIDE = frozenset({"by", "of", "from", "than", "after", "before", "following", "since"})


def has_others(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether something else is told of that only belongs to a flight: "Hubble's successor"."""
    if at + 2 >= len(part) or part[at + 1].word != "'s":
        return False
    if part[at + 2].word == "twin" and at + 3 < len(part) and part[at + 3].word in _TWINS:
        return False  # "ESCAPADE's twin orbiters" are ESCAPADE
    if at + 3 < len(part) and part[at + 3].word in _HOLDING:
        return False
    return part[at + 2].word in _RELATED and all(e.kind in {"mission", "program"} for e in part[at].mention.entries)  # type: ignore[union-attr]


def is_of_kin(part: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether a clause that does not name a flight tells of another beside it: "its twin followed"."""
    named = any(chunk.mention is not None and entry in chunk.mention.entries for chunk in part)
    return not named and any(kin.word in _KIN and whose.word in _OWNING for whose, kin in pairwise(part))


_OWNING = frozenset({"its", "their", "the", "a", "'s"})


def ends_with_another(part: Sequence[Chunk]) -> bool:
    """Tell whether what a relative clause is about stands behind "and", and is no name known: "and Roman, which"."""
    if part[-1].word != ",":
        return False
    joint = next((at for at in range(len(part) - 2, max(-1, len(part) - _LONGEST), -1) if part[at].word == "and"), None)
    return joint is not None and all(chunk.mention is None and chunk.time is None for chunk in part[joint + 1 :])

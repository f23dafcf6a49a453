"""With which planet asteroids are said to circle the Sun that a flight visits: "that share the orbit of Jupiter"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.sorts import TARGETS
from orbitctl.factcheck.reading.wordsets import wordset

_SHARING = wordset("share shares shared sharing")
_SWARMS = wordset("asteroids trojans bodies rocks population swarm swarms")
_PLANETS = frozenset(TARGETS[word] for word in wordset("mercury venus mars jupiter saturn uranus neptune"))
_REACH = 4


def planet(row: Sequence[Chunk]) -> str:
    """Return the planet whose orbit asteroids are told to share; empty if that is not told."""
    words = [chunk.word for chunk in row]
    told = "orbit" in words and not _SHARING.isdisjoint(words) and not _SWARMS.isdisjoint(words)
    if not told or not (v.NEGATIONS | v.DOUBTFUL).isdisjoint(words):
        return ""
    at = words.index("orbit")
    if _SHARING.isdisjoint(words[max(0, at - _REACH) : at + 2]):
        return ""
    behind = words[at + 1 : at + 1 + _REACH]
    whose = [words[at - 2]] if at > 1 and words[at - 1] == "'s" else behind if {"of", "with"} & set(behind) else []
    return next((TARGETS[word] for word in whose if TARGETS.get(word) in _PLANETS), "")

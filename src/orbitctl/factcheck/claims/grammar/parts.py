"""Telling when only a part of a mission is meant: its orbiter, the second stage, a subsatellite."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Craft that make up a mission, and may fare otherwise than the rest of it.
PARTS = wordset(
    "orbiter lander rover ascender module stage subsatellite impactor helicopter booster upper shuttle relay cruise"
    " instrument camera drill engine antenna arm probe hopper microrover penetrator payload instruments cameras engines"
    " antennas boosters thrusters transmitter transmitters gyroscope gyroscopes seismometer mole panels"
)
#: The part of a claim made of a name that may be that of a part: Philae, of Rosetta.
NAMED = "named"
#: Before such a noun, these say which of them.
_WHICH = wordset(
    "lunar command service ascent descent landing moon mars own tiny small first second third main propulsion"
)


def is_told_of(entry: Entry) -> bool:
    """Tell whether what is said of a name can be said of its record: of a mission, if the name is that of its craft."""
    return entry.own or entry.kind == "mission"


def part_of(chunks: Sequence[Chunk], entry: Entry) -> str:
    """Return the part of a record that a stretch of text is about; `NAMED` where the name may be that of a part."""
    return part(chunks, entry.id) or ("" if entry.own else NAMED)


def part(chunks: Sequence[Chunk], record: str) -> str:
    """Return the part of a mission that a stretch of text is about, by the noun beside its name; or none.

    "Viking 1's orbiter", "the Viking 1 orbiter", "the orbiter of Viking 1", or "the orbiter" where nothing is named.
    """
    for at, chunk in enumerate(chunks):
        if chunk.mention is not None and any(entry.id == record for entry in chunk.mention.entries):
            if at > 1 and chunks[at - 1].word == "of" and chunks[at - 2].word in PARTS:
                return chunks[at - 2].word
            behind = at + 1
            while behind < len(chunks) and (chunks[behind].word == "'s" or chunks[behind].word in _WHICH):
                behind += 1
            return chunks[behind].word if behind < len(chunks) and chunks[behind].word in PARTS else ""
    return next((chunk.word for chunk in chunks if chunk.word in PARTS), "")

"""Where something is told to have come down: on Earth, on the Moon, on Mars."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

WORDS: dict[str, frozenset[str]] = {
    "earth": wordset(
        "earth kazakhstan ocean pacific atlantic utah mongolia steppe steppes gulf woomera home outback prairie"
        " grassland grasslands runway airstrip farmland desert siberia siberian altai"
    ),
    "moon": wordset("moon lunar"),
    "mars": wordset("mars martian"),
}
#: Behind the name of a country these make it a place.
_SOIL = wordset("soil desert steppe steppes coast territory waters grassland grasslands outback plain ground field")
_LANDS = frozenset({"state", "demonym"})


def ground(words: Collection[str], chunks: Sequence[Chunk]) -> str:
    """Return where something came down, by the words of a statement and the countries it names; empty if nowhere.

    A place of the gazetteer is on whatever body the flight was bound for.
    """
    left = {two.word for one, two in pairwise(chunks) if one.word == "from"}  # "300 million km from Earth"
    named = next((place for place, said in WORDS.items() if not said.isdisjoint(words) and not said & left), "")
    if named:
        return named
    if any(_is_land(chunks, at) for at in range(len(chunks))):
        return "earth"
    there = any(c.mention is not None and c.mention.entries[0].kind == "place" for c in chunks)
    return "surface" if there else ""


def _is_land(chunks: Sequence[Chunk], at: int) -> bool:
    mention = chunks[at].mention
    if mention is None or all(entry.kind not in _LANDS for entry in mention.entries):
        return False
    behind = next((chunk.word for chunk in chunks[at + 1 : at + 3] if chunk.word not in {"", "'s"}), "")
    return behind in _SOIL or (at > 0 and chunks[at - 1].word == "in" and behind != "with")

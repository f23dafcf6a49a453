"""Whether a word for how something stands is told of the present, denied, or only stands there for something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Behind "over" where it says that something is.
_ENDS = wordset(". , ; : ! ) — – and but for now since because after")


def standing(chunks: Sequence[Chunk], cues: frozenset[str]) -> set[str]:
    """Return the cues in a stretch that tell how something stands; "over" does not in "flights over the crater"."""
    found = {chunk.word for chunk in chunks if chunk.word in cues}
    ends = any(first.word == "over" and second.word in _ENDS for first, second in pairwise(chunks))
    dropped = set() if ends or chunks[-1].word == "over" else {"over"}
    on = {second.word for first, second in pairwise(chunks) if first.word == "on"}
    dropped |= {"ice", "hold"} - on  # "is scraping ice"
    return found - dropped


def is_denied(chunks: Sequence[Chunk], cue: str) -> bool:
    """Tell whether a cue is denied, and not only something told beside it: "is cancelled, and no lander is there"."""
    at = max((at for at, chunk in enumerate(chunks) if chunk.word == cue), default=0)
    start = max((i for i in range(at) if chunks[i].word in {"and", "but", ","}), default=0)
    return any(chunk.word in v.NEGATIONS or chunk.word in v.FAILING for chunk in chunks[start : at + 1])


def is_whole(chunks: Sequence[Chunk], cue: str) -> bool:
    """Tell whether a cue is denied as such, and not of a place or a thing: "is not bound for the Moon"."""
    at = max((at for at, chunk in enumerate(chunks) if chunk.word == cue), default=0)
    return all(not chunk.word.isalpha() or chunk.word in _CLOSING for chunk in chunks[at + 1 :])


_CLOSING = v.ADVERBS | wordset("any more anymore at all and but or nor")


def is_on_the_ground(row: Sequence[Chunk]) -> bool:
    """Tell whether a craft has not left, and "the ground" is no part of what it talks to: "its ground controllers"."""
    return any(
        row[at].word == "ground" and row[at - 2].word in {"on", "off", "left"} and row[at - 3].word not in _THERE
        for at in range(2, len(row))
    )


_THERE = wordset("controllers controller team teams engineers engineer people operators station stations antennas")


def is_now(chunks: Sequence[Chunk], cue: str, beside: frozenset[str]) -> bool:
    """Tell whether a cue stands behind "is", and not far off: "radioed on its way to what is now a sea"."""
    at = next(at for at, chunk in enumerate(chunks) if chunk.word == cue)
    if chunks[at - 1].word == "milky":
        return False  # a galaxy
    return any(chunk.word in beside for chunk in chunks[max(0, at - _NEAR) : at])


_NEAR = 6

"""Nouns that only say of what kind the next is: "the landing site", "its descent ramps"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Behind the noun of an event, these make it the name of a thing or a place.
THINGS = wordset(
    "site sites pad vehicle vehicles window director gear legs leg area zone capsule crater craters team tower complex"
    " system systems technology demonstrator range ellipse radar rocket escape provider company market services"
    " contract contracts deal deals order orders slot slots review reviews study studies planning preparations platform"
)
_NO_PLURALS = wordset("dates attempts opportunities plans") | v.AUXILIARIES | v.PREPOSITIONS | v.DETERMINERS | v.ADVERBS


def describes_next(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether behind the noun of an event another stands: the name of a place or a thing, or any plural."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or behind.word in THINGS:
        return behind is not None
    plural = behind.verb is None and behind.word.isalpha() and behind.word.endswith("s")
    return plural and behind.word not in _NO_PLURALS

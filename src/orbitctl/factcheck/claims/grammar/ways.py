"""Events that are only where something leads: "a step towards a landing on the Moon" tells of no landing."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_BETWEEN = v.DETERMINERS | v.MODIFIERS
_TOWARDS = frozenset({"to", "toward", "towards", "for"})
_WAYS = wordset(
    "march way path road step steps race rehearsal rehearsals prelude precursor stone stones leap preparation"
    " preparations overture run-up groundwork"
)


def is_led_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether an event named at a position is what something leads to."""
    before = at - 1
    while before > 0 and (chunks[before].word in _BETWEEN or chunks[before].number is not None):
        before -= 1
    return 0 < before < at - 1 and chunks[before].word in _TOWARDS and chunks[before - 1].word in _WAYS

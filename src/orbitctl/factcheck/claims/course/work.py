"""What only a craft at work does, and what is done to one that is being made ready."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflected
from orbitctl.factcheck.reading.wordsets import wordset

_VERBS = (
    "watch study map observe listen send beam rove drive climb explore measure scan survey photograph relay"
    " gather collect monitor hunt sniff drill image chart probe trundle crawl dig sample taste radio stream"
    " gaze track scour search sweep roam prowl host examine investigate inspect scrutinise analyse analyze peer"
    " stare tour hop film guard operate function transmit return"
)
WORK = frozenset([words[0] for verb in _VERBS.split() for words, _ in inflected(verb)]) | {"at work", "work"}
PREPARING = wordset("preparing readying building welding assembling testing")
_PICKING_UP = wordset("collecting gathering collects gathers")
_PICKED_UP = wordset(
    "data samples sample images pictures dust light soil rocks particles measurements information science energy wind"
)


def is_work(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word for work is one: what is planned may be "collecting" partners, but no dust."""
    return chunks[at].word not in _PICKING_UP or not _PICKED_UP.isdisjoint([c.word for c in chunks[at + 1 : at + 5]])

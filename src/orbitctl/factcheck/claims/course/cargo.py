"""Whether what a flight is to bring back is told to be here: "the first grains are already in the laboratory".

Nobody has samples that no capsule has brought; so it is enough that they are told to be where only people are.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

CARGO = wordset("sample samples grain grains fragments dust rock rocks soil material pieces particles regolith")
_CAPSULE = frozenset({"capsule"})
#: Where samples are looked at, and how they get there.
_AT_HOME = wordset("laboratory laboratories lab labs curators museum museums cleanroom vault")
_THERE = wordset("in at to into inside")
#: What becomes of a capsule at the end of a flight.
_COME_DOWN = wordset("recovered retrieved landed descended parachuted found opened handed")
#: With one of these it is still to come, or of something else.
_BARRING = (
    v.FUTURE
    | v.DOUBTFUL
    | v.NEGATIONS
    | v.FAILING
    | wordset(
        "for ready prepare prepared preparing await awaits awaiting wait waiting if when once until before simulated"
        " plan plans planned planning facility techniques"
        " analogue test tests practice earlier previous other like would collect collected"
    )
)
_NEAR = 4


def brought(found: Analysis) -> Entry | None:
    """Return the one flight whose cargo a sentence tells to be on Earth."""
    if found.words.isdisjoint(CARGO | _CAPSULE) or not found.words.isdisjoint(_BARRING):
        return None
    told = any(clause.modality == "fact" and not clause.supposed and _is_here(clause) for clause in found.clauses)
    return found.flight if told else None


def _is_here(clause: Clause) -> bool:
    """Tell whether samples are told to be in a laboratory, or their capsule to have come down."""
    words = [chunk.word for chunk in clause.chunks]
    if not clause.words.isdisjoint(_CAPSULE):
        return any(word in _COME_DOWN for word in words[words.index("capsule") :])
    cargo = next((at for at, word in enumerate(words) if word in CARGO), len(words))
    return any(_leads_home(clause.chunks, at) for at in range(cargo, len(words)))


def _leads_home(chunks: Sequence[Chunk], at: int) -> bool:
    behind = [chunk.word for chunk in chunks[at + 1 : at + 1 + _NEAR]]
    return chunks[at].word in _THERE and not _AT_HOME.isdisjoint(behind)

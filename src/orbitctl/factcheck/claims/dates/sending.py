"""What is sent where nothing is launched: signals, pictures, and what a swing past a planet sends on its way."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.vocabulary import ADVERBS, AUXILIARIES, BE, PREPOSITIONS
from orbitctl.factcheck.reading.wordsets import wordset

#: What a craft sends arrives without it.
SENT = wordset("signal signals message messages transmission transmissions picture pictures image images news data")
#: What sends on something that flies already.
_TURNING = wordset("flyby flybys swingby slingshot assist encounter burn manoeuvre maneuver kick boost nudge gravity")
_ONWARDS = (["on", "to"], ["on", "towards"], ["on", "toward"])


def sends_word(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what is sent is a signal, a picture or the like, and not the craft; a craft sends nothing else."""
    if any(chunk.word in BE for chunk in chunks[max(0, at - 2) : at]):
        return False
    end = next((i for i in range(at + 1, len(chunks)) if chunks[i].word in PREPOSITIONS), len(chunks))
    if any(chunk.word in SENT for chunk in chunks[at + 1 : end]):
        return True
    before = _sender(chunks, at)
    return before >= 0 and _flies(chunks[before]) and not any(_flies(chunk) for chunk in chunks[at + 1 :])


def sends_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something only turns what is under way: "a flyby will send it to Mars", "sent it on to Mars"."""
    verb, before = chunks[at].verb, _sender(chunks, at)
    if verb is None or verb.base != "send":
        return False
    if [chunk.word for chunk in chunks[at + 1 : at + 3]] == ["to", "do"]:
        return True  # "as it had been sent to do"
    on = [chunk.word for chunk in chunks[at + 2 : at + 4]]
    return on in _ONWARDS or (before >= 0 and chunks[before].word in _TURNING)


def _sender(chunks: Sequence[Chunk], at: int) -> int:
    """Return where the word or name stands that a verb of sending is told of."""
    before = at - 1
    while before >= 0 and (
        chunks[before].word in AUXILIARIES or chunks[before].word in ADVERBS or chunks[before].time is not None
    ):
        before -= 1
    return before


def _flies(chunk: Chunk) -> bool:
    return chunk.mention is not None and all(entry.kind == "mission" for entry in chunk.mention.entries)

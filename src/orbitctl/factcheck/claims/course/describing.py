"""What an adjective before a name describes: what is named, or a noun behind the name ("future Artemis landings")."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.course.upcoming import NOUNS
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.reading.wordsets import wordset

#: Where one of these stands behind a name, no other noun does.
_BEHIND_NAMES = v.BEFORE_VERBS | v.OPENERS | v.PREPOSITIONS | v.DETERMINERS | RELATIVES
#: Nouns for a flight itself, and for what is done in one.
_CRAFT = (v.HEADS["mission"] | v.HEADS["program"]) - wordset("crew astronauts cosmonauts taikonauts landing duo")
_STEPS = NOUNS | wordset(
    "crews flyby flybys return returns splashdown docking dockings rendezvous visit visits delivery deliveries campaign"
    " campaigns assist reentry trip trips journey"
)
_NEAR = 5
_BEFORE_NAMES = wordset("lunar moon mars crewed the space missions flights probes spacecraft such as including")


def named_behind(chunks: Sequence[Chunk], first: int) -> tuple[str, str, Sequence[str]] | None:
    """Return what is named behind an adjective, its kind, and the words of the noun that ends the name."""
    for at, chunk in enumerate(chunks[first : first + _NEAR], first):
        if chunk.mention is not None:
            fitting = [entry for entry in chunk.mention.entries if entry.kind in ("mission", "program") and entry.own]
            return (fitting[0].id, fitting[0].kind, _noun(chunks, at + 1)) if len(fitting) == 1 else None
        if chunk.word not in _BEFORE_NAMES:
            return None
    return None


def _noun(chunks: Sequence[Chunk], first: int) -> Sequence[str]:
    """Return the words of the noun that ends a name: "future Artemis Moon landings"."""
    words: list[str] = []
    for chunk in chunks[first:]:
        if chunk.mention is None and (chunk.word in _BEHIND_NAMES or not (chunk.word.isalpha() or chunk.word == "-")):
            break
        if chunk.verb is not None and chunk.verb.form in {"past", "participle", "third"} and chunk.word not in _STEPS:
            break
        if words and words[-1] in _CRAFT and chunk.word not in _CRAFT | _STEPS:
            break  # "the mission cost"
        words += [chunk.word] if chunk.word else []
    return words


def of_what(status: str, kind: str, noun: Sequence[str]) -> str:
    """Return the status told of what is named; what is to come of it may be a flight or a step. Empty if it is neither.

    The adjective belongs to the noun: an upcoming flyby is not that of a craft still to fly, nor a planned successor.
    """
    heads = v.HEADS["program"] if kind == "program" else _CRAFT
    if not noun or (noun[-1] in heads and all(word in v.MODIFIERS or word in _CRAFT for word in noun[:-1])):
        return status
    return "going-ahead" if status == "coming" and noun[-1] in _STEPS else ""

"""Where clauses name bodies of the Solar System, and the word that leads to each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar import voyages
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.bodies import BY_WORD, Body
from orbitctl.factcheck.reading.wordsets import wordset

#: Between a preposition and a body: what is there of it, and what it is.
PARTS = wordset(
    "surface rings ring poles pole atmosphere clouds cloud moons orbit vicinity neighbourhood neighborhood skies sky"
    " craters plains heart face side far near north south northern southern polar soil dust rocks rock samples sample"
    " pieces grains ground interior nucleus coma tail gravity magnetosphere landscape deserts dunes wastes storms"
    " equator belts radiation asteroid comet planet dwarf giant gas ice red icy pair system moon swarm point halo"
    " lagrange earth sun - famous distant little tiny small big great"
)
#: Without one of these a sentence names no body.
_LAGRANGE = frozenset({"lagrange", "lagrangian"})
_ORDINALS = {"first": "L1", "second": "L2", "third": "L3", "fourth": "L4", "fifth": "L5"}
BODIES = frozenset(BY_WORD) | {"l"} | _LAGRANGE
#: What plans are named after, from the one to the other.
_ENDS = frozenset({"moon", "mars", "earth"})
_DEEPEST = 5
#: What is done at a body is told no more words before it.
_FARTHEST = 9
_CROSSING = wordset("passed passes passing crossed crosses crossing past beyond outside inside within")


class At(NamedTuple):
    """A body in a clause."""

    clause: Clause
    at: int
    body: Body


def bodies(stated: Sequence[Clause]) -> Iterator[At]:
    """Yield the bodies that stand where something is stated, each once; of "the comet Halley" only Halley."""
    seen: set[str] = set()
    for clause in stated:
        if clause.words.isdisjoint(BODIES) and "program" not in clause.kinds:
            continue
        chunks = clause.chunks
        named = [(at, body) for at in range(len(chunks)) if (body := _body(chunks, at)) is not None]
        single = {body.target for _, body in named if body.sort in {"small", "swarm"}}
        for at, body in named:
            generic = body.sort == "sort" and body.target in single
            if not generic and _means_it(chunks, at, body) and body.id not in seen:
                seen.add(body.id)
                yield At(clause, at, body)


def _body(chunks: Sequence[Chunk], at: int) -> Body | None:
    """Return the body that is named at a position; a point of Lagrange is a letter and a figure, or has a number.

    A program may be called after one, and the word mean either.
    """
    chunk = chunks[at]
    if chunk.word == "l" and at + 1 < len(chunks):
        return BY_WORD.get(f"L{chunks[at + 1].word}")
    if chunk.word in _LAGRANGE and at and [other.word for other in chunks[at + 1 : at + 2]] == ["point"]:
        number = chunks[at - 1].number
        return BY_WORD.get(f"L{number.value:.0f}" if number is not None else _ORDINALS.get(chunks[at - 1].word, ""))
    program = only(chunk.mention, ("program",))
    return BY_WORD.get(program.id if program is not None else chunk.word)


def _means_it(chunks: Sequence[Chunk], at: int, body: Body) -> bool:
    """Tell whether a word is used of the body: not "a moon of Mars", "the Martian moon", "the wild", "solar wind"."""
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if _is_compound(chunks, at):
        return False
    if [chunk.word for chunk in chunks[max(0, at - 2) : at]] == ["orbit", "of"]:
        return all(
            chunk.word not in _CROSSING for chunk in chunks[max(0, at - _DEEPEST) : at]
        )  # "passed the orbit of Saturn" far from it
    if body.id == "wild":
        return following is not None and following.number is not None
    if body.id == "moon" and chunks[at].word == "moon":
        before = chunks[at - 1].word if at else ""
        return before == "the" and (following is None or (following.word != "of" and following.word not in BY_WORD))
    if body.id == "asteroid" and following is not None and following.word in {"belt", "belts"}:
        return False  # a region, crossed on the way to others
    if body.id == "comet" and at > 1 and chunks[at - 2].word == "cloud":
        return False  # "the outer cloud of comets"
    if chunks[at].word == "sun":  # not of "the Sun-Earth point"
        return bool(at) and chunks[at - 1].word == "the" and (following is None or following.word != "-")
    return True


def _is_compound(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a body only stands at the end of a way, or of a name for one: "the Moon-to-Mars office"."""
    before = [chunk.word for chunk in chunks[max(0, at - 4) : at] if chunk.word not in {"-", "the"}]
    behind = [chunk.word for chunk in chunks[at + 1 : at + 5] if chunk.word not in {"-", "the"}]
    ends = before[-1:] == ["to"] and not _ENDS.isdisjoint(before[-2:-1])
    way = ends or (behind[:1] == ["to"] and not _ENDS.isdisjoint(behind[1:2]))
    return way and chunks[at].word in _ENDS


_JOINING = v.PREPOSITIONS | v.OPENERS | v.BE


def is_some_moon(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word is used of another moon than ours: "a moon of Mars", "an icy moon"; not "a Moon landing"."""
    if chunks[at].word != "moon" or not at:
        return False
    before, following = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    if following is not None and following.word.isalpha() and following.word not in _JOINING:
        return False
    if before.word in {"the", "our"}:
        return False
    if before.word == "'s":
        return at < 2 or chunks[at - 2].word != "earth"
    return before.word.isalpha() and before.verb is None and before.word not in _JOINING


def leading(chunks: Sequence[Chunk], at: int) -> int:
    """Return the position of what leads to a body, behind which stand only words that belong to it; or -1."""
    for position in range(at - 1, max(-1, at - 1 - _DEEPEST), -1):
        word = chunks[position].word
        of_it = word == "of" and position and chunks[position - 1].word in PARTS
        if position == at - 1 and (chunks[position].number is not None or word in _ORDINALS):
            continue  # "433 Eros", "the second Lagrange point"
        if not of_it and word not in PARTS and word not in v.DETERMINERS and word not in {"'s", "'"}:
            return position
    return -1


def deed(place: At) -> str:
    """Return what is told as done at a small body: "collided with comet X"; empty if that is none that is told."""
    chunks, clause = place.clause.chunks, place.clause
    if place.body.sort != "small" or clause.modality != "fact" or clause.negated or clause.formerly:
        return ""
    lead = leading(chunks, place.at)
    for chunk in reversed(chunks[max(0, lead - _FARTHEST) : lead + 1]):
        done = voyages.DEEDS.get(chunk.word, "")
        if done == "sample" and clause.words.isdisjoint(voyages.SAMPLING):
            return ""  # "is to study the dust on Apophis"
        if done or chunk.word == "," or chunk.mention is not None or chunk.verb or chunk.word in BY_WORD:
            return done
    return ""

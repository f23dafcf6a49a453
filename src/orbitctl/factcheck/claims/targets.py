"""Claims of where a mission is bound and what sort of craft it is: "Hera, a lunar lander", "bound for Mars".

Read only where it is said of the mission itself, by apposition, by "is a", directly before its name, or as where it is
bound; what it carries or studies on the way is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.appositions import description, ends, stands_apart
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.roles import flight, only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
#: Words for a body, and the target they stand for.
TARGETS: dict[str, str] = {
    word: target
    for target, words in {
        "moon": "moon lunar",
        "mars": "mars martian phobos deimos",
        "venus": "venus venusian",
        "mercury": "mercury mercurian",
        "jupiter": "jupiter jovian ganymede callisto",
        "saturn": "saturn saturnian enceladus",
        "asteroid": "asteroid asteroids bennu ryugu itokawa didymos dimorphos eros vesta ceres apophis",
        "comet": "comet comets halley churyumov",
    }.items()
    for word in words.split()
}
#: Nouns for a sort of craft, and the kinds on record that agree.
KINDS: dict[str, str] = {
    "lander": "lander", "landers": "lander", "orbiter": "orbiter", "orbiters": "orbiter", "rover": "rover",
    "rovers": "rover", "impactor": "impactor", "landing": "lander",
}  # fmt: skip
#: Without one of these a sentence tells neither.
TELLING = frozenset(TARGETS) | frozenset(KINDS)
_CRAFT = wordset(
    "mission probe spacecraft craft satellite vehicle flight lander landers orbiter orbiters rover rovers impactor"
    " cubesat cubesats robot twins helicopter telescope capsule module"
)
#: Between a mission and the noun for it: the size, the nation, the rank.
_BETWEEN = (v.DETERMINERS | v.MODIFIERS | _CRAFT | frozenset(TARGETS) | wordset(
    "only next largest biggest sample return twin twins small little tiny heavy large nuclear purely third fourth new"
    " interplanetary scientific science research planetary icy - pioneering maiden own ambitious long lived landing"
    " planned upcoming future proposed failed doomed"
)) - wordset("president administrator chief while both run led owned backed operated")  # fmt: skip
_BOUND = wordset("bound headed heading aimed destined sent dispatched")
_TOWARDS = wordset("for to at toward towards")
_EXPLORING = wordset("explore explores explored study studies studied survey surveys visit visits orbit orbits")
_DESTINATION = wordset("destination target goal quarry")
_LONGEST = 9
#: What makes a stretch speak of something that the mission only carries or passes.
_CARRYING = wordset("carried carries carrying dropped released deployed relay relayed flyby past via slingshot swingby")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what missions are said to be and where they are bound."""
    for clause in found.clauses:
        words = clause.words
        if clause.supposed or clause.negated or clause.modality == "possible":
            continue
        if not words & TELLING:
            continue
        yield from _before_name(clause)
        record = flight(clause)
        if record is not None:
            claim = _described(clause, record) or _bound(clause, record)
            if claim is not None:
                yield claim


def _claim(clause: Clause, record: Entry, target: str, kind: str) -> Claim | None:
    if not (target or kind) or not record.own:
        return None
    return Claim("target", "target", record.id, target, kind, None, None, clause.modality, formerly=clause.formerly)


def _read(words: Sequence[str]) -> tuple[str, str] | None:
    """Return the target and the sort of craft that some words give; None if they give several."""
    targets = {TARGETS[word] for word in words if word in TARGETS}
    if len(targets) == 2 and "moon" in targets:  # "the Martian moon Phobos"
        targets.discard("moon")
        if not {"moon", "moons"} & set(words):
            return None
    kinds = {KINDS[word] for word in words if word in KINDS}
    return (next(iter(targets), ""), next(iter(kinds), "")) if len(targets) < 2 and len(kinds) < 2 else None


def _before_name(clause: Clause) -> Iterator[Claim]:
    """Yield what "the lunar lander X", "its Moon rover, X" say."""
    chunks = clause.chunks
    for at, chunk in enumerate(chunks):
        record = only(chunk.mention, _MISSION)
        if record is None or not at:
            continue
        last = at - 1
        comma = chunks[last].word == "," and last > 0
        last -= comma
        first = last
        while first >= 0 and at - first < _LONGEST and chunks[first].word in _BETWEEN - v.DETERMINERS:
            first -= 1
        if comma and not (first >= 0 and _opens(chunks[first]) and stands_apart(clause, first, at)):
            continue
        words = [c.word for c in chunks[first + 1 : last + 1]]
        if not words or words[-1] not in _CRAFT or {"of", "-"} & set(words):
            continue
        read = _read(words)
        claim = _claim(clause, record, *read) if read is not None else None
        if claim is not None:
            yield claim


def _opens(chunk: Chunk) -> bool:
    return chunk.word in v.DETERMINERS or chunk.word == "'s"


def _described(clause: Clause, record: Entry) -> Claim | None:
    """Return what "X, a lunar lander" and "X is ESA's first mission to the Moon" say."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION) == record), -1)
    found = description(clause, at)
    if found is None:
        return None
    position, copula = found
    start = position
    while position < len(chunks) and position - start < _LONGEST and _describes(chunks[position]):
        position += 1
    words = [chunk.word for chunk in chunks[start:position] if chunk.word]
    if not words or words[-1] not in _CRAFT:
        return None
    if position + 1 < len(chunks) and chunks[position].word in {"to", "for", "of", "around", "at"}:
        words += _target_at(chunks, position + 1)
    elif not copula and not ends(chunks, position):
        return None
    read = _read(words)
    return _claim(clause, record, *read) if read is not None else None


def _describes(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(
            entry.kind in {"agency", "state", "demonym", "company", "organisation"} for entry in chunk.mention.entries
        )
    return chunk.word in _BETWEEN or chunk.word == "'s" or (chunk.number is not None and chunk.number.ordinal)


def _target_at(chunks: Sequence[Chunk], at: int) -> list[str]:
    """Return the word for a body that stands at a position, behind "the" or a word such as "icy"."""
    for chunk in chunks[at : at + 3]:
        if chunk.word in TARGETS:
            return [chunk.word]
        if chunk.word not in v.DETERMINERS:
            break
    return []


def _bound(clause: Clause, record: Entry) -> Claim | None:
    """Return where a mission is said to be bound: "headed for Mars", "will explore Saturn", "its target, Bennu"."""
    if clause.words & _CARRYING:
        return None
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION) == record), -1)
    for position in range(max(at, 0), len(chunks) - 1):
        word = chunks[position].word
        stretch: Sequence[Chunk] = ()
        if word in _BOUND and chunks[position + 1].word in _TOWARDS:
            stretch = chunks[position + 2 : position + 7]
        elif (word in _EXPLORING and _is_subject(chunks, at, position)) or (
            word in _DESTINATION and position and chunks[position - 1].word in {"'s", "its"}
        ):
            stretch = chunks[position + 1 : position + 7]
        words = _bodies(stretch)
        read = _read(words) if words else None
        if read is not None and read[0]:
            return _claim(clause, record, read[0], "")
    return None


def _bodies(chunks: Sequence[Chunk]) -> list[str]:
    """Return the words for bodies in a stretch, up to where something else begins."""
    found: list[str] = []
    for chunk in chunks:
        if chunk.word in TARGETS or chunk.word == "moons":
            found.append(chunk.word)
        elif chunk.word in {",", "and", "for", "to", "with", "from", "before", "using", "."}:
            break
    return found


def _is_subject(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Tell whether nothing but auxiliaries and a noun such as "probe" stand between a name and a verb."""
    return at >= 0 and all(
        chunk.word in v.BEFORE_VERBS or chunk.word in _CRAFT or chunk.word in v.BEFORE_TO or chunk.word == "to"
        for chunk in chunks[at + 1 : verb]
    )

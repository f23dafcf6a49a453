"""Claims of what sort of craft a mission is, and where that says it is bound: "Hera, a lunar lander".

Read only where it is said of the mission itself, by apposition, by "is a", or directly before its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import coorbital, landings
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.appositions import description, ends, stands_apart
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import flight, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.sorts import KINDS, TARGETS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
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
    " european planned upcoming future proposed failed doomed soft hard mere simple stationary"
)) - wordset("president administrator chief while both run led owned backed operated")  # fmt: skip
_MAKING = wordset("designed built known described billed")
_MODIFYING = _BETWEEN - v.DETERMINERS
#: Before a name: "a pair of rovers, together called X".
_NAMING = wordset("called named dubbed christened together collectively jointly")
#: Of these a flight that "was to" visit one often went to another in the end; of worlds hardly any did.
EXCHANGED = frozenset({"asteroid", "comet"})
#: Marks a claim of what a mission is called, and not of what it does somewhere.
DESCRIBED = "described"
#: Marks a claim of a landing that people are only told to be bound for.
AIMED = "aimed"
_LONGEST = 9


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what missions are said to be."""
    for clause in found.clauses:
        words = clause.words
        if clause.supposed or clause.negated or clause.modality == "possible":
            continue
        if not words & TELLING:
            continue
        yield from _before_name(clause)
        record = flight(clause)
        if record is not None:
            described = _described(clause, record)
            if described is not None:
                yield described
            if record.own and not clause.formerly and landings.is_to_land(clause, record):
                yield Claim("target", "target", record.id, "", "lander", None, None, "plan", others=(AIMED,))
    planet, record = coorbital.planet(found.row), found.flight
    if planet and record is not None:
        yield Claim("target", "target", record.id, planet, "", others=(DESCRIBED,))


def _claim(clause: Clause, record: Entry, target: str, kind: str) -> Claim | None:
    if not (target or kind) or not record.own:
        return None
    changed = clause.formerly and (bool(kind) or target in EXCHANGED or scope.was_once(clause))
    return Claim("target", "target", record.id, target, kind, None, None, clause.modality, formerly=changed)


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
        while last > 1 and chunks[last].word in _NAMING:
            last -= 1
        comma = chunks[last].word == "," and last > 0
        last -= comma
        first = last
        while first >= 0 and at - first < _LONGEST and chunks[first].word in _MODIFYING:
            first -= 1
        named = last + 1 + comma < at
        if comma and not named and not (first >= 0 and _opens(chunks[first]) and stands_apart(clause, first, at)):
            continue
        words = [c.word for c in chunks[first + 1 : last + 1]]
        if not words or words[-1] not in _CRAFT or {"of", "-"} & set(words):
            continue
        read = _read(words)
        claim = _claim(clause, record, *read) if read is not None else None
        if claim is not None:
            yield claim._replace(others=(DESCRIBED,))


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
    if copula and position + 1 < len(chunks) and chunks[position].word in _MAKING and chunks[position + 1].word == "as":
        position += 2  # "was built as a soft lander"
    if [chunk.word for chunk in chunks[position : position + 3]] == ["the", "name", "of"]:
        position += 3
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
    claim = _claim(clause, record, *read) if read is not None else None
    if claim is None:
        return None
    planned = claim.modality == "plan" and not any(chunk.word in v.PLANNING for chunk in chunks[:position])
    if copula and planned and chunks[start - 1].word in {"a", "an", "was", "is"}:  # "was a lander meant to"
        claim = claim._replace(modality="fact", formerly=False)
    return claim._replace(others=(DESCRIBED,))


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

"""Claims of where a mission is bound and what sort of craft it is: "Hera, a lunar lander", "bound for Mars".

Read only where it is said of the mission itself, by apposition, by "is a", directly before its name, or as where it is
bound; what it carries or studies on the way is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import coorbital
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.appositions import description, ends, stands_apart
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import ACTORS, flight, only
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
_BOUND = wordset(
    "bound headed heading aimed destined sent dispatched went goes go gone flew flies fly flown flying travelled"
    " traveled travels travel travelling traveling journeyed journeying voyaged sailed cruised cruising sped speeding"
    " raced racing hurtling launched off out left leaves way course route trip journey voyage cruise flight mission"
    " trek expedition odyssey"
)
_TOWARDS = wordset("for to at toward towards")
_EXPLORING = wordset(
    "explore explores explored study studies studied survey surveys surveyed orbit orbits orbited circle circles"
    " circled map maps mapped investigate investigates investigated probe probes probed"
)
#: What is done as well on the way to somewhere else.
_VISITING = wordset("visit visits visited reach reaches reached")
_DESTINATION = wordset("destination target goal quarry objective aim")
_WHOSE = wordset("'s its main final first")
#: Before a name: "a pair of rovers, together called X".
_NAMING = wordset("called named dubbed christened together collectively jointly")
#: What is done with samples, and what they are.
_FETCHING = wordset(
    "fetch fetches fetched fetching bring brings brought bringing return returns returned returning collect collects"
    " collected gather gathers gathered retrieve retrieves retrieved scoop scooped grab grabbed deliver delivers"
    " delivered carry carries carried haul hauled snatch snatched take took"
)
_SAMPLES = wordset(
    "sample samples material materials rock rocks soil dust grains grain regolith stones pieces specimens rubble"
    " dirt pebbles fragments kilograms grams"
)
#: Of these a flight that "was to" visit one often went to another in the end; of worlds hardly any did.
EXCHANGED = frozenset({"asteroid", "comet"})
#: Marks a claim of a body that may only have been passed on the way.
PASSING = "passing"
#: Marks a claim of what a mission is called, and not of what it does somewhere.
DESCRIBED = "described"
#: Marks a claim that samples have been brought.
FETCHED = "fetched"
#: Marks a claim of a landing that people are only told to be bound for.
AIMED = "aimed"
_LONGEST = 9
#: What makes a stretch speak of something that the mission only carries or passes.
_CARRYING = wordset(
    "carried carries carrying dropped released deployed relay relayed flyby past via slingshot swingby"
    " later future help helps helped precursor prepare successor"
)


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
            described = _described(clause, record)
            if described is not None:
                yield described
            if described is None or not described.property:
                yield from _bound(clause, record)
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


def _bound(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield where a mission is said to be bound: "headed for Mars", "will explore Saturn", "its target, Bennu"."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION) == record), -1)
    fetched = _fetched(chunks, at)
    if fetched is not None:
        done, words = fetched
        yield from _each(clause, record, words, FETCHED if done else "")
        return
    if clause.words & _CARRYING:
        return
    for position in range(max(at, 0), len(chunks) - 1):
        word = chunks[position].word
        stretch: Sequence[Chunk] = ()
        passing = PASSING if word in _VISITING else ""
        bound = word in _BOUND and chunks[position + 1].word in _TOWARDS and not _is_a_step(chunks, at, position)
        if bound and _leads_on(chunks, at, position):
            stretch = chunks[position + 2 : position + 7]
        elif ((word in _EXPLORING or passing) and _is_subject(chunks, at, position)) or (
            word in _DESTINATION and position and chunks[position - 1].word in _WHOSE
        ):
            stretch = chunks[position + 1 : position + 7]
        words = _bodies(stretch)
        if words:
            yield from _each(clause, record, words, passing)
            return
    goal = next((i for i, chunk in enumerate(chunks[:at]) if chunk.word in _DESTINATION), 0)
    if goal == at - 2 > 0 and chunks[at - 1].word == "of" and {c.word for c in chunks[at + 1 : at + 2]} & v.BE:
        yield from _each(clause, record, _bodies(chunks[at + 2 :]), "")  # "The target of New Horizons was Pluto"
        return
    if goal and chunks[goal + 1].word in {"of", "for"} and {c.word for c in chunks[:goal]} & v.BE:
        yield from _each(clause, record, _bodies(chunks[:goal]), "")  # "Pluto was the goal of New Horizons"


def _each(clause: Clause, record: Entry, words: Sequence[str], mark: str) -> Iterator[Claim]:
    """Yield a claim for each body of several, or one for words that tell of a single one: "the moons of Jupiter"."""
    read = _read(words)
    targets = [read[0]] if read is not None else [TARGETS[word] for word in words if word in TARGETS]
    for target in dict.fromkeys(filter(None, targets)):
        claim = _claim(clause, record, target, "")
        if claim is not None:
            yield claim._replace(others=(mark,) if mark else ())


def _fetched(chunks: Sequence[Chunk], at: int) -> tuple[bool, list[str]] | None:
    """Return whether samples have been brought, and where from: "fetch dust from Bennu", "brought Martian rocks"."""
    verb = next((i for i in range(max(at, 0), len(chunks)) if chunks[i].word in _FETCHING), None)
    if verb is None or not _is_subject(chunks, at, verb):
        return None
    behind = chunks[verb + 1 : verb + 1 + _LONGEST]
    if not any(chunk.word in _SAMPLES for chunk in behind):
        return None
    words: list[str] = []
    for position, chunk in enumerate(behind):
        if chunk.word in {"from", "of"}:
            words = _bodies(behind[position + 1 : position + 6])
        elif chunk.word in TARGETS and position + 1 < len(behind) and behind[position + 1].word in _SAMPLES:
            words = [chunk.word]
        if words:
            return chunks[verb].word.endswith("ed") or chunks[verb].word in {"brought", "took"}, words
    return None


def _is_a_step(chunks: Sequence[Chunk], at: int, way: int) -> bool:
    """Tell whether a flight is only called something on a way that others went: "was a step on the way to the Moon"."""
    between = [chunk.word for chunk in chunks[max(at, 0) : way]]
    return between[-1:] == ["the"] and any(one in v.BE and two in {"a", "an"} for one, two in pairwise(between))


def _leads_on(chunks: Sequence[Chunk], at: int, position: int) -> bool:
    """Tell whether a verb of going is the mission's own, and not what something else did."""
    between = range(at + 1, position)
    if at < 0 or any(only(chunks[i].mention, ("mission", "rocket")) for i in between):
        return False
    return not any(chunks[i + 1].word == "to" and only(chunks[i].mention, ACTORS) for i in between)  # "moved China to"


def _bodies(chunks: Sequence[Chunk]) -> list[str]:
    """Return the words for bodies in a stretch, up to where something else begins."""
    found: list[str] = []
    for position, chunk in enumerate(chunks):
        joined = chunk.word == "and" and any(c.word in TARGETS for c in chunks[position + 1 : position + 3])
        if chunk.word in TARGETS or chunk.word == "moons":
            found.append(chunk.word)
        elif not joined and chunk.word in {",", "and", "for", "to", "with", "from", "before", "using", "."}:
            break
    return found


def _is_subject(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Tell whether nothing but auxiliaries and a noun such as "probe" stand between a name and a verb."""
    return at >= 0 and all(
        chunk.word in v.BEFORE_VERBS or chunk.word in _CRAFT or chunk.word in v.BEFORE_TO or chunk.word in {"to", "'s"}
        for chunk in chunks[at + 1 : verb]
    )

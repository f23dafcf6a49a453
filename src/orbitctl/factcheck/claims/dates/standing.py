"""Where a flight is told to have been on a date: what brought it there must have been by then.

"Luna 9 stood on the Ocean of Storms by the end of 1965", "was in orbit in May", "was home on the 20th".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.occasions import is_idle
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import is_broken_off
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs of being somewhere; in the past, for what is told in the present is judged by its own date.
STANDING = wordset("was were stood sat lay rested hung been")
_GROUND = BODIES | wordset("surface ground soil moon martian lunar plain plains crater")
#: What stands behind the verb, and the kinds of event that brought it about.
_STATES: tuple[tuple[frozenset[str], frozenset[str], tuple[str, ...]], ...] = (
    (wordset("on"), wordset("way"), ("launch",)),
    (wordset("on upon down"), _GROUND, ("landing", "impact")),
    (wordset("in around circling"), wordset("orbit"), ("orbit",)),
    (wordset("at"), BODIES, ("orbit", "landing", "flyby", "docking")),
    (wordset("home back"), wordset("home back earth"), ("return",)),
    (wordset("aloft underway"), wordset("aloft underway"), ("launch",)),
    (wordset("in"), wordset("space"), ("launch",)),
)
_REACH = 7
_NEAR = 5
_PEOPLE = "astronaut"
_RELATIONS = frozenset({"in", "by"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what must have happened to the one flight of a clause by its one date."""
    if not is_idle(found.row):
        for clause in found.clauses:
            yield from _stood(clause)


def _stood(clause: Clause) -> Iterator[Claim]:
    if STANDING.isdisjoint(clause.words) or clause.modality != "fact" or clause.negated or clause.supposed:
        return
    if is_broken_off(clause.chunks):
        return  # "was rolled back from the pad"
    entry = clause.about(("mission",))
    times = [time for time in clause.times if time.relation in _RELATIONS and time.latest is not None]
    if entry is None or len(clause.times) != 1 or not times or not clause.leads(entry) or _names_people(clause):
        return
    at = next(position for position, chunk in enumerate(clause.chunks) if chunk.word in STANDING)
    kinds = _state(clause.chunks[at + 1 : at + 1 + _REACH])
    if kinds:
        yield Claim("standing", f"{kinds[0]}-date", entry.id, kinds[0], "", _by(times[0]), others=kinds)


def _by(time: Time) -> Time:
    return time._replace(earliest=None, relation="by", edtf=f"../{time.latest}")


def _state(chunks: Sequence[Chunk]) -> tuple[str, ...]:
    words = [_word(chunk) for chunk in chunks]
    end = next((at for at, word in enumerate(words) if word in {",", "and", "but"}), len(words))
    for openers, places, kinds in _STATES:
        at = next((at for at, word in enumerate(words[:3]) if word in openers), None)
        if at is not None and any(word.endswith("ed") for word in words[:at]):
            continue  # "was rolled back from its pad"
        if at is not None and not places.isdisjoint(words[at : min(end, at + _NEAR)]):
            return kinds
    return ()


def _word(chunk: Chunk) -> str:
    if chunk.mention is None or chunk.word:
        return chunk.word
    return next((entry.id for entry in chunk.mention.entries if entry.kind == "body"), "")


def _names_people(clause: Clause) -> bool:
    return any(entry.kind == _PEOPLE for name in clause.names for entry in name.entries)

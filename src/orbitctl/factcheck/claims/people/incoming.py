"""Who is told to take an office yet: "will be the new head of", "is to take over as", "will take up the post of"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.titles import DESCRIBING, OF_TITLES, ORGANISATIONS, TITLES, names_part
from orbitctl.factcheck.reading.wordsets import wordset

COMING = "coming"
_BECOMING = wordset("be become")
_TAKING = wordset("take assume start begin")
#: Who has the office already goes on in it.
_GOING_ON = wordset("until remain still again another continue keep longer")
#: Between "take" and the office: "up his new post of", "over as", "office as".
_LINKS = (
    DESCRIBING | v.DETERMINERS | wordset("up over office as of post job role position duties charge helm reins his her")
)
_WORDS = v.FUTURE | wordset("to")
_NEAR = 3


def incoming(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to come to which office."""
    for clause in found.clauses if not found.words.isdisjoint(_BECOMING | _TAKING) else ():
        doubted = clause.supposed or clause.negated or clause.formerly or clause.words & _GOING_ON
        if clause.modality != "plan" or doubted:
            continue
        who, where = clause.about(("person",)), clause.entries(ORGANISATIONS)
        if who is None or len(where) != 1 or names_part(clause.chunks) or len(clause.entries(("person",))) > 1:
            continue
        times = together(clause.times)
        if times is None or any(time.relation in {"until", "since"} for time in times):
            continue
        if any(_takes(clause, at, where[0].id) for at in range(1, len(clause.chunks))):
            yield Claim("office", "office", where[0].id, COMING, who.id, next(iter(times), None), modality="plan")


def _takes(clause: Clause, at: int, where: str) -> bool:
    """Tell whether a verb at a position takes the office of a body, and somebody is named before it who will."""
    row = clause.chunks
    before = row[max(0, at - _NEAR) : at]
    if row[at - 1].word not in _WORDS or not any(chunk.word in v.FUTURE | v.PLANNING | v.BE for chunk in before):
        return False
    named = [i for i in range(at) if only(row[i].mention, ("person",)) is not None]
    if not named and clause.topic is None:
        return False
    if row[at].word in _BECOMING | _TAKING:
        links = _LINKS if row[at].word in _TAKING else DESCRIBING | v.DETERMINERS
        return _is_office(row, at + 1, links, where)
    return False


def _is_office(row: Sequence[Chunk], at: int, links: frozenset[str], where: str) -> bool:
    """Tell whether the head of a body is named at a position: "the new head of NSA", "NSA's new head"."""
    while at < len(row) and row[at].word in links and row[at].word not in TITLES:
        at += 1
    if _is_body(row, at, where):
        at = next((i for i in range(at, min(len(row), at + 2)) if _names(row[i], where)), at) + 1
        while at < len(row) and row[at].word in DESCRIBING and row[at].word not in TITLES:
            at += 1
        end = at
        while end < len(row) and row[end].word in OF_TITLES:
            end += 1
        return end > at and all(chunk.word != "'s" for chunk in row[end : end + 1])
    end = at
    while end < len(row) and row[end].word in OF_TITLES:
        end += 1
    return end > at and end < len(row) and row[end].word in {"of", "at", "for"} and _is_body(row, end + 1, where)


def _is_body(row: Sequence[Chunk], at: int, where: str) -> bool:
    at += at < len(row) and row[at].word in v.DETERMINERS
    return at < len(row) and _names(row[at], where)


def _names(chunk: Chunk, where: str) -> bool:
    entry = only(chunk.mention, ORGANISATIONS)
    return entry is not None and entry.id == where

"""Claims of the states of a region beside an accord: the first of them, the only ones, so many, none.

A region, a noun for its states, and one accord that is signed or joined; the quantifier before the region, or the rank,
says what is told: "the first African country to sign", "no Arab state has", "four Asian signatories".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.alliances import Named, is_body
from orbitctl.factcheck.claims.accords.belonging import ENDED, KEEPING_AWAY, ROLES, property_of
from orbitctl.factcheck.claims.accords.regions import region_at
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.listing import actor_of, groups_of
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_STATES = wordset("country countries state states nation nations government governments capital capitals newcomer one")
_MEMBERS = _STATES | frozenset(ROLES)
CUES = wordset("first only sole no none lone any earliest") | {"not"}
_NOBODY = wordset("no none nobody")
_SOLE = wordset("only sole lone")
#: Between a quantifier and the region, or the noun and the region: "no state of", "none of the".
_LINKS = wordset("the of in from a an single of 's other")
_WHERE = wordset("in from of")
_UNTOLD = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | ENDED | wordset(
    "if unless ? almost nearly except but besides apart excluding save left quit withdrew another since than"
    " astronaut astronauts satellite satellites agencies mission missions"
)  # fmt: skip
_REACH = 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is told of the states of a region and the one accord of a sentence."""
    row = found.row
    accords = found.accords
    if len({accord.entry.id for accord in accords}) != 1 or found.words & _UNTOLD:
        return
    what = _done(row, accords[0])
    if what is None:
        return
    for at in range(len(row)):
        place = region_at(row, at)
        told = (_of_all(row, at, place[1]) or _told(row, at, place[1])) if place is not None else None
        if place is not None and told is not None:
            kind, number, noun = told
            denied = v.NEGATIONS | KEEPING_AWAY - {"outside"}
            near = {chunk.word for i, chunk in enumerate(row) if i != noun}
            groups = groups_of(row, aside=True)
            if kind in {"first", "only", "rank"} and (len(groups) != 1 or near & denied):
                return
            if kind in {"none", "count"} and (near & denied) - ({"not", "no", "none"} if kind == "none" else set()):
                return
            who = groups[0] if kind in {"first", "only", "rank"} else []
            claim = _claim(accords[0].entry, what, kind, place[0].name, who, number)
            times = together([chunk.time for chunk in row if chunk.time is not None])
            if kind in {"first", "rank"}:
                yield claim  # whose date is that of the act
            elif times is not None:
                yield claim._replace(time=times[0] if times else None)
            return


def _claim(accord: Entry, what: str, kind: str, place: str, who: Sequence[Entry], number: Number | None) -> Claim:
    told = (kind, what, place, *(entry.id for entry in who))
    return Claim("regional", "set", accord.id, "region", kind, None, number, present=True, others=told)


def _done(row: Sequence[Chunk], accord: Named) -> str | None:
    """Return what those told of did: to sign, or to join in whatever way; None if it is none of these."""
    acts = {act for chunk in row if (act := property_of(chunk.verb) or DEEDS.get(chunk.word)) is not None}
    roles = {ROLES[chunk.word] for chunk in row if chunk.word in ROLES}
    inside = accord.at > 1 and row[accord.at - (2 if row[accord.at - 1].word == "the" else 1)].word in {"in", "inside"}
    if "leave" in acts or not (acts or roles or inside) or (is_body(row, accord) and not roles and acts <= {"sign"}):
        return None
    return "sign" if acts | roles == {"sign"} else "join"


def _told(row: Sequence[Chunk], first: int, last: int) -> tuple[str, Number | None, int] | None:
    """Return what is told of a region's states, the number told, and where the word that tells it stands.

    The noun stands behind the region, "the first African country", or before it, "the first country in Africa".
    """
    if last < len(row) and row[last].word == "'s":
        return _quantity(row, last + 1, last) or _quantity(row, first - 1, max(-1, first - 1 - _REACH))
    noun = last < len(row) and row[last].word in _MEMBERS
    start = first - 1
    if not noun and first and row[first - 1].word in _WHERE | {"the"}:
        start = first - 2 if row[first - 1].word in _WHERE else first - 3
        noun = start >= 0 and (row[start].word in _MEMBERS or row[start].word in CUES)
    if not noun:
        return None
    return _quantity(row, start, max(-1, start - _REACH))


def _of_all(row: Sequence[Chunk], first: int, last: int) -> tuple[str, Number | None, int] | None:
    """Return what is told of one of a region's states by what follows: "of the Nordic states Peru signed first"."""
    opening = [chunk.word for chunk in row[max(0, first - 2) : first]] in (["of", "the"], ["among", "the"])
    if not opening or last >= len(row) or row[last].word not in _STATES:
        return None
    for at in range(last + 1, len(row)):
        before, behind = row[at - 1], row[at + 1] if at + 1 < len(row) else None
        if row[at].word == "first" and (behind is None or behind.word in {".", ",", ";", "to"}) and before.word != "at":
            return "first", None, at
        if row[at].word == "only" and behind is not None and actor_of(behind) is not None and before.word != "not":
            return "only", None, at
    return None


def _quantity(row: Sequence[Chunk], start: int, end: int) -> tuple[str, Number | None, int] | None:
    """Return the quantifier or rank that stands next before a position, down to another."""
    for at in range(start, end, -1):
        word, number = row[at].word, row[at].number
        before = [chunk.word for chunk in row[max(0, at - 2) : at]]
        if {"not", "among", "of"} & set(before) and word not in _NOBODY and number is None and word in CUES:
            return None  # "one of the first", "not the only"
        if word in _SOLE:
            return "only", None, at
        if word in {"first", "earliest"}:
            return "first", None, at
        if word in _NOBODY or (word == "single" and "not" in before):
            return "none", None, at if word != "single" else at - len(before)
        if number is not None and number.ordinal:
            return "rank", number, at
        if number is not None:
            if number.value == 1 and "not" in before:
                return "none", None, at - 1
            return None if {"of", "first", "last", "these", "those"} & set(before) else ("count", number, at)
        if word not in _LINKS and word not in _MEMBERS:
            return None
    return None

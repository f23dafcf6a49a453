"""Offices told by a title beside a name, whatever else a sentence says: "NATO's Secretary General, X, called it ...".

A title with an organisation, and somebody directly beside the two, is a statement by itself: what the rest of the
sentence tells, plans or doubts does not change who is given the office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

ORGANISATIONS = ACTORS - {"state"}
#: Nouns for whoever is at the head of something.
TITLES = wordset(
    "administrator chief chairman chairwoman chair chairperson head president ceo boss leader director general"
    " secretary chairmanship"
)
#: Words of longer titles, which alone name no office.
OF_TITLES = wordset("general executive officer - space") | TITLES
#: A deputy, or a director of a part, is not at the head.
OF_PARTS = wordset(
    "deputy vice associate assistant flight mission science project program programme division center centre office"
    " directorate engineer scientist designer astronaut spokesman spokesperson spokeswoman financial operating board"
)
FORMER = wordset("former ex then onetime late sometime previous past")
CURRENT = wordset("present current incumbent sitting serving reigning")
#: Who held an office first need not hold it still.
FOUNDING = wordset("founding first original")
DESCRIBING = (
    FORMER
    | CURRENT
    | v.DETERMINERS
    | FOUNDING
    | wordset("acting interim new newly named appointed next outgoing longtime civilian boss recent today now 's")
)
_BE = wordset("is was became remains remained")
_ADVERBS = wordset("still now then already again today at the time")
#: Words that go on from a title to what it is of: "head of", "chief at", "director general for".
_OF = wordset("of at for")
_HONORIFICS = wordset("mr mrs ms dr prof professor sir dame shri gen lt sen col senator .")
_GETTING = wordset("has had gets got")
_FARTHEST, _NEAR = 6, 5
#: What organisations are.
BODIES = wordset(
    "agency organisation organization body company firm alliance space its civil national federal state space-agency"
    " corporation programme program effort outfit group service force"
)


class Titled(NamedTuple):
    """Somebody with a title; the places are those of the title with all that belongs to it, and of the name."""

    person: Entry
    organisation: Entry
    first: int
    last: int
    at: int
    words: frozenset[str]  # what describes the title: former, acting, present
    copula: str  # the verb that ties the two, empty in an apposition


class _Title(NamedTuple):
    first: int  # places of the title with its organisation, the last not included
    last: int
    organisation: Entry
    words: frozenset[str]


def is_of_else(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the title at a position is of something within an organisation: "head of astronomy"."""
    of = [chunk for chunk in row[at + 1 : at + 5] if chunk.word not in v.DETERMINERS]
    if len(of) < 2 or of[0].word not in {"of", "for"}:
        return False
    return of[1].mention is None and of[1].word.isalpha() and of[1].word not in BODIES


def _is_of_what_is_owned(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the title at a position is of what belongs to an organisation: "head of NASA's rover team"."""
    behind = [chunk for chunk in row[at + 1 : at + 5] if chunk.word not in v.DETERMINERS]
    if len(behind) < 3 or behind[0].word not in _OF or behind[2].word != "'s":
        return False
    return only(behind[1].mention, ORGANISATIONS) is not None


def heads_a_part(row: Sequence[Chunk]) -> bool:
    """Tell whether somebody is at the head of what belongs to an organisation, and not of that itself."""
    return any(chunk.word in TITLES and _is_of_what_is_owned(row, at) for at, chunk in enumerate(row))


def names_part(row: Sequence[Chunk]) -> bool:
    """Tell whether a title is told of a deputy, or of a part: "deputy chief", "director of the science division"."""
    if heads_a_part(row):
        return True
    parts = [at for at, chunk in enumerate(row) if chunk.word in OF_PARTS]
    return any(not TITLES.isdisjoint(chunk.word for chunk in row[max(0, at - _NEAR) : at + _NEAR]) for at in parts)


def titled(row: Sequence[Chunk]) -> Iterator[Titled]:
    """Yield who is given which title, in order."""
    for title in _titles(row):
        found = _behind(row, title) or _before(row, title)
        if found is not None:
            yield found


def _titles(row: Sequence[Chunk]) -> Iterator[_Title]:
    """Yield every title with the organisation it is of."""
    at = 0
    while at < len(row):
        if row[at].word not in TITLES:
            at += 1
            continue
        end = at
        while end < len(row) and row[end].word in OF_TITLES:
            end += 1
        first = at
        while first and (row[first - 1].word in DESCRIBING or row[first - 1].word in OF_TITLES):
            first -= 1
        title = _of_organisation(row, first, end)
        if title is not None and (not first or row[first - 1].word not in OF_PARTS):
            yield title
        at = end + 1


def _of_organisation(row: Sequence[Chunk], first: int, end: int) -> _Title | None:
    """Return a title with the organisation behind it, "head of ISRO", or before it, "NASA's new chief"."""
    words = frozenset(chunk.word for chunk in row[first:end])
    if words.isdisjoint(OF_PARTS) and end < len(row) and row[end].word in _OF:
        at = end + 1
        while at < len(row) and (row[at].word in v.DETERMINERS or _is_demonym(row[at])):
            at += 1
        if at < len(row) and (found := only(row[at].mention, ORGANISATIONS)) is not None:
            owns = at + 1 < len(row) and row[at + 1].word == "'s"
            return None if owns else _Title(first, at + 1, found, words)
        return None
    if first > 1 and row[first - 1].word in _GETTING and "new" in words:
        first -= 1  # "ESA has a new chief"
    found = only(row[first - 1].mention, ORGANISATIONS) if first else None
    if found is None or not words.isdisjoint(OF_PARTS):
        return None
    first -= 1
    while first and (row[first - 1].word in DESCRIBING or row[first - 1].word == "-"):
        first -= 1
    return _Title(first, end, found, frozenset(chunk.word for chunk in row[first:end]))


def _is_demonym(chunk: Chunk) -> bool:
    return chunk.mention is not None and any(entry.kind in {"demonym", "state"} for entry in chunk.mention.entries)


def _behind(row: Sequence[Chunk], title: _Title) -> Titled | None:
    """Return who is named behind a title: "NASA chief X", "the head of ESA, X,", "the head of ESA is X"."""
    at, copula = title.last, ""
    while at < min(len(row), title.last + _FARTHEST):
        word = row[at].word
        if word in _BE and not copula:
            copula = word
        elif word not in {",", "-", ":", "("} and word not in _HONORIFICS and not (copula and word in _ADVERBS):
            break
        at += 1
    person = only(row[at].mention, ("person",)) if at < len(row) else None
    if person is None or (at + 1 < len(row) and row[at + 1].word == "'s" and copula):
        return None
    return Titled(person, title.organisation, title.first, title.last, at, title.words, copula)


def _is_of_then(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a title is told of the time of a sentence: "who was head of ESA at the time"."""
    return not {"time", "then"}.isdisjoint(chunk.word for chunk in row[at : at + _NEAR])


def _before(row: Sequence[Chunk], title: _Title) -> Titled | None:
    """Return who is named before a title: "X, head of ESA,", "X is ESA's director general", "X as the head of"."""
    at, copula = title.first - 1, ""
    while at >= 0 and (row[at].word in v.DETERMINERS or _is_demonym(row[at])):
        at -= 1
    comma, words = False, title.words
    while at >= max(0, title.first - _FARTHEST):
        word = row[at].word
        if word in _BE and not copula:
            copula = word
        elif word == "," or (word == "who" and copula == "was" and _is_of_then(row, title.last)):
            comma = True
        elif word == "as" and not comma and row[at - 1].word == ",":
            comma, words = True, words | {"as"}  # "X, as NASA chief, said"
        elif not (word in _ADVERBS and copula == ""):
            break
        at -= 1
    person = only(row[at].mention, ("person",)) if at >= 0 and (comma or copula) else None
    if person is None or (at and row[at - 1].word in {"of", "and", "with", "'s", "by", "like", "as", "replace"}):
        return None
    return Titled(person, title.organisation, title.first, title.last, at, words, copula)

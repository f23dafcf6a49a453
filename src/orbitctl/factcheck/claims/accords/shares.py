"""Claims of how many of a group belong to an accord: "none of the EU's members has", "most of ESA's members have"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import ROLES, property_of
from orbitctl.factcheck.claims.accords.groups import group_at
from orbitctl.factcheck.claims.accords.renunciations import renounced
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.listing import listed_from
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_ALL = wordset("all every each")
_DEFINITE = wordset("the its all these those other first last")
_NONE = wordset("none no neither")
_SHARES = wordset("most half majority")
#: Behind a quantifier the group is named no farther.
_REACH, _NEAR = 7, 3
_EXCEPT = wordset("except but excluding save bar besides unlike than")
_UNSURE = v.FUTURE | v.DOUBTFUL | v.DOUBTED | wordset("almost nearly if invited urged")


def shares(row: Sequence[Chunk], accords: Sequence[Named]) -> Iterator[Claim]:
    """Yield what part of a group is told to have joined an accord."""
    words = frozenset(chunk.word for chunk in row)
    if words & _UNSURE:
        return
    excepted, start = _excepted(row) if words & _EXCEPT else ([], len(row))
    if words & _EXCEPT and not excepted:
        return
    for at in range(len(row)):
        told = _quantity(row, at)
        if told is None:
            continue
        value, number, behind = told
        whole, place = _group(row, behind, accords, of_old=value != "none")
        what = _done(row, place, accords) if whole else None
        if what is not None:
            if excepted and (value != "all" or start > accords[-1].at + _NEAR):
                return
            denied = not v.NEGATIONS.isdisjoint(chunk.word for chunk in row[place : what[1]])
            if not denied:
                yield Claim("set", "set", accords[-1].entry.id, "share", value, None, number, present=True,
                            others=(whole, what[0], *excepted))  # fmt: skip
            return


def _excepted(row: Sequence[Chunk]) -> tuple[list[str], int]:
    """Return who is left out, "all members but Peru and Chile", and where that is said."""
    at = next(at for at, chunk in enumerate(row) if chunk.word in _EXCEPT)
    if row[at].word in {"unlike", "than"}:
        return [], at
    first = at + 1
    while first < len(row) and row[first].word in {"for", "the", "only"}:
        first += 1
    return [entry.id for entry in listed_from(row, first)[0]], at


def _quantity(row: Sequence[Chunk], at: int) -> tuple[str, Number | None, int] | None:
    """Return the quantifier at a position: its name, its number, and the position behind."""
    word, number = row[at].word, row[at].number
    before = row[at - 1].word if at else ""
    if word in _ALL and before not in {"not", "at", "above", "after", "of"}:
        return "all", None, at + 1
    if word in {"no", "not"} and before == "," and at > 1 and row[at - 2].mention is not None:
        return None  # "Japan, no member of ESA, has signed"
    if word in _NONE:
        return "none", None, at + 1
    if word == "not" and at + 2 < len(row) and (row[at + 1].word in {"a"} or row[at + 1].number is not None):
        return "none", None, at + 2
    if word in _SHARES and before not in {"first", "second", "other"}:
        return word, None, at + 1
    if number is not None and number.value == 1 and before not in {"only", "just"}:
        return None  # "is one of several"
    if number is not None and not number.ordinal and at + 1 < len(row) and row[at + 1].word == "of":
        return f"{number.value:g}", number, at + 2
    if number is not None and not number.ordinal and before not in _DEFINITE and _are_members(row, at + 1):
        return f"{number.value:g}", number, at + 1
    return None


def _are_members(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether members are counted whose group is named behind: "members of", "member states of"."""
    words = [chunk.word for chunk in row[at : at + 3]]
    return words[:2] == ["members", "of"] or words == ["member", "states", "of"]


def _group(row: Sequence[Chunk], first: int, accords: Sequence[Named], *, of_old: bool) -> tuple[str, int]:
    """Return the group named next, or the accord whose members are told of, and where; empty if there is none."""
    for at in range(first, min(len(row), first + _REACH)):
        found = group_at(row, at, of_old=of_old)
        if found is not None:
            return found, at
        if len(accords) > 1 and at == accords[0].at:
            near = row[max(0, at - 3) : at + 4]
            return (accords[0].entry.id, at) if any(chunk.word in ROLES for chunk in near) else ("", at)
        if row[at].verb is not None and row[at].verb.form in {"past", "third"}:  # type: ignore[union-attr]
            return "", at
    return "", first


def _done(row: Sequence[Chunk], first: int, accords: Sequence[Named]) -> tuple[str, int] | None:
    """Return what a group is told to have done to the last accord named, and where the word for it stands."""
    accord = accords[-1]
    if accord.at <= first:
        return None
    given_up = None if accord.entry.own else renounced(row, accord.at)
    if given_up is not None:
        return "join", given_up if given_up > first else accord.at
    for at in range(first + 1, accord.at):
        what = property_of(row[at].verb)
        verb = row[at].verb
        if what is not None and what != "leave" and verb is not None and verb.form != "ing":
            return what, at
        if row[at].word in ROLES and (at > first + 3 or any(c.word in v.BE for c in row[first + 1 : at])):
            return ROLES[row[at].word], at
        if row[at].word == "bound":
            return "party", at
    return None

"""Numbers of members that a sentence takes for granted: "ESA's 22 members will meet", "its eight founding states".

Whatever is said of all members, planned or denied, how many they are is told as it stands; and how many founded an
accord stays true for good.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import property_of
from orbitctl.factcheck.claims.accords.rollcalls import COUNTED, PLAIN, ROLES_COUNTED, STATES_COUNTED
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.scope import WIDE
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_DEFINITE = wordset("all the its their 's both")
#: Between a number and those counted.
_PLAIN = wordset("member full signatory participating contracting partner subscribing")
_FOUNDING = wordset("founding original initial")
_SOME = wordset("other remaining of first last new newest latest next smaller larger")
_PAST = wordset("was were had then")
_DONE = wordset("begun founded established created launched started initiated formed devised conceived together")
_FOUNDED = wordset("founded established created formed launched began started")
_AT_FIRST = wordset("initially originally")
_REACH, _FAR = 4, 6


def presupposed(row: Sequence[Chunk], accords: Sequence[Named]) -> Iterator[Claim]:
    """Yield how many belong to an accord, or founded it, where that is told beside something else."""
    for at, chunk in enumerate(row):
        number = chunk.number
        if number is None or number.ordinal or not number.value.is_integer():
            continue
        if _joined_founders(row, at):
            yield _claim(accords[0], "founders", chunk)._replace(others=(WIDE,))
            continue
        founding = not _FOUNDING.isdisjoint(c.word for c in row[max(0, at - 1) : at + 2])
        noun = _noun(row, at + 1)
        began = _found(row, at, accords) or _at_first(row, at)
        if noun is None and at + 1 < len(row) and row[at + 1].word in STATES_COUNTED and began:
            noun = at + 1
        if noun is None or not {c.word for c in row[max(0, at - 2) : at]}.isdisjoint(_SOME - {"of"}):
            continue
        before = row[at - 1].word if at else ""
        before = row[at - 2].word if before in _FOUNDING and at > 1 else before
        accord = _owner(row, at, noun, accords)
        if founding or began:
            yield _claim(accords[0], "founders", chunk)
        elif accord is not None and before in _DEFINITE and not _is_past(row):
            yield _claim(accord, "members", chunk)


def _found(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether those counted are told to have founded the accord: "a dozen states founded it", "founded by ten"."""
    behind = [chunk.word for chunk in row[at + 2 : at + 4]]
    before = [chunk.word for chunk in row[max(0, at - 3) : at]]
    near = any(at < accord.at <= at + _FAR for accord in accords)
    return (near and not _DONE.isdisjoint(behind)) or ("by" in before and not _DONE.isdisjoint(before))


def _joined_founders(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether those counted founded it with who is named: "launched by Peru with seven other countries"."""
    words = [chunk.word for chunk in row]
    noun = next((i for i in range(at + 1, min(len(row), at + _REACH)) if words[i] in COUNTED - PLAIN), 0)
    if not noun or words[at - 1] not in {"with", "and"}:
        return False
    others = not {"other", "partner", "fellow"}.isdisjoint(words[at + 1 : noun])
    begun = next((i for i in range(at) if words[i] in _FOUNDED | _DONE), at)
    return others and ("founding" in words[at + 1 : noun] or "by" in words[begun : begun + 2])


def _at_first(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether those counted were there first: "initially signed by eight", "formed in 2002 with ten members"."""
    before = [chunk.word for chunk in row[max(0, at - _REACH) : at]]
    opening = (*row[:1], *row[max(0, at - _FAR) : at])
    if "by" in before[-1:] and not _AT_FIRST.isdisjoint(chunk.word for chunk in opening):
        return any(property_of(chunk.verb) == "sign" for chunk in row[max(0, at - _REACH) : at])
    return "with" in before[-1:] and not _FOUNDED.isdisjoint(before)


def _claim(accord: Named, what: str, chunk: Chunk) -> Claim:
    assert chunk.number is not None
    present = what == "members"
    return Claim(
        "total", "count", accord.entry.id, what, f"{chunk.number.value:g}", None, chunk.number, present=present
    )


def _noun(row: Sequence[Chunk], at: int) -> int | None:
    """Return where those counted stand: "members", "member states", "founding nations"."""
    plain = False
    while at < len(row) and (row[at].word in _PLAIN or row[at].word in _FOUNDING):
        plain = True
        at += 1
    if at < len(row) and (row[at].word in ROLES_COUNTED or (plain and row[at].word in STATES_COUNTED)):
        return at
    return None


def _owner(row: Sequence[Chunk], at: int, noun: int, accords: Sequence[Named]) -> Named | None:
    """Return the accord whose members are counted: "ESA's 23 members", "the 23 members of ESA"."""
    for accord in accords:
        behind = {chunk.word for chunk in row[noun + 1 : accord.at]} if noun < accord.at <= noun + _REACH else None
        if behind is not None and behind & {"of", "to"} and behind <= {"of", "to", "the"}:
            return accord
        if accord.at < at and {chunk.word for chunk in row[accord.at + 1 : at]} <= {"'s", *_FOUNDING}:
            return accord
    return None


def _is_past(row: Sequence[Chunk]) -> bool:
    """Tell whether something of the past is told, and how many they were then."""
    return any(
        chunk.time is not None
        or chunk.word in _PAST
        or (chunk.verb is not None and chunk.verb.form == "past" and chunk.word not in v.BE)
        for chunk in row
    )

"""Claims of all, none or only so many of the flights of a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims import camps, endings, fates, pairs
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.roles import ACTORS, only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_ALL = wordset("all every each both")
CUES = _ALL | wordset("most single no not none neither of only just first half")
_LINKS = wordset("of the its 's moon lunar rocket")
#: What a program flies, and which of its flights are meant by that; all, where nothing is said.
FLOWN: dict[str, str] = {
    **dict.fromkeys(wordset("landers lander"), "lander"),
    **dict.fromkeys(wordset("orbiters orbiter"), "orbiter"),
    **dict.fromkeys(wordset("flights missions launches probes craft spacecraft rockets spaceships flight mission"), ""),
}
_SOFAR = wordset("so far flown ever all date to launched have has were was had been are")
_HOW = wordset("successfully softly safely")
#: Verbs that say of a flight how it went.
_WENT: dict[str, str] = {
    "succeed": "success", "fail": "failure", "crash": "crash", "crash-land": "crash", "land": "landing",
    "soft-land": "landing", "touch down": "landing", "work": "success", "malfunction": "failure",
    "explode": "failure",
}  # fmt: skip
_REACHING = frozenset({"reach", "make", "achieve", "get to", "enter"})
_WITH_CREW = wordset("crewed manned")
_UNCREWED = wordset("uncrewed unmanned robotic")
_CREW = wordset("crew crews astronauts crewed manned")
_FLOWN = wordset("flown launched fly launch flew")
_HAVING = (_SOFAR | wordset("actually that to")) - _FLOWN
_ORBIT = wordset("orbit it to into earth an")
#: With one of these, not the whole of what is told is so.
_HEDGES = wordset("almost nearly most perhaps probably almost if except but about")
#: With one of these nothing is stated.
_UNSAID = v.FUTURE | v.DOUBTFUL | v.DOUBTED


class _Share(NamedTuple):
    """So many of so many."""

    number: Number | None  # None: all
    size: int | None  # how many there are, where it is said
    first: bool  # of the first so many alone
    last: int  # position behind the words


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is said of all, none or so many."""
    row = found.row
    words = found.words
    if row[-1].word == "?" or words & _UNSAID or (words.isdisjoint(CUES) and row[0].number is None):
        return
    yield from camps.claims(found)
    yield from endings.claims(row)
    certain: list[Claim] = []
    if not words & _HEDGES and not any(chunk.time for chunk in row):
        certain = [*_only_flown(row), *_flights(row)]
    yield from certain or list(fates.claims(row)) or pairs.claims(row)


def _claim(what: str, subject: str, value: str, number: Number | None = None, others: Sequence[str] = ()) -> Claim:
    return Claim("set", "set", subject, what, value, None, number, present=True, others=tuple(others))


def _only_flown(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "only Artemis I and II have flown", "Artemis I is the only Artemis mission that has flown"."""
    at = next((at for at, chunk in enumerate(row) if chunk.word == "only"), None)
    if at is None:
        return
    flown, behind = _listed(row, at + 1)
    if not flown and at > 1 and row[at - 1].word == "the" and row[at - 2].word in {"is", "are", "remains", "remain"}:
        program, behind, kind = _program(row, at + 1)
        listed = next((first for first in range(at - 2) if _listed(row, first)[1] == at - 2), None)
        flown = _listed(row, listed)[0] if listed is not None and program is not None and not kind else []
    while behind < len(row) and row[behind].word in _HAVING:
        behind += 1
    flew = behind < len(row) and row[behind].word in _FLOWN
    if flown and flew and all(chunk.word in _SOFAR | {"."} for chunk in row[behind + 1 :]):
        value = " ".join(entry.id for entry in flown)
        yield _claim("only-flown", flown[0].id, value, None, [entry.id for entry in flown[1:]])


def _listed(row: Sequence[Chunk], at: int) -> tuple[list[Entry], int]:
    """Return the missions listed from a position on, and the position behind the list."""
    found: list[Entry] = []
    while at < len(row):
        entry = only(row[at].mention, ("mission",))
        if entry is not None:
            found.append(entry)
        elif row[at].word not in {"and", ","} or not found:
            break
        at += 1
    return found, at


def _flights(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "all five Lunar Orbiters succeeded", "only two of the five crashed"."""
    if row[0].word == "of":
        yield from _turned(row)
        return
    for at in range(len(row)):
        share = _share(row, at)
        if share is None:
            continue
        program, behind, kind = _program(row, share.last)
        told = _predicate(row, behind) if program is not None else None
        if told == "orbit" and share.number is not None and share.number.value:
            return  # perhaps around another planet
        if program is not None and told is not None:
            size = f" of {share.size}" if share.size is not None else ""
            value = ("all" if share.number is None else f"{share.number.value:g}") + ("" if share.first else size)
            first = str(share.size) if share.first else ""
            yield _claim(told, program.id, value, share.number, (str(share.size or ""), kind, first))
            return


def _turned(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "of the nine Rangers, six failed", "of India's three landers, only the third landed"."""
    start = next((at for at, chunk in enumerate(row) if chunk.number is not None), 0)
    if any(chunk.verb is not None for chunk in row[:start]):
        return
    size, behind = _size(row, start)
    program, behind, kind = _program(row, behind)
    while behind < len(row) and row[behind].word in _SOFAR:
        behind += 1
    if program is None or behind + 2 >= len(row) or row[behind].word != ",":
        return
    at = behind + 1
    lone = row[at].word in {"only", "just"}
    at += lone + (row[at + lone].word == "the")
    number = row[at].number if at < len(row) else None
    told = _predicate(row, at + 1) if number is not None and size is not None else None
    if number is None or told is None or (number.ordinal and not lone) or not number.exact:
        return
    counted = Number(number.first, number.last, 1, 1, 1) if number.ordinal else number
    if counted.value > 1 or lone:
        yield _claim(told, program.id, f"{counted.value:g} of {size}", counted, (str(size), kind, ""))


def _share(row: Sequence[Chunk], at: int) -> _Share | None:
    """Read "all five", "both of", "none of the", "two of the five", "only two", "the first six" at a position."""
    word, number = row[at].word, row[at].number
    before = row[at - 1].word if at else ""
    if before in {"not", "nearly", "almost"}:
        return None
    if word in {"no", "not"}:
        return _not_one(row, at)
    if word in _ALL:
        size, last = _size(row, at + 1)
        return _Share(None, 2 if word == "both" else size, False, last)
    if word in {"none", "neither"} and at + 1 < len(row) and row[at + 1].word == "of":
        size, last = _size(row, at + 2)
        return _Share(_none(row[at]), 2 if word == "neither" else size, False, last)
    if word == "first" and at + 1 < len(row) and (count := row[at + 1].number) is not None and before == "the":
        return _Share(None, int(count.value), True, at + 2)
    if number is None or number.ordinal or not number.exact or not number.value.is_integer():
        return None
    only_so_many = before in {"only", "just"}
    if at + 1 < len(row) and row[at + 1].word == "of":
        size, last = _size(row, at + 2)
        # "One of the seven" is any one, not the only one; "two of them" leaves open whether there were more.
        counted = size is not None and number.value > 1
        return _Share(number, size, False, last) if counted or only_so_many else None
    # What a sentence begins with is how many there were; "two of them" inside it may be any two.
    return _Share(number, None, False, at + 1) if only_so_many or (at == 0 and number.value > 1) else None


def _not_one(row: Sequence[Chunk], at: int) -> _Share | None:
    """Read "no", "not one of the seven", "not a single one of" at a position."""
    if row[at].word == "no":
        return _Share(_none(row[at]), None, False, at + 1)
    one = at + 1
    while one < len(row) and row[one].word in {"a", "single"}:
        one += 1
    number = row[one].number if one + 1 < len(row) else None
    if number is None or number.value != 1 or number.ordinal or row[one + 1].word != "of":
        return None
    size, last = _size(row, one + 2)
    return _Share(_none(row[at]), size, False, last)


def _none(chunk: Chunk) -> Number:
    return Number(chunk.first, chunk.last, 0, 0, 0)


def _size(row: Sequence[Chunk], at: int) -> tuple[int | None, int]:
    """Return how many a set has, where that stands next, and the position behind it."""
    while at < len(row) and row[at].word in {"of", "the", "its", "these"}:
        at += 1
    if at < len(row) and row[at].number is not None and not row[at].number.ordinal:  # type: ignore[union-attr]
        return int(row[at].number.value), at + 1  # type: ignore[union-attr]
    return None, at


def _program(row: Sequence[Chunk], at: int) -> tuple[Entry | None, int, str]:
    """Return the program named next, the position behind its flights, and the kind of them."""
    program, kind = None, ""
    while at < len(row):
        chunk = row[at]
        entry = only(chunk.mention, ("program",))
        if entry is not None and program is None:
            program = entry
        elif chunk.word in _WITH_CREW and program is None:
            kind = "crewed"
        elif chunk.word in FLOWN:
            kind = FLOWN[chunk.word] or kind
        elif chunk.mention is None and chunk.word not in _LINKS:
            break
        elif chunk.mention is not None and not any(
            e.kind in ACTORS or e.kind == "demonym" for e in chunk.mention.entries
        ):
            return None, at, ""
        at += 1
    return program, at, kind


def _predicate(row: Sequence[Chunk], at: int) -> str | None:
    """Return what is said of the flights, if nothing else is."""
    while at < len(row) and (row[at].word in _SOFAR or row[at].word in _HOW):
        at += 1
    if at == len(row):
        return None
    chunk = row[at]
    rest = [
        other for other in row[at + 1 :] if other.word not in _HOW | {"on", "the", "moon", "."} and other.word != ","
    ]
    told = _WENT.get(chunk.verb.base) if chunk.verb is not None else None
    if told is None and chunk.word in {"lost", "destroyed"} and row[at - 1].word in v.BE:
        told = "failure"
    if chunk.verb is not None and chunk.verb.base in _REACHING and {other.word for other in rest} <= _ORBIT:
        told, rest = "orbit", [] if rest else list(row[at:])
    if told is not None:
        on_the_moon = told == "landing" and any(other.word == "moon" for other in row[at + 1 :])
        return None if rest else "moon-landing" if on_the_moon else told
    following = {other.word for other in row[at : at + 4]}
    if chunk.word in {"carried", "had", "flew", "crewed", "manned"} and following & _CREW and len(rest) <= 4:
        return "crew"
    if chunk.word in _UNCREWED and len(rest) == 0:
        return "no-crew"
    if chunk.word in {"success", "successes", "successful"}:
        return None if rest else "success"
    if chunk.word in {"failure", "failures"}:
        return None if rest else "failure"
    if chunk.word == "made" and following >= {"successful", "landing"}:
        return "landing"
    return None

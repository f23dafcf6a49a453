"""Numbers with what they count: "72 flights", "4,308 pictures came back", "has flown twice".

They are found alike in a text and in what the record says of a mission or program in words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.words import SPANS, UNITS
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: What is counted, by the nouns for it.
COUNTED: dict[str, str] = {
    **dict.fromkeys(
        wordset("flights launches missions trips journeys voyages sorties hops outings liftoffs ascents"), "flights"
    ),
    **dict.fromkeys(wordset("pictures images photographs photos shots frames snapshots exposures"), "pictures"),
    **dict.fromkeys(wordset("orbits laps circuits revolutions"), "orbits"),
    **dict.fromkeys(wordset("crews"), "crews"),
    **dict.fromkeys(wordset("flybys swingbys"), "flybys"),
    **dict.fromkeys(wordset("modules"), "modules"),
    **dict.fromkeys(wordset("planets exoplanets"), "planets"),
}
#: Behind a noun these count what it stands for: "exoplanet discoveries".
_FINDS = wordset("discoveries detections finds findings")
_TIMES = {"twice": 2, "thrice": 3}
OFTEN = frozenset(_TIMES)
#: With one of these, "twice" and "six times" tell of flights; with those, of turns around a body.
_FLYING = wordset("flew flown fly flies launched lifted roared soared thundered up flight air aloft skies")
_CIRCLING = wordset("circled circle circling orbited around")
#: Between a number and its noun.
_PLAIN = wordset(
    "test - crewed manned space moon lunar powered helicopter shuttle american soviet nasa close up television tv"
    " separate successful in all total colour color individual different clear sharp"
)
#: Before a number or its noun: not how many there were in all.
PARTIAL = wordset(
    "first last other another further additional next these those remaining for rated planned designed built meant"
    " per every each in of after during within between uncrewed unmanned more ordered expected"
)
_LONGEST = 4
#: Of these a number "of" is that of all.
_IN_ALL = [[noun] for noun in ("discovery", "total", "sum", "tally", "haul", "detection", "detections", "legacy")]
#: Nouns that measure, or stand for too much to be held against a record word by word.
_NO_THINGS = frozenset(UNITS) | SPANS | wordset(
    "times minutes seconds metres meters miles kilometres kilometers kilograms kilos grams pounds tonnes tons degrees"
    " dollars euros pounds roubles yuan rupees percent members signatories parties agencies governments partners"
    " occasions watts bits megabits gigabytes centimetres inches feet points others ones thousands hundreds dozens"
    " scores astronauts cosmonauts engineers scientists employees workers steps stages halves quarters thirds parts"
)  # fmt: skip
_FEWEST_LETTERS = 5
_ENDING = frozenset({".", ",", ";", ")", "—", "–", "", "when", "before", "by", "until", "in"})


class Figure(NamedTuple):
    """A number and what it counts."""

    what: str
    number: Number


def figures(row: Sequence[Chunk], words: Collection[str]) -> Iterator[Figure]:
    """Yield the numbers among chunks that count something known here, and in all."""
    left: list[Number] = []  # such as the last of "rated for five flights, it made 72"
    nouns = {COUNTED[word] for word in words if word in COUNTED}
    for at, chunk in enumerate(row):
        number = _count(chunk)
        if number is None:
            continue
        behind = at + 1
        if _of_them(row, behind):
            left += [number] if any(before.word in COUNTED for before in row[:at]) else []
            continue
        while behind < len(row) and behind - at < _LONGEST and _goes_between(row[behind]):
            behind += 1
        word = row[behind].word if behind < len(row) else ""
        often = word == "times" or chunk.number is None
        found = behind + 1 < len(row) and row[behind + 1].word in _FINDS
        what = (
            _often(words) if often else COUNTED.get(f"{word}s" if found else word) or _thing(row[behind : behind + 1])
        )
        partial = at > 0 and (
            (row[at - 1].word in PARTIAL and [c.word for c in row[at - 2 : at - 1]] not in _IN_ALL)
            or (row[at - 1].word == "the" and row[at - 2].word in PARTIAL)
        )
        if partial or any(other.word in PARTIAL for other in row[at + 1 : behind]):
            continue
        if what:
            yield Figure(what, number)
        elif word in _ENDING and row[at - 1].verb is not None:
            left.append(number)
    if len(nouns) == 1 and len(left) == 1:
        yield Figure(nouns.pop(), left[0])


def _thing(noun: Sequence[Chunk]) -> str:
    """Return what a plural stands for that is counted by no other word: "marsquakes", "planets"."""
    word = noun[0].word if noun and noun[0].verb is None else ""
    plural = len(word) >= _FEWEST_LETTERS and word.endswith("s") and not word.endswith(("ss", "us"))
    return word if plural and word.isalpha() and word not in _NO_THINGS else ""


def _of_them(row: Sequence[Chunk], at: int) -> bool:
    return [chunk.word for chunk in row[at : at + 2]] == ["of", "them"]


def _count(chunk: Chunk) -> Number | None:
    if chunk.number is not None:
        return None if chunk.number.ordinal else chunk.number
    times = _TIMES.get(chunk.word)
    return Number(chunk.first, chunk.last, times, times, times) if times is not None else None


def _goes_between(chunk: Chunk) -> bool:
    """Tell whether a chunk stands between a number and its noun and leaves the count what it is."""
    if chunk.mention is not None:
        return all(
            entry.kind in {"program", "rocket", "demonym", "agency", "company"} for entry in chunk.mention.entries
        )
    return chunk.word in _PLAIN or chunk.word in PARTIAL


def _often(words: Collection[str]) -> str:
    if not _CIRCLING.isdisjoint(words):
        return "orbits"
    return "flights" if not _FLYING.isdisjoint(words) else ""

"""Numbers with what they count: "72 flights", "4,308 pictures came back", "has flown twice", "nine Rangers".

They are found alike in a text and in what the record says of a mission or program in words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.words import SPANS, UNITS
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: What is counted, by the nouns for it; any other plural stands for itself.
COUNTED: dict[str, str] = {
    **dict.fromkeys(
        wordset(
            "flights launches missions trips journeys voyages sorties hops outings liftoffs lift-offs ascents starts"
            " shots"
        ),
        "flights",
    ),
    **dict.fromkeys(wordset("pictures images photographs photos frames snapshots exposures"), "pictures"),
    **dict.fromkeys(wordset("orbits laps circuits revolutions"), "orbits"),
    **dict.fromkeys(wordset("flybys passes encounters swingbys fly-bys swing-bys flypasts"), "flybys"),
    **dict.fromkeys(wordset("planets exoplanets"), "planets"),
    "crews": "crews",
    **dict.fromkeys(
        wordset(
            "probes craft spacecraft orbiters landers capsules ships spaceships satellites machines vehicles rockets"
            " members robots automatons"
        ),
        "craft",
    ),
    **dict.fromkeys(wordset("cosmonauts astronauts taikonauts crewmembers people men humans pilots fliers"), "people"),
}
#: Behind a noun these count what it stands for: "exoplanet discoveries".
_FINDS = wordset("discoveries detections finds findings")
_OFTEN = {"twice": 2, "thrice": 3}
OFTEN = frozenset(_OFTEN)
_TIMES = wordset("times occasions")
#: With one of these, "twice" and "six times" tell of what was flown past, of turns around a body; else of flights.
_PASSING = wordset("pass passed passes flew fly flown swung swept flies swing")
_CIRCLING = wordset("circled circle circling orbited around")
#: Between a number and its noun.
_PLAIN = wordset(
    "crewed manned powered consecutive successive straight test space moon lunar robotic identical - different soviet"
    " american in all nasa private automatic unmanned uncrewed mars martian separate individual close helicopter"
    " shuttle up television tv successful total colour color clear sharp"
)
_OF_MAKERS = frozenset({"program", "rocket", "demonym", "agency", "company", "state"})
#: Before a number or its noun: not how many there were in all.
PARTIAL = wordset(
    "first last other another further additional next these those remaining for rated planned designed built meant"
    " per every each in of after during within between uncrewed unmanned more ordered expected"
)
#: Of these a number "of" is that of all.
_WHOLES = wordset(
    "discovery total sum tally haul detection detections legacy family series fleet set group string line run career"
)
#: Nouns that measure, or stand for too much to be held against a record word by word.
_NO_THINGS = frozenset(UNITS) | SPANS | wordset(
    "minutes seconds metres meters miles kilometres kilometers kilograms kilos grams pounds tonnes tons degrees"
    " dollars euros pounds roubles yuan rupees percent signatories parties agencies governments partners"
    " watts bits megabits gigabytes centimetres inches feet points others ones thousands hundreds dozens"
    " scores engineers scientists employees workers steps stages halves quarters thirds parts countries nations states"
)  # fmt: skip
_FEWEST_LETTERS, _LONGEST = 5, 4
_ENDING = frozenset({".", ",", ";", ")", "—", "–", "", "when", "before", "by", "until", "in"})


class Figure(NamedTuple):
    """A number and what it counts, with the positions of both; ``partial`` if it is no number of all there were."""

    what: str
    number: Number
    at: int
    noun: int
    partial: bool = False


def figures(row: Sequence[Chunk], words: Collection[str]) -> Iterator[Figure]:
    """Yield the numbers among chunks that count something known here."""
    told: list[str] = []
    for at, chunk in enumerate(row):
        number = _count(chunk)
        if number is None:
            continue
        noun = at + 1
        while noun < len(row) and noun - at < _LONGEST and _goes_between(row[noun]):
            noun += 1
        word = row[noun].word if noun < len(row) else ""
        what = _what(row, at, noun, words) or _compound(row[noun : noun + 2])
        told += [what] if what else []
        if not what and word in _ENDING and at and row[at - 1].verb is not None and len(set(told)) == 1:
            what = told[0]  # "rated for five flights, it made 72"
        if what and (number.value != 1 or number.exact):
            yield Figure(what, number, at, noun, _is_partial(row, at, noun))


def _what(row: Sequence[Chunk], at: int, noun: int, words: Collection[str]) -> str:
    """Return what a number counts, by the noun behind it; empty if that is not certain."""
    word = row[noun].word if noun < len(row) else ""
    if row[at].number is None or word in _TIMES:
        return _often(words)
    if any(chunk.word in {"crewed", "manned"} for chunk in row[at + 1 : noun]) and COUNTED.get(word) == "flights":
        return "crews"
    found = noun + 1 < len(row) and row[noun + 1].word in _FINDS
    return COUNTED.get(f"{word}s" if found else word) or _thing(row[noun : noun + 1]) or _makers(row, at, noun)


def _compound(pair: Sequence[Chunk]) -> str:
    """Return what the second of two nouns counts, where it stands for itself: "33 rock samples"."""
    plain = len(pair) == 2 and pair[0].word.isalpha() and pair[0].verb is None
    if not plain or pair[0].word in v.PREPOSITIONS | v.DETERMINERS | v.ADVERBS | v.BE | {"and", "or", "but"}:
        return ""
    return "" if pair[1].word in COUNTED else _thing(pair[1:])


def _makers(row: Sequence[Chunk], at: int, noun: int) -> str:
    """Return what the name of a program counts, where nothing stands behind that it makes: "five Lunar Orbiters"."""
    mention = row[at + 1].mention if noun == at + 2 else None
    named = mention is not None and any(entry.kind == "program" for entry in mention.entries)
    behind = row[noun] if noun < len(row) else None
    ends = behind is None or behind.verb or behind.word in _ENDING | v.BE | v.PREPOSITIONS | {"which", "that", "and"}
    return "craft" if named and ends else ""


def _is_partial(row: Sequence[Chunk], at: int, noun: int) -> bool:
    """Tell whether a number is that of a part, or of what was hoped for: "the first two", "rated for five"."""
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    if before[-1:] == ["of"]:
        return not {*before[:1], *[chunk.word for chunk in row[max(0, at - 4) : at]]} & _WHOLES
    inside = any(chunk.word in PARTIAL - {"in"} for chunk in row[at + 1 : noun])
    return inside or before[-1:] == ["the"] or not (PARTIAL - {"after"}).isdisjoint(before[-1:])


def _thing(noun: Sequence[Chunk]) -> str:
    """Return what a plural stands for that is counted by no other word: "marsquakes", "crews"."""
    word = noun[0].word if noun and noun[0].verb is None else ""
    plural = len(word) >= _FEWEST_LETTERS and word.endswith("s") and not word.endswith(("ss", "us"))
    return word if plural and word.isalpha() and word not in _NO_THINGS else ""


def _count(chunk: Chunk) -> Number | None:
    if chunk.number is not None:
        return None if chunk.number.ordinal else chunk.number
    times = _OFTEN.get(chunk.word)
    return Number(chunk.first, chunk.last, times, times, times) if times is not None else None


def _goes_between(chunk: Chunk) -> bool:
    """Tell whether a chunk stands between a number and its noun and leaves the count what it is."""
    if chunk.mention is not None:
        return all(entry.kind in _OF_MAKERS for entry in chunk.mention.entries)
    return chunk.word in _PLAIN or chunk.word in PARTIAL


def _often(words: Collection[str]) -> str:
    if not _CIRCLING.isdisjoint(words):
        return "orbits"
    passing = not _PASSING.isdisjoint(words) and not PLANETS.isdisjoint(words)
    return "flybys" if passing else "flights"


PLANETS = wordset("mercury venus earth mars jupiter saturn uranus neptune moon")

"""Numbers with what they count: "72 flights", "4,308 pictures came back", "has flown twice".

They are found alike in a text and in what the record says of a mission or program in words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dating import together
from orbitctl.factcheck.claims.roles import UNITS, named_unit
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
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
}
_TIMES = {"twice": 2, "thrice": 3}
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
#: A part of what was counted is told of, or what was hoped for, or somebody else's.
_OTHERWISE = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.NEGATIONS | wordset(
    "if planned plans cancelled canceled remaining except unlike than compared annual yearly year months month week day"
    " per each another best"
)  # fmt: skip
#: Without a number and one of these there is nothing to read.
TELLING = frozenset(COUNTED) | _FLYING | _CIRCLING
#: With one of these, and no date, a number may be that of an earlier day.
_THEN = wordset("before when until after once already then while as")
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
            left.append(number)
            continue
        while behind < len(row) and behind - at < _LONGEST and _goes_between(row[behind]):
            behind += 1
        word = row[behind].word if behind < len(row) else ""
        what = _often(words) if word == "times" or chunk.number is None else COUNTED.get(word, "")
        partial = at > 0 and (
            row[at - 1].word in PARTIAL or (row[at - 1].word == "the" and row[at - 2].word in PARTIAL)
        )
        if partial or any(other.word in PARTIAL for other in row[at + 1 : behind]):
            continue
        if what:
            yield Figure(what, number)
        elif word in _ENDING and row[at - 1].verb is not None:
            left.append(number)
    if len(nouns) == 1 and len(left) == 1:
        yield Figure(nouns.pop(), left[0])


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


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is counted of the one mission or program a sentence is about."""
    row = found.row
    words = found.words
    about = _about(row)
    if about is None or row[-1].word == "?" or words & _OTHERWISE:
        return
    told = [figure for figure in figures(row, words) if not _on_some(row, figure)]
    times = together([chunk.time for chunk in row if chunk.time is not None and chunk.time.relation != "since"])
    for what in {figure.what for figure in told}:
        of_it = [figure.number for figure in told if figure.what == what]
        if len(of_it) == 1:
            time = times[-1] if times else None
            open_ended = times is None or (not times and about.kind == "program" and not words.isdisjoint(_THEN))
            yield Claim("figure", "count", about.id, what, f"{of_it[0].value:g}", time, of_it[0], present=open_ended)


def _on_some(row: Sequence[Chunk], figure: Figure) -> bool:
    """Tell whether something is told to have been done on so many flights, and not how many there were."""
    before = next((at for at, chunk in enumerate(row) if at and chunk.number == figure.number), 0)
    return figure.what == "flights" and before > 0 and row[before - 1].word == "on"


def _about(row: Sequence[Chunk]) -> Entry | None:
    """Return the one mission or program named; those that may be a part of another do not count."""
    named = {}
    for chunk in row:
        if chunk.mention is not None and any(entry.kind in UNITS for entry in chunk.mention.entries):
            entry = named_unit(chunk.mention)
            if entry is None or entry.own:
                named[entry.id if entry is not None else ""] = entry
    return next(iter(named.values())) if len(named) == 1 else None

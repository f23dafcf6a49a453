"""What is measured beside the one flight of a sentence: "101 grams of soil", "75 hours on the surface", "22 miles"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: Units by what they measure, and how many grams, hours or kilometres one is.
UNITS_OF: dict[str, tuple[str, float]] = {
    **dict.fromkeys(wordset("g gram grams gramme grammes"), ("samples", 1.0)),
    **dict.fromkeys(wordset("kg kilogram kilograms kilogramme kilogrammes kilo kilos"), ("samples", 1000.0)),
    **dict.fromkeys(wordset("pound pounds lb lbs"), ("samples", 453.592)),
    **dict.fromkeys(wordset("ton tons tonne tonnes"), ("samples", 1_000_000.0)),
    **dict.fromkeys(wordset("hour hours"), ("stay", 1.0)),
    **dict.fromkeys(wordset("day days"), ("stay", 24.0)),
    **dict.fromkeys(wordset("km kilometre kilometres kilometer kilometers"), ("driven", 1.0)),
    **dict.fromkeys(wordset("mile miles"), ("driven", 1.609344)),
}
_SAMPLES = wordset(
    "samples sample soil rock rocks stone stones pebbles regolith material dust rubble haul harvest yield dirt"
    " grains moonrock moonrocks matter specimens treasure geological"
)
#: Behind "of", these leave what is weighed a part of what was brought.
_PARTITIVE = wordset("the its this that their these those it them him her")
#: Without one of these an amount is one of something else.
_ABOUT: dict[str, frozenset[str]] = {
    "samples": _SAMPLES | wordset("held contained contents brought returned fetched hauled"),
    "stay": wordset("surface ground stay stayed"),
    "driven": wordset(
        "drove driven drive drives driving covered travelled traveled rolled odometer trek trekked wheels"
    ),
}
#: With one of these a number is one of a part, of another thing, or of what was hoped for.
OTHERWISE = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.PLANNING | (v.NEGATIONS - {"no"}) | wordset(
    "if plans cancelled canceled instead except unlike compared annual yearly year years week minutes seconds per every"
    " each first last other another further additional next these those remaining rated designed meant ordered expected"
    " best largest heaviest single biggest weighs mass weight fuel payload instrument instruments camera cameras"
    " weighed weighing weighs heavy experiment experiments"
    " moonwalk walk walks failed failures successful lost record longest average orbit"
)  # fmt: skip
_EXTREME = wordset("largest heaviest single biggest smallest")
_ONE = wordset("a one whole full entire")
_HALF = 0.5
#: Behind a time these make it that of something else.
_NO_AMOUNT = wordset("of after before later earlier ago behind")

_ELSEWHERE = (("another", "planet"), ("another", "world"))  # told of what was done there, and of no other time
_SIGNS = frozenset({",", ";", ":", "—", "–", "(", ")"})


def around(row: Sequence[Chunk], at: int) -> frozenset[str]:
    """Return the words of the stretch between signs that a position is in."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if row[i].word in _SIGNS), 0)
    last = next((i for i in range(at + 1, len(row)) if row[i].word in _SIGNS), len(row))
    words = [chunk.word for chunk in row[first:last]]
    elsewhere = [*pairwise(words)]
    return frozenset(words) - ({"another"} if any(pair in elsewhere for pair in _ELSEWHERE) else set())


def measured(row: Sequence[Chunk], at: int, about: Entry) -> Claim | None:
    """Read "101 grams of soil", "a whole kilogram", "half a pound", "75 hours on the surface"."""
    chunk = row[at]
    told = UNITS_OF.get(row[at + 1].word if at + 1 < len(row) else "") if chunk.number is not None else None
    number = chunk.number if told is not None else None
    if chunk.word in UNITS_OF and at and row[at - 1].number is None:
        told, number = UNITS_OF[chunk.word], _one(row, at)
    if told is None or number is None or number.ordinal:
        return None
    what, unit = told
    behind = at + 2 if chunk.number is not None else at + 1
    if what != "samples" and behind < len(row) and row[behind].word in _NO_AMOUNT:
        return None  # "three hours of sleep", "five days after its launch"
    if what == "samples" and not _weighs_all(row, behind):
        return None
    words, near = frozenset([other.word for other in row]), around(row, at)
    if (
        words & _EXTREME
        or (near if what == "stay" else words).isdisjoint(_ABOUT[what])
        or not near.isdisjoint(OTHERWISE)
    ):
        return None
    low, high = (bound * unit if bound is not None else None for bound in (number.low, number.high))
    scaled = Number(number.first, number.last, low, high, number.value * unit, number.exact)
    shown = f"{number.value:g} {row[at + 1 if chunk.number is not None else at].word}"
    of_samples = what == "samples" and [other.word for other in row[behind : behind + 1]] == ["of"]
    return Claim("reckoning", "count", about.id, what, shown, None, scaled, others=("of",) if of_samples else ())


def _weighs_all(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands behind a weight leaves it that of all samples: "of soil", not "of its soil"."""
    if at >= len(row) or row[at].word != "of":
        return True
    words = [chunk.word for chunk in row[at + 1 : at + 5]]
    placed = bool(words) and words[0] in {"", "surface"}  # a name: "of Mare Crisium"
    return words[:1] not in [[word] for word in _PARTITIVE] and (placed or not _SAMPLES.isdisjoint(words))


def _one(row: Sequence[Chunk], at: int) -> Number | None:
    """Return what an article makes of a unit: "a kilogram", "half a kilogram"."""
    if row[at - 1].word not in _ONE:
        return None
    half = at > 1 and row[at - 2].word == "half"
    value = _HALF if half else 1.0
    exact = row[at - 1].word in {"whole", "full", "entire"} or half
    return Number(row[at].first, row[at].last, value, value if exact else None, value, exact)

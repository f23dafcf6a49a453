"""A number beside the one flight or program of a sentence: the sort of thing it counts tells what is meant.

Nothing is asked of the verb. "Left its pad 135 times", "was good for 101 grams of soil", "with nine probes" all give a
number that the record has, or computes, for that sort of thing; what narrows the number keeps it from being read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.figures import COUNTED, PARTIAL
from orbitctl.factcheck.claims.roles import UNITS, named_unit
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.signs import NUMBER
from orbitctl.factcheck.claims.tallies import weighs_all
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: What is counted, by the nouns for it; of a program its own name counts its craft, too.
SORTS: dict[str, str] = {
    **{noun: sort for noun, sort in COUNTED.items() if sort in {"flights", "crews"}},
    **dict.fromkeys(wordset("times occasions starts shots hops lift-offs"), "flights"),
    **dict.fromkeys(
        wordset(
            "probes craft spacecraft orbiters landers capsules ships spaceships satellites machines vehicles rockets"
            " members robots automatons"
        ),
        "craft",
    ),
    **dict.fromkeys(wordset("cosmonauts astronauts taikonauts crewmembers"), "people"),
    **dict.fromkeys(wordset("flybys passes encounters swingbys fly-bys swing-bys flypasts"), "flybys"),
}
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
#: Without one of these an amount is one of something else.
_ABOUT: dict[str, frozenset[str]] = {
    "samples": wordset(
        "samples sample soil rock rocks stone stones pebbles regolith material dust rubble haul harvest yield dirt"
        " grains moonrock moonrocks matter specimens treasure geological"
    ),
    "stay": wordset("surface ground stay stayed"),
    "driven": wordset(
        "drove driven drive drives driving covered travelled traveled rolled odometer trek trekked wheels"
    ),
}
#: With one of these a number is one of a part, of another thing, or of what was hoped for.
_OTHERWISE = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.PLANNING | (v.NEGATIONS - {"no"}) | wordset(
    "if plans cancelled canceled except unlike compared annual yearly year years week minutes seconds per every each"
    " first last other another further additional next these those remaining rated designed meant ordered expected"
    " best largest heaviest single biggest weighs mass weight fuel payload instrument instruments camera cameras"
    " weighed weighing weighs heavy experiment experiments"
    " moonwalk walk walks failed failures successful lost record longest average orbit"
)  # fmt: skip
_EXTREME = wordset("largest heaviest single biggest smallest")
#: With one of these a count may be one on the way to that of all.
_ON_THE_WAY = wordset("until before while already by during within between so when after")
#: Behind "times" these compare, and count nothing.
_COMPARING = wordset(
    "the more as larger faster bigger smaller heavier farther further higher closer that its than less"
)
#: What is done several times and is no flight.
_OTHER_DEEDS = wordset(
    "landed land docked circled orbited postponed delayed photographed walked fired crashed scrubbed around touched"
    " repaired visited serviced hit failed bounced sampled drilled tried contacted called passed flew-by"
)
_PLAIN = wordset(
    "crewed manned test space moon lunar robotic identical - different soviet american in all nasa private automatic"
    " unmanned uncrewed mars martian separate individual close"
)
#: Before a flight these make it a place to go to, or one told of beside.
_ASIDE = wordset("to for toward towards into unlike than like beside alongside onto before until")
_WHOLES = wordset("family series total fleet set group sum string line run career")
#: With one of these all there were are told of.
_IN_ALL = wordset(
    "all altogether total comprised comprises consisted consists series only just totalled overall more family grounded"
    " retired ended over career"
)
_ONE = wordset("a one whole full entire")
#: Without one of these nothing is told by a number here; "a kilogram" has none.
COUNTING = frozenset({NUMBER}) | frozenset(UNITS_OF)
_SIGNS = frozenset({",", ";", ":", "—", "–", "(", ")"})
_BETWEEN = 3
_HALF = 0.5
#: Behind a time these make it that of something else.
_NO_AMOUNT = wordset("of after before later earlier ago behind")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the numbers of a sentence count of its one flight or program."""
    row = found.row
    about = _about(row)
    if about is None or row[-1].word == "?" or any(chunk.time is not None and _is_open(chunk) for chunk in row):
        return
    read: dict[str, list[Claim]] = {}
    for at, chunk in enumerate(row):
        claim = _counted(row, at, about) if chunk.number is not None else None
        claim = claim or _measured(row, at, about)
        if claim is not None:
            read.setdefault(claim.property, []).append(claim)
    yield from (of_it[0] for of_it in read.values() if len(of_it) == 1)


def _is_open(chunk: Chunk) -> bool:
    """Tell whether a date says when a number was reached, and not over which time all there was went on."""
    assert chunk.time is not None
    return chunk.time.relation not in {"in", "from", "since"} or chunk.time.anchored


def _about(row: Sequence[Chunk]) -> Entry | None:
    """Return the one flight or program a sentence is about; those it is bound for do not count."""
    named: dict[str, Entry] = {}
    for at, chunk in enumerate(row):
        if chunk.mention is None or not any(entry.kind in UNITS for entry in chunk.mention.entries):
            continue
        before = row[at - 1].word if at else ""
        before = row[at - 2].word if before in v.DETERMINERS and at > 1 else before
        entry = named_unit(chunk.mention)
        if entry is None:
            return None
        if before not in _ASIDE:
            named[entry.id] = entry
    return next(iter(named.values())) if len(named) == 1 else None


def _around(row: Sequence[Chunk], at: int) -> frozenset[str]:
    """Return the words of the stretch between signs that a position is in."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if row[i].word in _SIGNS), 0)
    last = next((i for i in range(at + 1, len(row)) if row[i].word in _SIGNS), len(row))
    return frozenset([chunk.word for chunk in row[first:last]])


def _counted(row: Sequence[Chunk], at: int, about: Entry) -> Claim | None:
    number = row[at].number
    assert number is not None
    if number.ordinal or not number.value.is_integer() or not about.own:
        return None
    noun = at + 1
    while noun < len(row) and noun - at < _BETWEEN and (row[noun].word in _PLAIN or _makes(row[noun], about)):
        noun += 1
    words = _around(row, at)
    sort = _sort(row, at, noun, about, words)
    if sort is None or words & _OTHERWISE or _is_part(row, at, noun):
        return None
    adjacent = any(named_unit(chunk.mention) == about for chunk in row[at + 1 : noun + 1])
    settled = not any(chunk.time for chunk in row) and words.isdisjoint(_ON_THE_WAY)
    whole = bool(words & _IN_ALL) or adjacent or (settled and sort in {"flights", "flybys"})
    body = _body(row, noun) if sort == "flybys" else ""
    if sort == "flybys" and not body:
        return None
    return Claim(
        "reckoning", "count", about.id, sort, f"{number.value:g}", None, number, others=("all" if whole else "", body)
    )


def _is_part(row: Sequence[Chunk], at: int, noun: int) -> bool:
    """Tell whether what stands before a number makes it one of some: "of two", "those two"; not "a family of ten"."""
    before = row[at - 1].word if at else ""
    if before == "of" and at > 1:
        return row[at - 2].word not in _WHOLES
    if before == "on":
        return noun >= len(row) or row[noun].word not in {"occasions", "flybys"}
    return before in PARTIAL - {"after"} or before in {"the", "these", "those"}


def _makes(chunk: Chunk, about: Entry) -> bool:
    """Tell whether a name stands before a noun as what it is of: "two Soviet craft", "nine Ranger probes"."""
    return chunk.mention is not None and (
        named_unit(chunk.mention) == about
        or all(e.kind in {"demonym", "agency", "company", "state"} for e in chunk.mention.entries)
    )


def _sort(row: Sequence[Chunk], at: int, noun: int, about: Entry, words: frozenset[str]) -> str | None:
    """Return what a number counts, by the noun behind it, or by the name of a program there: "five Lunar Orbiters"."""
    word = row[noun].word if noun < len(row) else ""
    sort = SORTS.get(word) or (_taken_up(row, at) if word in {".", ",", ";"} and noun == at + 1 else None)
    if word in {"times", "occasions"}:
        behind = row[noun + 1].word if noun + 1 < len(row) else ""
        return None if behind in _COMPARING or words & _OTHER_DEEDS else sort
    if word in _PEOPLE and not words.isdisjoint(_CARRYING):
        return "people"
    if sort is not None:
        return sort
    if noun == at + 2 < len(row) and about.kind == "program" and named_unit(row[at + 1].mention) == about:
        return "craft" if word != "'s" and word not in SORTS and (row[noun].verb or word in _ENDING) else None
    return None


def _taken_up(row: Sequence[Chunk], at: int) -> str | None:
    """Return what the number before counts, where one ends a statement: "meant for five hops, it made 62"."""
    if row[at - 1].verb is None:
        return None
    sorts = [SORTS[row[i + 1].word] for i in range(at) if row[i].number is not None and row[i + 1].word in SORTS]
    return sorts[0] if len(sorts) == 1 else None


_PEOPLE = wordset("people men humans pilots fliers travellers")
_CARRYING = wordset("brought carried sent put launched flew took lifted carry bore")
_ENDING = v.BE | v.PREPOSITIONS | wordset("which that were was have had did all , . ; and went")


def _body(row: Sequence[Chunk], noun: int) -> str:
    """Return what is flown past: "flybys of Mercury", "Mercury flybys"; empty if that is not told."""
    near = row[max(0, noun - 2) : noun + 4]
    return next((chunk.word for chunk in near if chunk.word in _PLANETS), "")


_PLANETS = wordset("mercury venus earth mars jupiter saturn uranus neptune moon")


def _measured(row: Sequence[Chunk], at: int, about: Entry) -> Claim | None:
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
    if what == "samples" and not weighs_all(row, behind):
        return None
    words = frozenset([other.word for other in row])
    if words & _EXTREME or words.isdisjoint(_ABOUT[what]) or not _around(row, at).isdisjoint(_OTHERWISE):
        return None
    low, high = (bound * unit if bound is not None else None for bound in (number.low, number.high))
    scaled = Number(number.first, number.last, low, high, number.value * unit, number.exact)
    shown = f"{number.value:g} {row[at + 1 if chunk.number is not None else at].word}"
    return Claim("reckoning", "count", about.id, what, shown, None, scaled)


def _one(row: Sequence[Chunk], at: int) -> Number | None:
    """Return what an article makes of a unit: "a kilogram", "half a kilogram"."""
    if row[at - 1].word not in _ONE:
        return None
    half = at > 1 and row[at - 2].word == "half"
    value = _HALF if half else 1.0
    exact = row[at - 1].word in {"whole", "full", "entire"} or half
    return Number(row[at].first, row[at].last, value, value if exact else None, value, exact)

"""A number beside the one flight or program of a sentence: the sort of thing it counts tells what is meant.

Nothing is asked of the verb. "Left its pad 135 times", "was good for 101 grams of soil", "with nine probes" all give a
number that the record has, or computes, for that sort of thing; what narrows the number keeps it from being read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.figures import COUNTED, OFTEN, PARTIAL, Figure, figures
from orbitctl.factcheck.claims.counts.measures import OTHERWISE, UNITS_OF, around, measured
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import UNITS, named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import NUMBER
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
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
#: With one of these a count may be one on the way to that of all.
_ON_THE_WAY = wordset("until before while already by during within between so when after")
#: Behind "times" these compare, and count nothing.
_COMPARING = wordset(
    "the more as larger faster bigger smaller heavier farther further higher closer that its than less"
)
_SINCE = wordset("before after until since between")
#: What is done several times and is no flight.
_OTHER_DEEDS = wordset(
    "landed land docked circled orbited postponed delayed photographed walked fired crashed scrubbed around touched"
    " repaired visited serviced hit failed bounced sampled drilled tried contacted called passed flew-by"
)
_PLAIN = wordset(
    "crewed manned powered consecutive successive straight test space moon lunar robotic identical - different soviet"
    " american in all nasa private automatic"
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
#: Without one of these nothing is told by a number here; "a kilogram" has none.
COUNTING = frozenset({NUMBER}) | frozenset(UNITS_OF) | OFTEN
#: With one of these, and no date, a number may be that of an earlier day.
_THEN = wordset("before when until after once already then while as")
#: With one of these a number told in the words of the record is one of a part, or of what was hoped for.
_PARTLY = v.FUTURE | v.DOUBTFUL | v.DOUBTED | (v.PLANNING - {"course"}) | v.NEGATIONS | wordset(
    "if plans cancelled canceled remaining except unlike than compared annual yearly year months month week day"
    " per each another best"
)  # fmt: skip
#: So many of its flights went wrong; of all of them that is a part.
_FATES = wordset("failed failures failure exploded explodes crashed lost destroyed blew unsuccessful")
#: With one of these some of the flights are told of.
_NARROWING = wordset("with without carrying under successfully safely")
_NOW = wordset("has have date far now today")
_LISTING = wordset("and or , as but")
_BETWEEN = 5


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the numbers of a sentence count of its one flight or program."""
    row = found.row
    about = _about(row) or _taken_up_unit(found)
    if about is None or row[-1].word == "?" or _is_of_several(found):
        return
    dates = [chunk.time for chunk in row if chunk.time is not None]
    closed = not any(_is_open(date) for date in dates)
    read: dict[str, list[Claim]] = {}
    for at, chunk in enumerate(row):
        claim = _counted(row, at, about) if chunk.number is not None else None
        claim = claim or (measured(row, at, about) if closed else None)
        if claim is not None:
            read.setdefault(claim.property, []).append(claim)
    sorts = {claim.number.first: claim.property for of_it in read.values() for claim in of_it if claim.number}
    for figure in figures(row, found.words) if about.own else ():
        if sorts.get(figure.number.first, figure.what) != figure.what:
            continue  # flights with a crew, or past a planet
        if figure.what != "flybys" and not _is_otherwise(row, figure):  # of those it has to be told what was passed
            stated = _stated(row, figure, about)
            known = [claim._replace(others=stated.others) for claim in read.get(figure.what, ())]
            read[figure.what] = [stated, *known]
    times = together(dates)
    present = not found.words.isdisjoint(_NOW) and not dates
    for of_it in read.values():
        if len({claim.value for claim in of_it}) == 1:
            yield of_it[0]._replace(time=times[-1] if times else None, present=present)


def _taken_up_unit(found: Analysis) -> Entry | None:
    """Return what a sentence goes on about that names no flight: "the program", "the crew", "it" before its verb."""
    row = found.row
    if any(entry.kind in UNITS for _, mention in found.names for entry in mention.entries):
        return None
    for at, chunk in enumerate(row):
        called = chunk.word in _CALLED and at and row[at - 1].word in {"the", "this"}
        if called or (chunk.word == "it" and at + 1 < len(row) and row[at + 1].verb is not None):
            classes = UNITS if chunk.word == "it" else [kind for kind in v.TAKEN_UP_BY[chunk.word] if kind in UNITS]
            taken = found.context.taken_up(tuple(classes), chunk.first)
            return named_unit(taken) if taken is not None else None
    return None


def _is_of_several(found: Analysis) -> bool:
    """Tell whether a number is that of several flights: "Luna 16, 20 and 24 brought 301 grams between them"."""
    row = found.row
    return not found.words.isdisjoint(_TOGETHER) or any(
        one.word == "between" and two.word == "them" for one, two in pairwise(row)
    )


#: What a flight or program is called where it is not named again.
_CALLED = v.HEADS["mission"] | v.HEADS["program"]
_TOGETHER = wordset("together jointly combined")


def _is_otherwise(row: Sequence[Chunk], figure: Figure) -> bool:
    """Tell whether a number is one of a part, or of what was hoped for, or only says on how many of them."""
    at = next((at for at, chunk in enumerate(row) if chunk.first == figure.number.first), 0)
    on_some = figure.what == "flights" and at > 0 and row[at - 1].word == "on"
    partly = _PARTLY | _NARROWING if figure.what == "flights" else _PARTLY
    return on_some or not around(row, at).isdisjoint(partly)


def _stated(row: Sequence[Chunk], figure: Figure, about: Entry) -> Claim:
    """Return what is counted in words that the record may use as well."""
    dates = any(chunk.time is not None for chunk in row)
    settled = dates or about.kind == "mission" or not any(chunk.word in _THEN for chunk in row)
    return Claim(
        "reckoning", "count", about.id, figure.what, f"{figure.number.value:g}", None, figure.number,
        others=("all" if settled else "", ""),
    )  # fmt: skip


def _is_open(date: Time) -> bool:
    """Tell whether a date says when a number was reached, and not over which time all there was went on."""
    return date.relation not in {"in", "from", "since"} or date.anchored


def _about(row: Sequence[Chunk]) -> Entry | None:
    """Return the one flight or program a sentence is about; those it is bound for do not count."""
    named: dict[str, Entry] = {}
    for at, chunk in enumerate(row):
        if chunk.mention is None or not any(entry.kind in UNITS for entry in chunk.mention.entries):
            continue
        before = row[at - 1].word if at else ""
        before = row[at - 2].word if before in v.DETERMINERS and at > 1 else before
        if named and _is_beside(row, at):
            continue
        entry = named_unit(chunk.mention)
        if entry is None:
            return None
        if before not in _ASIDE and (entry.own or entry.id not in named):
            named[entry.id] = entry
    own = [entry for entry in named.values() if entry.own] or list(named.values())
    return own[0] if len(own) == 1 else None


def _is_beside(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name stands in what only describes the name ahead: "Gemini, between Mercury and Apollo, sent"."""
    comma = next((i for i in range(at - 1, 0, -1) if row[i].word == ","), 0)
    end = next((i for i in range(at, len(row)) if row[i].word == ","), 0)
    return comma > 0 and end > 0 and row[comma - 1].mention is not None and row[comma + 1].word not in _LISTING


def _counted(row: Sequence[Chunk], at: int, about: Entry) -> Claim | None:
    number = row[at].number
    assert number is not None
    if number.ordinal or not number.value.is_integer() or not about.own:
        return None
    noun = at + 1
    while noun < len(row) and noun - at < _BETWEEN and (row[noun].word in _PLAIN or _makes(row[noun], about)):
        noun += 1
    if any(
        chunk.word in _SINCE and row[i + 1].time is None for i, chunk in enumerate(row[:-1]) if i in {noun, noun + 1}
    ):
        return None  # "three Surveyors before Surveyor 5"
    words = around(row, at)
    sort = _sort(row, at, noun, about, words)
    if sort == "flights" and any(chunk.word in {"crewed", "manned"} for chunk in row[at + 1 : noun]):
        sort = "crews"
    some = sort == "flights" and row[noun].word in COUNTED and not words.isdisjoint(_FATES)
    if sort is None or words & (OTHERWISE - ({"orbit"} | _FATES if some else {"orbit"})):
        return None
    if not some and (_is_part(row, at, noun) or not words.isdisjoint(_NARROWING)):
        return None
    adjacent = any(named_unit(chunk.mention) == about for chunk in row[at + 1 : noun + 1])
    settled = not any(chunk.time for chunk in row) and words.isdisjoint(_ON_THE_WAY)
    if some:
        return Claim("reckoning", "count", about.id, sort, f"{number.value:g}", None, number, others=("some", ""))
    whole = bool(words & _IN_ALL) or adjacent or (settled and sort in {"flights", "flybys"})
    body = _body(row, noun if row[noun].word not in {"times", "occasions"} else at) if sort == "flybys" else ""
    if sort == "flybys" and not body:
        return None
    return Claim(
        "reckoning", "count", about.id, sort, f"{number.value:g}", None, number, others=("all" if whole else "", body)
    )


def _is_part(row: Sequence[Chunk], at: int, noun: int) -> bool:
    """Tell whether what stands before a number makes it one of some: "of two", "those two"; not "a family of ten"."""
    before = row[at - 1].word if at else ""
    if before == "of" and at > 1:
        return row[at - 2].word not in _WHOLES | _IN_ALL
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
    if word in {"times", "occasions"} and not words.isdisjoint(_PASSING) and _body(row, at):
        return "flybys"
    if word in {"times", "occasions"}:
        behind = row[noun + 1].word if noun + 1 < len(row) else ""
        return None if (at and behind in _COMPARING) or words & _OTHER_DEEDS else sort
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
    behind = row[noun + 1 : noun + 4]
    stop = next((i for i, chunk in enumerate(behind) if chunk.number is not None or chunk.word in _STOPS), len(behind))
    near = [*row[max(0, noun - 2) : noun], *behind[:stop]]
    return next((chunk.word for chunk in near if chunk.word in _PLANETS), "")


_PASSING = wordset("pass passed passes flew fly flown swung swept flies swing")
_STOPS = wordset(": ; , ( — – . and")
_PLANETS = wordset("mercury venus earth mars jupiter saturn uranus neptune moon")

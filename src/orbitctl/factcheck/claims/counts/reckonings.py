"""A number beside the one flight or program of a sentence: the sort of thing it counts tells what is meant.

Nothing is asked of the verb. "Left its pad 135 times", "was good for 101 grams of soil", "with nine probes" all give a
number that the record has, or computes, for that sort of thing; what narrows the number keeps it from being read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.figures import OFTEN, PLANETS, Figure, figures
from orbitctl.factcheck.claims.counts.measures import OTHERWISE, UNITS_OF, around, measured
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import UNITS, named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import NUMBER
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Without one of these nothing is told by a number here; "a kilogram" has none.
COUNTING = frozenset({NUMBER}) | frozenset(UNITS_OF) | OFTEN
#: With one of these a count may be one on the way to that of all.
_ON_THE_WAY = wordset("until before while already by during within between so when after once then as")
_SINCE = wordset("before after until since between")
#: Behind "times" these compare, and count nothing.
_COMPARING = wordset(
    "the more as larger faster bigger smaller heavier farther further higher closer that its than less"
)
#: These narrow a number only next to it, where that is seen anyhow.
_NEXT_TO_IT = wordset(
    "first last other another further additional next these those remaining year years week orbit course"
)
#: What is done several times and is no flight.
_OTHER_DEEDS = wordset(
    "landed land docked postponed delayed photographed walked fired crashed scrubbed touched repaired visited serviced"
    " hit failed bounced sampled drilled contacted called"
)
#: Before a flight these make it a place to go to, or one told of beside.
_ASIDE = wordset("to for toward towards into unlike than like beside alongside onto before until")
#: With one of these all there were are told of.
_IN_ALL = wordset(
    "all altogether total comprised comprises consisted consists series only just totalled overall more family grounded"
    " retired ended over career"
)
#: So many of its flights went wrong; of all of them that is a part.
_FATES = wordset("failed failures failure exploded explodes crashed lost destroyed blew unsuccessful")
#: With one of these some of the flights are told of.
_NARROWING = wordset("with without carrying under successfully safely")
_NOW = wordset("has have date far now today")
_LISTING = wordset("and or , as but")
_MADE = frozenset({"flights", "crews"})
#: What a flight or program is called where it is not named again.
_CALLED = v.HEADS["mission"] | v.HEADS["program"]
_TOGETHER = wordset("together jointly combined")
_STOPS = wordset(": ; , ( — – . and")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the numbers of a sentence count of its one flight or program."""
    row = found.row
    about = _about(row) or _taken_up_unit(found)
    if about is None or row[-1].word == "?" or _is_of_several(found):
        return
    dates = [chunk.time for chunk in row if chunk.time is not None]
    read: dict[str, list[Claim]] = {}
    if not any(_is_open(date) for date in dates):
        for at in range(len(row)):
            if (amount := measured(row, at, about)) is not None:
                read.setdefault(amount.property, []).append(amount)
    for figure in figures(row, found.words) if about.own or about.kind == "program" else ():
        if (claim := _counted(row, figure, about)) is not None:
            read.setdefault(claim.property, []).append(claim)
    times = together(dates)
    present = not found.words.isdisjoint(_NOW) and not dates
    for of_it in read.values():
        if len({claim.value for claim in of_it}) == 1:
            yield of_it[0]._replace(time=times[-1] if times else None, present=present)


def _counted(row: Sequence[Chunk], figure: Figure, about: Entry) -> Claim | None:
    """Return what a number tells of a flight or program, if nothing around it makes it one of some, or of others."""
    what, number, at, noun, partial = figure
    words = around(row, at)
    behind = row[noun + 1].word if noun + 1 < len(row) else ""
    often = row[at].number is None or (noun < len(row) and row[noun].word in {"times", "occasions"})
    some = what in _MADE and not words.isdisjoint(_FATES) and not often
    if (partial and not some) or words & (OTHERWISE - _NEXT_TO_IT - (_FATES if some or often else set())):
        return None
    if any(row[i].word in _SINCE and any(named_unit(c.mention) for c in row[i + 1 : i + 3]) for i in (noun, noun + 1)
           if i < len(row)):  # fmt: skip
        return None  # "three Surveyors before Surveyor 5"
    if at and row[at - 1].word == "on" and not (some or often or what in {"orbits", "flybys"}):
        return None  # "carried satellites on 60 flights"
    if often and ((at and behind in _COMPARING) or not words.isdisjoint(_OTHER_DEEDS)):
        return None
    if what in _MADE and not some and not words.isdisjoint(_NARROWING):
        return None
    body = _body(row, at if often else noun) if what == "flybys" else ""
    if what == "flybys" and not body:
        return None
    settled = not any(chunk.time for chunk in row) and words.isdisjoint(_ON_THE_WAY)
    between = [named_unit(chunk.mention) for chunk in row[at + 1 : noun + 1]]
    if any(unit not in {None, about} for unit in between) or (often and not about.own):
        return None  # "26 Starlink satellites"
    whole = (
        "some" if some else "all" if words & _IN_ALL or about in between or settled or about.kind == "mission" else ""
    )
    whole = "" if what == "people" and whole == "all" else whole  # a crew is none of all crews
    return Claim("reckoning", "count", about.id, what, f"{number.value:g}", None, number, others=(whole, body))


def _body(row: Sequence[Chunk], noun: int) -> str:
    """Return what is flown past: "flybys of Mercury", "Mercury flybys"; empty if that is not told."""
    behind = row[noun + 1 : noun + 4]
    stop = next((i for i, chunk in enumerate(behind) if chunk.number is not None or chunk.word in _STOPS), len(behind))
    near = [*row[max(0, noun - 2) : noun], *behind[:stop]]
    return next((chunk.word for chunk in near if chunk.word in PLANETS), "")


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


def _taken_up_unit(found: Analysis) -> Entry | None:
    """Return what a sentence goes on about that names no flight: "the program", "the crew", "it" before its verb."""
    row = found.row
    if any(entry.kind in UNITS for _, mention in found.names for entry in mention.entries):
        return None
    for at, chunk in enumerate(row):
        called = chunk.word in _CALLED and at and row[at - 1].word in {"the", "this"}
        if called or chunk.word in {"it", "its"}:
            classes = (
                UNITS if chunk.word in {"it", "its"} else [kind for kind in v.TAKEN_UP_BY[chunk.word] if kind in UNITS]
            )
            taken = found.context.taken_up(tuple(classes), chunk.first)
            return named_unit(taken) if taken is not None else None
    return None


def _is_of_several(found: Analysis) -> bool:
    """Tell whether a number is that of several flights: "Luna 16, 20 and 24 brought 301 grams between them"."""
    row = found.row
    return not found.words.isdisjoint(_TOGETHER) or any(
        one.word == "between" and two.word == "them" for one, two in pairwise(row)
    )


def _is_open(date: Time) -> bool:
    """Tell whether a date says when a number was reached, and not over which time all there was went on."""
    return date.relation not in {"in", "from", "since"} or date.anchored

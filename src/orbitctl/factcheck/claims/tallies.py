"""Claims of how many flights, landings and moonwalkers there were, of who was aboard and what was brought back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.events import together
from orbitctl.factcheck.claims.roles import ACTORS, only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_PEOPLE = wordset("people men humans astronauts persons moonwalkers americans explorers individuals")
_FLIGHTS = wordset("flights launches missions flight launch mission")
_LANDINGS = wordset("landings landing touchdowns")
_MADE = wordset("made makes has have had achieved completed performed accomplished pulled")
#: Between a number and what it counts: words that leave the count what it is.
_PLAIN = wordset("test - total different human integrated moon lunar soft successful full in all")
#: Words that make a count one of something else.
_PART = wordset(
    "other another further additional more next these those remaining planned women crewed cargo uncrewed successfully"
    " safely orbital suborbital failed"
)
_LIVING = wordset("alive living surviving died dead women woman still left")
_CREWED = wordset("people astronauts humans crews crew crewed men manned")
_GRAMS = {
    "kg": 1000.0, "kilograms": 1000.0, "kilogram": 1000.0, "kilos": 1000.0, "kilogrammes": 1000.0, "g": 1.0,
    "grams": 1.0, "gram": 1.0, "grammes": 1.0, "pounds": 453.592, "lb": 453.592, "lbs": 453.592,
}  # fmt: skip
_SAMPLES = wordset("samples sample soil rock rocks regolith material dust rubble")
_FETCHING = wordset("return carry")
_FLYERS = wordset("people men astronauts cosmonauts taikonauts crewmembers")
#: Without one of these, nothing counted here is told.
_CUES = _SAMPLES | _FLIGHTS | wordset("moon lunar flew flown launched aboard carried carrying crew")
_NOW = wordset("has have date far now today")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the counts that a sentence states of flights and those who flew."""
    for clause in found.clauses:
        if clause.words.isdisjoint(_CUES):
            continue
        counted = [(at, number) for at, chunk in enumerate(clause.chunks) if (number := _number(chunk)) is not None]
        if not counted or clause.supposed or clause.negated or clause.modality != "fact" or clause.opener == "than":
            continue
        times = together(clause.times)
        if times is None or any(time.relation not in {"in", "by", "until", "before"} for time in times):
            continue
        for at, number in counted:
            for claim in (_walkers(clause, at, number), _landings(clause, at, number), _flights(clause, at, number),
                          _samples(clause, at, number), _crew(clause, at, number)):  # fmt: skip
                if claim is not None:
                    yield claim._replace(time=times[0] if times else None, present=bool(clause.words & _NOW))


def _number(chunk: Chunk) -> Number | None:
    """Return a count: a number, or "twice"."""
    if chunk.number is not None:
        return None if chunk.number.ordinal else chunk.number
    count = _TIMES.get(chunk.word)
    return Number(chunk.first, chunk.last, count, count, count) if count is not None and count > 1 else None


def _noun(chunks: Sequence[Chunk], at: int) -> int | None:
    """Return where the noun stands that a number counts; None if the number is part of a larger one."""
    if at and (chunks[at - 1].word in _PART or chunks[at - 1].word == "first"):
        return None
    position = at + 1
    while position < len(chunks) and (chunks[position].word in _PLAIN or _describes(chunks[position])):
        position += 1
    return position if position < len(chunks) and chunks[position].word not in {"of"} | _PART else None


def _describes(chunk: Chunk) -> bool:
    """Tell whether a name stands before a noun as what it is of: "ten Starship flights", "12 American astronauts"."""
    return chunk.mention is not None and any(
        entry.kind in {"program", "rocket", "demonym", "agency", "company"} for entry in chunk.mention.entries
    )


def _claim(what: str, subject: str, number: Number) -> Claim:
    return Claim("tally", "count", subject, what, f"{number.value:g}", None, number)


def _walkers(clause: Clause, at: int, number: Number) -> Claim | None:
    noun = _noun(clause.chunks, at)
    if noun is None or clause.chunks[noun].word not in _PEOPLE or clause.words & _LIVING:
        return None
    walked = any(chunk.verb is not None and "walk" in chunk.verb.senses for chunk in clause.chunks)
    moon = "moon" in clause.words or {"lunar", "surface"} <= clause.words
    if not moon or not (walked or "moonwalkers" in clause.words) or clause.entries(("mission",)):
        return None
    return _claim("moonwalkers", "", number)


def _landings(clause: Clause, at: int, number: Number) -> Claim | None:
    chunks = clause.chunks
    if "moon" not in clause.words and "lunar" not in clause.words:
        return None
    noun = _noun(chunks, at)
    if noun is None and at + 1 < len(chunks):
        return None
    landed = any(c.verb is not None and "land" in c.verb.senses and c.verb.base in {"land", "soft-land", "touch down"}
                 for c in chunks)  # fmt: skip
    often = chunks[at].word in _TIMES or (noun is not None and chunks[noun].word == "times")
    counted = noun is not None and chunks[noun].word in _LANDINGS
    if not (landed and often) and not (counted and clause.words & _MADE):
        return None
    if clause.opener == "and" and chunks[0].mention is not None:
        return None  # "India and Japan have landed ..."
    actors = _actors(clause)
    if len(actors) != 1 or clause.entries(("mission", "program")):
        return None
    crewed = bool(clause.words & _CREWED)
    return _claim("crewed-moon-landings" if crewed else "moon-landings", actors[0].id, number)


def _actors(clause: Clause) -> list[Entry]:
    found: dict[str, Entry] = {}
    for chunk in clause.chunks:
        entry = only(chunk.mention, ACTORS | {"demonym"})
        if entry is not None:
            found.setdefault(entry.id, entry)
    return list(found.values())


def _flights(clause: Clause, at: int, number: Number) -> Claim | None:
    """Read "Starship has flown six times", "ten Starship test flights", "the shuttles flew 135 missions"."""
    chunks = clause.chunks
    programs = clause.entries(("program",))
    noun = _noun(chunks, at)
    if (
        len(programs) != 1
        or clause.entries(("mission",))
        or clause.words & _PART
        or (noun is None and at + 1 < len(chunks))
    ):
        return None
    often = chunks[at].word in _TIMES or (noun is not None and chunks[noun].word == "times")
    flew = any(c.verb is not None and (c.verb.base in {"fly", "launch", "lift off"}) for c in chunks)
    named = noun is not None and chunks[noun].word in _FLIGHTS
    of_it = (
        named
        and noun is not None
        and any(any(entry.id == programs[0].id for entry in c.mention.entries) for c in chunks[at:noun] if c.mention)
    )
    made = named and any(c.word in {"flew", "flown", "made", "completed", "had"} for c in chunks[:at])
    there = named and any(c.word in {"has", "have", "been", "were", "are"} for c in chunks[:at])
    if (often and flew) or (of_it and there) or made:
        return _claim("flights", programs[0].id, number)
    return None


def _samples(clause: Clause, at: int, number: Number) -> Claim | None:
    chunks = clause.chunks
    unit = _GRAMS.get(chunks[at + 1].word) if at + 1 < len(chunks) else None
    fetched = any(c.verb is not None and c.verb.senses & (_FETCHING | {"explore"}) for c in chunks)
    if unit is None or not clause.words & _SAMPLES or not (fetched or clause.words & {"hauled", "collected", "back"}):
        return None
    about = clause.about(("mission",)) or clause.about(("program",))
    if about is None or _belongs(chunks, about):
        return None
    low, high = (bound * unit if bound is not None else None for bound in (number.low, number.high))
    told = Number(number.first, number.last, low, high, number.value * unit, number.exact)
    words = " ".join((f"{number.value:g}", chunks[at + 1].word))
    return Claim("tally", "count", about.id, "samples", words, None, told)


def _belongs(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether a name only says whose something is: "the rover of Apollo 15"."""
    return any(chunks[at].mention is not None and only(chunks[at].mention, {"mission", "program"}) == entry
               and chunks[at - 1].word in {"of", "from"} for at in range(1, len(chunks)))  # fmt: skip


def _crew(clause: Clause, at: int, number: Number) -> Claim | None:
    """Read "carried four astronauts", "a crew of three"; how many of them did what is not told by that."""
    chunks = clause.chunks
    mission = clause.about(("mission",))
    if mission is None or clause.words & _PART or _belongs(chunks, mission):
        return None
    noun = _noun(chunks, at)
    people = noun is not None and chunks[noun].word in wordset(
        "people men astronauts cosmonauts taikonauts crew crewmembers"
    )
    carried = (at > 0 and chunks[at - 1].word in {"carried", "carrying"}) or bool(clause.words & {"aboard"})
    crew_of = at > 1 and chunks[at - 1].word == "of" and chunks[at - 2].word == "crew"
    return _claim("crew", mission.id, number) if (people and carried) or crew_of else None

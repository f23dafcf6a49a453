"""Claims of how many flights there were, how many people were aboard, and how much was brought back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.counted import PART, counts, noun_of
from orbitctl.factcheck.claims.dating import together
from orbitctl.factcheck.claims.roles import only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_FLIGHTS = wordset("flights launches missions flight launch mission")
_GRAMS = {
    "kg": 1000.0, "kilograms": 1000.0, "kilogram": 1000.0, "kilos": 1000.0, "kilogrammes": 1000.0, "g": 1.0,
    "grams": 1.0, "gram": 1.0, "grammes": 1.0, "pounds": 453.592, "lb": 453.592, "lbs": 453.592,
}  # fmt: skip
SAMPLES = wordset(
    "samples sample soil rock rocks stone stones pebbles regolith material dust rubble haul dirt grains moonrock"
    " moonrocks matter specimens"
)
#: Behind "of", these leave what is weighed a part of what was brought.
_PARTITIVE = wordset("the its this that their these those it them his her")
_CONTAINERS = wordset("capsule canister container hold vault box")
_FETCHING = wordset("return carry")
_FLYERS = wordset("people men astronauts cosmonauts taikonauts crewmembers")
_CREW = _FLYERS | {"crew"}
#: With one of these, some of the flights are meant.
_NARROWING = wordset("with without carrying under")
#: Behind the name of a flight: then not the flight is meant, but something of it.
_THINGS = wordset("rover experiment experiments instrument instruments module probe")
#: With one of these, a part of the samples is meant.
_SHARES = wordset("day days hour hours moonwalk each per first last second alone")
#: Without one of these, nothing counted here is told.
CUES = SAMPLES | _FLIGHTS | wordset("flew flown launched aboard carried carrying crew")
_NOW = wordset("has have date far now today")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the counts that a sentence states of flights and those who flew."""
    for clause in found.clauses:
        if clause.words.isdisjoint(CUES):
            continue
        if clause.supposed or clause.negated or clause.modality != "fact" or clause.opener == "than":
            continue
        times = together(clause.times)
        if times is None or any(time.relation not in {"in", "by", "until", "before"} for time in times):
            continue
        for at, number in counts(clause.chunks):
            for claim in (_flights(clause, at, number), _samples(clause, at, number), _crew(clause, at, number)):
                if claim is not None:
                    yield claim._replace(time=times[0] if times else None, present=bool(clause.words & _NOW))


def _claim(what: str, subject: str, number: Number) -> Claim:
    return Claim("tally", "count", subject, what, f"{number.value:g}", None, number)


def _flights(clause: Clause, at: int, number: Number) -> Claim | None:
    """Read "Starship has flown six times", "ten Starship test flights", "the shuttles flew 135 missions"."""
    chunks = clause.chunks
    programs = clause.entries(("program",))
    noun = noun_of(chunks, at)
    if (
        len(programs) != 1
        or clause.entries(("mission",))
        or clause.words & (PART | _NARROWING)
        or (noun is None and at + 1 < len(chunks))
    ):
        return None
    often = chunks[at].number is None or (noun is not None and chunks[noun].word == "times")
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
    if (
        unit is None
        or not clause.words & SAMPLES
        or not (fetched or clause.words & {"hauled", "collected", "back", "weighed", "weighs"})
    ):
        return None
    if not weighs_all(chunks, at + 2):
        return None
    if clause.opener == "which":
        return None  # what it takes up may be a thing of the flight
    about = clause.about(("mission",)) or clause.about(("program",))
    if about is None or _belongs(chunks, about) or clause.words & _SHARES:
        return None
    low, high = (bound * unit if bound is not None else None for bound in (number.low, number.high))
    told = Number(number.first, number.last, low, high, number.value * unit, number.exact)
    words = " ".join((f"{number.value:g}", chunks[at + 1].word))
    return Claim("tally", "count", about.id, "samples", words, None, told)


def weighs_all(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands behind a weight leaves it that of all samples: "of soil", not "of its soil"."""
    if at >= len(chunks) or chunks[at].word != "of":
        return True
    words = [chunk.word for chunk in chunks[at + 1 : at + 5]]
    return words[:1] not in [[word] for word in _PARTITIVE] and not SAMPLES.isdisjoint(words)


def _belongs(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether a name only says whose something is: "the rover of Apollo 15", "the Apollo 15 rover"."""
    places = [at for at, chunk in enumerate(chunks) if only(chunk.mention, {"mission", "program"}) == entry]
    return any(
        (at and chunks[at - 1].word in {"of", "from"} and chunks[at - 2].word not in SAMPLES | _CONTAINERS)
        or (at + 1 < len(chunks) and chunks[at + 1].word in _THINGS)
        for at in places
    )


def _crew(clause: Clause, at: int, number: Number) -> Claim | None:
    """Read "carried four astronauts", "a crew of three"; how many of them did what is not told by that."""
    chunks = clause.chunks
    mission = clause.about(("mission",))
    if mission is None or clause.words & PART or _belongs(chunks, mission):
        return None
    noun = noun_of(chunks, at)
    people = noun is not None and chunks[noun].word in _CREW
    carried = (at > 0 and chunks[at - 1].word in {"carried", "carrying"}) or bool(clause.words & {"aboard"})
    crew_of = at > 1 and chunks[at - 1].word == "of" and chunks[at - 2].word == "crew"
    return _claim("crew", mission.id, number) if (people and carried) or crew_of else None

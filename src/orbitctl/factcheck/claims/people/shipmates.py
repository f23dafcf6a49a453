"""Claims of who was aboard, by the people that stand beside one crewed flight, or beside one another, in any words.

People in one list share a ship: if some of them were its crew, the others were not aboard. Where no flight is named it
is the one on which all who are named flew; the judge finds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bygone import bygone
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.strangers import stranger
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.people import crew_sizes
from orbitctl.factcheck.claims.people.companions import SAME, describes
from orbitctl.factcheck.claims.people.links_aboard import is_passed
from orbitctl.factcheck.claims.people.moon_parts import TELLING as PARTS
from orbitctl.factcheck.claims.people.moon_parts import parts
from orbitctl.factcheck.claims.people.posts import flight_of, people_ids, told_posts
from orbitctl.factcheck.claims.people.travellers import (
    LISTED,
    NOT_ABOARD,
    RETURNING,
    TRAVELLING,
    named_flights,
    part_of,
    stretch,
)
from orbitctl.factcheck.reading.wordsets import wordset

_COMPANIONS = wordset("crewmate crewmates companion companions colleague colleagues comrade comrades others mates")
#: Words that put somebody aboard.
_ABOARD = inflections(
    "fly ride board crew man pilot share occupy command carry launch orbit circle captain skipper strap"
) | wordset(
    "aboard board crew crewman crewmen cabin cockpit capsule seat seats berth ship took taken brought passenger"
    " passengers astronaut astronauts cosmonaut cosmonauts taikonaut taikonauts off men women member members"
    " commander skipper spacewalk lived flight return returned died inside trip up blasted home"
)
#: Before the name of somebody of whom there is no record.
UNKNOWN = "?"
_NO_NAMES = wordset(
    "mission control ground space station center centre air force red square white house soyuz flight director mount"
    " sea base north south east west lunar module service command earth moon mars houston navy army marine corps"
)
#: The ids of stations, where crews met; vocabulary, and no source of facts.
_STATIONS = frozenset(f"salyut-{number}" for number in range(1, 8)) | wordset(
    "skylab mir iss tiangong tiangong-1 tiangong-2"
)
#: So many who are named as one of the crews of a station flew together.
_CREW = 3
_RANKS, _RESIDENTS = wordset("first second third last final"), wordset("crew residents occupants inhabitants tenants")
#: On the Moon people are together only with their crew.
_ON_THE_MOON = wordset("explored walked drove landed walking exploring moonwalk roamed descended roving rover")
_MOON = wordset("moon lunar surface")
#: Somebody's flight is the occasion.
_DAY = wordset("day when")
_FLOWN = wordset("flew flown flight mission aboard crew ship capsule launched launch rode orbit voyage")
_BETWEEN = wordset(
    ", and & with alongside as well together astronaut astronauts cosmonaut cosmonauts fellow plus the a an his her"
    " pilot commander doctor engineer physicist americans russians american russian canadian frenchman frenchwoman"
    " german italian briton englishman indian emirati saudi japanese chinese specialist companions crewmates for"
    " colonel captain major dr mr also went flew rode travelled up"
)
#: Two in one list, with one of these, were aboard one ship.
_TOGETHER = wordset("aboard board carrying carried carries crew")
_EMPTY = wordset("nobody none")
#: Where several stand in a list, whom they visited does not matter.
_VISITING = wordset("visited visitors visit friend friends rival rivals stranded")
#: Three who are named beside their ship are its crew, whatever else is told of them, but for these words.
_SET_APART = (
    v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | inflections(
        "train replace relieve follow succeed attend meet visit join rescue retire walk"
    ) | wordset(
        "if ? or than like unlike instead originally backup replacement bumped grounded measles swapped dropped reserve"
        " understudy anniversary reunion ceremony hall twice both either respectively mission-control houston capcom"
        " before earlier since until between"
    )
)  # fmt: skip
#: What tells least of all that somebody was not aboard.
_WEAK = wordset("after later again too panel record records leave left leaving see saw seen miss missed broke break")
TELLING = _ABOARD | _COMPANIONS | _EMPTY | PARTS


def shipmates(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have been aboard the one flight of a sentence, or to have had which part in one flight."""
    row = found.row
    flights = named_flights(row)
    if not flights:
        yield from _somewhere(row)
        return
    row = stretch(row)
    people = [ids for chunk in row if (ids := people_ids(chunk.mention))]
    if not people:
        return
    aboard = not (_ABOARD | TRAVELLING).isdisjoint(found.words)
    told = max(_lists(row, found.written if aboard else ()), key=len, default=[])
    if len(told) == 1 and len(people) == 2 and _are_alongside(row):
        told = people
    if len(told) < 2 or is_passed(row) or _is_of_another_flight(row):
        return
    part = part_of(row) if aboard else ""
    if not (NOT_ABOARD - _VISITING).isdisjoint(found.words):
        part = _as_listed(row, found.words, len(told)) if len(told) == len(people) else ""
        if not part:
            return
    listed = tuple(SAME.join(ids) for ids in told)
    if len(told) >= _CREW and not _RANKS.isdisjoint(found.words) and not _RESIDENTS.isdisjoint(found.words):
        yield Claim("crew", "crew", told[0][0], "together", listed[0], others=listed)  # "the last residents of X"
    times = [chunk.time for chunk in row if chunk.time is not None]
    yield Claim("crew", "crew", flights[0], "beside", listed[0], times[0] if len(times) == 1 else None,
                others=(*flights, *listed), part=part)  # fmt: skip


def _as_listed(row: Sequence[Chunk], said: frozenset[str], count: int) -> str:
    """Return how people in a list are told to be aboard, whatever else is told of them; empty if they may not be."""
    if not _SET_APART.isdisjoint(said):
        return ""
    if (NOT_ABOARD - _VISITING - _WEAK).isdisjoint(said) and any(
        one.word in {"in", "on", "aboard"} and flight_of(other.mention) for one, other in pairwise(row)
    ):
        return part_of(row)  # "were so weak after eighteen days in X"
    return LISTED if count >= _CREW else ""


def _are_alongside(row: Sequence[Chunk]) -> bool:
    """Tell whether the second of two people is told to have been with the first: "reached X alongside Y"."""
    last = max(at for at, chunk in enumerate(row) if people_ids(chunk.mention))
    before = [chunk.word for chunk in row[max(0, last - 4) : last]]
    return (
        before[-1:] == ["alongside"] or before[-2:] == ["together", "with"] or before[-3:] == ["the", "company", "of"]
    )


def _is_of_another_flight(row: Sequence[Chunk]) -> bool:
    """Tell whether people are named in what had been: "Columbia, which had flown with X, broke up on Y"."""
    before = [row[past.start : past.stop] for past in bygone(row)]
    return any(any(people_ids(chunk.mention) for chunk in stretch) and not named_flights(stretch) for stretch in before)


def _lists(row: Sequence[Chunk], written: Sequence[str] = ()) -> Iterator[list[tuple[str, ...]]]:
    """Yield people who stand in one list, whatever each is called: "X, Y and the Frenchman Z".

    With the words as they are ``written``, a last one of whom there is no record is told by his name.
    """
    current: list[tuple[str, ...]] = []
    for at, chunk in enumerate(row):
        ids = people_ids(chunk.mention)
        if ids and not (at + 1 < len(row) and row[at + 1].word in {"'s", "'"}):
            current.append(ids)
        elif ids or (chunk.word not in _BETWEEN and not describes(chunk)):
            unknown = stranger(row, written, at) if current and row[at - 1].word in _BETWEEN - {","} else None
            if unknown is not None and _NO_NAMES.isdisjoint(unknown.lower().split()):
                current.append((UNKNOWN + unknown,))
            yield current
            current = []
    yield current


def _alone(row: Sequence[Chunk], person: str) -> Iterator[Claim]:
    """Yield how many were aboard the flight of one person that is told of by its day or a date."""
    times = [chunk.time for chunk in row if chunk.time is not None and chunk.time.relation == "in"]
    told = [one for at in range(len(row)) if (one := crew_sizes.size(row, at) or crew_sizes.fellows(row, at))]
    words = {chunk.word for chunk in row}
    if len(told) != 1 or not crew_sizes.UNTOLD.isdisjoint(words) or len(times) > 1:
        return
    if _DAY.isdisjoint(words) and (not times or _FLOWN.isdisjoint(words)):
        return
    number, what = told[0]
    yield Claim("crew", "crew", person.split(SAME)[0], "number", f"{number.value:g}", times[0] if times else None,
                number, others=(person,), part=what)  # fmt: skip


def _somewhere(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield what part people had in a flight that is not named: "X stayed in orbit while Y and Z walked"."""
    people = tuple(
        dict.fromkeys(SAME.join(ids) for chunk in row if chunk.mention and (ids := people_ids(chunk.mention)))
    )
    if len(people) < 2:
        yield from _alone(row, people[0]) if people else ()
        return
    words = {chunk.word for chunk in row}
    on_the_moon = not _ON_THE_MOON.isdisjoint(words) and not _MOON.isdisjoint(words)
    listed = any(len(told) == 2 for told in _lists(row))
    if len(people) == 2 and ("with" in words or listed) and on_the_moon and NOT_ABOARD.isdisjoint(words):
        yield Claim("crew", "crew", people[0].split(SAME)[0], "moon-pair", people[0], others=people,
                    part=LISTED if listed else "")  # fmt: skip
    crew = (len(people) >= _CREW or (listed and not _TOGETHER.isdisjoint(words))) and not _are_at_a_station(row)
    for what, ids in (*parts(row), *told_posts(row)):
        yield Claim("crew", "crew", ids[0], what, SAME.join(ids), others=people, part=LISTED if crew else "")


def _are_at_a_station(row: Sequence[Chunk]) -> bool:
    """Tell whether people may have met who went up in several ships, or come home with others."""
    named = any(entry.id in _STATIONS for chunk in row if chunk.mention for entry in chunk.mention.entries)
    return named or part_of(row) == RETURNING

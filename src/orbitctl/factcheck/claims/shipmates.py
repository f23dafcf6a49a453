"""Claims of who was aboard, by the people that stand beside one crewed flight, or beside one another, in any words.

People in one list share a ship: if some of them were its crew, the others were not aboard. Somebody alone is told to be
aboard by a word for it. Where no flight is named it is the one on which all who are named flew; the judge finds it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import crew_sizes
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.companions import SAME
from orbitctl.factcheck.claims.moon_parts import TELLING as PARTS
from orbitctl.factcheck.claims.moon_parts import parts
from orbitctl.factcheck.claims.posts import people_ids, told_posts
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.strangers import stranger
from orbitctl.factcheck.claims.verbs import inflections
from orbitctl.factcheck.reading.phrases import Number
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
#: Of these, those that somebody alone is put aboard by.
_FLYING = inflections("fly ride board pilot command captain orbit circle") | wordset("aboard carried took strapped")
#: Directly before the flight, "on", "with", "aboard" or "as a member of" put somebody who travelled aboard it.
_TRAVELLING = inflections("travel go visit head journey reach venture soar") | wordset(
    "travelled travelling went gone died perished killed"
)
_DYING = wordset("died perished killed")
_LOSSES = wordset("crash fire accident disaster tragedy flight")
_ON_BOARD = wordset("on with aboard in")
_MEMBER = wordset("member part")
#: Between somebody who travelled, or died, and the flight.
_ON_THE_WAY = (
    _TRAVELLING
    | v.DETERMINERS
    | v.AUXILIARIES
    | _ON_BOARD
    | _MEMBER
    | wordset(
        "to into space orbit station iss moon international up as of crew there first second third last time crash fire"
        " accident disaster tragedy flight mission when"
    )
)
_FARTHEST = 8
#: With one of these others than the crew are named beside a flight, or what is told was not so.
_UNTOLD = v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | wordset(
    "if ? or backup backups reserve originally instead replaced replacing replace unlike than like capcom relieved"
    " greeted met watched watching watch rescued welcomed succeeded followed following bumped inspired interviewed"
    " later earlier ground director picked chose selected awarded medal film played visited visitors visit named"
    " after before since until once previously previous predecessor successor wife husband father mother son daughter"
    " widow brother sister radioed telephoned phoned congratulated president honour honor memory tribute trained"
    " training spoke told said wrote narrated designed built engineer-in-chief rival rivals friend former earlier"
    " swapped switched grounded replacement assigned joined between docked rendezvous rendezvoused other another both"
    " respectively whereas but compared recalled praised criticised criticized thanked flight-director controller"
    " houston anniversary same"
)  # fmt: skip
_UNTOLD_OF_SIZES = _UNTOLD - {"other", "joined"} - v.NEGATIONS
_RELATIVES = frozenset({"which", "who", "that"})
#: Before the name of somebody of whom there is no record.
UNKNOWN = "?"
_NO_NAMES = wordset(
    "mission control ground space station center centre air force red square white house soyuz flight director mount"
    " sea base north south east west lunar module service command earth moon mars houston navy army marine corps"
)
#: On the Moon people are together only with their crew.
_ON_THE_MOON = wordset("explored walked drove landed walking exploring moonwalk roamed")
_MOON = wordset("moon lunar")
#: Somebody's flight is the occasion.
_DAY = wordset("day when")
_BETWEEN = wordset(
    ", and & with alongside as well together astronaut astronauts cosmonaut cosmonauts fellow plus the a an his her"
    " pilot commander doctor engineer physicist americans russians american russian canadian frenchman frenchwoman"
    " german italian briton englishman indian emirati saudi japanese chinese specialist companions crewmates for"
    " colonel captain major dr mr also went flew rode travelled up"
)
_EMPTY = wordset("nobody none")
#: Where several stand in a list, whom they visited does not matter.
_VISITING = wordset("visited visitors visit friend friends rival rivals")
#: Who comes home on a flight may have gone up on another.
_RETURNING = wordset("returned return returning home landed landing splashed back down brought undocked left departed")
_COMING = frozenset({"come down", "come home", "come back", "splash down", "touch down"})
#: How people are told to have been on a flight: by a word for being aboard, on the way home, or only by being named.
ABOARD, RETURNING = "aboard", "returning"
TELLING = _ABOARD | _COMPANIONS | _EMPTY | PARTS | _TRAVELLING


def shipmates(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have been aboard the one flight of a sentence, or to have had which part in one flight."""
    row = found.row
    flights = _flights(row)
    if not flights:
        yield from _somewhere(row)
        return
    sizes = list(_sizes(row, found.words)) or (list(_people(row)) if len(flights) == 2 else [])
    yield from (Claim("crew", "crew", flights[0], "number", f"{n.value:g}", None, n, others=flights) for n in sizes)
    people = [ids for chunk in row if chunk.mention is not None and (ids := people_ids(chunk.mention))]
    if not people:
        return
    aboard = not _ABOARD.isdisjoint(found.words)
    told = max(_lists(row, found.written if aboard else ()), key=len, default=[])
    travels = _is_travelling(row)
    blocking = _UNTOLD - _VISITING if len(told) > 1 or travels else _UNTOLD
    if not blocking.isdisjoint(found.words) or (len(told) < len(people) and len(told) < 2):
        return
    if _is_of_another_flight(row):
        return
    returning = not _RETURNING.isdisjoint(found.words) or any(
        chunk.verb is not None and chunk.verb.base in _COMING for chunk in row
    )
    if len(told) > 1 or ((travels or _is_put_aboard(row)) and not returning):
        part = RETURNING if returning else ABOARD if aboard or travels else ""
        listed = tuple(SAME.join(ids) for ids in told)
        yield Claim("crew", "crew", flights[0], "beside", listed[0], others=(*flights, *listed), part=part)


def _is_of_another_flight(row: Sequence[Chunk]) -> bool:
    """Tell whether people are named in an aside on what had been: "Columbia, which had flown with X, broke up on Y"."""
    aside = next((at for at in range(1, len(row)) if row[at].word == "had" and row[at - 1].word in _RELATIVES), None)
    if aside is None:
        return False
    flight = next(at for at, chunk in enumerate(row) if _flights([chunk]))
    return any(people_ids(chunk.mention) for chunk in row[aside:flight])


def _is_put_aboard(row: Sequence[Chunk]) -> bool:
    """Tell whether a word for flying stands between the one person of a sentence and the flight."""
    person = next(at for at, chunk in enumerate(row) if people_ids(chunk.mention))
    flight = next(at for at, chunk in enumerate(row) if _flights([chunk]))
    between = row[min(person, flight) + 1 : max(person, flight)]
    return len(between) <= _FARTHEST and not _FLYING.isdisjoint(chunk.word for chunk in between)


def _is_travelling(row: Sequence[Chunk]) -> bool:
    """Tell whether nothing but a journey, or a death, stands between somebody and the flight it was on."""
    person = next((at for at, chunk in enumerate(row) if people_ids(chunk.mention)), len(row))
    flight = next(at for at, chunk in enumerate(row) if _flights([chunk]))
    between = [chunk.word for chunk in row[person + 1 : flight] if chunk.word or chunk.mention is None]
    if not between or _TRAVELLING.isdisjoint(between):
        return False
    last = [word for word in between if word not in v.DETERMINERS]
    lost = not _DYING.isdisjoint(between) and last[-2] in _LOSSES
    tied = last[-1] in _ON_BOARD or (last[-1] == "of" and (last[-2] in _MEMBER or lost))
    return tied and all(word in _ON_THE_WAY for word in between)


def _flights(row: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the flights a sentence names; of a name that several bear, none."""
    named: dict[str, None] = {}
    for chunk in row:
        if chunk.mention is None:
            continue
        entries = [e for e in chunk.mention.entries if e.kind == "mission"]
        if len(entries) == 1:
            named[entries[0].id] = None
    return tuple(named)


def _lists(row: Sequence[Chunk], written: Sequence[str] = ()) -> Iterator[list[tuple[str, ...]]]:
    """Yield people who stand in one list, whatever each is called: "X, Y and the Frenchman Z".

    With the words as they are ``written``, a last one of whom there is no record is told by his name.
    """
    current: list[tuple[str, ...]] = []
    for at, chunk in enumerate(row):
        ids = people_ids(chunk.mention)
        if ids:
            current.append(ids)
        elif chunk.word not in _BETWEEN and not _describes(chunk):
            unknown = stranger(row, written, at) if current and row[at - 1].word in _BETWEEN - {","} else None
            if unknown is not None and _NO_NAMES.isdisjoint(unknown.lower().split()):
                current.append((UNKNOWN + unknown,))
            yield current
            current = []
    yield current


def _describes(chunk: Chunk) -> bool:
    return chunk.mention is not None and all(e.kind in {"state", "demonym", "agency"} for e in chunk.mention.entries)


def _sizes(row: Sequence[Chunk], said: frozenset[str]) -> Iterator[Number]:
    """Yield how many are told to have been aboard, by those who were with somebody: "had three crewmates"."""
    if not _UNTOLD_OF_SIZES.isdisjoint(said):
        return
    words = [chunk.word for chunk in row]
    people = {ids[0] for chunk in row if (ids := people_ids(chunk.mention))}
    for at, chunk in enumerate(row[:-1]):
        number = chunk.number
        behind = [word for word in words[at + 1 : at + 4] if word]
        if number is not None and number.exact and not number.ordinal and len(people) == 1 and number.value <= 7:
            if behind and (behind[0] in _COMPANIONS or (behind[0] == "other" and behind[1:2] != ["flights"])):
                total = number.value + 1
                yield Number(number.first, number.last, total, total, total)
        elif chunk.word in _EMPTY and {"aboard", "board"} & set(words):
            yield Number(chunk.first, chunk.last, 0, 0, 0)
        elif number is not None and number.exact and words[max(0, at - 2) : at] == ["crew", "of"]:
            yield number


def _people(row: Sequence[Chunk]) -> Iterator[Number]:
    """Yield the one number of people in a sentence with two flights, of which one may be the station of the other."""
    told = [size for at in range(len(row)) if (size := crew_sizes.size(row, at)) is not None]
    if len(told) == 1 and told[0][1] == "size" and crew_sizes.UNTOLD.isdisjoint(chunk.word for chunk in row):
        yield told[0][0]


def _somewhere(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield what part people had in a flight that is not named: "X stayed in orbit while Y and Z walked"."""
    people = tuple(dict.fromkeys(SAME.join(ids) for chunk in row if (ids := people_ids(chunk.mention))))
    if len(people) < 2:
        if people and not _DAY.isdisjoint(chunk.word for chunk in row):
            for n in _people(row):
                yield Claim("crew", "crew", people[0].split(SAME)[0], "number", f"{n.value:g}", None, n, others=people)
        return
    words = {chunk.word for chunk in row}
    on_the_moon = not _ON_THE_MOON.isdisjoint(words) and not _MOON.isdisjoint(words)
    if len(people) == 2 and "with" in words and on_the_moon and _UNTOLD.isdisjoint(words):
        yield Claim("crew", "crew", people[0].split(SAME)[0], "moon-pair", people[0], others=people)
    for what, ids in (*parts(row), *told_posts(row)):
        yield Claim("crew", "crew", ids[0], what, SAME.join(ids), others=people)

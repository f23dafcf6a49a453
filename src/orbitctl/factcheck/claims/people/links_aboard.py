"""What ties somebody in a clause to a flight: whether nothing stands between the two but words for being aboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import flight_of
from orbitctl.factcheck.reading.wordsets import wordset

#: What tells of being aboard.
ABOARD = wordset(
    "flew fly flies flown flying aboard board crew crewmates crewed crewmate crewmen commanded commander command"
    " commands pilot piloted pilots pilotted rode rides astronaut astronauts cosmonaut cosmonauts taikonauts passengers"
    " passenger carried carries carrying carry on orbited circled launched lifted specialist engineer member members"
    " trio quartet pair floated spacewalk stepped returned died killed perished death deaths controls helm cockpit"
    " addition joining accompanied seat berth made served sat strapped aviator"
)
#: Words that may stand between somebody and the flight he was on, whichever comes first.
_LINKS = (
    v.BEFORE_VERBS
    | v.DETERMINERS
    | wordset(
        ", and & on aboard board in of to from around into inside with 's as for during by ( : who were who's included"
        " includes consisted comprised the moon space earth orbit lunar iss station member members crew crewmen"
        " commander commanded commands pilot pilots piloted command module mission flight flights specialist engineer"
        " specialists"
        " astronaut astronauts cosmonaut cosmonauts taikonaut taikonauts passenger passengers trio quartet pair duo man"
        " woman men women spacecraft capsule ship shuttle craft third second first other one two three four only"
        " flew fly flies flown flying rode rides ride went goes go launched launches lifted blasted took travelled"
        " traveled orbited circled carried carries carrying brought sent took spent out floated stepped up"
        " tourist private test american russian teacher doctor veteran selected last next each himself herself"
        " died perished killed stayed remained sat at controls helm seat strapped suborbital orbital hop sortie trip"
        " belonged belongs formed voyage made served accident disaster fire"
    )
)
_LONGEST_LINK = 14
#: Who does something beside a flight is in another.
_PASSING = wordset("beside alongside near past behind below above towards toward")
_NEAR = wordset("within metres meters feet foot miles kilometres yards sight")


def linked(chunks: Sequence[Chunk], people: Collection[int], at: int) -> set[int]:
    """Return the positions of those people who are tied to the flight at another by nothing but being aboard it."""
    tied: set[int] = set()
    for person in people:
        low, high = min(person, at), max(person, at)
        between = range(low + 1, high)
        plain = [i for i in between if i not in people and not _links(chunks[i])]
        told = high - low <= _LONGEST_LINK and not plain and _tells(chunks, low, high) and not _beside(chunks, at)
        if told and not (at < person and _goes_on(chunks, at)):
            tied.add(person)
    return tied


def _goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether "and" behind a flight, and its date, goes on to somebody else: "X rode Y, and Z rode"."""
    first = at + 1
    while first < len(chunks) - 1 and (chunks[first].time is not None or chunks[first + 1].time is not None):
        first += 1
    behind = [chunk.word for chunk in chunks[first : first + 2]]
    return behind[:1] == ["and"] or behind == [",", "and"]


def _beside(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a flight is only named beside somebody: "flew in formation with Vostok 4"."""
    before = at - 1
    while before >= 0 and chunks[before].word in v.DETERMINERS:
        before -= 1
    return before >= 0 and chunks[before].word in {"with", "and", "for", "after", "by"}


def _links(chunk: Chunk) -> bool:
    if chunk.word:
        return chunk.word in _LINKS
    if chunk.mention is not None:
        return all(entry.kind in {"state", "demonym", "agency", "company"} for entry in chunk.mention.entries)
    return True


def _tells(chunks: Sequence[Chunk], low: int, high: int) -> bool:
    """Tell whether something between two positions says that one is aboard the other."""
    words = {chunks[i].word for i in range(max(low - 3, 0), high)}
    return bool(words & (ABOARD | {"of", "by", "'s", "with", "in", ":"}))


def is_passed(row: Sequence[Chunk]) -> bool:
    """Tell whether people are beside a flight in another: "pulled up beside X", "flew within a foot of X"."""
    at = next((i for i, chunk in enumerate(row) if i and flight_of(chunk.mention)), 0)
    near = row[at - 1].word in {"of", "from"} and any(chunk.word in _NEAR for chunk in row[max(0, at - 5) : at])
    return at > 0 and (row[at - 1].word in _PASSING or near or [c.word for c in row[at - 2 : at]] == ["close", "to"])

"""Dates beside people who flew, where no flight is named: the flight they share is the one that is dated."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates import occasions
from orbitctl.factcheck.claims.grammar import dating
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_PEOPLE = frozenset({"astronaut", "person"})
#: What crews did within days of their landing, and robots over years.
_ON_FOOT = wordset("walked walk strolled stepped explored roamed moonwalk moonwalks hiked")
_THERE = wordset("moon lunar surface")
#: Who did these went up.
_ALOFT = wordset("flew flown spaceflight")
#: Between those whom one name can mean.
SEPARATOR = "|"
#: Beside one of these people may be told of as something else than a crew.
_OTHERS = frozenset({"mission", "program", "alliance"})
_ACCORD = frozenset({"alliance"})
_FLIGHT = "mission"
#: Behind these somebody is named who was not there.
_WITHOUT = wordset("without minus leaving replaced replacing instead")
#: So many people at least share a flight where another is named beside them.
_PAIR = 2


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield, for each date in a sentence about people who flew, what of their flight it can be the date of."""
    if occasions.is_idle(found.row):
        return
    crew = crew_of(found.row, _ACCORD)
    others = _flights(found.row)
    if others and len(crew) < _PAIR:
        return
    there = () if found.words.isdisjoint(_ON_FOOT) or found.words.isdisjoint(_THERE) else ("landing",)
    there = ("launch",) if not there and not found.words.isdisjoint(_ALOFT) else there
    for position, clause in enumerate(found.clauses if crew else ()):
        if not clause.times or clause.modality != "fact" or clause.supposed or dating.is_put_off(clause.chunks):
            continue
        for claim in occasions.in_clause(found, position, crew[0][0]):
            certain = claim.value or there or claim.property != occasions.SOMETHING
            if not certain and claim.time is not None and claim.time.earliest != claim.time.latest:
                continue  # people do many things
            people = [SEPARATOR.join([entry.id for entry in one]) for one in crew]
            kinds = (*people, "", *claim.others, *there)
            yield claim._replace(family="flyer", others=kinds, part=SEPARATOR.join(others))


def _flights(row: Sequence[Chunk]) -> Sequence[str]:
    """Return the flights named: that of the people is read by others, another is only what they flew past or to."""
    entries = [entry for chunk in row if chunk.mention is not None for entry in chunk.mention.entries]
    return list(dict.fromkeys(entry.id for entry in entries if entry.kind == _FLIGHT and entry.own))


def crew_of(row: Sequence[Chunk], beside: Collection[str] = _OTHERS) -> Sequence[Sequence[Entry]]:
    """Return for each of the people named whom the name can mean, if nothing of some kinds is named beside them."""
    crew: dict[str, Sequence[Entry]] = {}
    if any(chunk.word in _WITHOUT for chunk in row):
        return ()  # "came back without X and Y"
    for mention in [chunk.mention for chunk in row if chunk.mention is not None]:
        entries = mention.entries
        if all(entry.kind in beside for entry in entries):
            return ()
        people = [entry for entry in entries if entry.kind in _PEOPLE]
        if people:
            crew.setdefault(people[0].id, people)
    return list(crew.values())

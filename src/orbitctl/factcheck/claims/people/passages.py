"""What people went up on and where they came down, where no flight is named: it is told of the flight they share."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import places, rides
from orbitctl.factcheck.claims.dates.flyers import SEPARATOR, crew_of
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar.signs import ROCKET
from orbitctl.factcheck.reading.lexicon import Entry

#: The property of a claim of a rocket; that of one of a place is the place.
RIDE = "ride"
#: Without one of these nothing is told of it.
TELLING = places.PLACES | {ROCKET}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the rocket that people are told to have ridden, and the place where they are told to have landed."""
    if found.row[-1].word == "?":
        return
    crew = crew_of(found.row)
    people = tuple(SEPARATOR.join([entry.id for entry in one]) for one in crew)
    for clause in scope.stated(found) if crew else ():
        if clause.negated or clause.modality != "fact":
            continue
        rocket = rides.boarded(clause)
        if rocket is not None:
            time = clause.times[0] if len(clause.times) == 1 else None
            yield Claim("passage", "launcher", crew[0][0].id, RIDE, rocket.id, time, others=people)
            continue
        for claim in places.told_in(clause, lambda _: Entry("mission", crew[0][0].id, True)):
            yield claim._replace(family="passage", others=people)

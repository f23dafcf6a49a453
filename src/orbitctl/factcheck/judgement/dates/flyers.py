"""Judging a date beside people by the one flight that they made together; their own return counts, not their ship's."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import names
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.flyers import SEPARATOR
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates import occasions
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

#: How a crew comes back on another ship than its own, and what then is the ship's alone.
_OWN_WAY = "crew-departure"
_OF_SHIP = frozenset({"landing", "return", "reentry"})
#: Somebody alone may have made a flight that is not on record: only a day tells which is meant.
_PAIR = 2
#: So may two, some years before or after.
_NEAR = 2


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a date beside people stands on a day."""
    at = claim.others.index("")
    crew, kinds = claim.others[:at], claim.others[at + 1 :]
    shared = shared_by(crew, world)
    time = claim.time
    open_ = judged("not-enough-info", "event-unknown", name=claim.subject)
    others = claim.part.split(SEPARATOR) if claim.part else []
    if len(shared) != 1 or time is None or not shared.isdisjoint(others) or _is_theirs(time, others, world):
        return open_
    unit = world.undertaking(shared.pop())
    told = claim._replace(family="occasion", subject=unit.id, others=kinds, part="")
    back = next((event for event in unit.events if event.kind == _OWN_WAY and event.known <= day), None)
    if back is not None:
        if not _OF_SHIP.isdisjoint(kinds):
            if _is_ships(time, unit) and fit(time, back.earliest, back.latest) == "no":
                return _told_wrong(unit, back)
            told = told._replace(others=(*kinds, _OWN_WAY))
        unit = unit._replace(events=tuple([event for event in unit.events if event.kind not in _OF_SHIP]))
    judgement = occasions.beside(told, unit, world, day)
    begun = next((event.known for event in unit.events if event.kind == "launch"), day)
    if judgement.verdict == "premature" and (time.latest or begun) < begun:
        return open_  # they may have flown before on one that is on no record
    if judgement.verdict != "refuted":
        return judgement
    meant = any(
        occasions.is_other_year(time, event) or (event.kind in told.others and _is_meant(time, event, judgement))
        for event in unit.events
    )
    certain = time.earliest == time.latest or (len(crew) >= _PAIR and _is_near(time, judgement))
    return judgement if meant and certain else open_


def shared_by(crew: Sequence[str], world: World) -> set[str]:
    """Return the flights on which all of some people were, each given by whom the name can mean."""
    return set.intersection(*[flights_of(person, world) for person in crew])


def flights_of(person: str, world: World) -> set[str]:
    """Return every flight of those whom a name can mean; who has a record of his own is asked for by his name."""
    keys = [names.key(world.name(one)) if world.kind(one) else one for one in person.split(SEPARATOR)]
    return {flight for key in keys for flight in world.flights_of(key)}


def _is_theirs(time: Time, others: Sequence[str], world: World) -> bool:
    """Tell whether a date is that of anything on record of another flight named."""
    events = [event for other in others for event in world.undertaking(other).events]
    return any(fit(time, event.earliest, event.latest) != "no" for event in events)


def _is_meant(time: Time, event: Dated, judgement: Judgement) -> bool:
    """Tell whether a date is nearly that of an event of a kind that is told, and not of any."""
    return event.date_text == judgement.correct or occasions.is_near_miss(time, event)


def _is_ships(time: Time, unit: Undertaking) -> bool:
    return any(fit(time, event.earliest, event.latest) == "yes" for event in unit.events if event.kind in _OF_SHIP)


def _told_wrong(unit: Undertaking, back: Dated) -> Judgement:
    words = {"what": back.title, "date": back.date_text}
    return judged("refuted", "date-wrong", flights.told(unit, back), correct=back.date_text, **words)


def _is_near(time: Time, judgement: Judgement) -> bool:
    """Tell whether a month is told not many years off the date on record."""
    right = judgement.proofs[0].date or ""
    return time.earliest is not None and abs(int(time.earliest[:4]) - int(right[:4] or 0)) <= _NEAR

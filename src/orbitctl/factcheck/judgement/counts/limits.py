"""What a statement about those who did something is limited to, and how they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts.attained import went
from orbitctl.factcheck.judgement.counts.roster import Doer
from orbitctl.factcheck.judgement.verdicts import Proof
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.names import key
from orbitctl.views.claim import Verdict

_MOST_SHOWN = 3


def asked(claim: Claim, name: str) -> str:
    """Return what a claim says further under a name; empty if it says nothing."""
    return next((told.partition("=")[2] for told in claim.others if told.startswith(f"{name}=")), "")


def shown(deed: Deed, doers: Sequence[Doer]) -> dict[str, str]:
    """Return the words in which those who did something are told."""
    some = [f"{doer.name}, {doer.event.date_text}" for doer in doers[:_MOST_SHOWN]]
    more = len(doers) - len(some)
    return {"name": deed.shown(), "count": ("; ".join(some) or "nobody") + (f" and {more} more" if more else "")}


def proofs(doers: Sequence[Doer]) -> list[Proof]:
    """Return what some did as evidence."""
    return [flights.told(doer.unit, doer.event) for doer in doers[:_MOST_SHOWN]]


def against(claim: Claim, held: Callable[[str], bool]) -> Verdict:
    """Return what a statement is that does not hold now: outdated if it held on the day of its text."""
    written = asked(claim, "day")
    return "outdated" if written and held(written) else "refuted"


def in_time(time: Time | None, event: Dated) -> bool | None:
    """Tell whether an event lies in the time a statement is limited to; None where that cannot be told."""
    if time is None:
        return True
    if event.earliest is None or event.latest is None:
        return None
    bounds = time.named if time.relation in {"since", "from", "after"} and time.named else (time.earliest, time.latest)
    if time.relation in {"since", "from", "after"}:
        return event.earliest > (bounds[1] or "")
    if _is_at_the_edge(time, event):
        return None
    late = time.latest is not None and event.earliest > time.latest
    early = time.earliest is not None and event.latest < time.earliest
    inside = (time.latest is None or event.latest <= time.latest) and (
        time.earliest is None or event.earliest >= time.earliest
    )
    return False if late or early else True if inside else None


def _counts(claim: Claim, event: Dated) -> bool | None:
    """Tell whether an event counts for a claim: "three since 2013" may leave out that year, or take it in."""
    named = claim.time.named if claim.time is not None and claim.time.relation in {"since", "from"} else None
    edge = named is not None and claim.property == "count" and named[0] <= event.known <= named[1]
    return None if edge and claim.time is not None else in_time(claim.time, event)


def _is_at_the_edge(time: Time, event: Dated) -> bool:
    """Tell whether an event falls into the first or last year of several: "between 1976 and 1990" may leave it out."""
    if time.earliest is None or time.latest is None or time.earliest[:4] == time.latest[:4]:
        return False
    return event.known[:4] in {time.earliest[:4], time.latest[:4]}


def within(claim: Claim, doers: Sequence[Doer], world: World) -> list[Doer]:
    """Return those who did it in the time told: since or before a date, or a flight that did it, too."""
    found = [doer._replace(sure=doer.sure and inside is True) for doer in doers
             if (inside := _counts(claim, doer.event)) is not False]  # fmt: skip
    left = asked(claim, "launched")
    if left:
        found = [doer._replace(sure=doer.sure and not _is_in_an_end_year(doer.unit, left)) for doer in found
                 if left_in(doer.unit, left)]  # fmt: skip
    for name, later in (("after", True), ("before", False)):
        limit = asked(claim, name)
        if limit:
            edge = _edge(limit, claim, world)
            found = [doer for doer in found if doer.unit.id != limit and edge and doer.who != key_of(limit, world)
                     and (doer.event.known > edge if later else doer.event.known < edge)]  # fmt: skip
    return found


def left_in(unit: Undertaking, bounds: str) -> bool:
    """Tell whether a flight was launched between two days."""
    earliest, latest = bounds.split("/")
    return (earliest or "0") <= launched(unit) <= (latest or "9")


def _is_in_an_end_year(unit: Undertaking, bounds: str) -> bool:
    earliest, latest = (bound[:4] for bound in bounds.split("/"))
    return earliest != latest and launched(unit)[:4] in {earliest, latest}


def _edge(limit: str, claim: Claim, world: World) -> str:
    """Return the day on which a flight, or the first on record of a person, did the deed or else was launched."""
    missions = [limit] if world.kind(limit) == "mission" else world.flights_of(key_of(limit, world))
    for unit in map(world.undertaking, missions):
        did = went(unit, Deed.read(claim.value), world.day, world)
        event = did.event or next((event for event in unit.events if event.kind == "launch"), None)
        if event is not None:
            return event.known
    return ""


def key_of(person: str, world: World) -> str:
    """Return the name of a person as crews have it; what is no record is one already."""
    return key(world.actor(person).name) if world.kind(person) == "actor" else person


def launched(unit: Undertaking) -> str:
    """Return the day on which a flight was launched; empty if it was not."""
    return next((event.known for event in unit.events if event.kind == "launch"), "")

"""Judging a day told without a year: wrong beside the one event it can be, of the same month and on another day."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.apart import at_place, is_apart
from orbitctl.factcheck.judgement.dissent import disputed
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a day of no year stands."""
    unit = world.undertaking(claim.subject)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name)
    if claim.time is None or unit.known_from > day:
        return open_
    time = claim.time
    told = [event for kind in claim.others for event in flights.happened(unit, kind, "", day)]
    events = at_place(told, claim.value.split())
    right = next((event for event in events if fit(time, event.earliest, event.latest) == "yes"), None)
    if right is not None:
        return judged("supported", "date-right", flights.told(unit, right), what=right.title, date=right.date_text)
    anything = any(
        fit(time, one.earliest, one.latest) != "no"
        and (one.kind != "launch" or "launch" in claim.beside or not is_apart(claim.property, "launch"))
        for one in unit.events
    )
    if len(events) != 1 or anything or (time.earliest or "")[5:7] != (events[0].earliest or "")[5:7]:
        return open_
    words = {"what": events[0].title, "date": events[0].date_text}
    wrong = judged("refuted", "date-wrong", flights.told(unit, events[0]), correct=events[0].date_text, **words)
    return disputed(time, unit) or wrong

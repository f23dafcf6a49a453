"""Judging how long a flight is told to have been at work: wrong if nothing on record of it lasted so long.

From any event on record to any of those that can be its end; while it is at work, and where people were aboard or
it failed, nothing is said.
"""

from __future__ import annotations

from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.lifetimes import UNTIL
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import shifted

#: A month or a season that is told as the last may begin so many days after the end.
_SLACK = 31
_ENDS = frozenset({"end", "contact-lost", "impact", "reentry", "return", "departure"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a length of time stands on a day."""
    unit = world.undertaking(claim.subject)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name)
    if unit.known_from > day or flights.status(unit, day) != "ended" or unit.outcome != "success" or unit.crew:
        return open_
    if claim.property == UNTIL:
        return _until(claim, unit) or open_
    pairs = [
        (end, begin)
        for at, end in enumerate(unit.events)
        for begin in unit.events[:at]
        if end.kind in _ENDS and None not in (end.earliest, end.latest, begin.earliest, begin.latest)
    ]
    if not pairs or claim.number is None:
        return open_
    right = next((pair for pair in pairs if _fits(claim, *pair)), None)
    end, begin = right or (pairs[-1][0], unit.events[0])
    words = {"what": end.title, "date": end.date_text, "other": begin.title, "later": begin.date_text}
    correct = None if right else f"{begin.date_text} to {end.date_text}"
    proofs = (flights.told(unit, end), flights.told(unit, begin))
    return judged("supported" if right else "refuted", "interval", *proofs, correct=correct, **words)


def _until(claim: Claim, unit: Undertaking) -> Judgement | None:
    """Return the judgement of an end told for a time after all that is on record; None if it is not so late."""
    time, last = claim.time, unit.events[-1] if unit.events else None
    if time is None or time.latest is None or last is None or last.kind not in _ENDS or last.latest is None:
        return None
    named = time.itself()
    told = named.earliest if time.relation == "until" else _opens(time.latest)
    slack = 1 if named.earliest == named.latest or told == time.latest else _SLACK
    if told is None or shifted(told, -slack) <= last.latest:
        return None
    words = {"what": last.title, "date": last.date_text}
    return judged("refuted", "date-wrong", flights.told(unit, last), correct=last.date_text, **words)


def _opens(day: str) -> str:
    """Return the first day of the month or year that a day ends."""
    if day.endswith("12-31"):
        return f"{day[:4]}-01-01"
    return f"{day[:7]}-01" if shifted(day, 1).endswith("-01") else day


def _fits(claim: Claim, end: Dated, begin: Dated) -> bool:
    assert claim.number is not None
    least = _day(end.earliest) - _day(begin.latest)
    most = _day(end.latest) - _day(begin.earliest)
    high = claim.number.high
    return most >= (claim.number.low or 0.0) and (high is None or least <= high)


def _day(text: str | None) -> int:
    return date.fromisoformat(text or "").toordinal()

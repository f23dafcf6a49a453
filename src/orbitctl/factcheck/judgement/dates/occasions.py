"""Judging a date that stands beside a flight.

How the sentence is put was not understood, so what is told may be something the record does not hold. A date that is
not on record is refuted only if it is nearly one that is: the same but for the day, the month or the year. What really
happened on another day hardly ever looks like that.
"""

from __future__ import annotations

from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.occasions import OF_SEVERAL
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates import events
from orbitctl.factcheck.judgement.dissent import disputed
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit, is_exact, shifted
from orbitctl.factcheck.reading.calendar.periods import add_months
from orbitctl.factcheck.reading.phrases import Time

#: A wrong year is so many years off at most, and no round number later: that is an anniversary.
_FAR = 4
_ROUND = 5
#: Where neither the day nor the event is told, it is no more than so many years off.
_CLOSE = 2
#: What a flight that is under way has done or has not, whatever else it did.
_ARRIVING = frozenset({"orbit", "landing", "return"})
#: What need not be over in a day, or may be told of what was heard last, or later.
_LASTING = frozenset({"end", "contact-lost", "milestone"})
#: No part of a month is shorter.
_PART = 8
#: A date told from the day of the text is that of an event so many days off at most.
_MONTHS = 100


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a date beside a flight stands on a day."""
    return beside(claim, world.undertaking(claim.subject), world, day)


def beside(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement:
    """Return how a date stands by the events of a flight; those it is given may be some of them."""
    time = claim.time
    if time is None or unit.known_from > day or time.earliest is None or time.latest is None:
        return judged("not-enough-info", "event-unknown", name=unit.name)
    if claim.property == OF_SEVERAL:
        return _of_several(claim, time, unit, world, day)
    told = [event for kind in claim.others for event in unit.events if event.kind == kind and event.known <= day]
    if is_exact(time):
        right = next((event for event in told if fit(time, event.earliest, event.latest) == "yes"), None)
        if right is not None:
            proof = flights.told(unit, right)
            return judged("supported", "date-right", proof, what=right.title, date=right.date_text)
    units = (unit, *map(world.undertaking, unit.missions))
    if not any(_is_on_record(time, one) for one in units):
        known = sorted(_known(unit, day), key=lambda event: event.kind not in claim.value.split())
        wrong = next((event for event in known if _is_misdated(claim, time, event, unit)), None)
        if wrong is not None and (other := disputed(time, unit)) is not None:
            return other
        if wrong is not None:
            proof, words = flights.told(unit, wrong), {"what": wrong.title, "date": wrong.date_text}
            return judged("refuted", "date-wrong", proof, correct=wrong.date_text, **words)
    told = [event for event in told if event.kind == claim.property] if claim.property in _ARRIVING else told
    tied = claim.property in claim.others and claim.property in claim.value.split()
    if not told and tied and time.earliest <= day:
        early = events.judge(claim._replace(others=(claim.property,)), world, day)
        if early.verdict == "premature":
            return early
    return judged("not-enough-info", "event-unknown", name=unit.name)


def _known(unit: Undertaking, day: str) -> list[Dated]:
    return [event for event in unit.events if event.known <= day]


def _of_several(claim: Claim, time: Time, unit: Undertaking, world: World, day: str) -> Judgement:
    """Judge a day that may be that of any of several flights: wrong if it is nearly that of one, and no other's."""
    units = [unit, *map(world.undertaking, claim.others)]
    slips = [(one, event) for one in units for event in one.events if _is_slip(time, event) and event.known <= day]
    nearer = any(is_other_day(time, event) for one in units for event in one.events)
    slips = [slip for slip in slips if not (nearer and is_other_year(time, slip[1]))]
    if not slips or slips[0][0] is not unit or any(_is_on_record(time, one) for one in units):
        return judged("not-enough-info", "event-unknown", name=unit.name)
    event = slips[0][1]
    words = {"what": event.title, "date": event.date_text}
    return disputed(time, unit) or judged(
        "refuted", "date-wrong", flights.told(unit, event), correct=event.date_text, **words
    )


def _is_slip(time: Time, event: Dated) -> bool:
    return is_other_year(time, event) or is_other_month(time, event)


def _is_misdated(claim: Claim, time: Time, event: Dated, unit: Undertaking) -> bool:
    """Tell whether a date is nearly that of an event; which one, matters less the more of it is the same."""
    guessed = claim.property not in claim.others and time.earliest != time.latest
    if time.anchored and _is_year(time):
        return False  # "last year" may be told from the year to come
    if time.earliest != time.latest and unit.missions:
        return False  # in any month something began of what has many flights: "inhabited since November 2000"
    if event.kind in claim.others and is_near_miss(time, event) and not (guessed and abs(_years(time, event)) > _CLOSE):
        return True
    if event.kind in claim.others and (_is_slip(time, event) or is_other_month(_day_before(time), event)):
        return True  # a local date can be a day later
    if is_near_miss(time, event) and abs(_years(time, event)) == 1 and _is_apart(time, event, unit):
        return True
    likely = claim.value.split()
    if "flight" in likely and event.kind == "launch" and _is_no_year_of(time, event, told=claim.property == "launch"):
        return True
    meant = [one for one in unit.events if one.kind in likely]
    if event not in meant:
        return event.kind == claim.property and is_other_day(time, event)
    if _is_month(time) and event.kind not in _LASTING and (time.earliest or "")[:4] == (event.earliest or "")[:4]:
        return not time.approximate and time.relation == "in"
    if time.anchored and is_exact(time) and _is_near(time, event):
        return _days_off(time, event) > 1  # "last month" for what was the month before
    return is_other_day(time, event) or (_is_apart(time, event, unit) and _is_close(time, event))


def _is_no_year_of(time: Time, launch: Dated, *, told: bool) -> bool:
    """Tell whether a flight is told of before it left, or its launch after it, but by so little that it is the one."""
    before, later = (time.latest or "9") < (launch.earliest or ""), (time.earliest or "") > (launch.latest or "9")
    near = not time.approximate and time.relation == "in" and abs(_years(time, launch)) <= _FAR
    return near and (before or (told and later and not is_exact(time)))


def _is_near(time: Time, event: Dated) -> bool:
    return shifted(event.latest or "", _MONTHS) >= (time.earliest or "") and shifted(
        event.earliest or "", -_MONTHS
    ) <= (time.latest or "")


def _days_off(time: Time, event: Dated) -> int:
    """Return how many days an event was before or after a time; a local date can be one off."""
    days = ((time.earliest or "", event.latest or ""), (event.earliest or "", time.latest or ""))
    return max((date.fromisoformat(a) - date.fromisoformat(b)).days for a, b in days if a and b)


def _day_before(time: Time) -> Time:
    day = shifted(time.earliest, -1) if time.earliest is not None and time.earliest == time.latest else None
    return time._replace(earliest=day, latest=day)


def _is_apart(time: Time, event: Dated, unit: Undertaking) -> bool:
    """Tell whether nothing of the flight but one event can be meant: before it, or when all was over."""
    before = (time.latest or "") < (event.earliest or "")
    return before or (unit.outcome not in {None, "active"} and (time.earliest or "") > (unit.events[-1].latest or ""))


def _is_close(time: Time, event: Dated) -> bool:
    """Tell whether a month is another of its year, or a year the one beside it or one with its digits swapped."""
    told, right = (time.earliest or "")[:4], (event.earliest or "")[:4]
    if time.approximate or time.relation != "in" or (time.latest or "")[:4] != told:
        return False
    if _is_month(time):
        return told == right
    whole = _is_year(time)
    near = 0 < -_years(time, event) <= _FAR or _years(time, event) == 1
    return whole and (near or (told != right and sorted(told) == sorted(right)))


def _is_year(time: Time) -> bool:
    return (time.earliest or "").endswith("-01-01") and (time.latest or "").endswith("-12-31")


def _years(time: Time, event: Dated) -> int:
    return int((time.earliest or "0")[:4]) - int((event.earliest or "0")[:4])


def is_other_year(time: Time, event: Dated) -> bool:
    """Tell whether a day is that of an event, a few years off."""
    days = time.earliest == time.latest and event.earliest == event.latest
    if not (days and time.earliest and event.earliest) or time.approximate or time.relation not in {"in", "by"}:
        return False
    return time.earliest[4:] == event.earliest[4:] and 0 < abs(_years(time, event)) <= _FAR


def is_other_month(time: Time, event: Dated) -> bool:
    """Tell whether a day is that of an event in another month of its year."""
    days = time.earliest == time.latest and event.earliest == event.latest
    if not (days and time.earliest and event.earliest) or time.approximate or time.relation != "in":
        return False
    return (time.earliest[:4], time.earliest[8:]) == (event.earliest[:4], event.earliest[8:])


def _is_on_record(time: Time, unit: Undertaking) -> bool:
    """Tell whether a date can be that of anything on record: of an event, of a plan, of the day it was announced."""
    happened = any(fit(time, event.earliest, event.latest) != "no" for event in unit.events)
    return happened or _is_announced(time, unit)


def _is_announced(time: Time, unit: Undertaking) -> bool:
    return any(
        fit(time, plan.known_from, plan.known_from) == "yes" or fit(time, plan.earliest, plan.latest) == "yes"
        for plan in unit.plans
    )


def is_near_miss(time: Time, event: Dated) -> bool:
    """Tell whether a date is that of an event but for one of day, month and year, of which at least two are told."""
    if not (time.earliest and time.latest and event.earliest and event.latest) or time.approximate:
        return False
    if time.relation == "by" and event.latest <= time.latest:
        return False
    years = int(time.earliest[:4]) - int(event.earliest[:4])
    other_year = years != 0 and abs(years) <= _FAR
    if time.earliest == time.latest and event.earliest == event.latest:
        year, month, day = (a == b for a, b in zip(time.earliest.split("-"), event.earliest.split("-"), strict=True))
        return (year and day and not month) or (month and day and (other_year or years % _ROUND != 0))
    whole = time.earliest[8:] == "01" and add_months(time.earliest, 1) is not None and _is_month(time)
    return (
        (whole or _is_part_of_month(time, event))
        and event.earliest[:7] == event.latest[:7]
        and time.earliest[5:7] == event.earliest[5:7]
        and other_year
    )


def _is_part_of_month(time: Time, event: Dated) -> bool:
    """Tell whether a time is the part of a month in which an event was: "late November" for the 26th."""
    first, last = time.earliest or "", time.latest or ""
    day = (event.earliest or "")[8:]
    return first[:7] == last[:7] and int(last[8:]) - int(first[8:]) >= _PART and first[8:] <= day <= last[8:]


def is_other_day(time: Time, event: Dated) -> bool:
    """Tell whether a date is that of an event but for the day."""
    if not (time.earliest and event.earliest) or time.approximate or time.relation != "in":
        return False
    days = time.earliest == time.latest and event.earliest == event.latest
    return days and time.earliest[:7] == event.earliest[:7]


def _is_month(time: Time) -> bool:
    earliest, latest = time.earliest or "", time.latest or ""
    return earliest[:7] == latest[:7] and int(latest[8:]) >= 28

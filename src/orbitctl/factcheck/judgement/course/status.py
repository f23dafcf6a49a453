"""Judging how a mission or program is said to stand."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.prospects import PLACE, TO_COME
from orbitctl.factcheck.claims.grammar.parts import NAMED
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import closing, fit
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset
from orbitctl.views.claim import Verdict

#: The statuses on record that agree with what is told.
_AGREEING: dict[str, frozenset[str]] = {
    "active": frozenset({"active"}),
    "busy": frozenset({"active", "in-transit"}),
    "in-transit": frozenset({"in-transit"}),
    "coming": frozenset({"planned", "overdue", "proposed"}),
    "building": frozenset({"planned", "overdue", "proposed", "active"}),
    "going-ahead": frozenset({"planned", "overdue", "proposed", "active", "in-transit"}),
    "paused": frozenset({"paused"}),
    "cancelled": frozenset({"cancelled"}),
    "ended": frozenset({"ended"}),
}
#: How far something has come; what is told of a later step than the one on record is premature.
_STEPS = {
    "proposed": 0, "planned": 0, "overdue": 0, "in-transit": 1, "active": 2, "paused": 3, "cancelled": 4, "ended": 4,
}  # fmt: skip
_TOLD_STEPS = {
    "coming": 0,
    "building": 0,
    "going-ahead": 0,
    "in-transit": 1,
    "busy": 0,
    "active": 2,
    "paused": 3,
    "cancelled": 4,
    "ended": 4,
}
#: Some count a program one year longer or shorter than others.
_BESIDE = 2
#: Said of what is planned too, these name where it will go.
_DESTINED = frozenset({"bound", "heading"})
#: Said of what is on its way too.
_ON_THE_WAY = frozenset({"flying", "flies", "working", "operational", "functioning", "alive", "healthy"})
_STATIONS = frozenset({"space-station", "lunar-base"})
#: Of these many fly, one after the other.
_LINES = frozenset({"launch-vehicle"})
#: Said of what is dead too.
_IN_ORBIT = frozenset({"orbit", "space", "orbits", "circles"})
_DOWN = frozenset({"reentry", "return", "impact"})
_LANDER = "lander"
#: How a part ends, of which the title of the event tells.
_PART_ENDS = frozenset({"end", "contact-lost", "impact", "reentry"})
#: With one of these as the last on record, it is not known when a flight ended.
_ARRIVED = frozenset({"launch", "orbit", "landing", "flyby", "gravity-assist", "departure", "docking"})
_AROUND_EARTH = frozenset({"leo", "earth", "suborbital"})
#: Said of what is still at work or to come, these are wrong, and not too early.
_CLOSING = frozenset({"cancelled", "ended", "paused"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a status stands on a day."""
    unit = world.undertaking(claim.subject)
    judgement = _stands(claim, unit, day)
    early = claim.property == "coming" and not _has_flown(unit, world, day)
    if judgement.verdict in FLAGS and (early or _is_held(claim, unit, day)):
        return judged("not-enough-info", "status-unclear", flights.stands(unit, day), name=unit.name,
                      state=_in_words(flights.status(unit, day)), since=_since(unit, day))  # fmt: skip
    named = claim.part == NAMED and (bool(unit.crew) or "crewed" in unit.kinds)  # a ship flies again
    if (
        judgement.verdict in FLAGS
        and (named or flights.is_of_a_part(claim.part, unit))
        and not _has_ended(claim, unit, day)
    ):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _is_held(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether a rocket stays on the ground for a while, which says nothing of the one flight that is told of."""
    held = flights.status(unit, day) == "paused" and not _LINES.isdisjoint(unit.kinds)
    return held and claim.property == "going-ahead"


def _has_flown(unit: Undertaking, world: World, day: str) -> bool:
    """Tell whether something was launched, if a program is told to be still to come: work on it is at work."""
    if unit.kind == "mission" or flights.status(unit, day) in {"cancelled", "ended"}:
        return True
    flown = [unit, *map(world.undertaking, unit.missions)]
    return any(event.kind == "launch" and event.known <= day for one in flown for event in one.events)


def _has_ended(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether the end of a part that is said to be at work is on record."""
    if claim.property != "active":
        return False
    if flights.status(unit, day) == "ended" and claim.part in unit.kinds and {"lander", "rover"} >= {*unit.kinds}:
        return True  # nothing of it is elsewhere
    ends = [event for event in unit.events if event.kind in _PART_ENDS and event.known <= day]
    return any(claim.part in event.title.lower() for event in ends)


def judge_prospect(claim: Claim, world: World, day: str) -> Judgement:
    """Return how something undated that is told as to come stands: out of date if it is over, or was given up."""
    unit = world.undertaking(claim.subject)
    now = flights.status(unit, day)
    ship = claim.part == NAMED and (bool(unit.crew) or "crewed" in unit.kinds)
    over = now == "ended" and claim.property == TO_COME and not ship
    if over and unit.known_from <= day:
        return judged("outdated", "over", flights.stands(unit, day), correct=now, name=unit.name, state=now)
    if now in {"cancelled", "paused"} and (claim.value != PLACE or not _STATIONS.isdisjoint(unit.kinds)):
        return judge(claim._replace(property="going-ahead"), world, day)
    return judged("not-enough-info", "status-unclear", flights.stands(unit, day), name=unit.name, state=_in_words(now),
                  since=_since(unit, day))  # fmt: skip


#: Said of what only lives on paper, too.
_FIGURATIVE = frozenset({"alive"})


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    now = flights.status(unit, day)
    if now == "unknown" or unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    told = "in-transit" if now == "in-transit" and claim.value in _ON_THE_WAY else claim.property
    if claim.negated:
        return _denied(told, unit, now, day)
    if now in _AGREEING[told] and not (told == "building" and _is_built(unit, now, day)):
        return _agreed(claim, unit, now, day)
    proof = flights.stands(unit, day)
    words = {"name": unit.name, "state": _in_words(now), "since": _since(unit, day)}
    unsettled = _unsettled(claim, unit, now, day)
    if unsettled is not None:
        return unsettled
    if told == "active" and unit.kind == "program" and _never_launched(unit, day):
        return judged("premature", "not-done-yet", proof, correct=words["state"], **words)
    if (told == "busy" or claim.value in _FIGURATIVE) and _STEPS[now] == 0:
        return judged("not-enough-info", "status-unclear", proof, **words)
    if _TOLD_STEPS[told] > _STEPS[now]:
        to_end = told == "ended" and any(flights.in_force(unit, kind, day) for kind in ("end", "reentry"))
        verdict: Verdict = "refuted" if told in _CLOSING and not to_end else "premature"
        return judged(verdict, "status-not-reached", proof, correct=words["state"], **words)
    if told in {"active", "busy"} and now == "ended" and not _is_over(claim, unit, day):
        return judged("not-enough-info", "status-unclear", proof, **words)
    was = any(phase.status in _AGREEING[told] for phase in unit.phases if phase.known_from <= day)
    if told != "in-transit" and (was or told in {"coming", "building", "active", "busy", "going-ahead"}):
        return judged("outdated", "status-over", proof, correct=words["state"], **words)
    if was and len(unit.targets) == 1 and not _has_left(unit):  # else on its way to the next, perhaps
        return judged("outdated", "status-over", proof, correct=words["state"], **words)
    return judged("not-enough-info", "status-unclear", proof, **words)


def _unsettled(claim: Claim, unit: Undertaking, now: str, day: str) -> Judgement | None:
    """Return the answer where the record and what is told need not contradict each other."""
    told, proof = claim.property, flights.stands(unit, day)
    words = {"name": unit.name, "state": _in_words(now), "since": _since(unit, day)}
    if told == "ended" and flights.was_to_end(unit, claim.time):
        return judged("not-enough-info", "status-unclear", proof, **words)
    if {told, now} == {"paused", "cancelled"} or (told == "ended" and now in {"cancelled", "paused"}):
        return judged("disputed", "nearly-so", proof, correct=words["state"], **words)
    dated = _dated(claim, unit, told, day) if told in {"cancelled", "paused"} else None
    if dated is not None and dated.verdict == "refuted":
        return dated
    for dissent in unit.disputed:
        if dissent.field in {"status", "outcome"} and told in dissent.value.lower():
            other = Proof(unit.id, f"{unit.name}: {dissent.value}", dissent.value, None, dissent.sources)
            words["reason"] = dissent.reason
            return judged("disputed", "status-disputed", proof, other, correct=words["state"], **words)
    flying = told == "cancelled" and unit.kind == "mission" and now in {"active", "in-transit"}
    again = told in {"cancelled", "paused"} and not claim.present and not _is_news(claim, unit) and not flying
    if dated is not None:
        return dated
    if again or (told in {"cancelled", "paused"} and now == "ended"):  # taken up again since, perhaps
        return judged("not-enough-info", "status-unclear", proof, **words)
    if told == "in-transit" and claim.value in _DESTINED and _STEPS[now] == 0:
        return judged("not-enough-info", "status-unclear", proof, **words)
    return None


def _is_over(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether the end of a mission is on record, and not merely the last that is known of it.

    What is dead in orbit is in orbit all the same, unless it came down; where an orbiter carried a lander, the fate of
    the one is not that of the other.
    """
    events = [event for event in unit.events if event.known <= day]
    if unit.kind != "mission" or not events:
        return True
    parted = "orbiter" in unit.kinds and bool(flights.LANDERS & set(unit.kinds))
    home = unit.targets[0] in _AROUND_EARTH and events[-1].kind == "landing"
    if claim.value in _IN_ORBIT:
        whole = events[-1].kind in _DOWN and _LANDER not in events[-1].title.lower()
        return home or whole or (any(event.kind in _DOWN for event in events) and not parted)
    return home or events[-1].kind not in (_ARRIVED | {"impact"} if parted else _ARRIVED)


def _has_left(unit: Undertaking) -> bool:
    """Tell whether the last that is on record of a flight is that it went on somewhere."""
    return bool(unit.events) and unit.events[-1].kind in {"departure", "flyby", "gravity-assist", "return"}


#: Words that leave no doubt that something was given up, and not only put off.
_GIVEN_UP = wordset("cancelled canceled scrapped axed called killed cancel scrap axe abandoned abandon") | {"call off"}


def _is_news(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether something is told as given up of which the record knows no such thing, nor a pause."""
    known = {phase.status for phase in unit.phases} | {event.kind for event in unit.events}
    return claim.time is None and claim.value in _GIVEN_UP and known.isdisjoint({"cancelled", "paused"})


def _never_launched(unit: Undertaking, day: str) -> bool:
    """Tell whether a station has been worked on, and no part of it is up yet."""
    building = not _STATIONS.isdisjoint(unit.kinds) and any(plan.kind == "launch" for plan in unit.plans)
    return building and not any(event.kind == "launch" and event.known <= day for event in unit.events)


def _is_built(unit: Undertaking, now: str, day: str) -> bool:
    """Tell whether a thing is finished: a craft that is at work, or what is on record as complete."""
    whole = unit.kind == "mission" and _STATIONS.isdisjoint(unit.kinds) and now == "active"
    return whole or any(event.kind == "completion" and event.known <= day for event in unit.events)


def _agreed(claim: Claim, unit: Undertaking, now: str, day: str) -> Judgement:
    proof = flights.stands(unit, day)
    if claim.time is not None and now == "ended":  # of when a flight ended others judge
        if unit.kind == "program" and (closed := _closed(claim.time.itself(), unit, proof)) is not None:
            return closed
        if all(fit(claim.time, event.earliest, event.latest) == "no" for event in unit.events):
            return judged("not-enough-info", "status-undated", proof, name=unit.name, state=_in_words(now))
    elif claim.time is not None:
        return _dated(claim, unit, now, day) or judged(
            "not-enough-info", "status-undated", proof, name=unit.name, state=_in_words(now)
        )
    return judged("supported", "status-right", proof, name=unit.name, state=_in_words(now), since=_since(unit, day))


def _closed(told: Time, unit: Undertaking, proof: Proof) -> Judgement | None:
    """Judge the year in which a program is told to have ended; None if it is beside the one on record."""
    year = next(int(phase.known_from[:4]) for phase in reversed(unit.phases) if phase.status == "ended")
    if told.relation != "in" or told.earliest is None or told.latest is None:
        return None
    first, last = int(told.earliest[:4]), int(told.latest[:4])
    words = {"what": f"{unit.name} ended", "date": str(year)}
    if first <= year <= last:
        return judged("supported", "happened", proof, **words)
    if min(abs(first - year), abs(last - year)) < _BESIDE or any(
        event.known[:4] >= str(first) for event in unit.events
    ):
        return None
    return judged("refuted", "date-wrong", proof, correct=str(year), **words)


def _dated(claim: Claim, unit: Undertaking, told: str, day: str) -> Judgement | None:
    """Judge the date on which something was given up, or put off; None where the record has none."""
    events = [event for event in unit.events if event.kind == told and event.known <= day]
    if claim.time is None or not events:
        return None
    event = next((e for e in events if fit(claim.time, e.earliest, e.latest) != "no"), events[0])
    wrong = fit(claim.time, event.earliest, event.latest) == "no"
    words = {"what": event.title, "date": event.date_text}
    if wrong:
        return judged("refuted", "date-wrong", flights.told(unit, event), correct=event.date_text, **words)
    return judged("supported", "happened", flights.told(unit, event), **words)


def _denied(told: str, unit: Undertaking, now: str, day: str) -> Judgement:
    """Judge "no longer operating", "not cancelled"."""
    proof = flights.stands(unit, day)
    words = {"name": unit.name, "state": _in_words(now), "since": _since(unit, day)}
    if now in _AGREEING[told]:
        return judged("refuted", "status-holds", proof, correct=_in_words(now), **words)
    return judged("supported", "status-right", proof, **words)


def _in_words(status: str) -> str:
    return {"active": "at work", "in-transit": "on its way", "overdue": "planned and overdue"}.get(status, status)


def _since(unit: Undertaking, day: str) -> str:
    phase = next((p for p in unit.phases if p.known_from <= day < p.known_until), None)
    if phase is None or phase.known_from <= "0001-01-01":
        return ""
    exact = any(event.date == phase.known_from for event in unit.events)
    return f" since {dates.in_words(phase.known_from if exact else closing(phase.known_from))}"

"""Judging how a mission or program is said to stand."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, judged
from orbitctl.factcheck.judgement.when import fit

#: The statuses on record that agree with what is told.
_AGREEING: dict[str, frozenset[str]] = {
    "active": frozenset({"active"}),
    "in-transit": frozenset({"in-transit"}),
    "coming": frozenset({"planned", "overdue", "proposed"}),
    "building": frozenset({"planned", "overdue", "proposed", "active"}),
    "paused": frozenset({"paused"}),
    "cancelled": frozenset({"cancelled"}),
    "ended": frozenset({"ended"}),
}
#: How far something has come; what is told of a later step than the one on record is premature.
_STEPS = {
    "proposed": 0, "planned": 0, "overdue": 0, "in-transit": 1, "active": 2, "paused": 3, "cancelled": 4, "ended": 4,
}  # fmt: skip
_TOLD_STEPS = {"coming": 0, "building": 0, "in-transit": 1, "active": 2, "paused": 3, "cancelled": 4, "ended": 4}
#: Said of what is planned too, these name where it will go.
_DESTINED = frozenset({"bound", "heading"})
#: Said of what is still at work or to come, these are wrong, and not too early.
#: Said of what is dead too.
_IN_ORBIT = frozenset({"orbit", "orbiting", "circling"})
_DOWN = frozenset({"reentry", "return", "impact"})
#: With one of these as the last on record, it is not known when a flight ended.
_ARRIVED = frozenset({"launch", "orbit", "landing", "flyby", "gravity-assist", "departure", "docking"})
_AROUND_EARTH = frozenset({"leo", "earth", "suborbital"})
_CLOSING = frozenset({"cancelled", "ended", "paused"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a status stands on a day."""
    unit = world.undertaking(claim.subject)
    judgement = _stands(claim, unit, day)
    if judgement.verdict in FLAGS and flights.is_of_a_part(claim.part, unit):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    now = flights.status(unit, day)
    if now == "unknown" or unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    told = claim.property
    if claim.negated:
        return _denied(told, unit, now, day)
    if now in _AGREEING[told] and not (told == "building" and _complete(unit, day)):
        return _agreed(claim, unit, now, day)
    proof = flights.stands(unit, day)
    words = {"name": unit.name, "state": _in_words(now), "since": _since(unit, day)}
    if any(dissent.field in {"outcome", "status"} and dissent.value == told for dissent in unit.disputed):
        return judged("disputed", "nearly-so", proof, correct=_in_words(now), **words)
    if {told, now} == {"paused", "cancelled"} or (told == "ended" and now in {"cancelled", "paused"}):
        return judged("disputed", "nearly-so", proof, correct=_in_words(now), **words)
    if told in {"cancelled", "paused"} and (now == "ended" or not claim.present):  # taken up again since, perhaps
        return judged("not-enough-info", "status-unclear", proof, **words)
    if told == "in-transit" and claim.value in _DESTINED and _STEPS[now] == 0:
        return judged("not-enough-info", "status-unclear", proof, **words)
    if _TOLD_STEPS[told] > _STEPS[now]:
        return judged(
            "refuted" if told in _CLOSING else "premature", "status-not-reached", proof, correct=_in_words(now), **words
        )
    if told == "in-transit" and (len(unit.targets) > 1 or _has_left(unit)):  # on its way to the next, perhaps
        return judged("not-enough-info", "status-unclear", proof, **words)
    if told == "active" and now == "ended" and not _is_over(claim, unit, day):
        return judged("not-enough-info", "status-unclear", proof, **words)
    was = any(phase.status in _AGREEING[told] for phase in unit.phases if phase.known_from <= day)
    if was or told in {"coming", "building", "active"}:
        return judged("outdated", "status-over", proof, correct=_in_words(now), **words)
    return judged("not-enough-info", "status-unclear", proof, **words)


def _is_over(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether the end of a mission is on record, and not merely the last that is known of it.

    What is dead in orbit is in orbit all the same, unless it came down; where an orbiter carried a lander, the fate of
    the one is not that of the other.
    """
    events = [event for event in unit.events if event.known <= day]
    if unit.kind != "mission" or not events:
        return True
    parted = "orbiter" in unit.kinds and bool(flights.LANDERS & set(unit.kinds))
    if claim.value in _IN_ORBIT:
        return any(event.kind in _DOWN for event in events) and not parted
    home = unit.targets[0] in _AROUND_EARTH and events[-1].kind == "landing"
    return home or events[-1].kind not in (_ARRIVED | {"impact"} if parted else _ARRIVED)


def _has_left(unit: Undertaking) -> bool:
    """Tell whether the last that is on record of a flight is that it went on somewhere."""
    return bool(unit.events) and unit.events[-1].kind in {"departure", "flyby", "gravity-assist", "return"}


def _complete(unit: Undertaking, day: str) -> bool:
    return any(event.kind == "completion" and event.known <= day for event in unit.events)


def _agreed(claim: Claim, unit: Undertaking, now: str, day: str) -> Judgement:
    proof = flights.stands(unit, day)
    if claim.time is not None:
        event = next((e for e in unit.events if e.kind == now and e.known <= day), None)
        if event is None:
            return judged("not-enough-info", "status-undated", proof, name=unit.name, state=_in_words(now))
        if fit(claim.time, event.earliest, event.latest) == "no":
            return judged("refuted", "date-wrong", flights.told(unit, event), correct=event.date_text,
                          what=event.title, date=event.date_text)  # fmt: skip
    return judged("supported", "status-right", proof, name=unit.name, state=_in_words(now), since=_since(unit, day))


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
    return f" since {dates.in_words(phase.known_from)}" if phase is not None and phase.known_from > "0001-01-01" else ""

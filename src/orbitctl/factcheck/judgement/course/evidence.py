"""Judging the signs of how far a flight came: only where the record leaves no doubt that it was otherwise."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.traces import WELL
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_BAD = frozenset({"failure", "launch-failure", "partial-failure"})
#: What the record calls an event that went wrong.
_WRONG = ("crash", "killed", "lost", "fail", "breaks apart", "emergency", "damaged", "empty", "without its crew")
_LANDERS = flights.LANDERS - {"sample-return"}
_ENDS = frozenset({"contact-lost", "impact", "end", "reentry"})
#: What becomes of a craft in the air of the Earth.
_BURNT = frozenset({"burn up", "burnt up", "burn to", "incinerate", "disintegrate", "break up", "break apart"})
#: What a flight does that has gone well so far.
_ACHIEVED = flights.ARRIVALS | {"return", "crew-arrival"}
_LOSSES = frozenset({"impact", "reentry"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether the record speaks plainly against a sign of how a flight went."""
    unit = world.undertaking(claim.subject)
    if claim.property not in WELL and _is_of_a_part(claim.part, unit):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    phase = next((p for p in unit.phases if p.known_from <= day < p.known_until), None)
    open_ = judged("not-enough-info", "event-unknown", name=unit.name)
    if phase is None or phase.status not in {"ended", "active", "in-transit"}:
        return open_
    outcome = phase.outcome or phase.status
    if any(dissent.field == "outcome" for dissent in unit.disputed):
        return open_
    events = [event for event in unit.events if event.known <= day]
    if claim.property == "unbroken":
        against = next((event for event in events if event.kind == "contact-lost"), None)
    elif claim.property in WELL | {"at work there", "in orbit there", "praised"}:
        against = _too_good(claim, unit, events, outcome)
    else:
        against = _too_bad(claim, unit, events, outcome)
    if against is None:
        return open_
    shown = outcome.replace("-", " ")
    return judged("refuted", "outcome-otherwise", flights.told(unit, against), correct=shown, name=unit.name,
                  state=shown, what=against.title, date=against.date_text)  # fmt: skip


def _is_of_a_part(part: str, unit: Undertaking) -> bool:
    """Tell whether a sign is one of a part; what becomes of a lander becomes of the rover on it."""
    carried = part == "lander" and {"orbiter", "flyby"}.isdisjoint(unit.kinds)
    return not carried and flights.is_of_a_part(part, unit)


def _went_wrong(event: Dated) -> bool:
    title = event.title.lower()
    return any(word in title for word in _WRONG) and "on purpose" not in title


def _too_good(claim: Claim, unit: Undertaking, events: list[Dated], outcome: str) -> Dated | None:
    """Return what speaks against a sign of success."""
    if outcome not in _BAD or not events:
        return None
    last = events[-1]
    if last.kind == "milestone" and any(event.kind in _ENDS for event in events[:-1]):
        return None  # what was found later had come there, however it fared
    if claim.property == "praised" and outcome == "partial-failure":
        return None
    kinds = {event.kind for event in events if not _went_wrong(event)}
    around_earth = unit.targets[0] in flights.NEAR_EARTH
    if claim.property in {"landed", "at work below"}:
        lander = not _LANDERS.isdisjoint(unit.kinds) or "sample-return" in unit.kinds
        return last if lander and not around_earth and "landing" not in kinds else None
    if claim.property in {"in orbit", "in orbit there"}:
        return last if not around_earth and "orbit" not in kinds and outcome != "partial-failure" else None
    if claim.property == "delivered":
        return last if around_earth and outcome != "partial-failure" else None
    if claim.property == "arrived":
        lost = outcome in {"failure", "launch-failure"} and not around_earth
        return last if lost and kinds.isdisjoint(flights.ARRIVALS) else None
    if claim.property in {"home", "praised"} and unit.crew:
        return next((event for event in events if "killed" in event.title), None)
    if claim.property == "praised":
        return last
    if claim.property == "home":
        back = {"return", "landing"} if around_earth else {"return"}
        came = any(event.kind in back for event in events)  # however hard it came down
        return last if "sample-return" in unit.kinds and not came else None
    there = claim.property == "at work there" and outcome == "failure" and _never_arrived(unit, kinds)
    return last if there or outcome == "launch-failure" else None


def _never_arrived(unit: Undertaking, kinds: set[str]) -> bool:
    """Tell whether a flight that failed never got to where it was to work."""
    return unit.targets[0] not in flights.NEAR_EARTH and not kinds & {"orbit", "landing", "flyby"}


def _too_bad(claim: Claim, unit: Undertaking, events: list[Dated], outcome: str) -> Dated | None:
    """Return what speaks against a sign of failure."""
    if claim.property.endswith(" at launch"):
        further = [e for e in events if e.kind in _ACHIEVED]
        return further[0] if further and outcome != "launch-failure" and not unit.crew else None
    if outcome not in {"success", "active"} or (claim.property == "mute" and outcome == "active" and not claim.present):
        return None  # what is at work today may have been lost once, and found
    kinds = {event.kind for event in events}
    good = next((e for e in reversed(events) if e.kind in _ACHIEVED and not _went_wrong(e)), None)
    if good is None or any(_went_wrong(event) for event in events if event.kind in _ACHIEVED):
        return None
    if claim.value in _BURNT and flights.drops_capsule(unit):
        return None
    if claim.property.endswith(" early"):
        return good
    if claim.property == "wrecked":
        ends = _LOSSES if "landing" in kinds and "orbiter" not in unit.kinds else _ENDS
        return good if not kinds & ends and "impactor" not in unit.kinds else None
    if claim.property == "mute":
        return good if outcome == "active" else None  # in the end, whatever worked fell silent
    return None

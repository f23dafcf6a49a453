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
#: And a landing after which a craft did not stand.
_TIPPED = ("tipped", "on its side", "toppled", "on its nose")
_TIPPING = frozenset(
    {"tip over", "topple", "flip over", "overturn", "keel over", "land on its side", "come to rest on its side",
     "end up on its side"}
)  # fmt: skip
_ASKEW = frozenset({"tipped", "side", "nose", "toppled", "upside", "askew", "tilted"})
_LANDERS = flights.LANDERS - {"sample-return"}
_ENDS = frozenset({"contact-lost", "impact", "end", "reentry"})
#: What becomes of a craft in the air of the Earth.
_BURNT = frozenset({"burn up", "burnt up", "burn to", "incinerate", "disintegrate", "break up", "break apart"})
#: What a flight does that has gone well so far.
_ACHIEVED = flights.ARRIVALS | {"return", "crew-arrival"}
_LOSSES = frozenset({"impact", "reentry"})
#: Words of a record by which it is known that a flight took pictures.
_SEEN = frozenset({"images", "image", "pictures", "photographs", "photos", "photographed", "camera", "cameras", "data"})


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
    if claim.property != "upright" and any(dissent.field == "outcome" for dissent in unit.disputed):
        return open_
    events = [event for event in unit.events if event.known <= day]
    if claim.property in {"inhabited", "deserted"}:
        against = _of_station(claim, unit, events, outcome)
    elif claim.property == "unbroken":
        against = next((event for event in events if event.kind == "contact-lost"), None)
    elif claim.negated:
        against = _done(claim, unit, events, outcome)
    elif claim.property in WELL | {"at work there", "in orbit there"}:
        against = _too_good(claim, unit, events, outcome)
    else:
        against = _too_bad(claim, unit, events, outcome, world)
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
    if claim.property == "upright":
        return next((event for event in events if any(word in event.title.lower() for word in _TIPPED)), None)
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
    if claim.property == "docked":
        return last if outcome == "launch-failure" and around_earth else None
    if claim.property == "home":
        if unit.crew:
            return next((event for event in events if "killed" in event.title), None)
        back = {"return", "landing"} if around_earth else {"return"}
        came = any(event.kind in back for event in events)  # however hard it came down
        return last if "sample-return" in unit.kinds and not came else None
    there = claim.property == "at work there" and outcome == "failure" and _never_arrived(unit, kinds)
    return last if there or outcome == "launch-failure" else None


def _of_station(claim: Claim, unit: Undertaking, events: list[Dated], outcome: str) -> Dated | None:
    """Return what speaks for or against people aboard a station."""
    crew = next((event for event in events if event.kind == "crew-arrival"), None)
    if "station" not in unit.kinds or not events or claim.negated:
        return None
    if claim.property == "deserted":
        return crew
    return events[-1] if crew is None and outcome in {"failure", "launch-failure"} else None


def _done(claim: Claim, unit: Undertaking, events: list[Dated], outcome: str) -> Dated | None:
    """Return what a flight did that is said never to have come about."""
    kinds = {"landed": {"landing"}, "in orbit": {"orbit"}, "home": {"return"}}[claim.property]
    tried_again = claim.value.startswith("fail to") and any("fail" in event.title.lower() for event in events)
    if outcome not in {"success", "active"} or tried_again:
        return None
    return next((event for event in events if event.kind in kinds and not _went_wrong(event)), None)


def _never_arrived(unit: Undertaking, kinds: set[str]) -> bool:
    """Tell whether a flight that failed never got to where it was to work."""
    return unit.targets[0] not in flights.NEAR_EARTH and not kinds & {"orbit", "landing", "flyby"}


def _too_bad(claim: Claim, unit: Undertaking, events: list[Dated], outcome: str, world: World) -> Dated | None:
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
    if claim.value in _TIPPING and not _ASKEW.isdisjoint(world.words_of(unit.id)):
        return None
    if claim.value in _BURNT and flights.drops_capsule(unit):
        return None
    if claim.property.endswith(" early"):
        return good
    if claim.property == "wrecked":
        ends = _LOSSES if "landing" in kinds and "orbiter" not in unit.kinds else _ENDS
        return good if not kinds & ends and "impactor" not in unit.kinds else None
    if claim.property in {"missed", "unheard"}:
        return good
    if claim.property == "passed":  # what was to stop there, and did
        stopped = not unit.kinds or {"flyby", "gravity-assist"}.isdisjoint({*unit.kinds, *kinds})
        return good if stopped else None
    if claim.property == "stuck":
        return good if "rover" in unit.kinds else None
    if claim.property == "empty":
        return good if "sample-return" in unit.kinds and kinds & {"return", "landing"} else None
    if claim.property == "blind":
        seen = not {"lander", "rover"}.isdisjoint(unit.kinds) or not _SEEN.isdisjoint(world.words_of(unit.id))
        return good if seen else None
    if claim.property == "mute":
        return good if outcome == "active" else None  # in the end, whatever worked fell silent
    return None

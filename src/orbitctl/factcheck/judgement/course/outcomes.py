"""Judging how a flight is said to have gone."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit

_WENT_WELL = frozenset({"success", "active"})
_WENT_BADLY = frozenset({"failure", "launch-failure"})
_TO_COME = frozenset({"planned", "overdue"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an outcome stands on a day."""
    unit = world.undertaking(claim.subject)
    judgement = _stands(claim, unit, day)
    if judgement.verdict in FLAGS and flights.is_of_a_part(claim.part, unit):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    phase = next((p for p in unit.phases if p.known_from <= day < p.known_until), None)
    if phase is None:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    outcome = phase.outcome or phase.status
    shown = outcome.replace("-", " ")
    proof = Proof(unit.id, f"{unit.name}: outcome {shown}", shown, None, unit.sources)
    words = {"name": unit.name, "state": shown}
    if phase.status in _TO_COME:
        return judged("premature", "not-done-yet", flights.stands(unit, day), correct="planned", **words)
    if phase.status in {"in-transit", "cancelled"}:
        return judged("not-enough-info", "outcome-open", proof, **words)
    if outcome == "partial-failure" and claim.property not in _OWN | _OF_CREWS:
        return judged("disputed", "outcome-mixed", proof, correct=shown, **words)
    if claim.property in _OF_CREWS:
        return _of_crew(claim, unit, shown, day)
    if claim.property in _OWN:
        return _by_events(unit, outcome, day)
    if claim.value in _COMPLETED and (ahead := _ahead(unit, phase.status, day)) is not None:
        state = f"planned for {ahead.date_text}"
        return judged(
            "premature", "not-done-yet", flights.announced(unit, ahead), correct=state, **words | {"state": state}
        )
    agreeing, opposing = (_WENT_WELL, _WENT_BADLY) if claim.property == "success" else (_WENT_BADLY, _WENT_WELL)
    if outcome in agreeing:
        return judged("supported", "outcome-right", proof, **words)
    dissent = next((d for d in unit.disputed if d.field == "outcome" and claim.property in d.value), None)
    if dissent is not None:
        other = Proof(unit.id, f"{unit.name}: other sources say {dissent.value}", dissent.value, None, dissent.sources)
        return judged("disputed", "outcome-disputed", proof, other, correct=shown, reason=dissent.reason, **words)
    if outcome in opposing and not _lost_later(claim, unit.events):
        return judged("refuted", "outcome-wrong", proof, correct=shown, **words)
    return judged("not-enough-info", "outcome-open", proof, **words)


_COMPLETED = frozenset({"complete its mission", "do everything asked of it"})


def _ahead(unit: Undertaking, status: str, day: str) -> Planned | None:
    """Return what a flight at work is still to do before it has done all it was sent for: bring its samples home."""
    plans = [plan for kind in ("return", "landing") for plan in flights.in_force(unit, kind, day)]
    return plans[0] if plans and status == "active" else None


def _lost_later(claim: Claim, events: Sequence[Dated]) -> bool:
    """Tell whether a flight that went well was lost in the end, so that "was lost" is no error."""
    kinds = {event.kind for event in events}
    found_again = any(_AGAIN in event.title.lower() for event in events)
    return claim.property == "loss" and (bool(kinds & _ENDS) or found_again)


#: How a flight can be lost, or let go, after all went well.
_ENDS = frozenset({"contact-lost", "impact", "end", "reentry"})
#: What the record says of a flight that was out of reach for a time: "Control regained".
_AGAIN = "regained"
#: What is judged by the events of a flight more than by its outcome.
_OWN = frozenset({"burnt"})


#: What is told of those aboard, and the word by which the record tells of their death.
_OF_CREWS = frozenset({"spared", "killed"})
_KILLED = "killed"


def _of_crew(claim: Claim, unit: Undertaking, shown: str, day: str) -> Judgement:
    """Judge whether those aboard came back alive."""
    last = next((event for event in reversed(unit.events) if event.known <= day), None)
    death = next((event for event in unit.events if _KILLED in event.title and event.known <= day), None)
    event = death or last
    if event is None or not unit.crew or flights.status(unit, day) != "ended":
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    if claim.time is not None and fit(claim.time, event.earliest, event.latest) == "no":  # years later, perhaps
        return judged("not-enough-info", "outcome-open", name=unit.name, state=shown)
    proof, words = flights.told(unit, event), {"what": event.title, "date": event.date_text}
    if (claim.property == "killed") == (death is not None):
        return judged("supported", "happened", proof, **words)
    return judged("refuted", "outcome-otherwise", proof, correct=event.title, name=unit.name, state=shown, **words)


def _by_events(unit: Undertaking, outcome: str, day: str) -> Judgement:
    """Judge whether a flight burnt up."""
    events = [event for event in unit.events if event.known <= day]
    words = {"name": unit.name, "state": outcome.replace("-", " ")}
    burning = next((event for event in reversed(events) if event.kind == "reentry"), None)
    if burning is not None:
        told = {"what": burning.title, "date": burning.date_text}
        return judged("supported", "happened", flights.told(unit, burning), **told)
    home = next((event for event in reversed(events) if event.kind in {"return", "landing"}), None)
    against = None if home is not None and flights.drops_capsule(unit) else home
    if outcome == "active":
        against = home or (events[-1] if events else None)
    if against is not None and outcome in _WENT_WELL and not any(event.kind in _ENDS for event in events):
        return judged("refuted", "outcome-otherwise", flights.told(unit, against), correct=words["state"],
                      what=against.title, date=against.date_text, **words)  # fmt: skip
    return judged("not-enough-info", "outcome-open", flights.stands(unit, day), **words)

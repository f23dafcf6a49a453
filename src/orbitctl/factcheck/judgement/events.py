"""Judging what is said to have happened to a mission, or to be planned for it."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Dissent, Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

_FAILED = frozenset({"failure", "launch-failure"})
#: What has to stand in a mission's kinds for a landing to be part of it.
_LANDERS = frozenset(
    {"lander", "rover", "hopper", "sample-return", "crewed-lander", "penetrator", "helicopter", "impactor"}
)
_ARRIVALS = frozenset({"orbit", "landing", "flyby", "impact", "gravity-assist", "docking"})
#: What a flight still on its way has not done.
_ARRIVING = frozenset({"orbit", "landing", "return", "impact"})
#: What comes after all else, and nobody tells too early of what has not left the ground.
_LASTS = frozenset({"end", "reentry"})
#: Nobody is so many years off; something else of that name is meant.
_FAR = 20
#: What can become of a part alone.
_FATES = frozenset({"impact", "end", "reentry"})
_GROUNDED = frozenset({"planned", "overdue", "unknown"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an event stands on a day."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    judgement = _stands(claim, unit, day)
    if judgement.verdict in FLAGS and claim.property in _FATES and flights.is_of_a_part(claim.part, unit):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    if claim.modality == "plan" or (claim.present and claim.time is not None and _ahead(claim.time, day)):
        return judged("not-enough-info", "denial", name=unit.name) if claim.negated else _planned(claim, unit, day)
    if claim.modality == "possible":
        judgement = _planned(claim, unit, day)
        return judgement if judgement.verdict == "supported" else judged("not-enough-info", "possibility")
    judgement = _told(claim, unit, day)
    return _denied(judgement, unit, claim) if claim.negated else judgement


def _ahead(time: Time, day: str) -> bool:
    return time.earliest is not None and time.earliest > day


def _told(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as done."""
    events = [event for kind in claim.others for event in flights.happened(unit, kind, claim.value, day)]
    if events:
        return _dated(claim, unit, events)
    plans = [plan for kind in claim.others for plan in flights.in_force(unit, kind, day)]
    state = flights.status(unit, day)
    if state in _GROUNDED and claim.property in _LASTS:  # a namesake's end, or that of a part
        return judged("not-enough-info", "event-unknown", name=unit.name)
    if state in _GROUNDED or plans or (state == "in-transit" and claim.property in _ARRIVING):
        plans = plans or flights.in_force(unit, "launch", day)
        correct = f"planned for {plans[0].date_text}" if plans else "planned"
        proofs = [flights.announced(unit, plans[0])] if plans else [flights.stands(unit, day)]
        return judged("premature", "not-done-yet", *proofs, correct=correct, name=unit.name, state=correct)
    return _otherwise(claim, unit, day)


def _dated(claim: Claim, unit: Undertaking, events: Sequence[Dated]) -> Judgement:
    """Compare the date told with those on record."""
    if claim.time is None:
        event = events[-1]
        return judged("supported", "happened", flights.told(unit, event), what=event.title, date=event.date_text)
    fits = {fit(claim.time, event.earliest, event.latest): event for event in reversed(events)}
    if "yes" in fits:
        event = fits["yes"]
        return judged("supported", "date-right", flights.told(unit, event), what=event.title, date=event.date_text)
    if "maybe" in fits or "near" in fits:
        event = fits.get("maybe") or fits["near"]
        rule = "date-vague" if "maybe" in fits else "date-beside"
        dissent = _dissent(claim, unit)
        if dissent is not None:
            return judged(
                "disputed", "date-disputed", flights.told(unit, event), _losing(unit, dissent),
                correct=event.date_text, what=event.title, date=event.date_text, reason=dissent.reason,
            )  # fmt: skip
        return judged("not-enough-info", rule, flights.told(unit, event), what=event.title, date=event.date_text)
    event = min(events, key=lambda e: _distance(claim.time, e))
    if _distance(claim.time, event) > _FAR or _is_end(claim, unit):
        return judged("not-enough-info", "event-unknown", name=unit.name)
    dissent = _dissent(claim, unit)
    if dissent is not None:
        return judged(
            "disputed", "date-disputed", flights.told(unit, event), _losing(unit, dissent),
            correct=event.date_text, what=event.title, date=event.date_text, reason=dissent.reason,
        )  # fmt: skip
    return judged(
        "refuted", "date-wrong", flights.told(unit, event), correct=event.date_text, what=event.title,
        date=event.date_text,
    )  # fmt: skip


def _is_end(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a landing or a crash is told for the day a flight ended: it may have been set down to end it."""
    ends = [event for event in unit.events if event.kind in {"end", "reentry", "impact"}]
    return (
        claim.property in {"landing", "impact"}
        and "orbiter" in unit.kinds
        and claim.time is not None
        and any(fit(claim.time, event.earliest, event.latest) == "yes" for event in ends)
    )


def _distance(time: Time | None, event: Dated) -> int:
    """Return how many years apart a told date and an event are."""
    if time is None or not time.earliest or not event.earliest:
        return 0
    return abs(int(time.earliest[:4]) - int(event.earliest[:4]))


def _dissent(claim: Claim, unit: Undertaking) -> Dissent | None:
    """Return the other source that gives the told date, if the record keeps one."""
    for dissent in unit.disputed:
        if dissent.field.startswith(claim.property) and claim.time is not None:
            try:
                other = dates.parse(dissent.value)
            except dates.DateError:
                continue
            bounds = (other.earliest, other.latest)
            first, last = (bound.isoformat() if bound else None for bound in bounds)
            if fit(claim.time, first, last) == "yes":
                return dissent
    return None


def _losing(unit: Undertaking, dissent: Dissent) -> Proof:
    return Proof(unit.id, f"{unit.name}: other sources give {dissent.value}", dissent.value, None, dissent.sources)


def _otherwise(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge an event that is not on record of a flight that is: something else happened, or nobody knows."""
    if claim.property == "landing" and claim.value != "earth":
        crash = next((e for e in unit.events if e.kind in {"impact", "contact-lost"} and e.known <= day), None)
        if crash is not None and unit.outcome in _FAILED | {"partial-failure"}:
            return judged("refuted", "crashed", flights.told(unit, crash), correct=crash.title, name=unit.name,
                          what=crash.title, date=crash.date_text)  # fmt: skip
        ended = flights.status(unit, day) == "ended"
        if ended and (unit.outcome in _FAILED or not _LANDERS & set(unit.kinds)):
            return judged("refuted", "never-landed", flights.stands(unit, day), correct=f"no landing: {unit.outcome}",
                          name=unit.name)  # fmt: skip
    if claim.property == "impact":
        landing = next((e for e in unit.events if e.kind == "landing" and e.known <= day), None)
        later = claim.time is not None and landing is not None and (claim.time.earliest or "") > landing.known
        if (
            landing is not None and unit.outcome in {"success", "active"} and not later
        ):  # later it may have been let fall
            return judged("refuted", "landed", flights.told(unit, landing), correct=landing.title, what=landing.title,
                          date=landing.date_text)  # fmt: skip
    if claim.property in {"orbit", "return"} and unit.outcome == "launch-failure":
        return judged("refuted", "launch-failed", flights.stands(unit, day), correct="launch failure", name=unit.name)
    if claim.property in _ARRIVALS and _never_arrived(unit, day):
        return judged("refuted", "never-arrived", flights.stands(unit, day), correct=str(unit.outcome), name=unit.name)
    return judged("not-enough-info", "event-unknown", name=unit.name)


def _never_arrived(unit: Undertaking, day: str) -> bool:
    """Tell whether a flight failed with nothing on record that happened where it was bound."""
    over = flights.status(unit, day) == "ended" and unit.outcome in _FAILED
    return over and not any(event.kind in _ARRIVALS for event in unit.events)


def _denied(judgement: Judgement, unit: Undertaking, claim: Claim) -> Judgement:
    """Turn a judgement round for "did not", "has not yet"; with a date, what is denied may be the date alone."""
    if judgement.verdict in {"refuted", "premature"} and claim.time is None:
        return judgement._replace(verdict="supported", rule="denied-rightly", correct=None,
                                  words=(*judgement.words, ("name", unit.name)))  # fmt: skip
    if judgement.verdict == "supported" and claim.time is None:
        return judgement._replace(verdict="refuted", rule="denied-wrongly", correct=judgement.proofs[0].statement)
    return judged("not-enough-info", "denial", name=unit.name)


def _planned(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as planned."""
    kind = claim.property
    if claim.formerly:
        return _once_planned(claim, unit, day)
    events = _done(claim, unit, day)
    if events and _may_follow(claim, unit, day):
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    if events:
        event = events[0]
        correct = f"{event.title}, {event.date_text}"
        return judged("outdated", "done-since", flights.told(unit, event), correct=correct, what=event.title,
                      date=event.date_text)  # fmt: skip
    state = flights.status(unit, day)
    if state in {"ended", "cancelled", "paused"}:
        return judged("outdated", "over", flights.stands(unit, day), correct=state, name=unit.name, state=state)
    plans = flights.in_force(unit, kind, day)
    if not plans:
        if kind != "launch" and claim.time is not None:
            return _with_launch(claim, unit, day)
        known = state in {"planned", "overdue", "in-transit", "active"}
        return judged("supported" if known and claim.time is None and kind == "launch" else "not-enough-info",
                      "plan-known" if known else "plan-unknown", flights.stands(unit, day), name=unit.name)  # fmt: skip
    if claim.time is None:
        return judged("supported", "plan-right", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    passed = plans[0].latest is not None and plans[0].latest < day
    if passed and (claim.time.earliest or "") > (plans[0].latest or ""):  # a newer plan, perhaps, that nobody recorded
        return judged("not-enough-info", "plan-passed", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    return _plan_date(claim.time, unit, plans, flights.before(unit, kind, day))


def _may_follow(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether a flight under way can have more of what is planned before it: another asteroid, another task."""
    if flights.status(unit, day) not in {"active", "in-transit"}:
        return False
    return claim.property == "plan" or (
        unit.kind != "program"
        and claim.property in _ARRIVALS
        and claim.time is not None
        and (claim.time.latest or day) >= day
    )


def _done(claim: Claim, unit: Undertaking, day: str) -> list[Dated]:
    """Return the events a plan was for, if they have happened; of a plan that names none, the launch."""
    kinds = ("launch",) if claim.property == "plan" else claim.others
    if unit.kind == "program" and claim.property not in {"end", "reentry"}:
        return [event for event in unit.events if event.kind in kinds and _opening(unit, event) and event.known <= day]
    return [event for kind in kinds for event in flights.happened(unit, kind, claim.value, day)]


def _opening(unit: Undertaking, event: Dated) -> bool:
    """Tell whether an event is what a program's schedule was for: the first of its kind."""
    first = next((other for other in unit.events if other.kind == event.kind), None)
    return bool(unit.plans) and event is first


def _with_launch(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge the date of a landing or return that has no plan of its own by that of the launch: it cannot be earlier."""
    plans = flights.in_force(unit, "launch", day)
    if not plans or claim.time is None or claim.time.latest is None:
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    if _misses(claim.time, unit, plans[0]):
        older = [plan for plan in flights.before(unit, "launch", day) if _fits(claim.time, plan)]
        return judged("outdated" if older else "refuted", "not-with-launch", flights.announced(unit, plans[0]),
                      correct=plans[0].date_text, name=unit.name, date=plans[0].date_text)  # fmt: skip
    if _fits(claim.time, plans[0]):
        return judged("supported", "plan-right", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    return judged("not-enough-info", "plan-unknown", name=unit.name)


def _misses(time: Time, unit: Undertaking, plan: Planned) -> bool:
    """Tell whether something is told for before the launch, or, of a flight near by, for long after it."""
    if plan.earliest is not None and time.latest is not None and time.latest < plan.earliest:
        return True
    near = unit.targets[0] in {"moon", "leo", "earth", "suborbital"}
    return near and bool(time.earliest and plan.latest and int(time.earliest[:4]) > int(plan.latest[:4]) + 1)


def _fits(time: Time, plan: Planned) -> bool:
    return fit(time, plan.earliest, plan.latest) == "yes"


def _plan_date(time: Time, unit: Undertaking, plans: Sequence[Planned], ever: Sequence[Planned]) -> Judgement:
    """Compare a planned date as told with the plans in force, then with the older ones."""
    current = plans[0]
    fits = [fit(time, plan.earliest, plan.latest) for plan in plans]
    if "yes" in fits:
        plan = plans[fits.index("yes")]
        return judged("supported", "plan-right", flights.announced(unit, plan), name=unit.name, date=plan.date_text)
    if "maybe" in fits or "near" in fits:
        return judged("not-enough-info", "plan-vague", flights.announced(unit, current), name=unit.name,
                      date=current.date_text)  # fmt: skip
    older = next((plan for plan in ever if fit(time, plan.earliest, plan.latest) in {"yes", "maybe"}), None)
    proofs = [flights.announced(unit, current), *([flights.announced(unit, older)] if older else [])]
    return judged("outdated" if older else "refuted", "plan-moved" if older else "plan-wrong", *proofs,
                  correct=current.date_text, name=unit.name, date=current.date_text)  # fmt: skip


def _once_planned(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as a plan of the past: right if it was one at any time."""
    if claim.time is None:
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    for plan in flights.before(unit, claim.property, day):
        if fit(claim.time, plan.earliest, plan.latest) in {"yes", "maybe"}:
            return judged("supported", "once-planned", flights.announced(unit, plan), name=unit.name,
                          date=plan.date_text)  # fmt: skip
    return judged("not-enough-info", "plan-unknown", name=unit.name)

"""Judging what is told as planned for a mission or program."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Dissent, Planned, Undertaking
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.launches import with_launch
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import closing, fit
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

#: Fields of a record whose other values are dates.
_DATED = frozenset({"launch", "landing", "return", "orbit", "date", "end", "completion", "end-of-operations"})
#: With these a time told is kept if what is planned happens within it, "from" on it may happen whenever.
_DEFINITE = frozenset({"in", "by", "before"})
#: To a reader one thing.
ENDINGS = ("end", "reentry")


def judge(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as planned."""
    kind = next((kind for kind in claim.others if flights.in_force(unit, kind, day)), claim.property)
    if claim.formerly or _is_past(claim, day):
        return _once_planned(claim, unit, day)
    events = _done(claim, unit, day)
    state = flights.status(unit, day)
    unnamed = claim.property == "plan" and claim.time is None and unit.kind == "mission"  # no launch: "plans to dig"
    if events and not (unnamed and state == "ended"):
        last = events[0] if unit.kind == "program" else max(events, key=lambda event: event.known)
        return _come_to_pass(claim, unit, last, day)
    if state in {"ended", "cancelled", "paused"}:
        return judged("outdated", "over", flights.stands(unit, day), correct=state, name=unit.name, state=state)
    if (kind == "landing" and claim.value != "earth") or (kind == "return" and claim.value == "moon"):
        given_up = flights.lands_no_more(unit, day)  # who is to "return humans to the Moon" lands them
        if given_up is not None:
            return landing_given_up(unit, given_up)
    plans = flights.in_force(unit, kind, day)
    if not plans:
        if claim.time is not None and (kind != "launch" or flights.in_force(unit, "landing", day)):
            return with_launch(claim, unit, day)
        known = state in {"planned", "overdue"}
        return judged("supported" if known and claim.time is None and kind == "launch" else "not-enough-info",
                      "plan-known" if known else "plan-unknown", flights.stands(unit, day), name=unit.name)  # fmt: skip
    kinds = ENDINGS if kind in ENDINGS and unit.kind == "program" else (kind,)  # it is retired, and falls
    plans += [plan for other in kinds if other != kind for plan in flights.in_force(unit, other, day)]
    return _of_date(claim, unit, plans, [plan for one in kinds for plan in flights.before(unit, one, day)], day)


def _of_date(claim: Claim, unit: Undertaking, plans: Sequence[Planned], ever: Sequence[Planned], day: str) -> Judgement:
    """Judge the date told by the plans in force and by all there ever were, the newest first."""
    time = claim.time
    if time is None:
        return judged("supported", "plan-right", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    passed = plans[0].latest is not None and plans[0].latest < day
    if passed and (time.earliest or "") > (plans[0].latest or ""):  # a newer plan, perhaps, that nobody recorded
        return judged("not-enough-info", "plan-passed", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    if _is_of_later(claim, unit, plans[0]):
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    judgement = _plan_date(time, unit, plans, ever)
    dissent = _dissent(time, unit, day) if judgement.verdict in FLAGS else None
    if dissent is None:
        return judgement
    other = Proof(unit.id, f"{unit.name}: other sources give {dissent.value}", dissent.value, None, dissent.sources)
    return judged("disputed", "plan-disputed", judgement.proofs[0], other, correct=plans[0].date_text, name=unit.name,
                  date=plans[0].date_text, reason=dissent.reason)  # fmt: skip


def _come_to_pass(claim: Claim, unit: Undertaking, event: Dated, day: str) -> Judgement:
    """Judge what is told as planned where something of the kind has happened."""
    open_ = judged("not-enough-info", "plan-unknown", name=unit.name)
    if _may_follow(claim, unit, day):
        return _moved_arrival(claim, unit, day) or open_
    if (kept := _kept(claim, unit, day)) is not None:
        return kept
    elsewhere = claim.value not in unit.targets  # told of nowhere, or not of where it went
    if claim.property == "plan" and claim.time is not None and elsewhere and not _is_known(claim.time, unit):
        return open_  # its crew is to speak somewhere
    return judged("outdated", "done-since", flights.told(unit, event), correct=f"{event.title}, {event.date_text}",
                  what=event.title, date=event.date_text)  # fmt: skip


def _kept(claim: Claim, unit: Undertaking, day: str) -> Judgement | None:
    """Return the judgement of a plan that came true when it was told to; a local date can be a day beside."""
    if claim.time is None or claim.time.relation not in _DEFINITE:
        return None
    events = _done(claim, unit, day)
    if claim.property == "plan" and unit.kind == "mission":
        events = [*events, *(event for event in unit.events if event.known <= day)]  # which one, is not told
    done = {fit(claim.time, event.earliest, event.latest): event for event in reversed(events)}
    event = done.get("yes") or done.get("near")
    if event is None:
        return None
    right = "yes" in done
    return judged("supported" if right else "not-enough-info", "date-right" if right else "date-beside",
                  flights.told(unit, event), what=event.title, date=event.date_text)  # fmt: skip


def _is_past(claim: Claim, day: str) -> bool:
    """Tell whether a plan for a time gone by is told in the past: "meant to land in 1959, it missed"."""
    told_so = claim.modality == "plan" and not claim.present
    return claim.time is not None and told_so and (claim.time.latest or claim.time.earliest or day) < day


def _is_of_later(claim: Claim, unit: Undertaking, plan: Planned) -> bool:
    """Tell whether what is told of a place far off can be due long after the launch that was announced."""
    far = unit.targets[0] not in {"moon", "leo", "earth", "suborbital"}
    later = claim.time is not None and (claim.time.earliest or "") > (plan.latest or "")
    return claim.property == "plan" and bool(claim.value) and plan.kind == "launch" and far and later


def _dissent(time: Time, unit: Undertaking, day: str) -> Dissent | None:
    """Return the other source that gives the date told, if that can still come true."""
    for dissent in unit.disputed:
        given = times(tokens(f"in {dissent.value}"), None) if dissent.field in _DATED else []
        ahead = len(given) == 1 and (given[0].latest or day) >= day
        if ahead and fit(time, given[0].earliest, given[0].latest) == "yes":
            return dissent
    return None


def _may_follow(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether a flight under way can have more of what is planned before it: another asteroid, another task."""
    state = flights.status(unit, day)
    if state not in {"active", "in-transit"}:
        return False
    if state == "in-transit" and claim.property == "orbit":  # what it flew past on the way was no arrival
        return True
    if unit.kind == "program" and claim.value not in {"", "earth", "space"}:
        return True  # what has flown may still have to fly there
    return claim.property == "plan" or (
        unit.kind != "program"
        and (claim.property in flights.ARRIVALS or "departure" in claim.others)
        and claim.time is not None
        and (claim.time.latest or day) >= day
    )


def _moved_arrival(claim: Claim, unit: Undertaking, day: str) -> Judgement | None:
    """Return the judgement of a date of what a flight on its way is still to do: announced once, or never."""
    current = flights.in_force(unit, claim.property, day)
    if claim.time is None or flights.status(unit, day) != "in-transit" or len({plan.kind for plan in current}) != 1:
        return None
    if any(fit(claim.time, plan.earliest, plan.latest) != "no" for plan in current):
        return None
    plan = current[0]
    older = next((plan for plan in flights.before(unit, plan.kind, day) if _fits(claim.time, plan)), None)
    words = {"name": unit.name, "date": plan.date_text}
    proof = flights.announced(unit, plan)
    if older is not None:
        return judged("outdated", "plan-moved", proof, flights.announced(unit, older), correct=plan.date_text, **words)
    arrives = claim.property == "orbit" and claim.value == unit.targets[0]
    if arrives and not _is_known(claim.time, unit):
        return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)
    return None


def _is_known(time: Time, unit: Undertaking) -> bool:
    """Tell whether a date can be that of anything that happened, or was ever announced."""
    happened = any(fit(time, event.earliest, event.latest) != "no" for event in unit.events)
    dated = [plan for plan in unit.plans if plan.earliest and plan.latest]
    return happened or any(fit(time, plan.earliest, plan.latest) != "no" for plan in dated)


def landing_given_up(unit: Undertaking, plan: Planned) -> Judgement:
    """Return the judgement of a landing that was planned for a flight until a newer plan left it out."""
    note = plan.note or ""
    return judged("outdated", "lands-no-more", flights.announced(unit, plan), correct=note, name=unit.name,
                  date=dates.in_words(closing(plan.known_from)), note=note)  # fmt: skip


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


def _fits(time: Time, plan: Planned) -> bool:
    return fit(time, plan.earliest, plan.latest) == "yes"


def begins(time: Time, plan: Planned) -> bool:
    """Tell whether "no earlier than" a date is what an announcement said."""
    if time.relation != "from" or time.named is None or plan.earliest is None:
        return False
    same_month = time.named[0][:7] == plan.earliest[:7]  # "late June", where the record has the month
    return same_month or time.named[0] <= plan.earliest <= time.named[1]


def is_earlier(time: Time, plan: Planned) -> bool:
    """Tell whether a date lies before all that an announcement leaves open."""
    return time.named is not None and plan.earliest is not None and time.named[1] < plan.earliest


def _plan_date(time: Time, unit: Undertaking, plans: Sequence[Planned], ever: Sequence[Planned]) -> Judgement:
    """Compare a planned date as told with the plans in force, then with the older ones."""
    current = plans[0]
    fits = [fit(time, plan.earliest, plan.latest) for plan in plans]
    first = next((plan for plan in ever if begins(time, plan)), None)
    if first is not None and is_earlier(time, current):
        proofs = [flights.announced(unit, current), flights.announced(unit, first)]
        return judged("outdated", "plan-moved", *proofs, correct=current.date_text, name=unit.name,
                      date=current.date_text)  # fmt: skip
    far = time.relation in {"by", "before"} and all(is_far_beyond(time, plan) for plan in (*plans, *ever))
    if "yes" in fits and not far:
        fitting = [plan for plan, found in zip(plans, fits, strict=True) if found == "yes"]
        plan = max(fitting, key=lambda plan: plan.latest or "")  # "by 2035" is not told of what is due in 2028
        return judged("supported", "plan-right", flights.announced(unit, plan), name=unit.name, date=plan.date_text)
    through = time.relation == "after" and current.kind in ENDINGS and time.named == (current.earliest, current.latest)
    if not far and (through or "maybe" in fits or "near" in fits):
        return judged("not-enough-info", "plan-vague", flights.announced(unit, current), name=unit.name,
                      date=current.date_text)  # fmt: skip
    older = next((plan for plan in ever if fit(time, plan.earliest, plan.latest) in {"yes", "maybe"}), None)
    older = None if far else older
    current = max(plans, key=lambda plan: plan.latest or "") if far else current
    current = next((plan for plan in plans if older is not None and plan.kind == older.kind), current)
    proofs = [flights.announced(unit, current), *([flights.announced(unit, older)] if older else [])]
    return judged("outdated" if older else "refuted", "plan-moved" if older else "plan-wrong", *proofs,
                  correct=current.date_text, name=unit.name, date=current.date_text)  # fmt: skip


#: So many years beyond the last that was announced, "by" names another goal.
_FAR = 5


def is_far_beyond(time: Time, plan: Planned) -> bool:
    """Tell whether something is told as due so late that nobody can mean what was announced."""
    if time.latest is None or plan.latest is None:
        return False
    return int(time.latest[:4]) >= int(plan.latest[:4]) + _FAR


def _once_planned(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as a plan of the past: right if it was one at any time."""
    if claim.time is None:
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    told = flights.before(unit, claim.property, day)
    if claim.property == "launch" and unit.targets[0] == "moon":
        told = told or flights.before(unit, "landing", day)  # days later
    for plan in told:
        if fit(claim.time, plan.earliest, plan.latest) in {"yes", "maybe"}:
            return judged("supported", "once-planned", flights.announced(unit, plan), name=unit.name,
                          date=plan.date_text)  # fmt: skip
    last = max(unit.plans, key=lambda plan: plan.latest or "9", default=None)
    begins = claim.time.earliest or ""
    if last is not None and last.latest is not None and begins > max(last.latest, day):  # nobody ever spoke of it
        return judged("refuted", "plan-wrong", flights.announced(unit, last), correct=last.date_text, name=unit.name,
                      date=last.date_text)  # fmt: skip
    return judged("not-enough-info", "plan-unknown", name=unit.name)

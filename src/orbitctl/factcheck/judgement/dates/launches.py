"""Judging a date that has no plan of its own by that of the launch, or a launch by the landing announced for it."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Planned, Undertaking
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time


def with_launch(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge the date of a landing or return that has no plan of its own by that of the launch: it cannot be earlier."""
    plans = flights.in_force(unit, "launch", day)
    if claim.time is None or claim.time.latest is None or unit.missions:  # of a series, another may land
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    if unit.kind == "program" and claim.property == "end":  # a station is finished years after its first module
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    if not plans:
        return _with_landing(claim, claim.time, unit, day)
    if _misses(claim.time, unit, plans[0]):
        earlier = flights.before(unit, "launch", day)
        older = [plan for plan in earlier if fit(claim.time, plan.earliest, plan.latest) != "no"]
        return judged("outdated" if older else "refuted", "not-with-launch", flights.announced(unit, plans[0]),
                      correct=plans[0].date_text, name=unit.name, date=plans[0].date_text)  # fmt: skip
    if fit(claim.time, plans[0].earliest, plans[0].latest) == "yes":
        return judged("supported", "plan-right", flights.announced(unit, plans[0]), name=unit.name,
                      date=plans[0].date_text)  # fmt: skip
    return judged("not-enough-info", "plan-unknown", name=unit.name)


def _with_landing(claim: Claim, time: Time, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told for long before a landing near by, of which alone a date was announced."""
    plan = next(iter(flights.in_force(unit, "landing", day)), None)
    behind = plan is not None and plan.latest is not None and (time.earliest or "") > plan.latest
    if plan is not None and behind and claim.property == "launch":  # what is launched then cannot land before
        return judged("refuted", "not-with-launch", flights.announced(unit, plan), correct=plan.date_text,
                      name=unit.name, date=plan.date_text)  # fmt: skip
    near = plan is not None and plan.earliest is not None and unit.targets[0] == "moon"
    if not near or int(time.latest[:4]) >= int(plan.earliest[:4]) - 1:  # type: ignore[index,union-attr]
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    assert plan is not None
    older = any(fit(time, other.earliest, other.latest) == "yes" for other in flights.before(unit, "landing", day))
    return judged("outdated" if older else "refuted", "not-with-launch", flights.announced(unit, plan),
                  correct=plan.date_text, name=unit.name, date=plan.date_text)  # fmt: skip


def _misses(time: Time, unit: Undertaking, plan: Planned) -> bool:
    """Tell whether something is told for before the launch, or, of a flight near by, for long after it."""
    first = plan.earliest or min((p.earliest for p in unit.plans if p.kind == plan.kind and p.earliest), default=None)
    if first is not None and time.latest is not None and time.latest < first:
        return True
    near = unit.targets[0] in {"moon", "leo", "earth", "suborbital"}
    return near and bool(time.earliest and plan.latest and int(time.earliest[:4]) > int(plan.latest[:4]) + 1)

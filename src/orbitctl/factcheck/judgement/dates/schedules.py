"""Judging plans that were read by evidence, and plans of programs whose flights have dates of their own."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.undated import ANY
from orbitctl.factcheck.facts import Dated, Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates import plans
from orbitctl.factcheck.judgement.dates.launches import with_launch
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit

_CREWED = frozenset({"crewed", "crewed-lander"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a date told as planned stands on a day; what fits anything on record is not refuted."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    if (first := _flew_later(claim, unit, day)) is not None:
        return first
    if of_flights(unit):
        return by_flights(claim, unit, world, day)
    if (later := of_later_flight(claim, unit, world, day)) is not None:
        return later
    judgement = plans.judge(claim, unit, day)
    open_ = judged("not-enough-info", "plan-unknown", name=unit.name)
    if judgement.rule == "done-since" and not _is_done(claim, unit, day):
        return open_
    left = unit.kind == "mission" and claim.property == ANY and judgement.rule in {"over", "plan-unknown"}
    if left and _is_done(claim, unit, day):
        launch = flights.happened(unit, "launch", "", day)[0]
        return judged("outdated", "done-since", flights.told(unit, launch), correct=launch.date_text, what=launch.title,
                      date=launch.date_text)  # fmt: skip
    if judgement.rule == "over" and (event := _came_true(claim, unit, day)) is not None:
        return judged("supported", "date-right", flights.told(unit, event), what=event.title, date=event.date_text)
    if judgement.rule == "over" and claim.property == ANY and not _is_announced(claim, unit):
        return open_
    if judgement.verdict == "refuted" and _is_on_record(claim, unit):
        return open_
    if judgement.verdict == "refuted" and claim.property == ANY:
        return _beside_launch(claim, unit, day)
    return judgement


def _is_done(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether what has happened is what was told as to come, and not that it came when it was told to.

    What is to be "no earlier than" a day is told as to come whenever it happened; a date of which nobody says what it
    is to be of is that of the launch if it lies before it.
    """
    time = claim.time
    if time is None:
        return False
    if claim.property == ANY:
        launch = next(iter(flights.happened(unit, "launch", "", day)), None)
        before = launch is not None and (time.itself().latest or "9") < (launch.earliest or "")
        return before and not _happened_then(claim._replace(time=time.itself()), unit)
    return time.relation == "from" or not _happened_then(claim, unit)


def _came_true(claim: Claim, unit: Undertaking, day: str) -> Dated | None:
    """Return what has happened on the very date for which something was planned."""
    if claim.time is None or claim.time.relation == "from" or not any(flights.happened(unit, "launch", "", day)):
        return None  # what never flew was given up then
    then = claim.time.itself()
    return next((e for e in unit.events if e.known <= day and fit(then, e.earliest, e.latest) == "yes"), None)


def _is_announced(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a date is one that was announced once."""
    return any(_fits(claim, plan) for plan in unit.plans)


def _beside_launch(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a date of which nobody says what it is to be of: only what the launch rules out is wrong.

    Nothing is done before the launch, and on a flight near by little long after it; a station may be used for decades.
    """
    launch = next(iter(flights.in_force(unit, "launch", day)), None)
    later = launch is not None and claim.time is not None and (claim.time.earliest or "") > (launch.latest or "9")
    if flights.status(unit, day) not in {"planned", "overdue"} or (later and unit.kind == "program"):
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    return with_launch(claim, unit, day)


def _flew_later(claim: Claim, unit: Undertaking, day: str) -> Judgement | None:
    """Return that a program flew for the first time only after the time for which a flight of it is told as to come."""
    launch = next(iter(flights.happened(unit, "launch", "", day)), None)
    if unit.kind != "program" or claim.property not in {"launch", "flight"} or launch is None or claim.time is None:
        return None
    if claim.negated or claim.formerly or (claim.time.itself().latest or "9") >= (launch.earliest or ""):
        return None
    return judged("outdated", "done-since", flights.told(unit, launch), correct=f"{launch.title}, {launch.date_text}",
                  what=launch.title, date=launch.date_text)  # fmt: skip


def of_flights(unit: Undertaking) -> bool:
    """Tell whether the plans of a program are those of its flights."""
    return unit.kind == "program" and not unit.plans and bool(unit.missions)


def of_program(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement | None:
    """Judge what is told as planned for a program by its flights, if it has no plan of its own for it."""
    if not claim.negated and of_flights(unit):
        return by_flights(claim, unit, world, day)
    return of_later_flight(claim, unit, world, day)


def of_later_flight(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement | None:
    """Judge the launch of a program told for after its first flight: which of them is meant, its date tells."""
    first = next((event for event in unit.events if event.kind == "launch"), None)
    if unit.kind != "program" or not unit.missions or first is None or claim.time is None:
        return None
    if claim.property not in {"launch", "flight"} or (claim.time.earliest or "") <= (first.latest or "9"):
        return None
    missions = [world.undertaking(mission) for mission in unit.missions]
    told = ((mission, event) for mission in missions for event in flights.happened(mission, "launch", "", day))
    then = next((one for one in told if fit(claim.time, one[1].earliest, one[1].latest) == "yes"), None)
    if then is None:
        return judged("not-enough-info", "plan-unknown", name=unit.name)
    return judged("supported", "date-right", flights.told(*then), what=then[1].title, date=then[1].date_text)


def by_flights(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement:
    """Judge what a program is to do by the plans of its flights: right as one of them, outdated as an older one."""
    known = flights.status(unit, day) == "planned"
    open_ = judged("not-enough-info", "plan-known" if known else "plan-unknown", name=unit.name)
    missions = [world.undertaking(mission) for mission in unit.missions]
    if claim.time is None or claim.formerly:
        return open_
    ahead = [m for m in missions if flights.status(m, day) in {"planned", "overdue"} and m.known_from <= day]
    if claim.property == ANY:  # the flight of a partner is no step of the whole
        ahead = [mission for mission in ahead if not set(unit.operators).isdisjoint(mission.operators)] or ahead
    kind = "launch" if claim.property == "flight" else claim.property
    crewed = [mission for mission in missions if _CREWED & set(mission.kinds)]
    if claim.value == "crewed" or _CREWED & set(unit.kinds):
        missions, ahead = crewed, [mission for mission in ahead if mission in crewed]
    flown = _flown_since(claim, kind, missions, day, begins=True)
    if flown is not None:
        return flown
    ahead.sort(key=lambda mission: "station" not in mission.kinds)  # what is built comes before what it needs
    current = [(m, p) for m in ahead for p in flights.in_force(m, kind, day)]
    if not current or any(fit(claim.time, p.earliest, p.latest) != "no" for _, p in current):
        fitting = [(m, p) for m, p in current if fit(claim.time, p.earliest, p.latest) == "yes"]
        if not fitting:
            return open_
        mission, plan = max(fitting, key=lambda one: one[1].latest or "")  # the nearest to "by 2035"
        return judged("supported", "plan-right", flights.announced(mission, plan), name=mission.name,
                      date=plan.date_text)  # fmt: skip
    if _any_event(claim, missions):
        return open_
    return _flown_since(claim, kind, missions, day) or _moved(claim, current, crewed, kind, day) or open_


def _moved(
    claim: Claim, current: Sequence[tuple[Undertaking, Planned]], crewed: Sequence[Undertaking], kind: str, day: str,
) -> Judgement | None:  # fmt: skip
    """Return the judgement of a date that was announced for one of some flights once."""
    older = [(m, p) for m in dict.fromkeys(m for m, _ in current) for p in flights.before(m, kind, day)]
    older = [one for one in older if _fits(claim, one[1])]
    older.sort(key=lambda one: kind == "landing" and one[0] not in crewed)  # of all that land, people are spoken of
    if not older:
        return None
    mission = older[0][0]
    plan = next(plan for one, plan in current if one is mission)
    return judged("outdated", "plan-moved", flights.announced(mission, plan), flights.announced(*older[0]),
                  correct=plan.date_text, name=mission.name, date=plan.date_text)  # fmt: skip


def _flown_since(
    claim: Claim, kind: str, missions: Sequence[Undertaking], day: str, *, begins: bool = False
) -> Judgement | None:
    """Return the judgement of a date that was announced for a flight of the program that has been made since.

    What "begins" on it is told as to come whenever the flight was.
    """
    for mission in missions:
        event = next(iter(flights.happened(mission, kind, "", day)), None)
        told = [plan for plan in flights.before(mission, kind, day) if claim.time]
        announced = any(plans.begins(claim.time, plan) if begins else _fits(claim, plan) for plan in told if claim.time)
        if event is not None and announced:
            return judged("outdated", "done-since", flights.told(mission, event), correct=event.date_text,
                          what=event.title, date=event.date_text)  # fmt: skip
    return None


def _fits(claim: Claim, plan: Planned) -> bool:
    return claim.time is not None and fit(claim.time, plan.earliest, plan.latest) == "yes"


def _any_event(claim: Claim, missions: Sequence[Undertaking]) -> bool:
    """Tell whether something did happen at the time told: a flight of the program that has been made since."""
    return any(_happened_then(claim, mission) for mission in missions)


def _happened_then(claim: Claim, unit: Undertaking) -> bool:
    return claim.time is not None and any(fit(claim.time, e.earliest, e.latest) != "no" for e in unit.events)


def _is_on_record(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a date fits any plan, or any event, of a record."""
    planned = claim.time is not None and any(fit(claim.time, p.earliest, p.latest) != "no" for p in unit.plans)
    return planned or _happened_then(claim, unit)

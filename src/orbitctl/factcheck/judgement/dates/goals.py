"""Judging a goal by the flights that are to reach it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.goals import FLIGHT, LANDING
from orbitctl.factcheck.facts import Planned, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.plans import begins, is_earlier, is_far_beyond
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

_TO_COME = frozenset({"planned", "overdue"})
_LANDERS = frozenset({"lander", "rover"})
#: So many landers of a country can be told apart by their dates.
_FEW = 3
#: Of so many years, as "in the 2030s", nobody says that it is the first time that somebody is to be there.
_LONG = 5
_Step = tuple[Undertaking, Planned]


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a goal stands on a day."""
    name = world.name(claim.subject)
    missions = (
        world.undertaking(claim.subject).missions if claim.value == "program" else world.missions_of(claim.subject)
    )
    units = [world.undertaking(mission) for mission in missions]
    announced = sorted(_steps(units, claim.property, day), key=lambda step: step[1].earliest or step[1].latest or "9")
    current = [
        (unit, plan)
        for unit, plan in announced
        if plan.known_from <= day < plan.known_until and flights.status(unit, day) in _TO_COME
    ]
    if claim.modality == "fact" and (reached := _reached(units, claim.property, day)) is not None:
        return judged("supported", "happened", reached, what=reached.statement, date=reached.value)
    if claim.formerly or not current or _has_flown_people(claim, units, world, day):
        return judged("not-enough-info", "plan-unknown", name=name)
    unit, plan = current[0]
    proof = flights.announced(unit, plan)
    words = {"name": unit.name, "date": plan.date_text}
    if claim.modality == "fact":
        state = f"{unit.name} is planned for {plan.date_text}"
        return judged("premature", "not-done-yet", proof, correct=state, name=name, state=state)
    if claim.time is None:
        return judged("supported", "plan-right", proof, **words)
    return _dated(claim, claim.time, announced, current)


def _dated(claim: Claim, time: Time, announced: Sequence[_Step], current: Sequence[_Step]) -> Judgement:
    """Judge the date of a goal by what was announced for it."""
    unit, plan = current[0]
    proof, words = flights.announced(unit, plan), {"name": unit.name, "date": plan.date_text}
    found = fit(time, plan.earliest, plan.latest)
    if time.relation in {"by", "before"} and all(is_far_beyond(time, p) for _, p in announced):
        return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)
    given = next(((u, p) for u, p in announced if (u, p) not in current and begins(time, p)), None)
    if given is not None and is_earlier(time, plan):
        return judged("outdated", "plan-moved", proof, flights.announced(*given), correct=plan.date_text, **words)
    if found == "yes":
        return judged("supported", "plan-right", proof, **words)
    if claim.property != LANDING and _is_too_early(claim, announced):
        return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)
    if claim.property == LANDING:
        return _landing(claim, announced, current)
    if found != "no":
        return judged("not-enough-info", "plan-vague", proof, **words)
    older = [(u, p) for u, p in announced if (u, p) not in current and fit(time, p.earliest, p.latest) == "yes"]
    long = time.earliest and time.latest and int(time.latest[:4]) - int(time.earliest[:4]) >= _LONG
    if older and not long:
        proofs = (proof, flights.announced(*older[-1]))
        return judged("outdated", "plan-moved", *proofs, correct=plan.date_text, **words)
    early = time.latest is not None and plan.earliest is not None and time.latest < plan.earliest
    if early:
        return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)
    return judged("not-enough-info", "plan-vague", proof, **words)


def _landing(claim: Claim, announced: Sequence[_Step], current: Sequence[_Step]) -> Judgement:
    """Judge the date of a lander by every lander its country plans; of many, nobody knows which is meant."""
    assert claim.time is not None
    unit, plan = current[0]
    words = {"name": unit.name, "date": plan.date_text}
    proof = flights.announced(unit, plan)
    fits = [fit(claim.time, p.earliest, p.latest) for _, p in current]
    if "yes" in fits:
        unit, plan = current[fits.index("yes")]
        return judged("supported", "plan-right", flights.announced(unit, plan), name=unit.name, date=plan.date_text)
    ever = [(u, p) for u, p in announced if fit(claim.time, p.earliest, p.latest) != "no"]
    if ever or len({unit.id for unit, _ in current}) > _FEW:
        return judged("not-enough-info", "plan-vague", proof, **words)
    return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)


def _is_too_early(claim: Claim, announced: Sequence[_Step]) -> bool:
    """Tell whether something is told as due by a year that nobody ever named, nor any before it."""
    time = claim.time
    if time is None or time.relation not in {"by", "before"} or time.latest is None:
        return False
    begun = min((plan.known_from for _, plan in announced), default="9")
    return time.latest > begun and all((plan.latest or "9") > time.latest for _, plan in announced)


def _has_flown_people(claim: Claim, units: Sequence[Undertaking], world: World, day: str) -> bool:
    """Tell whether a country has its first crewed flight behind it, so that by "a crewed mission" it means another."""
    if claim.property != FLIGHT or claim.value == "program":
        return False
    home = world.actor(claim.subject).country
    own = [unit for unit in units if all(world.actor(one).country == home for one in unit.operators)]
    return _reached(own, FLIGHT, day) is not None


def _reached(units: Sequence[Undertaking], goal: str, day: str) -> Proof | None:
    """Return the first flight that reached the goal by a day."""
    kind = "landing" if goal.startswith("crewed landing") else "launch"
    for unit in units:
        wanted = "crewed-lander" in unit.kinds if kind == "landing" else "crewed" in unit.kinds
        event = next((e for e in unit.events if e.kind == kind and e.known <= day), None)
        if wanted and event is not None:
            return flights.told(unit, event)
    return None


def _steps(units: list[Undertaking], goal: str, day: str) -> Iterator[_Step]:
    """Yield every plan announced by a day for a flight that was then to reach the goal."""
    for unit in units:
        for plan in unit.plans:
            if plan.known_from <= day and plan.kind in {"launch", "landing"} and _reaches(unit, plan, goal):
                yield unit, plan


def _reaches(unit: Undertaking, plan: Planned, goal: str) -> bool:
    if goal == LANDING:
        return "moon" in unit.targets and not _LANDERS.isdisjoint(unit.kinds)
    if goal == FLIGHT:
        return "crewed" in unit.kinds and "moon" not in unit.targets
    note = (plan.note or "").lower()
    if "crewed-lander" in unit.kinds:
        return True
    return "crewed" in unit.kinds and "landing" in note and "no landing" not in note and "docking" not in note

"""Judging a goal by the flights that are to reach it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.goals import AGAIN, ASHORE, BACK, FLIGHT, LANDING, PAST, RANKED, THERE
from orbitctl.factcheck.facts import Dated, Planned, Undertaking, World
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
#: After so many years without one, a flight is the first in decades.
_PAUSE = 10
_Step = tuple[Undertaking, Planned]


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a goal stands on a day."""
    name = world.name(claim.subject)
    missions = (
        world.undertaking(claim.subject).missions if claim.value == "program" else world.missions_of(claim.subject)
    )
    units = [world.undertaking(mission) for mission in missions]
    if claim.property == RANKED:
        return _in_a_row(units, name, day)
    if claim.property == BACK:  # only who has been there means to go there again with people
        if _reached(units, ASHORE, day) is None:
            return judged("not-enough-info", "plan-unknown", name=name)
        claim = claim._replace(property=THERE)
    announced = sorted(_steps(units, claim.property, day), key=lambda step: step[1].earliest or step[1].latest or "9")
    current = [
        (unit, plan)
        for unit, plan in announced
        if plan.known_from <= day < plan.known_until and flights.status(unit, day) in _TO_COME
    ]
    if claim.modality == "fact" and (reached := _reached(units, claim.property, day)) is not None:
        return judged("supported", "happened", reached, what=reached.statement, date=reached.value)
    if claim.property == THERE and claim.modality == "plan" and not claim.formerly:
        gone = _gone(claim, units, announced, day)
        if gone is not None:
            return gone
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
    if BACK in claim.others and claim.time.relation == "in" and _flew_there(units, claim.time, day):
        return judged("not-enough-info", "plan-vague", proof, **words)  # to "return to the Moon" can be to go round it
    return _dated(claim, claim.time, announced, current)


def _gone(claim: Claim, units: Sequence[Undertaking], announced: Sequence[_Step], day: str) -> Judgement | None:
    """Return the judgement of a flight to the Moon by those that were made, be it round it or to land."""
    made = sorted((e.earliest or "", e, unit) for unit in units if _flies_there(unit)
                  for e in unit.events if e.kind == "launch" and e.known <= day)  # fmt: skip
    if claim.time is None:
        long = len(made) > 1 and int(made[-1][0][:4]) - int(made[-2][0][:4]) >= _PAUSE
        return _done_since(*made[-1][1:]) if AGAIN in claim.others and long else None
    made = [one for one in made if one[2].plans]  # "by 2031" tells of none long ago
    fits = {fit(claim.time, event.earliest, event.latest): (event, unit) for _, event, unit in made}
    then = fits.get("yes") or fits.get("near")
    if then is not None:
        right = "yes" in fits
        return judged("supported" if right else "not-enough-info", "date-right" if right else "date-beside",
                      flights.told(then[1], then[0]), what=then[0].title, date=then[0].date_text)  # fmt: skip
    for unit, plan in announced if PAST in claim.others else ():
        event = next((event for _, event, flown in made if flown is unit), None)
        if event is not None and _may_mean(claim.time, plan):
            return _done_since(event, unit)
    return None


def _flew_there(units: Sequence[Undertaking], time: Time, day: str) -> bool:
    """Tell whether people flew to the Moon at a time, to land or not."""
    launches = [e for unit in units if _flies_there(unit) for e in unit.events if e.kind == "launch" and e.known <= day]
    return any(fit(time, event.earliest, event.latest) != "no" for event in launches)


def _done_since(event: Dated, unit: Undertaking) -> Judgement:
    return judged("outdated", "done-since", flights.told(unit, event), correct=f"{event.title}, {event.date_text}",
                  what=event.title, date=event.date_text)  # fmt: skip


def _in_a_row(units: Sequence[Undertaking], name: str, day: str) -> Judgement:
    """Judge which in a row a country wants to be to land on the Moon: it wants to no more once it has."""
    own = [unit for unit in units if "moon" in unit.targets and not _LANDERS.isdisjoint(unit.kinds)]
    for unit in own:
        event = next((e for e in unit.events if e.kind == "landing" and e.known <= day), None)
        if event is not None:
            return _done_since(event, unit)
    return judged("not-enough-info", "plan-unknown", name=name)


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
    older = [(u, p) for u, p in announced if (u, p) not in current and _may_mean(time, p)]
    long = time.earliest and time.latest and int(time.latest[:4]) - int(time.earliest[:4]) >= _LONG
    if older and not long:
        proofs = (proof, flights.announced(*older[-1]))
        return judged("outdated", "plan-moved", *proofs, correct=plan.date_text, **words)
    early = time.latest is not None and plan.earliest is not None and time.latest < plan.earliest
    if early and claim.property != THERE:
        return judged("refuted", "plan-wrong", proof, correct=plan.date_text, **words)
    return judged("not-enough-info", "plan-vague", proof, **words)


def _may_mean(time: Time, plan: Planned) -> bool:
    """Tell whether an announcement can be meant: that of 2031 by "late 2031", but no "not before 2031" by "2034"."""
    found = fit(time, plan.earliest, plan.latest)
    return found == "yes" or (found == "maybe" and plan.latest is not None)


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
    kind = "landing" if goal == ASHORE else "launch"
    for unit in units:
        wanted = "crewed-lander" in unit.kinds if kind == "landing" else "crewed" in unit.kinds
        event = next((e for e in unit.events if e.kind == kind and e.known <= day), None)
        if (_flies_there(unit) if goal == THERE else wanted) and event is not None:
            return flights.told(unit, event)
    return None


def _flies_there(unit: Undertaking) -> bool:
    """Tell whether people fly to the Moon with it, to land or not."""
    return "crewed-lander" in unit.kinds or not {"crewed-flyby", "crewed-orbiter"}.isdisjoint(unit.kinds)


def _steps(units: list[Undertaking], goal: str, day: str) -> Iterator[_Step]:
    """Yield every plan announced by a day for a flight that was then to reach the goal."""
    for unit in units:
        for plan in unit.plans:
            if plan.known_from <= day and plan.kind in {"launch", "landing"} and _reaches(unit, plan, goal):
                yield unit, plan


def _reaches(unit: Undertaking, plan: Planned, goal: str) -> bool:
    if goal in {LANDING, RANKED}:
        return "moon" in unit.targets and not _LANDERS.isdisjoint(unit.kinds)
    if goal == FLIGHT:
        return "crewed" in unit.kinds and "moon" not in unit.targets
    if goal == THERE and _flies_there(unit):
        return True
    note = (plan.note or "").lower()
    if "crewed-lander" in unit.kinds:
        return True
    return "crewed" in unit.kinds and "landing" in note and "no landing" not in note and "docking" not in note

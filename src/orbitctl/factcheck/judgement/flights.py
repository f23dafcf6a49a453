"""What is known of a mission or program on a day."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl.factcheck.claims.grammar.parts import NAMED, PARTS
from orbitctl.factcheck.facts import Dated, Planned, Undertaking
from orbitctl.factcheck.judgement.verdicts import Proof
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

#: What has to stand in a mission's kinds for a landing to be part of it.
LANDERS = frozenset(
    {"lander", "rover", "hopper", "sample-return", "crewed-lander", "penetrator", "helicopter", "impactor"}
)
#: What happens where a flight is bound.
ARRIVALS = frozenset({"orbit", "landing", "flyby", "impact", "gravity-assist", "docking"})
#: Where flights go that stay near the Earth.
NEAR_EARTH = frozenset({"leo", "meo", "geo", "earth", "suborbital"})
_AROUND_EARTH = frozenset({"leo", "meo", "geo", "earth"})
#: Events that are a landing, wherever.
_SURFACE = frozenset({"landing", "return"})


def happened(unit: Undertaking, kind: str, place: str, day: str) -> list[Dated]:
    """Return the events of a kind that a flight had had by a day; a landing on Earth is its return."""
    kinds: Collection[str] = (kind,)
    if kind == "landing" and (place == "earth" or not place):
        home = unit.targets[0] in {"leo", "earth", "suborbital"}
        back = any(event.kind == "return" for event in unit.events)
        kinds = _SURFACE if home or (place and not back) else ("return",) if place else (kind,)
    if kind == "return":
        kinds = _SURFACE if unit.targets[0] in {"leo", "earth", "suborbital"} else (kind,)
    if kind == "orbit" and unit.targets[0] in _AROUND_EARTH:
        kinds = ("orbit", "launch")  # it is in orbit within minutes
    return [event for event in unit.events if event.kind in kinds and event.known <= day]


def in_force(unit: Undertaking, kind: str, day: str) -> list[Planned]:
    """Return the plans for a kind of event that were in force on a day, the newest first."""
    found = [plan for plan in unit.plans if kind in {plan.kind, "plan"} and plan.known_from <= day < plan.known_until]
    return sorted(found, key=lambda plan: plan.known_from, reverse=True)


def before(unit: Undertaking, kind: str, day: str) -> list[Planned]:
    """Return every plan for a kind of event announced by a day, the newest first."""
    found = [plan for plan in unit.plans if kind in {plan.kind, "plan"} and plan.known_from <= day]
    return sorted(found, key=lambda plan: plan.known_from, reverse=True)


def lands_no_more(unit: Undertaking, day: str) -> Planned | None:
    """Return the plan by which a flight that was to land once is to land no more."""
    if LANDERS & set(unit.kinds) or unit.kind != "mission":
        return None
    told = [plan for plan in before(unit, "launch", day) if "landing" in (plan.note or "").lower()]
    return told[0] if told and "no landing" in (told[0].note or "").lower() else None


def was_launched(unit: Undertaking, time: Time) -> bool:
    """Tell whether a flight was launched at a time."""
    return any(event.kind == "launch" and fit(time, event.earliest, event.latest) == "yes" for event in unit.events)


def was_to_end(unit: Undertaking, time: Time | None) -> bool:
    """Tell whether an end was announced for a date: it may have come without anybody telling."""
    ends = [plan for plan in unit.plans if plan.kind == "end" and plan.date]
    return time is not None and any(fit(time, plan.earliest, plan.latest) != "no" for plan in ends)


def status(unit: Undertaking, day: str) -> str:
    """Return the status of a mission or program on a day; `unknown` before anything is on record."""
    found = [phase.status for phase in unit.phases if phase.known_from <= day < phase.known_until]
    return found[-1] if found else "unknown"


def only_circles(unit: Undertaking, day: str) -> bool:
    """Tell whether a craft at work is an orbiter, and nothing of it could land."""
    kinds = set(unit.kinds)
    return "orbiter" in kinds and not kinds & LANDERS and status(unit, day) == "active"


def is_of_a_part(part: str, unit: Undertaking) -> bool:
    """Tell whether what became of a part need not have become of the mission: it is one of several, or no craft."""
    named = PARTS.intersection(unit.kinds)
    if part in named and all(event.kind != "launch" for event in unit.events):
        return False  # before it flies, a craft is the whole mission
    return bool(part) and (len(named) > 1 or part not in named | {"probe", NAMED})


def drops_capsule(unit: Undertaking) -> bool:
    """Tell whether it is a capsule that came home: what let go of it flies on, or burns up behind it."""
    return any(event.kind == "return" and "capsule" in event.title.lower() for event in unit.events)


def told(unit: Undertaking, event: Dated) -> Proof:
    """Return an event as evidence."""
    return Proof(unit.id, event.title, event.date_text, event.date, event.sources)


def announced(unit: Undertaking, plan: Planned) -> Proof:
    """Return a plan as evidence."""
    what = f"{unit.name}: {plan.title or plan.kind} announced for {plan.date_text}"
    return Proof(unit.id, what, plan.date_text, plan.date, plan.sources)


def stands(unit: Undertaking, day: str) -> Proof:
    """Return the status of a mission or program as evidence."""
    now = status(unit, day)
    return Proof(unit.id, f"{unit.name}: {now.replace('-', ' ')}", now, None, unit.sources)

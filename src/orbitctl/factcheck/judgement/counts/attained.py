"""Whether a flight did a deed, as far as its record tells: yes, no, or open.

Yes where the event is on record and the flight went well. No only where the record is complete enough: every landing
and impact on the Moon and on Mars, every flight with a crew to the Moon and every return of samples is on record; a
flight that is lost or over went nowhere else than its events say. What tipped over, broke or fell silent is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from orbitctl.factcheck.claims.quantified.deed import Deed, region_of
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.reading.bodies import BY_ID
from orbitctl.factcheck.reading.rockets import likeness

_WELL = frozenset({"success", "active", "in-transit"})
_LOST = frozenset({"failure", "launch-failure"})
_PLANETS = frozenset({"mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune"})
#: Worlds of which every landing is on record.
CHARTED = frozenset({"moon", "mars"})
_LANDERS = flights.LANDERS - {"impactor", "penetrator"}
_SOVIET = frozenset({"SU", "RU"})
#: What is asked of how it was done, or by whom, and not of the craft.
_OF_THE_DEED = frozenset({"well", "woman", "fully"})
_EVENTS = {
    "land": ("landing",), "rove": ("landing",), "drive": ("landing",), "walk": ("landing",), "hit": ("impact",),
    "orbit": ("orbit",), "dock": ("docking",), "touch": ("impact", "landing"),
    "fly": tuple(sorted(flights.ARRIVALS - {"docking"})),
}  # fmt: skip


class Went(NamedTuple):
    """Whether a flight did something, with the event that was it, or the launch."""

    sure: bool | None
    event: Dated | None = None


def went(unit: Undertaking, deed: Deed, day: str, world: World) -> Went:
    """Return whether a flight did a deed by a day, whoever's it has to be included."""
    launch = next((event for event in unit.events if event.kind == "launch" and event.known <= day), None)
    if launch is None:
        return Went(False)
    asked = [_is_whose(unit, whose, world) for whose in deed.whose] if deed.unit not in {"person"} else []
    asked += [_is_kind(unit, kind, world) for kind in deed.kinds if kind not in _OF_THE_DEED]
    if deed.rocket:
        asked.append(_rode(unit, deed.rocket))
    if False in asked:
        return Went(False)
    did = _did(unit, deed, launch, day)
    open_ = None in asked or (did.event is not None and _was_silent(unit, did.event))
    return did._replace(sure=None) if did.sure and open_ else did


def _was_silent(unit: Undertaking, event: Dated) -> bool:
    """Tell whether a craft was lost before it passed a body: to some it did not do it."""
    lost = next((one for one in unit.events if one.kind == "contact-lost"), None)
    return event.kind == "flyby" and unit.outcome in _LOST and lost is not None and lost.known < event.known


def did_not(units: Sequence[Undertaking], deed: Deed, day: str, world: World) -> bool:
    """Tell whether none of some flights did a deed, whatever their line; to hit as was meant is to land for some."""
    loosely = deed.act == "land" and "well" not in deed.kinds
    if loosely and any(unit.outcome == "success" and flights.happened(unit, "impact", "", day) for unit in units):
        return False
    return bool(units) and all(went(unit, deed._replace(line=""), day, world).sure is False for unit in units)


def _fared(unit: Undertaking, deed: Deed, outcome: str | None, day: str) -> bool | None:
    """Tell whether a flight went as told; None where that can be seen either way."""
    lost, well = outcome in _LOST, outcome in _WELL
    struck = bool(flights.happened(unit, "impact", "", day))
    match deed.act:
        case "success":
            return (
                outcome == "success" if outcome == "success" or lost else None if "fully" not in deed.kinds else False
            )
        case "at-work":
            state = flights.status(unit, day)
            return True if state in _WELL else False if state == "ended" else None
        case "grounded":
            return outcome == "launch-failure" if outcome == "success" or lost else None
        case "home":
            back = any(event.kind in {"return", "landing"} and event.known <= day for event in unit.events)
            return False if lost and unit.crew else True if back and outcome == "success" else None
        case "crash":
            return False if outcome == "success" and not struck else True if struck and lost else None
    failed = True if lost else False if well else None
    return failed if deed.act == "failure" or failed is None else not failed


def fits(unit: Undertaking, deed: Deed, world: World) -> bool:
    """Tell whether a flight is of those a deed asks for, however it goes."""
    asked = [_is_whose(unit, whose, world) for whose in deed.whose]
    asked += [_is_kind(unit, kind, world) for kind in deed.kinds if kind not in _OF_THE_DEED]
    return all(asked)


def outcome_on(unit: Undertaking, day: str) -> str | None:
    """Return how a flight had gone by a day."""
    return next((phase.outcome for phase in reversed(unit.phases) if phase.known_from <= day), unit.outcome)


def codes_of(whose: str, world: World) -> tuple[frozenset[str], frozenset[str]]:
    """Return the countries of a state or region, and those that may be counted in; none for what is neither."""
    place = region_of(whose)
    if place is not None:
        return place.sure | ({"EU"} if place.name == "Europe" else set()), place.perhaps
    code = world.actor(whose).country if world.kind(whose) == "actor" else None
    return frozenset({code} if code else ()), frozenset()


def _is_whose(unit: Undertaking, whose: str, world: World) -> bool | None:
    """Tell whether a flight is that of a state, or of one of a region; open for those who only took part."""
    if whose == "third":
        return not {"US", "SU", "RU"} & set(unit.countries)
    sure, perhaps = codes_of(whose, world)
    if not sure:
        return None
    if unit.countries[:1] and unit.countries[0] in sure:
        return True
    near = (sure | perhaps) & set(unit.countries) or (sure & _SOVIET and _SOVIET & set(unit.countries))
    return None if near or whose in unit.partners else False


def _is_kind(unit: Undertaking, kind: str, world: World) -> bool | None:
    crewed = bool(unit.crew) or any(own.startswith("crewed") for own in unit.kinds)
    match kind:
        case "crewed":
            return crewed
        case "uncrewed":
            return not crewed
        case "private":
            if "private" in unit.kinds or all(world.actor(o).kind == "company" for o in unit.operators):
                return True
            return None if any(world.actor(o).kind == "company" for o in unit.operators) else False
        case "far-side" | "near-side":
            far = any("far side" in event.title.lower() for event in unit.events) or "far side" in unit.summary.lower()
            return far == (kind == "far-side")
        case "lander":
            return bool(_LANDERS & set(unit.kinds))
    return kind in unit.kinds


def _rode(unit: Undertaking, rocket: str) -> bool | None:
    if not unit.launch_vehicle:
        return None
    found = {likeness(rocket, recorded) for recorded in unit.launch_vehicle.split(";")}
    return True if "yes" in found else False if found == {"no"} else None


def _did(unit: Undertaking, deed: Deed, launch: Dated, day: str) -> Went:
    outcome = outcome_on(unit, day)
    match deed.act:
        case "spacewalk":
            walked = next((event for event in unit.events if event.known <= day and _is_spacewalk(event)), None)
            told = "spacewalk" in unit.summary and outcome == "success"
            return Went(True if walked is not None or told else None, walked or (launch if told else None))
        case "launch":
            bound = not deed.body or deed.body not in BY_ID or unit.targets[0] == BY_ID[deed.body].target
            return Went(bound, launch)
        case "asat":
            return Went("anti-satellite-test" in unit.kinds, launch)
        case "space" | "up":
            return _aloft(unit, deed.act, launch, outcome, day)
        case "sample":
            return _fetched(unit, deed.body, outcome, day)
        case "beyond":
            there = _there(unit, ("fly",), "moon", day)
            return Went(bool(there) if unit.crew else None, there[0] if there else None)
        case "arrive":
            there = _there(unit, ("fly",), unit.targets[0] if unit.targets[0] in BY_ID else "", day)
            return Went(True if there else False if outcome in _LOST else None, there[0] if there else launch)
        case "success" | "failure" | "survive" | "grounded" | "home" | "crash" | "at-work":
            elsewhere = deed.body in BY_ID and BY_ID[deed.body].target != unit.targets[0]
            return Went(None if elsewhere else _fared(unit, deed, outcome, day), launch)
    found = _there(unit, (deed.act,), deed.body, day)
    if deed.act == "dock" and not deed.body:
        found = flights.happened(unit, "docking", "", day)
    if deed.act in {"walk", "rove", "drive"}:
        asked = unit.crew if deed.act == "walk" else "rover" in unit.kinds
        found = found if asked else []
    if deed.act == "drive" and found:
        return Went(True if unit.crew else None, found[0])  # with somebody at the wheel it is a car, and else may be
    if found:
        sure = deed.act not in {"land", "rove"} or (outcome in _WELL and not (deed.act == "rove" and unit.crew))
        return Went(True if sure else None, found[0])
    return Went(_surely_not(unit, deed, outcome, day))


def _is_spacewalk(event: Dated) -> bool:
    return any(word in event.title.lower() for word in ("spacewalk", "walks in space", "walk in space"))


def _there(unit: Undertaking, acts: tuple[str, ...], body: str, day: str) -> list[Dated]:
    """Return the events by which a flight did something at a body, the earliest first."""
    kinds = {kind for act in acts for kind in _EVENTS.get(act, ())}
    return [event for event in unit.events if event.kind in kinds and event.known <= day and _at(unit, event, body)]


def _at(unit: Undertaking, event: Dated, body: str) -> bool:
    """Tell whether an event was at a body: where it says so, or else where the flight was bound first."""
    where = event.target or _named(event.title) or unit.targets[0]
    if not body:
        return where not in flights.NEAR_EARTH
    if body in {"planet", "world"}:
        return where in _PLANETS or (body == "world" and where in {"moon", "asteroid", "comet"})
    known = BY_ID[body]
    if known.sort in {"world", "sort"}:
        return where == known.target
    return where == known.target and known.id in f"{event.title} {unit.summary}".lower()


@lru_cache(4096)
def _named(title: str) -> str | None:
    """Return the planet that the title of an event names, where the record gives none: "Passes Uranus"."""
    return next((body for body in title.lower().split() if body in _PLANETS or body == "pluto"), None)


def _surely_not(unit: Undertaking, deed: Deed, outcome: str | None, day: str) -> bool | None:
    """Tell whether a flight without the event certainly did not do it; None if the record may leave it out."""
    over = outcome in _LOST or flights.status(unit, day) in {"ended", "cancelled"}
    body = deed.body if deed.body in BY_ID else unit.targets[0] if not deed.body else ""
    if deed.act in {"land", "touch", "rove", "drive", "walk"} and body in CHARTED:
        return False
    if deed.act == "orbit" and deed.body in {"planet", "world"} and over:
        return False
    if deed.act in {"orbit", "fly"} and body in BY_ID:
        if BY_ID[body].target not in unit.targets:
            return False if body in _PLANETS or body == "moon" else None
        arrived = any(event.kind in flights.ARRIVALS and event.known <= day for event in unit.events)
        return False if outcome in _LOST and not arrived else False if deed.act == "orbit" and over else None
    return False if over and deed.act == "hit" and outcome in _WELL else None


def _aloft(unit: Undertaking, act: str, launch: Dated, outcome: str | None, day: str) -> Went:
    """Tell whether a flight got into space, or into orbit."""
    if outcome == "launch-failure":
        return Went(False, launch)
    if "suborbital" in unit.targets:
        above = bool(unit.crew) and "SpaceShipTwo" not in (unit.launch_vehicle or "")  # that stays below 100 km
        return Went(False if act == "up" else above or None, launch)
    later = any(event.kind in flights.ARRIVALS | {"return"} and event.known <= day for event in unit.events)
    return Went(True if outcome in _WELL or later else None, launch)


def _fetched(unit: Undertaking, body: str, outcome: str | None, day: str) -> Went:
    """Tell whether a flight brought samples back; every return of samples is on record."""
    back = next((event for event in unit.events if event.kind == "return" and event.known <= day), None)
    if "sample-return" not in unit.kinds or back is None:
        return Went(False)
    where = unit.targets[0]
    fits = not body or (where in _PLANETS if body == "planet" else body == "world" or where == BY_ID[body].target)
    if body and body in BY_ID and BY_ID[body].sort not in {"world", "sort"}:
        fits = fits and body in unit.summary.lower()
    return Went((True if outcome in _WELL else None) if fits else False, back)

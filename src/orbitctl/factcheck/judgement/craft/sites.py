"""Judging where something is said to have come down, or to be meant to, by names of places and by coordinates.

A flight came down at one place, or is planned to: that of its facts, or else the places that the titles of its landings
name, or else those in the summary of its record. What is none of them, and lies too far from each, is refuted.
"""

from __future__ import annotations

from typing import NamedTuple

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.places import EQUATOR, LANDED
from orbitctl.factcheck.facts import Attribute, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.plans import landing_given_up
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.places import Gazetteer, Place, Spot, apart, spot_in

_SITES = frozenset({"landing-site", "impact-site"})
#: In the fact of a flight that never came down, since it was lost on the way, the place that it was sent to.
_TARGET = "target area"
_PLANNED_SITE = "planned-landing-site"
_GROUNDED = frozenset({"planned", "overdue"})
_COMING_DOWN = frozenset({"landing", "impact"})
#: What has one of these may be found where it did not land.
_ROAMING = frozenset({"rover", "helicopter", "hopper"})
#: Latitudes, in degrees: from the first on everybody writes "near the pole", as of Chandrayaan-3 at 69 degrees; from
#: the second on "at the pole"; short of the third nobody does.
_NEAR_POLE, _AT_POLE, _FAR_FROM_POLE = 65.0, 85.0, 45.0
#: As far as the first, in degrees, everybody writes "near the equator"; from the second on nobody does.
_NEAR_EQUATOR, _FAR_FROM_EQUATOR = 10.0, 40.0
#: So close to the edge of the disc, in degrees of longitude, either side may be meant.
_EDGE = 8.0
#: So far, in degrees, a place may go beyond what its middle and reach say; and so much farther if where something came
#: down is known by a place alone.
_LEEWAY = 6.0
_LEEWAY_OF_PLACES = 12.0


class _Site(NamedTuple):
    """What the record says of where it came down."""

    text: str
    places: tuple[Place, ...]
    spot: Spot | None
    sources: tuple[str, ...]


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a place stands on a day."""
    unit = world.undertaking(claim.subject)
    if LANDED in claim.others and claim.modality == "fact" and _never_landed(unit, day):
        return judged("refuted", "never-landed", flights.stands(unit, day), correct="no landing", name=unit.name)
    gazetteer = world.gazetteer()
    own = _site(claim, unit, day, gazetteer)
    site = own or _brought_to(claim, unit, world, day)
    given_up = flights.lands_no_more(unit, day) if site is None and not claim.formerly else None
    if given_up is not None:
        return landing_given_up(unit, given_up)
    if unit.known_from > day or site is None or (claim.formerly and _TARGET not in site.text):
        return judged("not-enough-info", "site-unknown", name=unit.name)
    proof = Proof(unit.id, f"{unit.name}: {site.text}", site.text, None, site.sources)
    words = {"name": unit.name, "site": site.text}
    fits = _fits(claim, unit, site, gazetteer)
    if fits and own and claim.modality == "fact" and not any(event.kind in _COMING_DOWN for event in unit.events):
        return judged("not-enough-info", "site-open", proof, **words)  # the place may be right, but nothing is there
    if not fits and _disputed(claim, unit, gazetteer):
        return judged("disputed", "site-disputed", proof, correct=site.text, **words)
    if fits is None:
        return judged("not-enough-info", "site-open", proof, **words)
    if fits:
        return judged("supported", "site-right", proof, **words)
    return judged("refuted", "site-wrong", proof, correct=site.text, **words)


def _never_landed(unit: Undertaking, day: str) -> bool:
    """Tell whether a flight is over that neither landed nor was built to."""
    landed = any(event.kind in _COMING_DOWN for event in unit.events)
    return flights.status(unit, day) == "ended" and not landed and not flights.LANDERS & set(unit.kinds)


def _site(claim: Claim, unit: Undertaking, day: str, gazetteer: Gazetteer) -> _Site | None:
    """Return the place on record: that of the landing or the crash, or of a landing to come."""
    events = [event for event in unit.events if event.kind in _COMING_DOWN and event.known <= day]
    told = claim.modality == "fact"
    if told and not events and not _is_to_come(unit, day):
        return None
    wanted = _SITES if told and events else {_PLANNED_SITE}
    facts: list[Attribute] = [
        fact for fact in unit.attributes
        if fact.name in wanted or (fact.name in _SITES and not told and _TARGET in fact.value)
    ]  # fmt: skip
    if facts:
        text = "; ".join(fact.value for fact in facts)
        return _Site(text, gazetteer.named_in(text), spot_in(text), facts[0].sources)
    if events and not told:
        return None  # what was planned need not be where it came down
    texts = [("; ".join(event.title for event in events), events[0].sources)] if events else []
    for text, sources in (*texts, (unit.summary, unit.sources)):
        places = gazetteer.named_in(text)
        if places:
            return _Site(", ".join(place.names[0] for place in places), places, None, sources)
    return None


def _brought_to(claim: Claim, unit: Undertaking, world: World, day: str) -> _Site | None:
    """Return where the lander came down with which a rover or a helicopter came; None if it did not, or not so."""
    if unit.carrier is None or _ROAMING.isdisjoint(unit.kinds) or not flights.happened(unit, "launch", "", day):
        return None
    carrier = world.undertaking(unit.carrier)
    landed = any(event.kind == "landing" for event in carrier.events)
    return _site(claim, carrier, day, world.gazetteer()) if landed and carrier.targets[:1] == unit.targets[:1] else None


def _is_to_come(unit: Undertaking, day: str) -> bool:
    return flights.status(unit, day) in _GROUNDED and bool(flights.LANDERS & set(unit.kinds))


def _fits(claim: Claim, unit: Undertaking, site: _Site, gazetteer: Gazetteer) -> bool | None:
    """Tell whether a place as told is that on record; None if the record leaves it open."""
    told = claim.property
    if told.endswith("pole"):
        return _pole(told, claim.value, site)
    if told.endswith("side"):
        return _side(told, site)
    if told == EQUATOR:
        return _equator(site)
    place = gazetteer.place(told)
    if any(place.id == known.id or place.id in known.within for known in site.places):
        return True
    if place.body not in unit.targets:
        return False
    if site.spot is None and any(known.id in place.within for known in site.places):
        return None
    alike = any(known.sort == place.sort != "basin" and known.body == place.body for known in site.places)
    if _may_roam(unit) and LANDED not in claim.others:
        return _elsewhere(place, site)
    if alike and claim.value != "near" and "between" not in site.text and not _shares(place, site):
        return False
    return _elsewhere(place, site)


def _may_roam(unit: Undertaking) -> bool:
    """Tell whether a flight may be found where it did not come down; what crashed with its rover has not roamed."""
    crashed = any(e.kind == "impact" for e in unit.events) and all(e.kind != "landing" for e in unit.events)
    return not _ROAMING.isdisjoint(unit.kinds) and not crashed


def _shares(place: Place, site: _Site) -> bool:
    """Tell whether a place and one on record lie in the same larger one."""
    return any(set(place.within) & set(known.within) for known in site.places if known.sort != "crater")


def _elsewhere(place: Place, site: _Site) -> bool | None:
    """Return False if a place lies too far from the one on record to be taken for it."""
    known = [(site.spot, 0.0)] if site.spot is not None else [(other.middle, other.reach) for other in site.places]
    leeway = _LEEWAY if site.spot is not None else _LEEWAY_OF_PLACES
    far = (apart(place.middle, middle) > place.reach + reach + leeway for middle, reach in known)
    return False if known and all(far) else None


def _pole(told: str, where: str, site: _Site) -> bool | None:
    north = told.startswith("north")
    if site.spot is None and told in site.text:
        return True
    latitudes = [(site.spot.latitude, 0.0)] if site.spot is not None else [
        (place.middle.latitude, place.reach) for place in site.places
    ]  # fmt: skip
    if not latitudes:
        return None
    towards = max((latitude if north else -latitude) + reach for latitude, reach in latitudes)
    if towards < {"near": _FAR_FROM_POLE, "at": 0, "exactly": _AT_POLE}[where]:
        return False
    return True if site.spot is not None and towards >= (_NEAR_POLE if where == "near" else _AT_POLE) else None


def _equator(site: _Site) -> bool | None:
    if site.spot is None:
        return None
    latitude = abs(site.spot.latitude)
    return latitude <= _NEAR_EQUATOR or (False if latitude >= _FAR_FROM_EQUATOR else None)


def _side(told: str, site: _Site) -> bool | None:
    far = told == "far side"
    if "far side" in site.text.casefold():
        return far
    if site.spot is not None:
        return None if abs(abs(site.spot.longitude) - 90) < _EDGE else (abs(site.spot.longitude) > 90) == far
    sides = {place.side for place in site.places if place.side}
    return (sides == {"far"}) == far if len(sides) == 1 else None


def _disputed(claim: Claim, unit: Undertaking, gazetteer: Gazetteer) -> bool:
    """Tell whether another source gives the place that is told."""
    dissents = (dissent for dissent in unit.disputed if dissent.field in _SITES)
    return any(place.id == claim.property for dissent in dissents for place in gazetteer.named_in(dissent.value))

"""Judging who is told to have been aboard by who stands beside whom; the flight may have to be found first."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.companions import SAME
from orbitctl.factcheck.claims.people.shipmates import UNKNOWN
from orbitctl.factcheck.claims.people.travellers import ABOARD, LISTED, RETURNING
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.likeness import resembles
from orbitctl.factcheck.judgement.people import aboard, homecoming
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

PROPERTIES = frozenset({"number", "beside", "moon-pair"})
_WALKED = "walked-on-the-moon"
#: Parts that there are only in a flight of which a further fact is on record.
MODULES = {
    "lunar-module-pilot": "lunar-module-pilot",
    "command-module-pilot": "command-module-pilot",
    "went-down": _WALKED,
    "stayed-up": _WALKED,
}
#: Where a ship has been at a station others may have come home in it.
_AT_A_STATION = frozenset({"docking", "undocking", "crew-arrival", "crew-departure"})
#: Programs whose crews may come home in other ships than they went up in.
_TO_STATIONS = frozenset({"commercial-crew", "soyuz", "shenzhou", "iss", "space-shuttle", "axiom-missions"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands with the crew of a flight on a day; left open if it is not certain which flight is meant."""
    candidates = [one for one in claim.others if world.kind(one) == "mission"]
    unit = _crewed(candidates, world) if candidates else _shared(claim.others, world)
    if unit is None and claim.property == "moon-pair":
        return _apart(claim, world)
    people = tuple(one for one in claim.others if one not in candidates)
    if unit is None and claim.property == "beside" and len(people) > 1 and _are_stations(candidates, world):
        if claim.time is not None:  # where they went together they went in one ship
            return aboard.judge(claim._replace(subject=people[0], property="together", others=people), world, day)
        unit = _shared(people, world)
    if unit is None:
        if claim.property == "number" and claim.value == "0" and len(candidates) == 1:
            return _uncrewed(world.undertaking(candidates[0]), day)
        return judged("not-enough-info", "crew-unknown", name=world.name(claim.subject))
    if unit.known_from > day or not flights.happened(unit, "launch", "", day):
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    if claim.property == "number":
        launch = next((event for event in unit.events if event.kind == "launch"), None)
        if claim.time is not None and (launch is None or fit(claim.time, launch.earliest, launch.latest) != "yes"):
            return judged("not-enough-info", "crew-unknown", name=unit.name)  # another flight of theirs
        return aboard.judge(claim._replace(subject=unit.id, property=claim.part or "size"), world, day)
    if claim.property in {"beside", "moon-pair"}:
        found = _beside(claim.part, people, unit, world)
        if found.verdict == "refuted" and claim.time is not None and _is_of_another_time(claim.time, unit):
            return judged("not-enough-info", "crew-open", *found.proofs, name=unit.name, crew=", ".join(unit.crew))
        return found
    return judged("not-enough-info", "crew-unknown", name=unit.name)


def on_a_flight(claim: Claim, world: World) -> Claim:
    """Return a claim of a part in a flight that is not named as one of the flight all who are named flew on."""
    unit = _shared(claim.others, world, having=MODULES.get(claim.property, ""))
    alone = len(claim.others) == 1 and _times_at_the_moon(claim.others[0], world) != 1
    if unit is None or alone:
        return claim
    ids = tuple(claim.value.split(SAME))
    return claim._replace(subject=unit.id, value=ids[0], others=ids)


def _times_at_the_moon(told: str, world: World) -> int:
    return sum("moon" in world.undertaking(flight).targets for flight in aboard.flown(told.split(SAME), world))


def _crewed(candidates: Sequence[str], world: World) -> Undertaking | None:
    """Return the one flight with people aboard; the station it went to has a crew of its own, and none on record."""
    crewed = [unit for unit in map(world.undertaking, candidates) if unit.crew]
    return crewed[0] if len(crewed) == 1 else None


def _are_stations(candidates: Sequence[str], world: World) -> bool:
    """Tell whether people are named beside nothing but stations that one ship at a time went to."""
    return bool(candidates) and all(world.undertaking(one).kinds[:1] == ("station",) for one in candidates)


def _is_of_another_time(told: Time, unit: Undertaking) -> bool:
    """Tell whether a date in the sentence lies years from a flight: what it dates may be another one."""
    years = {int(event.known[:4]) for event in unit.events}
    first, last = int((told.earliest or "0001")[:4]), int((told.latest or "9999")[:4])
    return all(year < first - 1 or year > last + 1 for year in years)


def _shared(people: Sequence[str], world: World, having: str = "") -> Undertaking | None:
    """Return the one flight on which all who are named flew, of those of which a further fact is on record."""
    flown = [{*aboard.flown(told.split(SAME), world)} for told in people]
    together = set.intersection(*flown) if flown else set()
    together = together.intersection(world.holding(having)) if having else together
    return world.undertaking(together.pop()) if len(together) == 1 else None


def _beside(how: str, people: Sequence[str], unit: Undertaking, world: World) -> Judgement:
    """Judge people in one list, or one alone: who flew on others and not on this one is named wrongly."""
    known = [told for told in people if not told.startswith(UNKNOWN)]
    strangers = [told[1:] for told in people if told.startswith(UNKNOWN)]
    if any(resembles(one, member) for one in strangers for member in unit.crew):
        strangers = []  # another spelling, perhaps
    flown = [{*aboard.flown(told.split(SAME), world)} for told in known]
    outside = [one for one in flown if unit.id not in one]
    listed = ", ".join(unit.crew)
    proof = Proof(unit.id, f"{unit.name}: crew {listed}", listed, None, unit.sources)
    words = {"name": unit.name, "crew": listed}
    if strangers and how == ABOARD and not outside and len(known) > 0:
        return judged("refuted", "crew-wrong", proof, correct=listed, **words)
    if not outside:
        return judged("supported", "crew-right", proof, **words)
    if how == LISTED and (len(outside) > 1 or len(known) != len(unit.crew)):
        return judged("not-enough-info", "crew-open", proof, **words)
    if how == RETURNING and may_swap(unit):
        told = [homecoming.judge(ids.split(SAME), unit, world) for ids in known]
        return next((one for one in told if one.verdict == "refuted"), told[0])
    if not all(outside) or (not how and len(outside) == len(known)):
        return judged("not-enough-info", "crew-open", proof, **words)
    return judged("refuted", "crew-wrong", proof, correct=listed, **words)


def may_swap(unit: Undertaking) -> bool:
    """Tell whether others may come home in a ship than went up in it."""
    return unit.program in _TO_STATIONS or any(event.kind in _AT_A_STATION for event in unit.events)


def _apart(claim: Claim, world: World) -> Judgement:
    """Judge that two people were on the Moon together who share no flight: wrong if one of them landed there.

    Of two who are only named in one list that holds if the other has never been there.
    """
    landed = [
        [world.undertaking(one) for one in aboard.flown(told.split(SAME), world) if one in world.holding(_WALKED)]
        for told in claim.others
    ]
    units = [
        one for here, there in (landed, landed[::-1]) for one in here if len(here) == 1 and not (claim.part and there)
    ]
    if not units or not all(aboard.flown(one.split(SAME), world) for one in claim.others):
        return judged("not-enough-info", "crew-unknown", name=claim.others[0].partition(SAME)[0])
    listed = ", ".join(units[0].crew)
    proof = Proof(units[0].id, f"{units[0].name}: crew {listed}", listed, None, units[0].sources)
    return judged("refuted", "crew-wrong", proof, correct=listed, name=units[0].name, crew=listed)


def _uncrewed(unit: Undertaking, day: str) -> Judgement:
    """Judge that nobody was aboard a flight of which no crew is on record."""
    if not flights.happened(unit, "launch", "", day) or any(kind.startswith("crewed") for kind in unit.kinds):
        return judged("not-enough-info", "crew-unknown", name=unit.name)
    return judged("supported", "crew-none", flights.stands(unit, day), name=unit.name)

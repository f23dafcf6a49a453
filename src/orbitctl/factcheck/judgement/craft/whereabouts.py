"""Judging where a flight is said to have been, read from loose words, and where on Earth it came back to."""

from __future__ import annotations

import re

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.places import DOWN, EQUATOR
from orbitctl.factcheck.claims.craft.shores import EARTH
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft import sites
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, judged
from orbitctl.factcheck.reading.bodies import shores_in
from orbitctl.factcheck.reading.tokens import tokens

_RETURNS = frozenset({"return", "reentry", "landing"})
#: What has one of these did more on the ground than to end there.
_LANDERS = frozenset({"lander", "rover", "hopper", "crewed-lander", "sample-return"})
_UNKNOWN = judged("not-enough-info", "site-unknown", name="the flight")
#: How the summary of a record tells it.
_COMING_DOWN = re.compile(r"\b(?:came down|crashed|landed|splashed down|re-entered|burned up)\b[^.;]*")
_GENERIC = frozenset({"crater", "mare", "sea", "planitia", "basin", "the", "of", "mons", "highlands"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a place stands on a day."""
    if claim.property == EARTH:
        told = _flown_by(claim, world) if claim.others else claim.subject
        return _on_earth(claim, world.undertaking(told), day) if told else _UNKNOWN
    unit = world.undertaking(claim.subject)
    found = sites.judge(claim, world, day)
    looks = DOWN not in claim.others and "orbiter" in unit.kinds and _LANDERS.isdisjoint(unit.kinds)
    if found.verdict in FLAGS and (looks or _has_a_word_of(claim.property, unit, world)):
        return judged("not-enough-info", "site-open", *found.proofs, name=unit.name, site=found.correct or "")
    return found


def _flown_by(claim: Claim, world: World) -> str:
    """Return the one flight on which all who are told were together; empty if there is none, or several."""
    flown = [set(world.flights_of(one)) for one in (claim.subject, *claim.others)]
    shared = set.intersection(*flown)
    return next(iter(shared)) if len(shared) == 1 else ""


def _has_a_word_of(told: str, unit: Undertaking, world: World) -> bool:
    """Tell whether the record speaks of a place anywhere."""
    if told.endswith(("pole", "side", EQUATOR)):
        return False
    names = world.gazetteer().place(told).names
    spoken = ([word for word in tokens(name).lower if word not in _GENERIC] for name in names)
    held = world.words_of(unit.id)
    return any(words and held.issuperset(words) for words in spoken)


def _on_earth(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge by the events of coming back that tell where it was."""
    events = [event for event in unit.events if event.kind in _RETURNS and event.known <= day]
    told = {event: shores_in(tokens(event.title).lower) for event in events}
    known = [event for event in events if told[event]]
    summed_up = _COMING_DOWN.search(unit.summary)
    if len(events) == 1 and not known and summed_up:
        known = [events[0]._replace(title=f"{unit.name}: {summed_up[0]}")]
        told = {known[0]: shores_in(tokens(summed_up[0]).lower)}
    if unit.missions and not events:
        return judged("not-enough-info", "site-of-series", name=unit.name)
    if claim.formerly or claim.modality != "fact" or not any(told[event] for event in known):
        return judged("not-enough-info", "site-unknown", name=unit.name)
    proof = flights.told(unit, known[-1])
    words = {"name": unit.name, "site": known[-1].title}
    if any(claim.value in told[event] for event in known):
        return judged("supported", "site-right", proof, **words)
    if claim.value in shores_in(tokens(_of_ends(unit)).lower):
        return judged("not-enough-info", "site-open", proof, **words)
    return judged("refuted", "site-wrong", proof, correct=known[-1].title, **words)


def _of_ends(unit: Undertaking) -> str:
    """Return what a record tells of a flight, but for where it set out from."""
    titles = (event.title for event in unit.events if event.kind != "launch")
    facts = (fact.value for fact in unit.attributes if not fact.name.startswith("launch"))
    return " ; ".join((unit.summary, *titles, *facts, *(dissent.value for dissent in unit.disputed)))

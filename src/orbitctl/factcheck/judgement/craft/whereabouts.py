"""Judging where a flight is said to have been, read from loose words, and where on Earth it came back to."""

from __future__ import annotations

import re

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.shores import EARTH
from orbitctl.factcheck.claims.craft.sites import EQUATOR
from orbitctl.factcheck.claims.craft.whereabouts import DOWN
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft import sites
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, judged
from orbitctl.factcheck.reading.bodies import SHORES, shores_in
from orbitctl.factcheck.reading.tokens import tokens

_RETURNS = frozenset({"return", "reentry", "landing"})
#: What has one of these did more on the ground than to end there.
_LANDERS = frozenset({"lander", "rover", "hopper", "crewed-lander", "sample-return"})
#: How the summary of a record tells it.
_COMING_DOWN = re.compile(r"\b(?:came down|crashed|landed|splashed down|re-entered|burned up)\b[^.;]*")
_GENERIC = frozenset({"crater", "mare", "sea", "planitia", "basin", "the", "of", "mons", "highlands"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a place stands on a day."""
    unit = world.undertaking(claim.subject)
    if claim.property == EARTH:
        return _on_earth(claim, unit, world, day)
    found = sites.judge(claim, world, day)
    looks = DOWN not in claim.others and "orbiter" in unit.kinds and _LANDERS.isdisjoint(unit.kinds)
    if found.verdict in FLAGS and (looks or _has_a_word_of(claim.property, unit, world)):
        return judged("not-enough-info", "site-open", *found.proofs, name=unit.name, site=found.correct or "")
    return found


def _has_a_word_of(told: str, unit: Undertaking, world: World) -> bool:
    """Tell whether the record speaks of a place anywhere."""
    names = (told,) if told.endswith(("pole", "side", EQUATOR)) else world.gazetteer().place(told).names
    spoken = ([word for word in tokens(name).lower if word not in _GENERIC] for name in names)
    held = world.words_of(unit.id)
    return any(words and held.issuperset(words) for words in spoken)


def _on_earth(claim: Claim, unit: Undertaking, world: World, day: str) -> Judgement:
    """Judge by the events of coming back that tell where it was."""
    events = [event for event in unit.events if event.kind in _RETURNS and event.known <= day]
    told = {event: shores_in(tokens(event.title).lower) for event in events}
    known = [event for event in events if told[event]]
    summed_up = _COMING_DOWN.search(unit.summary)
    if len(events) == 1 and not known and summed_up:
        known = [events[0]._replace(title=f"{unit.name}: {summed_up[0]}")]
        told = {known[0]: shores_in(tokens(summed_up[0]).lower)}
    if claim.formerly or claim.modality != "fact" or not any(told[event] for event in known):
        return judged("not-enough-info", "site-unknown", name=unit.name)
    proof = flights.told(unit, known[-1])
    words = {"name": unit.name, "site": known[-1].title}
    if any(claim.value in told[event] for event in known):
        return judged("supported", "site-right", proof, **words)
    if any(SHORES.get(word.lower()) == claim.value for word in world.words_of(unit.id)):
        return judged("not-enough-info", "site-open", proof, **words)
    return judged("refuted", "site-wrong", proof, correct=known[-1].title, **words)

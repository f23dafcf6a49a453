"""Judging who is said to have been first."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.firsts import AMONG
from orbitctl.factcheck.claims.counts.pioneers import STRANGER
from orbitctl.factcheck.claims.counts.primacy import ASIDE
from orbitctl.factcheck.facts import First, World
from orbitctl.factcheck.judgement.counts import arrivals, limits
from orbitctl.factcheck.judgement.likeness import resembles
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.names import key

#: What a phrase may leave out, or add, and still mean the same deed: whether people were aboard is often left unsaid.
_UNSAID = frozenset({"craft", "person", "crew", "soft", "space"})
_ADDED = frozenset({"craft", "fly"})
_STANDING = frozenset({"on", "land"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim of a first stands on a day."""
    told = frozenset(claim.value.split())
    meant = [] if ASIDE in claim.others else _meant(told, world.firsts())
    if claim.property == "none":
        return _nobody(meant, day)
    if claim.others[0] == STRANGER:
        return _unknown(claim, [first for first in meant if first.known <= day], world)
    if not meant or AMONG in claim.others:
        return arrivals.never(claim, world, day) or judged("not-enough-info", "first-unknown")
    held = [first for first in meant if _holds(claim, first, world)]
    if claim.property == "precedent" and not held:
        return _preceded(claim, meant, world)
    if claim.negated:
        return _denied(meant, held, day)
    if held:
        first = held[0]
        proof = _proof(first)
        if _comes_after_others(claim.subject, first, world):
            return judged("not-enough-info", "first-shared", what=first.names[0])
        if first.known > day:
            return judged("premature", "first-not-yet", proof, correct=first.date_text, what=first.names[0],
                          date=first.date_text)  # fmt: skip
        if claim.time is not None and fit(claim.time, first.earliest, first.latest) == "no":
            return judged("refuted", "date-wrong", proof, correct=first.date_text, what=first.names[0],
                          date=first.date_text)  # fmt: skip
        return judged("supported", "first-right", proof, what=first.names[0], date=first.date_text)
    known = [first for first in meant if first.known <= day]
    if len(known) != 1 or not _is_later(claim, known[0], world):
        return judged("not-enough-info", "first-unknown")
    first = known[0]
    return _others(first, world)


def _is_later(claim: Claim, first: First, world: World) -> bool:
    """Tell whether a flight flew after a first on record; one that flew before may be told to have done something else.

    What is told in the very words of the record is no other thing.
    """
    told = frozenset(claim.value.split()) - _ADDED | {"fly"}
    if any(essence(tokens(name).lower) - _ADDED | {"fly"} == told for name in first.names):
        return True
    launched = limits.launched(world.undertaking(claim.subject)) if claim.others[0] == "mission" else ""
    return not launched or (first.known >= "" and (first.earliest or first.known) <= launched)


def _unknown(claim: Claim, known: Sequence[First], world: World) -> Judgement:
    """Judge a first of somebody without a record, who has no name like those who were first."""
    people = [world.actor(actor).name for first in known for actor in first.actors
              if world.kind(actor) == "actor" and world.actor(actor).kind == "person"]  # fmt: skip
    if len(known) != 1 or not people or any(resembles(claim.subject, name) for name in people):
        return judged("not-enough-info", "first-unknown")
    return _others(known[0], world)


def _others(first: First, world: World) -> Judgement:
    holders = ", ".join(world.name(actor) for actor in (*first.actors[-1:], *first.records[:1]))
    return judged("refuted", "first-others", _proof(first), correct=holders, what=first.names[0], date=first.date_text,
                  holders=holders)  # fmt: skip


def _nobody(meant: Sequence[First], day: str) -> Judgement:
    """Judge "no woman has ever flown to the Moon" by the first who did."""
    done = [first for first in meant if first.known <= day]
    if len(done) != 1:
        return judged("not-enough-info", "first-unknown")
    first = done[0]
    return judged("outdated", "first-right", _proof(first), correct=first.date_text, what=first.names[0],
                  date=first.date_text)  # fmt: skip


def _preceded(claim: Claim, meant: Sequence[First], world: World) -> Judgement:
    """Judge that nobody did something before a flight that was not the first to: wrong if the first came earlier."""
    flight = world.undertaking(claim.subject) if claim.others[0] == "mission" else None
    launched = next((event.known for event in flight.events if event.kind == "launch"), "") if flight else ""
    if len(meant) != 1 or not meant[0].known < launched:
        return judged("not-enough-info", "first-unknown")
    first = meant[0]
    return judged("refuted", "first-right", _proof(first), correct=first.date_text, what=first.names[0],
                  date=first.date_text)  # fmt: skip


def _denied(meant: Sequence[First], held: Sequence[First], day: str) -> Judgement:
    """Judge "was not the first person in space"; another first may be meant where several can be."""
    if len(meant) != 1 or meant[0].known > day:
        return judged("not-enough-info", "first-unknown")
    first = meant[0]
    words = {"what": first.names[0], "date": first.date_text}
    if held:
        return judged("refuted", "first-right", _proof(first), correct=first.date_text, **words)
    return judged("supported", "first-right", _proof(first), **words)


def _meant(told: frozenset[str], firsts: Sequence[First]) -> list[First]:
    """Return the firsts a phrase can mean: those it names in full, or else those of which it leaves little unsaid."""
    exact, near = [], []
    for first in firsts if told != {"person"} else ():  # "the first man to": what he did is not read
        for name in first.names:
            essential = essence(tokens(name).lower)
            if essential == told:
                exact.append(first)
                break
            if (
                essential
                and _leaves_little(told, essential)
                and _adds_little(told, essential)
                and essential & told - _UNSAID
            ):
                near.append(first)
                break
    return exact + near if exact and _ambiguous(told) else exact or near


def _leaves_little(told: frozenset[str], essential: frozenset[str]) -> bool:
    """Tell whether what a phrase leaves unsaid of a first goes without saying."""
    unsaid = essential - told - _UNSAID
    return not unsaid or (unsaid == {"on"} and not told.isdisjoint({"walk", "land"}))


def _adds_little(told: frozenset[str], essential: frozenset[str]) -> bool:
    """Tell whether what a phrase says beyond a first goes without saying of it."""
    added = told - essential - _ADDED
    if "person" in essential:
        added -= {"crew", "space"}
    if essential & _STANDING:  # who was on the Moon walked there; who was in space, or near the Moon, did not
        added -= {"walk"}
    return not added


def _ambiguous(told: frozenset[str]) -> bool:
    """Tell whether a phrase leaves open if people were aboard."""
    return told.isdisjoint({"person", "crew", "craft", "soft", "woman"})


def _holds(claim: Claim, first: First, world: World) -> bool:
    """Tell whether a first is that of whoever it is said to be."""
    holder, kind = claim.subject, claim.others[0]
    if kind == "mission":
        mission = first.records[:1]
        related = mission and world.kind(mission[0]) == "mission" and _related(holder, mission[0], world)
        return holder in mission or bool(related)
    if kind == "astronaut":
        flown = [record for record in first.records[:1] if world.kind(record) == "mission"]
        return any(holder in world.crew_keys(record) for record in flown)
    if holder in first.actors or _flew(holder, first, world):
        return True
    return any(holder in world.actor(actor).above for actor in first.actors)


def _flew(holder: str, first: First, world: World) -> bool:
    """Tell whether somebody with a record of their own was aboard the flight of a first."""
    if world.kind(holder) != "actor" or world.actor(holder).kind != "person":
        return False
    name = key(world.actor(holder).name)
    return any(world.kind(record) == "mission" and name in world.crew_keys(record) for record in first.records[:1])


def _comes_after_others(holder: str, first: First, world: World) -> bool:
    """Tell whether a first is that of several people, and somebody else of them is named before."""
    people = [actor for actor in first.actors if world.kind(actor) == "actor" and world.actor(actor).kind == "person"]
    return holder in people[1:]


def _related(holder: str, mission: str, world: World) -> bool:
    """Tell whether one mission is a part of the other, so that either may be named."""
    one, other = world.undertaking(holder), world.undertaking(mission)
    return one.carrier == mission or other.carrier == holder


def _proof(first: First) -> Proof:
    return Proof(first.id, f"{first.names[0]}: {first.date_text}", first.date_text, first.date, first.sources)

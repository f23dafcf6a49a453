"""Judging whose a mission or program is said to be.

When the record leaves no room for somebody: whoever operates a craft, and whoever takes part in it, is listed, so that
another state, or an agency of one, has none of it as a whole. What flies it there, or the program it flies in, is
another's, and only who leads that may call it theirs as well. Of companies and institutes, which may have built what
an agency owns, one is held only against another on record. Parts and instruments are open.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.ties import LOOSE, PART
from orbitctl.factcheck.facts import Actor, Attribute, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft.nations import may_share
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.demonyms import DEMONYMS
from orbitctl.factcheck.reading.lexicon import words_of
from orbitctl.factcheck.reading.wordsets import wordset

#: Actors that are held against one another: an agency is no proof against a contractor.
_PUBLIC = frozenset({"agency", "organisation", "institute", "force"})
_GROUNDED = frozenset({"planned", "overdue", "unknown", "proposed"})
#: Kinds that describe a mission, and are no craft of it.
_DESCRIBING = frozenset({"private", "technology", "sample-return", "crewed", "test-flight"})
#: What one state owns and another has built.
_BUILT_ELSEWHERE = frozenset({"station-module", "crewed", "cargo", "satellite"})
#: From so many on, the crew of a flight to low Earth orbit may hold guests, and it is their country's flight as well.
_GUESTS = 2

#: Words of names that tell nothing of whose they are.
_GENERIC = wordset("of the and for space agency national research institute university centre center company aerospace"
                   " united state states south new systems technology technologies organisation exploration"
                   " organization")  # fmt: skip


class _Circle(NamedTuple):
    """Everybody connected with a mission or program."""

    own: frozenset[str]  # who operates it or leads it, with what they are part of
    own_countries: frozenset[str]
    near: frozenset[str]  # anybody on record beside it
    countries: frozenset[str]
    leading: frozenset[str]  # who has a part in it, or leads its program or what it is carried by
    leading_countries: frozenset[str]
    kinds: frozenset[str]  # of those who operate or lead it
    leads: frozenset[str]  # of those, or of their partners, who may be told to lead in another sense
    text: str  # what its facts say


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an operator stands on a day."""
    unit = world.undertaking(claim.subject)
    told = world.actor(claim.value)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    around = _circle(unit.id, world)
    names = ", ".join(world.name(operator) for operator in unit.operators)
    proof = Proof(unit.id, f"{unit.name}: {names}", names, None, unit.sources)
    words = {"name": unit.name, "who": names, "told": told.name}
    if _is_own(told, around):
        if claim.property == "operates" and claim.present and _to_come(unit, day):
            state = flights.status(unit, day)
            return judged("premature", "not-done-yet", flights.stands(unit, day), correct=state, name=unit.name,
                          state=state)  # fmt: skip
        return judged("supported", "operator-right", proof, **words)
    partner = _partner(claim, unit, told, world, day)
    if partner is not None:
        return partner
    if claim.property == "leads" and told.kind != "company" and unit.operators and _is_partner(told, unit, world):
        return judged("refuted", "operator-partner", proof, correct=names, **words)
    if _contradicts(claim, unit, told, around, world):
        return judged("refuted", "operator-wrong", proof, correct=names, **words)
    near = told.id in unit.partners
    return judged("supported" if near else "not-enough-info", "operator-partner" if near else "operator-open", proof,
                  **words)  # fmt: skip


def _is_partner(told: Actor, unit: Undertaking, world: World) -> bool:
    """Tell whether somebody, or the agency of a state, is on record as a partner and not as who leads."""
    if told.id == unit.operators[0]:
        return False
    ids = {told.id} | {partner for partner in unit.partners if told.id in world.actor(partner).above}
    return bool(ids & set(unit.partners))


def _to_come(unit: Undertaking, day: str) -> bool:
    """Tell whether a program is only planned, and nothing of it has happened."""
    grounded = flights.status(unit, day) in _GROUNDED and unit.kind == "program"
    return grounded and not any(event.known <= day for event in unit.events)


def _is_own(told: Actor, around: _Circle) -> bool:
    return told.id in around.own or (told.kind == "state" and told.country in around.own_countries)


def _contradicts(claim: Claim, unit: Undertaking, told: Actor, around: _Circle, world: World) -> bool:
    """Tell whether the record leaves no room for an actor: it names others of the same class, and nowhere this one."""
    listed = any(_is_own(world.actor(other), around) for other in claim.beside)  # as one of those whose it is
    loose = LOOSE in claim.others and not listed
    near = around.near if loose or told.kind == "company" else around.leading
    if _is_among(told, near, world) or told.name in around.text or (loose and _is_known(told, unit, around, world)):
        return False
    if any(_has_tie(told, other, world) for other in claim.others if world.kind(other) in {"mission", "program"}):
        return False
    if any(_has_joined(told, other, world) for other in claim.others if world.kind(other) == "alliance"):
        return False
    if told.kind == "company":
        companies = around.leads if claim.property == "leads" else around.kinds
        firm = "company" in companies and not _names_rightly(claim, around, world)
        return firm and (PART not in claim.others or _is_one_craft(unit))
    if told.kind == "institute" and "institute" in around.kinds and PART not in claim.others:
        return not _is_known(told, unit, around, world)
    countries = around.leading_countries
    if not told.country or not countries or may_share(told.country, countries, world) or _has_guests(unit):
        return False
    if told.kind == "state":
        return claim.property != "builds" or _BUILT_ELSEWHERE.isdisjoint(unit.kinds)
    return told.kind in _PUBLIC and bool(around.kinds & (_PUBLIC | {"state"}))


def _has_tie(told: Actor, record: str, world: World) -> bool:
    """Tell whether an actor has anything to do with another flight that a sentence names."""
    around = _circle(record, world)
    return _is_among(told, around.near, world) or _is_known(told, world.undertaking(record), around, world)


def _has_joined(told: Actor, alliance: str, world: World) -> bool:
    """Tell whether an actor has ever acted in an accord that bears the name of what it is told to have a hand in."""
    return any(act.actor in {told.id, *told.above} for act in world.alliance(alliance).acts)


def _is_among(told: Actor, actors: frozenset[str], world: World) -> bool:
    """Tell whether an actor is one of some, or a part of one that is no state."""
    return told.id in actors or bool(set(told.above) & {other for other in actors if not _is_state(other, world)})


def _is_state(actor: str, world: World) -> bool:
    return world.actor(actor).kind == "state"


def _names_rightly(claim: Claim, around: _Circle, world: World) -> bool:
    """Tell whether a sentence names the company whose it is as well: who does what in it is not certain."""
    others = [
        world.actor(other) for other in claim.others if other not in claim.beside and world.kind(other) == "actor"
    ]
    return any(_is_own(other, around) for other in others if other.kind == "company")


def _is_known(told: Actor, unit: Undertaking, around: _Circle, world: World) -> bool:
    """Tell whether the record of a flight has a word for somebody; that of its country is none for who works there."""
    called = {told.name}
    if told.kind not in {"company", "institute"}:
        if told.country in around.countries:
            return True
        states = (actor for actor in (told.id, *told.above) if world.actor(actor).kind == "state")
        called.update(map(world.name, states), DEMONYMS.get(told.country or "", ()))
    own = {word for name in called for word in words_of(name)} - _GENERIC
    return not own.isdisjoint(world.words_of(unit.id))


def _is_one_craft(unit: Undertaking) -> bool:
    """Tell whether a mission is a single craft, so that another name of it can be that of no part."""
    return len(set(unit.kinds) - _DESCRIBING) == 1


def _has_guests(unit: Undertaking) -> bool:
    return len(unit.crew) >= _GUESTS and unit.targets[0] == "leo"


def _circle(record: str, world: World) -> _Circle:
    """Return everybody on record around a mission or program: who leads its programs and flies its carrier too."""
    unit = world.undertaking(record)
    units = list(_related(unit, world))
    own = {other for operator in unit.operators for other in (operator, *world.actor(operator).above)}
    own_countries = {*unit.countries} | {world.actor(actor).country or "" for actor in own}
    beside = [*unit.partners, *(operator for related in units for operator in related.operators)]
    near = {other for actor in beside for other in (actor, *world.actor(actor).above)}
    countries = {world.actor(actor).country or "" for actor in near} | own_countries
    heads = [*unit.operators, *unit.partners, *(related.operators[0] for related in units if related.operators)]
    leading = {other for actor in heads for other in (actor, *world.actor(actor).above)}
    led_from = {world.actor(actor).country or "" for actor in leading} | own_countries
    text = " ".join(fact.value for fact in unit.attributes)
    kinds = frozenset(world.actor(operator).kind for operator in unit.operators)
    leads = kinds | {world.actor(partner).kind for partner in unit.partners}
    return _Circle(
        frozenset(own), frozenset(own_countries - {""}), frozenset(near | own), frozenset(countries - {""}),
        frozenset(leading), frozenset(led_from - {""}), kinds, leads, text,
    )  # fmt: skip


def _related(unit: Undertaking, world: World) -> Iterator[Undertaking]:
    yield unit
    seen = {unit.id}
    for start in (unit.program, unit.carrier):
        record = start
        while record and record not in seen:
            seen.add(record)
            other = world.undertaking(record)
            yield other
            record = other.program or other.carrier


def _partner(claim: Claim, unit: Undertaking, told: Actor, world: World, day: str) -> Judgement | None:
    """Judge a partnership by the facts that date it; None if there are none."""
    dated = [
        (related, fact)
        for related in _related(unit, world)
        for fact in related.attributes
        if fact.name == "partner" and _names(fact, told, world)
    ]
    if not dated:
        return None
    now = [(related, fact) for related, fact in dated if fact.until is None or day < (fact.over or fact.until)]
    related, fact = (now or dated)[-1]
    proof = Proof(related.id, f"{related.name}: {fact.value}", fact.value, fact.until, fact.sources)
    until = dates.in_words(fact.until) if fact.until else ""
    words = {"name": related.name, "what": fact.value, "until": until}
    if now:
        return judged("supported", "partner-now", proof, **words)
    if claim.present:
        return judged("outdated", "partner-over", proof, correct=f"until {until}", **words)
    return judged("supported", "partner-once", proof, **words)


def _names(fact: Attribute, told: Actor, world: World) -> bool:
    """Tell whether a fact speaks of an actor, or of an agency of the state that is told."""
    named = fact.value.partition(":")[0]
    if named == told.name:
        return True
    return told.kind == "state" and any(
        world.name(agency) == named and told.id in world.actor(agency).above for agency in _agencies(world, told)
    )


def _agencies(world: World, state: Actor) -> Iterator[str]:
    for mission in world.missions_of(state.id):
        yield from world.undertaking(mission).operators

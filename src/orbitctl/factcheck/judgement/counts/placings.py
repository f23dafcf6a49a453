"""Judging who is told to have come first, second ... by what the record tells, and by all who did it.

A deed of which a word is not understood is narrower than the rest tells. So it is wrong that somebody was first at it
who never did the rest; or who was over before whoever is on record as the first at no more than that.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.feats import COMPLETE
from orbitctl.factcheck.claims.counts.winners import PEOPLE
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts import rankings
from orbitctl.factcheck.judgement.counts.attained import did_not
from orbitctl.factcheck.judgement.counts.limits import launched, proofs, shown
from orbitctl.factcheck.judgement.counts.roster import roll
from orbitctl.factcheck.judgement.counts.told_firsts import Told, core, told
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.wordsets import wordset
from orbitctl.names import key

#: What sets somebody apart from others who did the same.
_NARROWING = wordset("on private woman person crew commercial robotic uncrewed own company polar another")
_FIXED = frozenset({"attempt", "planet", "world", "body", "iss"})
#: What each of a crew does, or is, for himself.
_ALONE = frozenset({"spacewalk", "walk", "woman", "on"})
#: What several of a crew did one after another, in the order in which the record names them.
_IN_TURN = frozenset({"walk", "on"})
#: Without one of these nothing is told to have been done.
_DONE = frozenset({"land", "orbit", "picture", "walk", "sample", "dock", "fly"})
_ACTORS = frozenset({"company", "agency", "state"})
_OPEN = judged("not-enough-info", "first-unknown")


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a place stands on a day."""
    units = [unit for unit in _flown(claim, world) if launched(unit) and launched(unit) <= day]
    if not units:
        return _OPEN
    if claim.property == "last":
        return _ranked(claim, claim.others[1], world, day) if claim.others[1] and not claim.others[2] else _OPEN
    asked = core(frozenset(claim.value.split()))
    if claim.others[0] in PEOPLE:
        asked -= {"person"}
        asked = asked - {"walk"} | {"on"} if asked & {"walk", "moon"} == {"walk", "moon"} else asked
    place = int(claim.number.value) if claim.number is not None else 1
    if claim.modality == "plan":
        return _come_true(_by_the_record(claim, asked, place, units, world))
    return _by_the_record(claim, asked, place, units, world) or _by_deeds(claim, place, units, world, day) or _OPEN


def _come_true(judgement: Judgement | None) -> Judgement:
    """Return that what is told as to come has been done since, if the record has it."""
    if judgement is None or judgement.verdict != "supported":
        return _OPEN
    return judgement._replace(verdict="outdated", rule="done-since", correct=judgement.proofs[0].value)


def _flown(claim: Claim, world: World) -> list[Undertaking]:
    """Return the flights of whoever is told."""
    kind = claim.others[0]
    if kind == "mission":
        ids = [claim.subject]
    elif kind == "astronaut":
        ids = list(world.flights_of(claim.subject))
    elif kind == "program":
        ids = list(world.undertaking(claim.subject).missions)
        ids += [claim.subject] if "station" in world.undertaking(claim.subject).kinds else []
    elif kind == "person":
        ids = list(world.flights_of(key(world.actor(claim.subject).name)))
    else:
        ids = list(world.missions_of(claim.subject))
    return [world.undertaking(mission) for mission in ids]


def _by_the_record(
    claim: Claim, asked: frozenset[str], place: int, units: list[Undertaking], world: World
) -> Judgement | None:
    """Judge by what the record tells to have been done at a place."""
    own = {one for unit in units for one in (unit.id, unit.carrier) if one}
    known = _of_people(world) if claim.others[0] in PEOPLE else told(world)
    mine = [one for one in known if own.intersection(one.flights)]
    for one in mine:
        turn = _turn(claim, one, world)
        if one.people and claim.others[0] in PEOPLE and turn is None and one.deed & _ALONE:
            return _other(one) if one.deed == asked and place == 1 else None  # somebody else aboard
        if turn and one.deed <= asked and one.deed & _IN_TURN:
            return _right(one) if place == one.place + turn else _other(one)
    if place > 1 and "person" in asked and any(len(one.people) >= place for one in mine):
        return None  # one of its crew came after the other
    same = [one for one in mine if one.deed == asked]
    here = next((one for one in same if one.place == place), None)
    if here is not None:
        return _dated(claim, here, asked, units) or _right(here)
    if claim.others[0] in _ACTORS:
        same = []  # it did the like more than once
    wider = [one for one in mine if one.place == 1 and len(one.deed) > 1 and one.deed < asked] if place > 1 else []
    if same or wider:
        return _other((same or wider)[0])
    if place > 1:
        return None
    others = [one for one in known if one.place == 1 and one.flights and one not in mine]
    denying = [one for one in others if _denies(one, asked, units, known, world)]
    if denying:
        return _other(min(denying, key=lambda one: one.earliest))  # who came before them all
    if len(units) > 1:
        return None  # it may have been on another flight
    near = next((one for one in mine if one.place == 1 and (asked < one.deed or one.deed < asked)), None)
    return _dated(claim, near, asked, units) if near is not None else None


def _turn(claim: Claim, one: Told, world: World) -> int | None:
    """Return how many of those who did it together the record names before somebody; None if it does not name him."""
    named = (at for at, who in enumerate(one.people) if claim.subject in {who, key(world.actor(who).name)})
    return next(named, None)


def _of_people(world: World) -> list[Told]:
    """Return what was done at a place by people, who need not be named as such."""
    crewed = [one for one in told(world) if one.flights and world.undertaking(one.flights[0]).crew]
    return [one._replace(deed=one.deed - {"person"}) for one in crewed]


def _dated(claim: Claim, one: Told, asked: frozenset[str], units: list[Undertaking]) -> Judgement | None:
    """Judge the date of a first: wrong if it is neither that of the record, nor one on which the flight was up."""
    if (
        claim.time is None
        or fit(claim.time, one.earliest, one.latest) != "no"
        or (one.deed != asked and claim.others[0] in _ACTORS)
    ):
        return None
    flown = any(fit(claim.time, launched(unit), _over(unit)) != "no" for unit in units if unit.id in one.flights)
    exact = one.earliest == one.latest
    return _other(one, "date-wrong") if exact or not flown else None


def _denies(one: Told, asked: frozenset[str], units: list[Undertaking], known: list[Told], world: World) -> bool:
    """Tell whether somebody cannot have been first at a deed, as another was first at something like it."""
    if (min(len(one.deed), len(asked)) < 2 and not asked & one.deed & COMPLETE) or _is_related(
        one.flights[0], units, world
    ):
        return False
    where = _apart(one.deed) or set(world.undertaking(one.flights[0]).targets)
    if not (_apart(asked) <= where and _apart(one.deed) <= _apart(asked)):
        return False
    earlier = all(_over(unit) < one.earliest for unit in units)
    later = all(launched(unit) > one.latest for unit in units)
    if one.deed == asked or (one.deed < asked and earlier):
        return all(one.flights == other.flights for other in known if other.deed == one.deed)
    extra = asked - one.deed
    if later and one.deed < asked and extra.isdisjoint(_NARROWING) and not any(world.kind(w) for w in extra):
        return extra <= core(essence(world.words_of(one.flights[0])))
    return later and asked < one.deed


def _apart(deed: frozenset[str]) -> set[str]:
    """Return the words of a deed that those of the same deed share: where it was, a number, whether it was tried."""
    return {word for word in deed if word in BY_WORD or word in _FIXED or word[0].isdigit()}


def _is_related(mission: str, units: list[Undertaking], world: World) -> bool:
    one = world.undertaking(mission)
    return any(mission in {unit.id, unit.carrier} or one.carrier == unit.id for unit in units)


def _over(unit: Undertaking) -> str:
    """Return the day after which nothing of a flight is on record; none while it goes on."""
    over = unit.outcome in {"failure", "launch-failure"} or any(
        event.kind in {"end", "return"} for event in unit.events
    )
    return max((event.known for event in unit.events), default="9") if over else "9"


def _by_deeds(claim: Claim, place: int, units: list[Undertaking], world: World, day: str) -> Judgement | None:
    """Judge by who did it on record: somebody who never did; or a place that is too far behind, or taken."""
    _, told_deed, rest = claim.others
    if not told_deed:
        return _lost(units) if _DONE.intersection(claim.value.split()) else None
    if claim.others[0] in _ACTORS:
        return _ranked(claim, told_deed, world, day) if not rest else None
    deed = Deed.read(told_deed)
    if not (deed.body or deed.line or claim.others[0] in PEOPLE or units[0].targets[0] in flights.NEAR_EARTH):
        return None  # "the first to enter orbit" of its planet, as goes without saying
    found = roll(deed, world, day)
    words = shown(deed, found.sure)
    if found.sure and did_not(units, deed, day, world):
        return judged("refuted", "done", *proofs(found.sure), correct=words["count"], **words)
    if not rest:
        return _ranked(claim, told_deed, world, day)
    names = {name for unit in units for name in (unit.id, unit.carrier)}
    own = next((doer for doer in found.doers if doer.unit.id in names), None)
    before = [doer for doer in found.doers if own is not None and doer.event.known <= own.event.known] if own else []
    if own is not None and found.whole and deed.unit == "flight" and place > len(before):
        return judged("refuted", "done", *proofs(before), correct=words["count"], **shown(deed, before))
    return None


def _ranked(claim: Claim, deed: str, world: World, day: str) -> Judgement:
    """Judge a deed that is understood in full."""
    names = f"names={claim.subject}"
    made = claim._replace(family="quantified", value=deed, time=None, others=(names,))
    judgement = rankings.judge(made, Deed.read(deed), world, day)
    if judgement.verdict != "supported" or claim.time is None or claim.property == "last":
        return judgement
    doers = roll(Deed.read(deed), world, day).doers
    own = doers[int(claim.number.value) - 1 if claim.number is not None else 0]
    if fit(claim.time, own.event.earliest, own.event.latest) != "no":
        return judgement
    return judged("refuted", "date-wrong", *proofs([own]), correct=own.event.date_text, what=own.name,
                  date=own.event.date_text)  # fmt: skip


def _lost(units: list[Undertaking]) -> Judgement | None:
    """Judge what somebody is told to have done whose rocket failed."""
    if len(units) != 1 or units[0].outcome != "launch-failure":
        return None
    unit = units[0]
    last = unit.events[-1]
    return judged("refuted", "outcome-otherwise", flights.told(unit, last), correct="launch failure", name=unit.name,
                  state="launch failure", what=last.title, date=last.date_text)  # fmt: skip


def _right(one: Told) -> Judgement:
    return judged("supported", "first-right", one.proof, what=one.what, date=one.proof.value)


def _other(one: Told, rule: str = "first-right") -> Judgement:
    return judged("refuted", rule, one.proof, correct=one.proof.value, what=one.what, date=one.proof.value)

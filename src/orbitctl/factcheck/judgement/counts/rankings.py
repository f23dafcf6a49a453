"""Judging who is said to have come first, second or last at something, by all who did it on record.

Whoever did it for certain before the first told, or after the last, refutes that; so does a record by which the one
told did not do it at all. A rank is wrong only if it is so however what is open is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts import limits
from orbitctl.factcheck.judgement.counts.attained import CHARTED, did_not, fits
from orbitctl.factcheck.judgement.counts.roster import Doer, Roll, is_recorded_first, of_state, roll
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.names import key
from orbitctl.views.claim import Verdict

_SOVIET = {"RU": "SU"}


def judge(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    """Return how a rank stands on a day, whatever else may be meant."""
    told = _judge(claim, deed, world, day)
    if told.verdict == "refuted" and claim.property == "first":
        for other in _meant(claim, deed, world):
            judgement = _judge(claim, other, world, day)
            ranked = claim.number is not None and claim.number.value > 1
            fits_in = ranked if deed.unit == "country" else deed.body in CHARTED
            open_ = (
                fits_in and judgement.verdict != "refuted" and _holders(claim, other, roll(other, world, day), world)
            )
            if judgement.verdict == "supported" or open_:
                return judgement
    return told


def _meant(claim: Claim, deed: Deed, world: World) -> Iterator[Deed]:
    """Yield what else may be meant: "to reach" a world is to land there, a crew's flight is one with a crew."""
    if deed.act in {"fly", "touch"} and deed.body in CHARTED:
        yield deed._replace(act="land")
        if deed.unit != "country":
            yield deed._replace(act="touch")
    flights_told = [name for name in limits.asked(claim, "names").split() if world.kind(name) == "mission"]
    if deed.unit == "flight" and flights_told and all(world.undertaking(name).crew for name in flights_told):
        yield deed._replace(kinds=tuple(sorted({*deed.kinds, "crewed"})))


def _judge(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    rank = int(claim.number.value) if claim.number is not None else 1
    found = roll(deed, world, day)
    since = claim.time is not None and claim.time.relation in {"since", "after", "from"}
    if limits.asked(claim, "after") and claim.number is not None and claim.number.value > 1:
        return judged("not-enough-info", "done-open", **limits.shown(deed, []))  # "the second, after X": X is counted
    if limits.asked(claim, "after") and deed.act in {"land", "walk", "sample"}:
        found = found._replace(doers=limits.within(claim, found.doers, world))
    elif since or limits.asked(claim, "after"):
        return judged("not-enough-info", "done-open", **limits.shown(deed, []))  # what counts since then is seldom all
    if claim.property == "last" and limits.asked(claim, "before"):  # "the last until Clementine"
        found = found._replace(doers=limits.within(claim._replace(time=None), found.doers, world))
    if claim.property == "last" and claim.time is not None and not limits.asked(claim, "names"):
        return _last_then(claim, deed, found, claim.time)
    mine = _holders(claim, deed, found, world)
    words = limits.shown(deed, found.sure[:1] if claim.property == "first" else found.sure[-1:])
    if not mine:
        return _absent(claim, deed, found, world, day)
    if claim.property == "last":
        return _last(claim, deed, mine, found)
    own = mine[0]._replace(event=mine[0].perhaps or mine[0].event)
    if rank > 1 and is_recorded_first(own.who, deed, world):
        words = limits.shown(deed, [own])  # it is on record as the first
        return judged("refuted", "done", *limits.proofs([own]), correct=words["count"], **words)
    if deed.act == "rove" and own.unit.crew:
        return judged("not-enough-info", "done-open", **words)  # the first to drive there, or what they drove
    others = [doer for doer in found.doers if doer.who != own.who]
    before = [doer for doer in others if doer.sure and (doer.event.latest or "9") < (own.event.earliest or "")]
    perhaps = [doer for doer in others if not _is_after(doer, own)]
    low, high = len(before) + 1, len(perhaps) + 1
    if rank < low or (rank > high and found.whole):
        shown = before or [own]
        words = limits.shown(deed, shown)
        return judged("refuted", "done", *limits.proofs(shown), correct=words["count"], **words)
    timely = claim.time is None or fit(claim.time, own.event.earliest, own.event.latest) != "no"
    if low == high == rank and own.sure and found.whole and timely:
        return judged("supported", "done", *limits.proofs([own]), **limits.shown(deed, [own]))
    return judged("not-enough-info", "done-open", *limits.proofs(found.sure), **words)


def _is_after(doer: Doer, own: Doer) -> bool:
    return (doer.event.earliest or "") > (own.event.latest or "9")


def _holders(claim: Claim, deed: Deed, found: Roll, world: World) -> list[Doer]:
    """Return those of a roll who are the one told, the earliest first."""
    names = limits.asked(claim, "names").split()
    return [doer for doer in found.doers if any(_is(doer, name, deed, world) for name in names)]


def _is(doer: Doer, name: str, deed: Deed, world: World) -> bool:
    """Tell whether somebody on a roll is the one told: a flight, one aboard, whose flight it was."""
    kind = world.kind(name)
    if kind == "mission":
        return doer.unit.id in {name, world.undertaking(name).carrier}
    if kind == "program":
        return doer.unit.program == name
    if kind != "actor":
        return name == doer.who or (deed.unit != "person" and name in map(key, doer.unit.crew))
    actor = world.actor(name)
    if actor.kind == "person":
        return key(actor.name) == doer.who or (deed.unit != "person" and key(actor.name) in map(key, doer.unit.crew))
    if deed.unit == "country":
        return _SOVIET.get(actor.country or "", actor.country) == doer.who
    if actor.kind == "state":
        if deed.unit == "person":
            return of_state(doer.name, doer.unit, name, world) is not False
        return bool({actor.country, _SOVIET.get(actor.country or "", "")} & set(doer.unit.countries))
    return any(name in {one, *world.actor(one).above} for one in (*doer.unit.operators, *doer.unit.partners))


def _absent(claim: Claim, deed: Deed, found: Roll, world: World, day: str) -> Judgement:
    """Judge a rank of somebody who is not among those who did it on record."""
    names = limits.asked(claim, "names").split()
    sure: Sequence[Doer] = found.sure
    words = limits.shown(deed, sure)
    if not sure or not names:
        return judged("not-enough-info", "done-open", **words)
    missions = [world.undertaking(name) for name in _flown_by(names, world)]
    never = did_not(missions, deed, day, world)
    late = missions and all(_launched(unit.id, world) > sure[0].event.known for unit in missions)
    claimed = claim.property == "first" and (claim.number is None or claim.number.value == 1)
    planned = _is_to_come(names, deed, world, day)
    if planned is not None and not never:
        return judged("premature", "done", *limits.proofs(sure), correct=words["count"], **words)
    if never or (claimed and late) or (not missions and found.whole and _are_countries(names, deed, world)):
        return judged("refuted", "done", *limits.proofs(sure), correct=words["count"], **words)
    return judged("not-enough-info", "done-open", *limits.proofs(sure), **words)


def _flown_by(names: Sequence[str], world: World) -> list[str]:
    """Return the flights told, or those of the companies told."""
    found: list[str] = []
    for name in names:
        kind = world.kind(name)
        flies = kind == "actor" and world.actor(name).kind not in {"state", "person"}
        found += [name] if kind == "mission" else world.missions_of(name) if flies else []
    return found


def _is_to_come(names: Sequence[str], deed: Deed, world: World, day: str) -> Undertaking | None:
    """Return a flight still to come by which a country is to do it."""
    if not _are_countries(names, deed, world):
        return None
    for mission in world.missions_to(deed.body) if deed.body else ():
        unit = world.undertaking(mission)
        to_fly = unit.outcome == "planned" and not flights.happened(unit, "launch", "", day)
        asked = deed._replace(whose=(names[0],), unit="flight")
        if to_fly and unit.countries[:1] and fits(unit, asked, world):
            return unit
    return None


def _are_countries(names: Sequence[str], deed: Deed, world: World) -> bool:
    return all(world.kind(name) == "actor" and world.actor(name).kind == "state" for name in names) and (
        deed.unit in {"country", "person"}
    )


def _launched(mission: str, world: World) -> str:
    found = flights.happened(world.undertaking(mission), "launch", "", world.day)
    return found[0].known if found else ""


def _last_then(claim: Claim, deed: Deed, found: Roll, time: Time) -> Judgement:
    """Judge when somebody is told to have done it last, whoever that was."""
    later = [doer for doer in found.sure if (doer.event.earliest or "") > (time.latest or "9")]
    words = limits.shown(deed, later)
    if not later or time.relation != "in":
        return judged("not-enough-info", "done-open", *limits.proofs(later), **words)
    return judged(_since(claim, later), "done", *limits.proofs(later), correct=words["count"], **words)


def _since(claim: Claim, later: Sequence[Doer]) -> Verdict:
    """Return what a last is that others came after: outdated if they did so after the day of the text."""
    return limits.against(claim, lambda then: all(doer.event.known > then for doer in later))


def _last(claim: Claim, deed: Deed, mine: Sequence[Doer], found: Roll) -> Judgement:
    own = mine[-1]
    later = [
        doer
        for doer in found.sure
        if doer.who != own.who
        and (doer.event.earliest or "") > (own.event.latest or "9")
        and not (deed.act == "fly" and deed.body in doer.unit.targets[1:])  # bound elsewhere
    ]
    if later:
        words = limits.shown(deed, later)
        verdict: Verdict = "outdated" if claim.present else _since(claim, later)
        return judged(verdict, "done", *limits.proofs(later), correct=words["count"], **words)
    words = limits.shown(deed, [own])
    certain = found.whole and own.sure and all(not _is_after(doer, own) for doer in found.doers)
    return judged("supported" if certain else "not-enough-info", "done" if certain else "done-open",
                  *limits.proofs([own]), **words)  # fmt: skip

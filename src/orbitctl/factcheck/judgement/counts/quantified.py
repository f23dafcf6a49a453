"""Judging how many did something, if any: by all flights of the record, as of the day of the text and of today.

What is on record as done refutes a denial, an "only" and a number that is too small; a number that is too large, and
whatever holds of all, only where nobody can be missing (`roster`).
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.quantified.deed import OF_ITS_LINE, Deed
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts import fractions, rankings, reckonings
from orbitctl.factcheck.judgement.counts.attained import went
from orbitctl.factcheck.judgement.counts.counts import Tally, compare
from orbitctl.factcheck.judgement.counts.counts import within as is_told
from orbitctl.factcheck.judgement.counts.limits import against, asked, proofs, shown, within
from orbitctl.factcheck.judgement.counts.roster import Doer, Roll, country_of, of_state, roll, settled
from orbitctl.factcheck.judgement.counts.tallies import series
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.names import key

_MOST_SHOWN = 3
_ALIKE = {"RU": "SU"}


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a statement about those who did something stands on a day."""
    deeds = [settled(Deed.read(told), world) for told in claim.value.split("&")]
    deed = deeds[0]
    match claim.property:
        case "each":
            return _of_those(claim, deed, world, day)
        case "none" if asked(claim, "names"):
            return _of_those(claim, deed, world, day)
        case "none":
            return _none(claim, deed, world, day)
        case "only":
            return _only(claim, deed, world, day)
        case "count":
            return _count(claim, deed, world, day)
        case "first" | "last":
            return rankings.judge(claim, deed, world, day)
    return fractions.judge(claim, deeds, world, day)


def _none(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    found = roll(deed, world, day)
    doers = within(claim, found.doers, world)
    sure = [doer for doer in doers if doer.sure and not _in_passing(deed, doer)]
    words = shown(deed, sure or doers)
    if sure:
        verdict = against(claim, lambda then: all(doer.event.known > then for doer in doers))
        return judged(verdict, "done", *proofs(sure), correct=words["count"], **words)
    size = asked(claim, "size")
    if doers or not (found.whole or size == str(found.size)):
        return judged("not-enough-info", "done-open", *proofs(doers), **words)
    return judged("supported", "done", *_context(found), **words)


def _in_passing(deed: Deed, doer: Doer) -> bool:
    """Tell whether a flight bound elsewhere only passed by: "nothing went to the Moon" leaves that out."""
    return deed.act == "fly" and deed.body in doer.unit.targets[1:] and doer.event.kind in {"flyby", "gravity-assist"}


def _of_those(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    """Judge that each of some flights that are named did it, or none of them."""
    each = claim.property == "each"
    units = [world.undertaking(name) for name in asked(claim, "names").split()]
    did = [(unit, went(unit, deed, day, world)) for unit in units]
    wrong = [unit for unit, one in did if one.sure is (not each)]
    words = {"name": deed.shown(), "count": f"{[one.sure for _, one in did].count(True)} of {len(units)}"}
    told = [Proof(u.id, f"{u.name}: {u.outcome}", u.outcome or "", None, u.sources) for u in wrong or units]
    if wrong:
        return judged("refuted", "done", *told, correct=words["count"], **words)
    sure = all(one.sure is each for _, one in did)
    return judged("supported" if sure else "not-enough-info", "done" if sure else "done-open", *told, **words)


def _context(found: Roll) -> list[Proof]:
    units = found.others[:_MOST_SHOWN]
    return [Proof(unit.id, f"{unit.name}: {unit.outcome}", unit.outcome or "", None, unit.sources) for unit in units]


def _names(claim: Claim, world: World) -> dict[str, str]:
    """Return who is told to have done it alone, each with the key under which a roll has it."""
    told = {}
    for record in asked(claim, "names").split():
        kind = world.kind(record)
        if kind == "mission":
            told[record] = world.undertaking(record).carrier or record
        elif kind == "actor" and world.actor(record).kind == "state":
            told[record] = _ALIKE.get(world.actor(record).country or "", world.actor(record).country or "")
        elif kind == "actor" and world.actor(record).kind == "person":
            told[record] = key(world.actor(record).name)
        else:
            told[record] = record
    return told


def _only(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    """Judge that those named did it, and nobody else."""
    names = _names(claim, world)
    if deed.line == OF_ITS_LINE:
        unit = world.undertaking(next(iter(names)))
        deed = deed._replace(line=unit.program or unit.id)
    found = roll(deed, world, day)
    doers = within(claim, found.doers, world)
    states = [record for record in names if world.kind(record) == "actor" and world.actor(record).kind == "state"]
    if deed.unit == "person" and states:
        return _of_states(claim, deed, doers, states, found, world)
    owners = [record for record in names if world.kind(record) == "actor" and world.actor(record).kind != "person"]
    programs = [record for record in names if world.kind(record) == "program"]
    if programs and len(programs) == len(names):
        others = [doer for doer in doers if doer.unit.program not in programs]
    elif owners and deed.unit != "country":
        others = [doer for doer in doers if not any(_is_of(doer.unit, owner, world) for owner in owners)]
    else:
        others = [doer for doer in doers if doer.who not in names.values()]
    sure = [doer for doer in others if doer.sure]
    words = shown(deed, sure or doers)
    if sure:
        verdict = against(claim, lambda then: all(doer.event.known > then for doer in others))
        return judged(verdict, "done", *proofs(sure), correct=words["count"], **words)
    missing = set(names.values()) - {doer.who for doer in doers} if not (owners or programs) else set()
    if missing and found.whole:
        return judged("refuted", "done", *proofs(doers), correct=words["count"], **words)
    certain = found.whole and not others and doers and not missing
    return judged(
        "supported" if certain else "not-enough-info", "done" if certain else "done-open", *proofs(doers), **words
    )


def _leads(whose: str, program: str, world: World) -> bool:
    """Tell whether a program is that of a state alone."""
    leads = [world.actor(lead).country for lead in world.undertaking(program).operators]
    return bool(leads) and world.kind(whose) == "actor" and set(leads) == {world.actor(whose).country}


def _is_of(unit: Undertaking, owner: str, world: World) -> bool:
    """Tell whether a flight was that of a state, an agency or a company; an agency's may be of any of its state."""
    actor = world.actor(owner)
    if actor.kind in {"company", "institute"}:
        return owner in (*unit.operators, *unit.partners)
    return _ALIKE.get(actor.country or "", actor.country) in [_ALIKE.get(code, code) for code in unit.countries]


def _of_states(claim: Claim, deed: Deed, doers: list[Doer], states: list[str], found: Roll, world: World) -> Judgement:
    """Judge that only people of some states did it."""
    theirs = [[of_state(doer.name, doer.unit, state, world) for state in states] for doer in doers]
    others = [doer for doer, known in zip(doers, theirs, strict=True) if set(known) == {False}
              and country_of(doer.name, doer.unit, world)]  # fmt: skip
    sure = [doer for doer in others if doer.sure]
    words = shown(deed, sure or doers)
    if sure:
        verdict = against(claim, lambda then: all(doer.event.known > then for doer in others))
        return judged(verdict, "done", *proofs(sure), correct=words["count"], **words)
    certain = found.whole and doers and all(True in known for known in theirs)
    return judged(
        "supported" if certain else "not-enough-info", "done" if certain else "done-open", *proofs(doers), **words
    )


def _count(claim: Claim, deed: Deed, world: World, day: str) -> Judgement:
    """Judge how many did it, or how often it was done."""
    if world.kind(deed.line) == "program" and all(_leads(whose, deed.line, world) for whose in deed.whose):
        deed = deed._replace(whose=())  # "the United States flew its shuttle 135 times"
    if (
        deed.act == "launch"
        and world.kind(deed.line) in {"program", "mission"}
        and not (deed.whose or deed.body or deed.rocket)
    ):
        crews = "crews" if "crewed" in deed.kinds or deed.unit == "crew" else "flights"
        made = claim._replace(property="people" if deed.unit == "person" else crews, subject=deed.line,
                              others=("all", ""))  # fmt: skip
        judgement = reckonings.judge(made, world, day)
        if judgement.verdict != "not-enough-info" or "sole" not in claim.others:
            return judgement
    found = roll(deed, world, world.day)
    doers = within(claim, found.doers, world)
    sure = [doer.event.known for doer in doers if doer.sure]
    unsure = [doer.event.known for doer in doers if not doer.sure]
    over = world.kind(deed.line) == "program" and flights.status(world.undertaking(deed.line), day) == "ended"
    counted = series(deed.shown(), sure, unsure, [doer.unit for doer in doers], whole=found.whole)
    number, time = (
        claim.number,
        claim.time if claim.time and claim.time.relation in {"in", "by", "until", "before"} else None,
    )
    if number is not None and not doers and found.whole and (number.low or 0) > 0:
        return judged("refuted", "done", *_context(found), correct="none", **shown(deed, doers))
    if number is None or not doers:
        return judged("not-enough-info", "done-open", **shown(deed, doers))
    judgement = compare(
        number, time if time and time.relation != "in" else None, counted, day, present=claim.present or over
    )
    if _is_of_others(claim, deed, judgement, doers, counted.tally(day)):
        return judged("not-enough-info", "done-open", **shown(deed, doers))
    if judgement.rule == "count-passed":
        return judgement._replace(verdict="supported", correct=None)  # "at least two" stays right
    if judgement.verdict in {"outdated", "supported"} and judgement.rule == "count-then" and not asked(claim, "day"):
        return judgement._replace(verdict="refuted", correct=dict(judgement.words)["count"])  # told of all time
    return judgement


def _is_of_others(claim: Claim, deed: Deed, judgement: Judgement, doers: Sequence[Doer], most: Tally | None) -> bool:
    """Tell whether a number can be that of those who did something else besides, or of flights with people alone."""
    assert claim.number is not None
    if "some" in claim.others:
        return most is None or most.high is None or (claim.number.low or 0) <= most.high
    crewed = sum(bool(doer.unit.crew) for doer in doers) if deed.unit == "flight" else 0
    wrong = judgement.rule != "count" or judgement.verdict == "refuted"
    return wrong and crewed > 0 and is_told(claim.number, crewed)

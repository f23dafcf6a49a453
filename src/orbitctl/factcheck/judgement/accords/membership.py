"""Judging who is said to have signed, joined, ratified or left what, and as which of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from orbitctl.dates import in_words
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Alliance, World
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.accords.cases import Case, dissenting, ended, fitting, losing, over
from orbitctl.factcheck.judgement.accords.precedence import in_order
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof
from orbitctl.factcheck.judgement.when import bounds, fit, shifted
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.membership import Act, members
from orbitctl.views.claim import Verdict

#: Who joins so long after the foundation may still be called a founder, for want of knowing when he agreed to it.
_FOUNDING_DAYS = 365
#: What is signed together on one day has its founders, and those who came weeks later.
_SIGNED_TOGETHER = {"accord": 60, "pledge": 60, "agreement": 60}
#: What says that somebody belongs, rather than that he acted.
_STANDINGS = frozenset({"member", "party"})
_ACTS = frozenset({"sign", "join", "ratify"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a membership stands on a day."""
    alliance = world.alliance(claim.subject)
    acts = rolls.acts_of(alliance, claim.value, world)
    case = Case(claim, alliance, [act for act in acts if act.known <= day], world.name(claim.value), day)
    if not acts and claim.property == "sign" and claim.modality == "fact" and _never_signs(world, claim, alliance):
        return case.say(
            "supported" if claim.negated else "refuted",
            "no-member",
            rolls.listed(alliance, day),
            correct="not a member",
        )
    if not acts and _out_of_place(world.actor(claim.value), alliance):
        return case.say("not-enough-info", "membership-unknown")
    if claim.property == "before":
        return in_order(claim, world, day)
    judgement = _judged(case)
    # An agency can be named for its state, and a host beside whoever joins: then it was perhaps another that acted.
    stands_in = any(act.actor != claim.value and act.kind != world.actor(claim.value).kind for act in acts) or (
        claim.value in alliance.lead and claim.others
    )
    if stands_in and judgement.verdict in {"refuted", "outdated"}:
        return case.say("not-enough-info", "membership-other", *judgement.proofs)
    return judgement


def _never_signs(world: World, claim: Claim, alliance: Alliance) -> bool:
    """Tell whether an organisation is told to have signed an accord that states alone sign."""
    states = all(act.kind == "state" for act in alliance.acts)
    return states and alliance.kind == "accord" and world.actor(claim.value).kind == "organisation"


def _out_of_place(actor: Actor, alliance: Alliance) -> bool:
    """Tell whether not to be on the roll says nothing of somebody.

    After a state that is gone another may have acted; and an organisation takes part by way of its states.
    """
    states = all(act.kind == "state" for act in alliance.acts)
    return (actor.dissolved is not None and actor.id not in rolls.CONTINUED) or (states and actor.kind != "state")


def _judged(case: Case) -> Judgement:
    claim = case.claim
    if claim.modality == "possible":
        return case.say("not-enough-info", "possibility")
    if claim.modality == "plan":
        return _planned(case)
    if claim.property == "leave":
        return _left(case)
    if claim.negated:
        return _denied(case)
    joined = case.joined()
    if not joined:
        return _not_joined(case)
    act, time = joined[0], claim.time
    if claim.property == "rank":
        return _ranked(case, act)
    if claim.property == "latest":
        return _last(case, act)
    if claim.property == "opening":
        return _on_the_first_day(case, act)
    standing = claim.property in _STANDINGS
    if claim.property == "found" and act.known > (founded := rolls.founding(case.alliance)):
        days = _SIGNED_TOGETHER.get(case.alliance.kind, _FOUNDING_DAYS)
        late = act.earliest is not None and act.earliest > shifted(founded, days)
        return case.say("refuted" if late else "not-enough-info", "membership-date", act)
    if time is None:
        if (claim.present or standing) and over(act, case.day):
            return case.say("outdated", "member-left", act, correct=f"left {ended(act)}", date=ended(act))
        return case.say("supported", "member", act)
    if standing and time.relation != "since":
        return _belonged(case, act, time)
    return _dated(case, joined, time)


def _last(case: Case, act: Act) -> Judgement:
    """Judge that nobody has joined since somebody did; of treaties not every act is on record."""
    later = [other for other in members(case.alliance.acts, case.alliance.kind, case.day) if other.known > act.known]
    if not later:
        return case.say("supported", "member", act)
    last = max(later, key=lambda other: other.known)
    return case.say("outdated", "joined-later", act, last, correct=rolls.when(last), date=rolls.when(last))


def _on_the_first_day(case: Case, act: Act) -> Judgement:
    """Judge that somebody acted on the day an alliance was opened; of treaties most signatures are not on record."""
    opened = case.alliance.opened
    if opened is None or case.alliance.kind == "treaty" or act.earliest is None:
        return case.say("not-enough-info", "membership-vague", act)
    last = bounds(opened)[1] or act.known
    if act.known <= last:
        return case.say("supported", "member", act)
    late = act.earliest > shifted(last, 1)
    return case.say("refuted" if late else "not-enough-info", "membership-date", act)


def _dated(case: Case, joined: Sequence[Act], time: Time) -> Judgement:
    """Compare the date told with the acts it can mean, then with the other acts of the same actor."""
    done = case.claim.property in _ACTS and case.claim.present  # "has signed since July"
    fits = [fitting(time, act, done=done) for act in joined]
    if "yes" in fits:
        return case.say("supported", "member", joined[fits.index("yes")])
    dissent = dissenting(case.alliance, joined[0].actor, time)
    if dissent is not None:
        return case.say("disputed", "membership-disputed", joined[0], losing(case, dissent), reason=dissent.reason)
    others = {fitting(time, other) for other in case.acts}
    others |= {"near"} if rolls.takes_effect(case.alliance, joined[0], time) else set()
    closed = case.alliance.kind == "agreement" and case.claim.property == "join"  # the work itself is joined later
    signed = case.alliance.kind == "organisation" and case.claim.property == "sign"
    early = signed and (time.latest or "9") < (joined[0].earliest or "")  # what is signed is ratified years later
    if {"maybe", "near"} & set(fits) or others != {"no"} or closed or early:
        return case.say("not-enough-info", "membership-vague", joined[0])
    return case.say("refuted", "membership-date", joined[0])


def _belonged(case: Case, act: Act, time: Time) -> Judgement:
    """Judge "was a member in 2015": it had joined by then, and not left."""
    first, last = time.earliest or time.latest, time.latest or time.earliest
    if first is None or last is None or act.date is None:
        return case.say("not-enough-info", "membership-vague", act)
    if act.known <= last and (act.until is None or act.until > first):
        return case.say("supported", "member", act)
    late = (act.earliest or act.known) > last
    return case.say("refuted" if late else "not-enough-info", "membership-date" if late else "membership-vague", act)


def _not_joined(case: Case) -> Judgement:
    """Judge what is told of somebody of whom no such act is on record by the day."""
    claim, alliance = case.claim, case.alliance
    bound = case.joined("party") if alliance.kind == "treaty" and claim.property == "sign" else []
    if bound:
        return _signed_unrecorded(case, bound[0])
    signed = next((act for act in case.acts if act.act == "signed"), None)
    if signed is not None and claim.property in {"ratify", "party"} and rolls.whole(alliance, case.day):
        return case.say("refuted", "only-signed", signed, correct=f"signed {rolls.when(signed)}")
    absent = _absent(case)
    if absent is None or (alliance.kind == "agreement" and claim.property == "member"):
        return case.say("not-enough-info", "membership-unknown")  # the work has partners who signed no such paper
    doubt = next((dissent for dissent in alliance.disputed if dissent.field == claim.value), None)
    if doubt is not None:
        return case.say("disputed", "membership-disputed", losing(case, doubt), reason=doubt.reason)
    return case.say("refuted", "no-member", absent, correct="not a member")


def _signed_unrecorded(case: Case, bound: Act) -> Judgement:
    """Judge the signature of a party whose signature is not on record: it cannot be later than what bound it."""
    time = case.claim.time
    if time is None or fitting(time, bound) in {"yes", "near"}:
        return case.say("supported", "member", bound)
    if time.earliest is not None and bound.date is not None and time.earliest > bound.known:
        return case.say("refuted", "membership-date", bound)
    return case.say("not-enough-info", "membership-vague", bound)


def _absent(case: Case) -> Proof | None:
    """Return what shows that somebody does not belong to an alliance on the day, or did not on the day told."""
    time = case.claim.time
    if time is not None and case.alliance.opened is not None and time.earliest == time.latest == case.alliance.opened:
        return rolls.listed(case.alliance, case.alliance.opened)  # of that day all are known
    if case.acts:
        return None  # signed without being bound, or a letter of intent: neither in nor out
    if case.claim.property in {"sign", "found"} and any(case.name in told for told in case.alliance.unbound):
        return None
    if case.claim.property == "sign" and not rolls.keeps_signatures(case.alliance):
        return None
    outsider = rolls.outside(case.alliance, case.claim.value, case.day)
    if outsider is not None:
        what = f"{case.alliance.name}: {case.name} stated to be outside"
        return Proof(case.alliance.id, what, "not a member", outsider.date, outsider.sources)
    then = min(case.day, time.latest) if time is not None and time.latest is not None else case.day
    return rolls.listed(case.alliance, then) if rolls.whole(case.alliance, then) else None


def _denied(case: Case) -> Judgement:
    """Judge "has not signed", "never joined", "is no party"."""
    claim, joined = case.claim, case.joined()
    if not joined:
        bound = case.joined("party") if case.alliance.kind == "treaty" else []
        if bound:  # acceded, which needs no signature
            return case.say("not-enough-info", "membership-vague", bound[0])
        unbound = case.acts[0] if case.acts and claim.property in {"ratify", *_STANDINGS} else None
        absent = unbound or _absent(case)
        if absent is None:
            return case.say("not-enough-info", "membership-unknown")
        return case.say("supported", "no-member", absent)
    act, time = joined[0], claim.time
    if claim.present and over(act, case.day):
        return case.say("supported", "member-left", act, date=ended(act))
    if time is None and claim.property in _STANDINGS and over(act, case.day):
        return case.say("not-enough-info", "denial", act)
    if time is None:
        return case.say("outdated" if claim.present else "refuted", "joined-since", act)
    if time.relation == "until" and time.named is not None:  # "did not sign until 2023": signed then
        told = fit(time._replace(relation="in", earliest=time.named[0], latest=time.named[1]), act.earliest, act.known)
        verdict: Verdict = "supported" if told == "yes" else "refuted" if told == "no" else "not-enough-info"
        return case.say(verdict, "joined-since", act)
    if time.latest is not None and act.earliest is not None and act.earliest > time.latest:
        return case.say("supported", "joined-since", act)
    begun = time.named[0] if time.named is not None else None
    if begun is not None and act.known < begun and time.relation in {"by", "before"}:
        return case.say("refuted", "joined-since", act)
    return case.say("not-enough-info", "denial", act)


def _planned(case: Case) -> Judgement:
    """Judge what is told as to come: done since, or not known."""
    claim = case.claim
    leaving = claim.property == "leave"
    done = [act for act in case.acts if over(act, case.day)] if leaving else case.joined()
    if not done or claim.negated:
        return case.say("not-enough-info", "never-left" if leaving and case.joined() else "membership-unknown")
    if leaving:
        return case.say("outdated", "member-left", done[0], date=ended(done[0]))
    if claim.time is not None and claim.time.edtf is not None and fitting(claim.time, done[0]) == "yes":
        return case.say("supported", "member", done[0])  # as announced
    return case.say("outdated", "joined-since", done[0])


def _left(case: Case) -> Judgement:
    """Judge that somebody left: by the day it took effect, or that of the notice."""
    claim, joined = case.claim, case.joined("party")
    last = next((act for act in joined if over(act, case.day)), None)
    notices = [act for act in case.acts if act.act == "withdrew"]
    if last is None and not notices:
        if claim.negated or not joined:
            return case.say("supported" if joined else "not-enough-info", "never-left", *joined[:1])
        return case.say("refuted", "never-left", joined[0], correct=f"member since {rolls.when(joined[0])}")
    days = [(last.until, last.until)] if last is not None else []
    days += [(act.earliest or act.known, act.known) for act in notices]
    until = in_words(days[0][1] or "")
    proofs = [act for act in (last, *notices) if act is not None]
    if claim.negated:
        return case.say("outdated" if claim.present else "refuted", "member-left", *proofs, date=until)
    fits = [fit(claim.time, *span) for span in days] if claim.time is not None else ["yes"]
    if "yes" in fits:
        return case.say("supported", "member-left", *proofs, date=until)
    if set(fits) != {"no"}:
        return case.say("not-enough-info", "membership-vague", *proofs, date=until)
    return case.say("refuted", "member-left", *proofs, date=until)


def _ranked(case: Case, act: Act) -> Judgement:
    """Judge a rank by the one a source gives, or by counting, where nobody is missing."""
    told = int(case.claim.number.value) if case.claim.number is not None else 0
    first = last = act.ordinal
    if first is None and act.date is not None and rolls.whole(case.alliance, act.known):
        everyone = members(case.alliance.acts, case.alliance.kind, act.known)
        then = [other for other in everyone if other.kind == act.kind]  # a state is ranked among states
        first, last = sum(other.known < act.known for other in then) + 1, len(then)
        if last < told <= len(everyone):
            return case.say("not-enough-info", "rank-unknown", act)
    if first is None or last is None or (first <= told <= last and first != last):
        return case.say("not-enough-info", "rank-unknown", act)
    right = str(first) if first == last else f"{first} to {last}"
    if first <= told <= last:
        return case.say("supported", "rank", act, rank=right)
    doubted = any(
        dissent.field == act.actor and re.search(rf"\b{told}(st|nd|rd|th)\b", dissent.value)
        for dissent in case.alliance.disputed
    )
    return case.say("disputed" if doubted else "refuted", "rank", act, correct=f"number {right}", rank=right)

"""Judging when an agency, a company or a force is said to have been founded."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import bounds, fit
from orbitctl.factcheck.reading.phrases import Time

#: Between what is decided and what is there, and between what is told of a start-up, lie so many years.
_LEEWAY = 2
#: A company told as so much older is one that went before it.
_FORERUNNER = 10


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how the date of a founding stands on a day."""
    actor, time = world.actor(claim.subject), claim.time
    open_ = judged("not-enough-info", "founding-unknown", name=actor.name)
    if time is None or actor.founded is None or (bounds(actor.founded)[0] or day) > day:
        return open_
    when = dates.in_words(actor.founded)
    proof = Proof(actor.id, f"{actor.name} founded {when}", when, actor.founded, actor.sources)
    if fit(time, *bounds(actor.founded)) == "yes":
        return judged("supported", "founded", proof, name=actor.name, date=when)
    others = [d.value for d in actor.disputed if d.field == "founded"]
    if _is_otherwise(time, actor, others, leeway=_LEEWAY if claim.others else 0):
        return judged("refuted", "founded", proof, correct=when, name=actor.name, date=when)
    return open_


def _is_otherwise(time: Time, actor: Actor, others: list[str], *, leeway: int) -> bool:
    """Tell whether a date is that of no founding: in another year, or of the same but for its day or month."""
    known = [date for date in (actor.founded, *others) if date is not None]
    if time.earliest is None or time.latest is None or any(fit(time, *bounds(date)) != "no" for date in known):
        return False
    (year, month, on), (first, last) = time.earliest.split("-"), bounds(actor.founded or "")
    if time.earliest == time.latest and first is not None and first == last:  # all of it but a part
        same = (year == first[:4], month == first[5:7], on == first[8:])
        if sum(same) > 1:
            return True
    vague = actor.kind == "company" or others or "-" not in (actor.founded or "")
    leeway = max(leeway, _LEEWAY if vague else 0)
    if actor.kind == "company" and all(int(date[:4]) - int(year) > _FORERUNNER for date in known):
        return False
    return all(abs(int(year) - int(date[:4])) > leeway for date in known)

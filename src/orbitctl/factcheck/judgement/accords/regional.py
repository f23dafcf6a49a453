"""Judging what is told of a region's states and an accord: that one was first, or alone, that so many joined, or none.

Who is on record refutes by himself, whether or not the list is whole; who is missing, only where it is. What was so on
some day since the accord was founded, and no more, is outdated.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.accords.regions import Region, region
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.accords import membership, rolls
from orbitctl.factcheck.judgement.counts.counts import Series, Tally, compare
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, judged
from orbitctl.membership import Act
from orbitctl.views.claim import Verdict

#: More are not told.
_MOST = 5


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how what is told of the states of a region stands on a day."""
    kind, what, place, *who = claim.others
    if claim.time is not None and kind != "count":
        return _then(claim, world, day)
    alliance, told = world.alliance(claim.subject), region(place)
    sure, perhaps = (_of(alliance, what, states, day) for states in (told.sure, told.perhaps))
    name = f"{alliance.name}, {told.name}"
    if kind == "none":
        return _nobody(alliance, name, sure, perhaps, day)
    if kind == "count":
        return _counted(claim, alliance, told, what, name, day)
    acts: list[Act] = []
    for actor in who:
        act = next((act for act in _of(alliance, what, told.sure | told.perhaps, day) if act.actor == actor), None)
        if act is None:
            if not _belongs(world.actor(actor).country, told):
                return _shown(alliance, name, sure, "refuted", day)
            missing = membership.judge(claim._replace(property=what, value=actor, others=(), number=None), world, day)
            open_ = missing._replace(verdict="not-enough-info", correct=None)
            return missing if missing.verdict == "refuted" else open_
        acts.append(act)
    others = [act for act in sure if act.actor not in who]
    if kind == "only":
        return _only(alliance, name, acts, others, perhaps, day)
    return _ranked(claim, alliance, name, acts, others, perhaps)


def _then(claim: Claim, world: World, day: str) -> Judgement:
    """Judge what is told of a day of the past: that it is so no more does not matter."""
    time = claim.time
    when = time.latest if time is not None and time.relation in {"in", "by", "until"} else None
    if when is None or when > day:
        return judged("not-enough-info", "count-unknown", name=world.alliance(claim.subject).name)
    found = judge(claim._replace(time=None), world, when)
    return found._replace(verdict="refuted") if found.verdict == "outdated" else found


def _belongs(country: str | None, told: Region) -> bool:
    """Tell whether a state can be counted in a region at all."""
    return country is None or country in told.sure | told.perhaps


def _of(alliance: Alliance, what: str, states: frozenset[str], day: str) -> list[Act]:
    """Return the acts of some states by a day, the earliest first."""
    found: dict[str, Act] = {}
    for act in sorted(rolls.joining(alliance, alliance.acts, what), key=lambda act: act.known):
        if act.kind == "state" and act.iso2 in states and act.known <= day and not (act.until and act.until <= day):
            found.setdefault(act.actor, act)
    return list(found.values())


def _shown(alliance: Alliance, name: str, acts: list[Act], verdict: Verdict, day: str) -> Judgement:
    proofs = [rolls.told(alliance, act) for act in acts[:_MOST]] or [rolls.listed(alliance, day)]
    names = ", ".join(act.name for act in acts[:_MOST]) or "nobody"
    right = f"{names} ({len(acts)} on record)"
    correct = right if verdict in FLAGS else None
    return judged(verdict, "set", *proofs, correct=correct, name=name, what="who joined", count=right)


def _nobody(alliance: Alliance, name: str, sure: list[Act], perhaps: list[Act], day: str) -> Judgement:
    if sure:
        verdict: Verdict = "outdated" if sure[0].known > rolls.founding(alliance) else "refuted"
        return _shown(alliance, name, sure, verdict, day)
    whole = rolls.whole(alliance, day) and not perhaps
    return _shown(alliance, name, sure, "supported" if whole else "not-enough-info", day)


def _only(alliance: Alliance, name: str, acts: list[Act], others: list[Act], perhaps: list[Act], day: str) -> Judgement:
    if others:
        since = min(act.known for act in others) > max(act.known for act in acts)
        return _shown(alliance, name, acts + others, "outdated" if since else "refuted", day)
    alone = rolls.whole(alliance, day) and {act.actor for act in perhaps} <= {act.actor for act in acts}
    return _shown(alliance, name, acts, "supported" if alone else "not-enough-info", day)


def _ranked(
    claim: Claim, alliance: Alliance, name: str, acts: list[Act], others: list[Act], perhaps: list[Act]
) -> Judgement:
    """Judge a first or a rank: whoever is on record as earlier refutes it; only a whole list confirms it."""
    act = acts[0]
    before = [other for other in others if other.known < (act.earliest or "")]
    beside = [other for other in (*others, *perhaps) if other.actor != act.actor and other not in before]
    beside = [other for other in beside if (other.earliest or "") <= act.known]
    rank = int(claim.number.value) if claim.number is not None else len(acts)
    whole = rolls.whole(alliance, act.known)
    low, high = len(before) + 1, len(before) + 1 + len(beside)
    dated = act.earliest is not None and all(other.earliest is not None for other in beside)
    if rank < low or (whole and dated and rank > high + len(acts) - 1):
        return _shown(alliance, name, [*before, *acts], "refuted", act.known)
    certain = whole and low <= rank <= high and (low == high or len(acts) > 1)
    return _shown(alliance, name, [*before, *acts], "supported" if certain else "not-enough-info", act.known)


def _counted(claim: Claim, alliance: Alliance, told: Region, what: str, name: str, day: str) -> Judgement:
    """Judge how many of a region's states joined."""

    def tally(when: str) -> Tally:
        least = len(_of(alliance, what, told.sure, when))
        most = least + len(_of(alliance, what, told.perhaps, when))
        whole = rolls.whole(alliance, when)
        return Tally(least, most if whole else None, (least,) if whole and least == most else ())

    days = sorted({act.known for act in alliance.acts} | {act.until for act in alliance.acts if act.until})
    series = Series(
        name,
        tally,
        days,
        lambda when: [rolls.told(alliance, act) for act in _of(alliance, what, told.sure, when)][:_MOST],
    )
    assert claim.number is not None
    return compare(claim.number, claim.time, series, day, present=claim.time is None)

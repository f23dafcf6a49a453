"""Judging how many of a group of states, or of the members of an accord, belong to another one."""

from __future__ import annotations

from orbitctl.factcheck.claims.accords.groups import GROUPS
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.membership import members

#: "Half" is between these shares.
_HALF = (0.4, 0.6)
_MOST_SHOWN = 5
#: Groups that have more members by now: who of those of old joined refutes, and confirms nothing.
_GROWING = frozenset({"BRICS"})


def share(claim: Claim, world: World, day: str) -> Judgement:
    """Return how it stands that so many of a group did what is told."""
    joined, (group, what, *excepted) = world.alliance(claim.subject), claim.others
    whole = GROUPS.get(group) or _members(world.alliance(group), day)
    acts = {
        act.actor: act for act in rolls.joining(joined, joined.acts, what) if act.known <= day and act.actor in whole
    }
    over = {act.actor for act in acts.values() if act.until is not None and act.until <= day}
    done = sorted(set(acts) - over)
    name = group if group in GROUPS else world.alliance(group).name
    right = f"{len(done)} of {len(whole)}"
    words = {"name": name, "alliance": joined.name, "count": right}
    proofs = [rolls.told(joined, acts[actor]) for actor in done[:_MOST_SHOWN]] or [rolls.listed(joined, day)]
    if excepted:
        return _all_but(frozenset(excepted), whole, frozenset(done), joined, day, judged("not-enough-info", "set-share",
                        *proofs, **words))  # fmt: skip
    least = len(done)
    most = least if rolls.whole(joined, day) else len(whole)
    low, high = _wanted(claim, len(whole))
    if low <= least and most <= high:
        if group in _GROWING:
            return judged("not-enough-info", "set-share", *proofs, **words)
        return judged("supported", "set-share", *proofs, **words)
    if most < low or least > high:
        return judged("refuted", "set-share", *proofs, correct=right, **words)
    return judged("not-enough-info", "set-share", *proofs, **words)


def _all_but(
    excepted: frozenset[str], whole: frozenset[str], done: frozenset[str], joined: Alliance, day: str, open_: Judgement
) -> Judgement:  # fmt: skip
    """Judge that all of a group joined but for some: those did not, and everybody else did."""
    right = dict(open_.words)["count"]
    if not excepted <= whole:
        return open_
    if excepted & done or (whole - excepted - done and rolls.whole(joined, day)):
        return open_._replace(verdict="refuted", correct=right)
    return open_._replace(verdict="supported") if whole - excepted <= done and rolls.whole(joined, day) else open_


def _members(alliance: Alliance, day: str) -> frozenset[str]:
    return frozenset(act.actor for act in members(alliance.acts, alliance.kind, day))


def _wanted(claim: Claim, size: int) -> tuple[float, float]:
    """Return how many there have to be, at least and at most."""
    match claim.value:
        case "all":
            return size, size
        case "none":
            return 0, 0
        case "most" | "majority":
            return size / 2 + 0.5, size
        case "half":
            return size * _HALF[0], size * _HALF[1]
    number = claim.number
    assert number is not None
    return number.low or 0, number.high if number.high is not None else size

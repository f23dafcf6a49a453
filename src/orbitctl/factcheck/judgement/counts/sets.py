"""Judging what is said of all, none or so many of a set."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.accords.alone import alone
from orbitctl.factcheck.judgement.accords.shares import share
from orbitctl.factcheck.judgement.counts.counts import Series, Tally, compare
from orbitctl.factcheck.judgement.dates import endings
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.membership import members


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a set stands on a day."""
    match claim.property:
        case "overlap":
            return _overlap(claim, world, day)
        case "left":
            return _left(claim, world, day)
        case "members":
            return _members(claim, world, day)
        case "share":
            return share(claim, world, day)
        case "only":
            return alone(claim, world, day)
        case "ends":
            return endings.judge(claim, world, day)
    return _only_flown(claim, world, day)


def _overlap(claim: Claim, world: World, day: str) -> Judgement:
    """Count those in both of two alliances, day by day."""
    one, other = world.alliance(claim.subject), world.alliance(claim.others[0])

    def both(when: str) -> Tally:
        count = len(_on(one, when) & _on(other, when))
        open_ended = not (rolls.whole(one, when) and rolls.whole(other, when))
        return Tally(count, None if open_ended else count, () if open_ended and count == 0 else (count,))

    def shown(when: str) -> list[Proof]:
        common = _on(one, when) & _on(other, when)
        return [rolls.told(alliance, act) for alliance in (one, other)
                for act in members(alliance.acts, alliance.kind, when) if act.actor in common]  # fmt: skip

    days = sorted({act.known for act in (*one.acts, *other.acts)})
    assert claim.number is not None
    return compare(
        claim.number, None, Series(f"In both {one.name} and {other.name}", both, days, shown), day, present=True
    )


def _left(claim: Claim, world: World, day: str) -> Judgement:
    """Judge that nobody has left an alliance; of those whose list is not whole, that cannot be told."""
    alliance = world.alliance(claim.subject)
    gone = [act for act in alliance.acts if act.until is not None]
    left = [act for act in gone if act.until is not None and act.until <= day]
    names = ", ".join(act.name for act in left) or "Whoever joined"
    words = {"name": names, "alliance": alliance.name, "date": left[0].until or "" if left else day}
    if left:
        proofs = [rolls.told(alliance, act) for act in left]
        return judged("outdated", "member-left", *proofs, correct=f"{names} left", **words)
    whole = rolls.whole(alliance, day)
    return judged("supported" if whole else "not-enough-info", "never-left", rolls.listed(alliance, day), **words)


def _on(alliance: Alliance, day: str) -> set[str]:
    return {act.actor for act in members(alliance.acts, alliance.kind, day)}


def _members(claim: Claim, world: World, day: str) -> Judgement:
    """Judge that all members of one alliance, but for those excepted, belong to another."""
    whole, joined = world.alliance(claim.subject), world.alliance(claim.others[0])
    excepted, inside = set(claim.others[1:]), _on(joined, day)
    missing = sorted(_on(whole, day) - inside)
    acts = {act.actor: act for act in members(joined.acts, joined.kind, day)}
    wrongly = [rolls.told(joined, acts[actor]) for actor in sorted(excepted) if actor in acts]
    names = ", ".join(world.name(actor) for actor in missing) or "nobody"
    words = {"name": whole.name, "alliance": joined.name, "missing": names}
    if wrongly:
        return judged("refuted", "set-members", *wrongly, correct=f"all but {names}", **words)
    if not set(missing) - excepted:
        return judged("supported", "set-members", rolls.listed(joined, day), **words)
    sure = rolls.whole(joined, day) or any(rolls.outside(joined, actor, day) for actor in set(missing) - excepted)
    return judged("refuted" if sure else "not-enough-info", "set-members", rolls.listed(joined, day),
                  correct=f"all but {names}" if sure else None, **words)  # fmt: skip


def _only_flown(claim: Claim, world: World, day: str) -> Judgement:
    """Judge that of a program's flights that bear its name, only some have flown."""
    told = {claim.subject, *claim.others}
    programs = {world.undertaking(mission).program for mission in told}
    program = next(iter(programs)) if len(programs) == 1 else None
    if program is None:
        return judged("not-enough-info", "set-unknown", name=world.name(claim.subject))
    name = world.name(program)
    named = [mission for mission in world.undertaking(program).missions if world.name(mission).startswith(name)]
    flown = {mission: happened[0].known for mission in named
             if (happened := flights.happened(world.undertaking(mission), "launch", "", day))}  # fmt: skip
    if not told <= set(named):
        return judged("not-enough-info", "set-unknown", name=name)
    names = ", ".join(world.name(mission) for mission in flown) or "nobody"
    words = {"name": name, "count": names, "what": "flown"}
    proofs = _shown([world.undertaking(mission) for mission in flown])
    if not told <= set(flown):
        return judged("premature", "set", *proofs, correct=names, **words)
    further = [when for mission, when in flown.items() if mission not in told]
    if not further:
        return judged("supported", "set", *proofs, **words)
    once = min(further) > max(flown[mission] for mission in told)
    return judged("outdated" if once else "refuted", "set", *proofs, correct=names, **words)


def _shown(units: Sequence[Undertaking]) -> list[Proof]:
    return [Proof(unit.id, f"{unit.name}: {unit.outcome}", unit.outcome or "", None, unit.sources) for unit in units]

"""Judging who is said to have joined an accord before or after whom.

An act is single-valued, so the order of two is settled where both have a day on record, however sources differ on it,
and lie further apart than a local day from the UTC one. Who is not on a whole list joined neither before nor after
anybody.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.accords import membership, rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import bounds
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import Act

#: Days in what a time between two acts is told in, and how many of them more or less still are so long.
_UNITS = {"day": (1.0, 1.0), "week": (7.0, 5.0), "month": (30.44, 25.0), "year": (365.25, 300.0)}
#: Local days and those in UTC are so far apart.
_BESIDE = 1


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how the order of two acts, or of more, stands on a day."""
    order, what, unit, *others = claim.others
    alliance = world.alliance(claim.subject)
    acts: list[Act] = []
    for actor in (claim.value, *others):
        found = rolls.joining(alliance, rolls.acts_of(alliance, actor, world), what)
        act = next((act for act in found if act.known <= day and act.earliest is not None), None)
        if act is None:
            missing = membership.judge(claim._replace(property=what, value=actor, others=(), number=None), world, day)
            open_ = missing._replace(verdict="not-enough-info", correct=None)
            return missing if missing.verdict == "refuted" else open_
        acts.append(act)
    kept = [_days(alliance, act) for act in acts]
    fits = [_fits(kept[0], other, order, claim.number, unit) for other in kept[1:]]
    if order == "same" and True not in fits:
        fits = [_fits(one, other, order, None, "") for one, other in pairwise(kept)]
    wrong = next((at for at, fit in enumerate(fits) if fit is False), None)
    first, second = acts[0], acts[1 if wrong is None else wrong + 1]
    words = {"name": first.name, "alliance": alliance.name, "date": rolls.when(first),
             "other": second.name, "later": rolls.when(second)}  # fmt: skip
    proofs = (rolls.told(alliance, first), rolls.told(alliance, second))
    if wrong is not None:
        return judged(
            "refuted", "joined-before", *proofs, correct=f"{rolls.when(first)} and {rolls.when(second)}", **words
        )
    return judged("supported" if all(fits) else "not-enough-info", "joined-before", *proofs, **words)


def _days(alliance: Alliance, act: Act) -> tuple[int, int]:
    """Return the first and the last day an act can have been on, by whatever source."""
    days = [_number(act.earliest or act.known), _number(act.known)]
    for dissent in alliance.disputed:
        if dissent.field == act.actor:
            try:
                days += [_number(bound) for bound in bounds(dissent.value) if bound is not None]
            except dates.DateError:  # told in words
                continue
    return min(days), max(days)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _fits(one: tuple[int, int], other: tuple[int, int], order: str, number: Number | None, unit: str) -> bool | None:
    """Tell whether two acts can be, and have to be, as told; None if they can be and need not."""
    first, second = (one, other) if order != "after" else (other, one)
    least, most = second[0] - first[1], second[1] - first[0]
    if order == "same":
        return True if least == most == 0 else None if least <= _BESIDE and most >= -_BESIDE else False
    if number is None:
        return True if least > 0 else False if most < -_BESIDE else None
    length, slack = _UNITS[unit]
    low = number.low * length - slack if number.low is not None else -_BESIDE
    high = number.high * length + slack if number.high is not None else None
    if most < low or (high is not None and least > high):
        return False
    return True if least >= low and (high is None or most <= high) else None

"""Judging how many are said to belong to an alliance: by the members on record and the totals sources stated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial

from orbitctl import dates
from orbitctl.factcheck.claims.accords.totals import BEGUN
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.scope import STATES, WIDE
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.counts.counts import Series, Tally, compare, within
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import bounds, shifted
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import counting, members

#: So long before it is opened nobody has signed an accord.
_DRAFTING_DAYS = 400
#: Kinds that states join one by one until they come into force: who founded them is a matter of view.
_SLOWLY = frozenset({"treaty", "organisation"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a total stands on a day."""
    alliance = world.alliance(claim.subject)
    time, present = (None, True) if _is_since_its_start(claim, alliance) else (claim.time, claim.present)
    name = f"Members of {alliance.name}"
    if claim.number is None or not _began_then(claim, alliance):
        return judged("not-enough-info", "count-unknown", name=name)
    opened = alliance.opened and bounds(alliance.opened)[0]
    if opened and time is not None and (time.latest or "9") < shifted(opened, -_DRAFTING_DAYS):
        when = dates.in_words(alliance.opened or opened)
        proof = Proof(alliance.id, f"{alliance.name} opened {when}", when, alliance.opened, alliance.sources)
        return judged("refuted", "treaty", proof, correct=when, alliance=alliance.name, what="opened", date=when)
    if claim.property == "founders":
        return _founders(claim.number, alliance, name, besides=WIDE in claim.others)
    states = STATES in claim.others
    days = {act.known for act in alliance.acts} | {act.until for act in alliance.acts if act.until}
    days |= {total.known for total in alliance.totals}
    series = Series(
        name,
        tallies(alliance, states=states),
        sorted(days),
        lambda when: tuple(_evidence(alliance, when)),
        (lambda first, last: _joined(alliance, first, last)) if claim.property == "joiners" else None,
    )
    dated = time.itself() if time is not None else None  # "by 23 October": the total stated on that day
    if dated is not None and dated.earliest is not None and dated.latest is not None:
        stated = [total for total in alliance.totals if dated.earliest <= total.known <= min(dated.latest, day)]
        agreeing = next((total for total in stated if total.number == claim.number.value), None)
        if agreeing is not None and claim.number.exact:
            return judged("supported", "count", rolls.stated(alliance, agreeing), name=name,
                          count=str(agreeing.number), date=dates.in_words(agreeing.date))  # fmt: skip
    judgement = compare(claim.number, time, series, day, present=present)
    now = series.tally(day)
    some = now is not None and WIDE in claim.others and claim.number.value <= now.low
    if judgement.verdict == "refuted" and some and not claim.present:  # they may be told to have done something else
        return judged("not-enough-info", "count-unknown", *judgement.proofs, name=name)
    return judgement


def _began_then(claim: Claim, alliance: Alliance) -> bool:
    """Tell whether an accord can have begun when it is told to have: else it is another that is counted."""
    told = next((one.removeprefix(BEGUN).split("/") for one in claim.others if one.startswith(BEGUN)), None)
    if told is None or alliance.opened is None:
        return True
    first, last = bounds(alliance.opened)
    return not (first and last) or (shifted(told[0], -_DRAFTING_DAYS) <= last and first <= shifted(told[1], 1))


def _is_since_its_start(claim: Claim, alliance: Alliance) -> bool:
    """Tell whether all are counted that there have ever been: "has gained 18 parties since it opened in 1979"."""
    since = claim.time is not None and claim.time.relation == "since" and claim.time.earliest
    return bool(since and alliance.opened and since <= (bounds(alliance.opened)[1] or ""))


def _founders(number: Number, alliance: Alliance, name: str, *, besides: bool) -> Judgement:
    """Judge how many founded an alliance: those of the first day, or all until it came into force.

    With ``besides`` another is named who founded it with them.
    """
    opened = bounds(alliance.opened)[1] if alliance.opened else None
    stated = [total for total in alliance.totals if opened is not None and total.known <= opened]
    first = [act for act in alliance.acts if act.act in counting(alliance.kind) and act.known <= (opened or "")]
    counts = {total.number for total in stated} | ({len(first)} if first else set())
    words = {"name": name, "count": " or ".join(map(str, sorted(counts))), "date": opened or "the first day"}
    proofs = [rolls.stated(alliance, total) for total in stated] or [rolls.listed(alliance, opened or alliance.id)]
    if any(within(number, count - one) for count in counts for one in ((0, 1) if besides else (0,))):
        return judged("supported", "count", *proofs, **words)
    if any(f"{number.value:g}" in d.value.split() for d in alliance.disputed if d.field == "stated-counts"):
        return judged("disputed", "count", *proofs, correct=words["count"], **words)
    if not counts or alliance.kind in _SLOWLY or (besides and alliance.kind == "programme"):
        return judged("not-enough-info", "count-unknown", name=name)
    return judged("refuted", "count", *proofs, correct=words["count"], **words)


@lru_cache
def tallies(alliance: Alliance, *, states: bool = False) -> Callable[[str], Tally | None]:
    """Return what tells how many belonged to an alliance on a day; None before anybody did, or if nothing is known.

    With ``states`` only these are counted, and not the organisations and institutes beside them. What has been counted
    is kept: a total is compared with those of all other days.
    """
    return cache(partial(_tally, alliance, states=states))


def _tally(alliance: Alliance, day: str, *, states: bool) -> Tally | None:
    listed = members(alliance.acts, alliance.kind, day)
    possible = len(
        members([act._replace(known=act.earliest or act.known) for act in alliance.acts], alliance.kind, day)
    )
    stated = rolls.newest(alliance.totals, day)
    if not listed and stated is None:
        return None
    current = _current(alliance, day)
    if len({act.kind == "state" for act in listed}) > 1:  # some count states alone, some all: what was said stands
        counts = (sum(act.kind == "state" for act in listed), *current)
        counts = counts if states else (len(listed), *counts)
        return Tally(min(counts), max(counts), tuple(sorted(current)))
    since = _change(alliance, stated.known, day) if stated else 0
    reached = max(len(listed), stated.number + since if stated else 0)
    following = next((total.number for total in alliance.totals if total.known > day), None)
    missing = reached > len(listed)
    high: int | None = max(reached, possible)
    if missing and following is not None:
        high = max(high or 0, following)
    if rolls.open_ended(alliance, day):
        high = None
    return Tally(reached, high, () if missing and high != reached else (reached,))


def _change(alliance: Alliance, first: str, last: str) -> int:
    """Return how many more belong to an alliance on a day than on an earlier one, by what is surely dated between."""
    acts = [act for act in alliance.acts if act.act in counting(alliance.kind)]
    joined = {act.actor for act in acts if (act.earliest or first) > first and act.known <= last}
    left = {act.actor for act in alliance.acts if act.until is not None and first < act.until <= last}
    return len(joined - left) - len(left - joined)


def _current(alliance: Alliance, day: str) -> set[int]:
    """Return the stated totals that no later and larger one has passed, and no departure."""
    known = [total for total in alliance.totals if total.known <= day]
    now = len(members(alliance.acts, alliance.kind, day))
    return {
        total.number
        for total in known
        if all(other.number <= total.number for other in known if other.known > total.known)
        and len(members(alliance.acts, alliance.kind, total.known)) <= now
    }


def _joined(alliance: Alliance, first: str, last: str) -> int:
    """Return how many joined between two days."""
    return len(
        {act.actor for act in alliance.acts if act.act in counting(alliance.kind) and first <= act.known <= last}
    )


def _evidence(alliance: Alliance, day: str) -> Iterator[Proof]:
    stated = rolls.newest(alliance.totals, day)
    if stated is not None:
        yield rolls.stated(alliance, stated)
    yield rolls.listed(alliance, day)

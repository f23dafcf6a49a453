"""Judging how many are said to belong to an alliance: by the members on record and the totals sources stated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement import rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import shifted
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.membership import counting, members

#: "More than 25" of 71 is true and no longer the news: so far above it a present count makes it outdated. A fifth is
#: more than what joins between the writing and the printing of an article.
STALE_SHARE = 0.2
#: Acts become public some days late, and totals are stated before or after them.
_LAG_DAYS = 10


class Tally(NamedTuple):
    """How many there can have been on a day; ``high`` is open where others may have joined unnoticed."""

    low: int
    high: int | None
    settled: tuple[int, ...]  # the numbers known to be right; none if the sources leave it open

    def holds(self, number: Number) -> bool:
        """Tell whether a number told is known to be right: of what is settled, or of whatever there can have been."""
        least = number.low is None or self.low >= number.low
        most = number.high is None or (self.high is not None and self.high <= number.high)
        return (least and most) or any(within(number, count) for count in self.settled)

    def admits(self, number: Number) -> bool:
        """Tell whether a number told can be right."""
        above = self.high is None or number.low is None or number.low <= self.high
        return above and (number.high is None or number.high >= self.low)


def within(number: Number, count: float) -> bool:
    """Tell whether a count is what a number says."""
    return (number.low is None or count >= number.low) and (number.high is None or count <= number.high)


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a total stands on a day."""
    alliance, number = world.alliance(claim.subject), claim.number
    if number is None:
        return judged("not-enough-info", "total-unknown", alliance=alliance.name)
    if claim.time is not None:
        return _on_a_date(claim, number, alliance, day)
    now = tally(alliance, day)
    if now is None:
        return judged("not-enough-info", "total-unknown", alliance=alliance.name)
    proofs = _proofs(alliance, day)
    if now.holds(number):
        if claim.present and _stale(number, now):
            return judged("outdated", "total-passed", *proofs, correct=_shown(now), alliance=alliance.name,
                          count=_shown(now))  # fmt: skip
        return judged("supported", "total", *proofs, alliance=alliance.name, count=_shown(now), date=day)
    if now.admits(number):
        return judged("not-enough-info", "total-open", *proofs, alliance=alliance.name, count=_shown(now))
    last = _right_until(alliance, number, day)
    if last is None:
        if not claim.present and number.value < now.low:
            return judged("not-enough-info", "total-open", *proofs, alliance=alliance.name, count=_shown(now))
        return judged("refuted", "total", *proofs, correct=_shown(now), alliance=alliance.name, count=_shown(now),
                      date=day)  # fmt: skip
    if not claim.present:
        return judged("supported", "total-then", *proofs, alliance=alliance.name, count=_shown(now),
                      date=dates.in_words(last))  # fmt: skip
    return judged("outdated", "total-then", *proofs, correct=_shown(now), alliance=alliance.name, count=_shown(now),
                  date=dates.in_words(last))  # fmt: skip


def tally(alliance: Alliance, day: str) -> Tally | None:
    """Return how many belonged to an alliance on a day; None before anybody did, or if nothing is known."""
    listed = members(alliance.acts, alliance.kind, day)
    possible = len(
        members([act._replace(known=act.earliest or act.known) for act in alliance.acts], alliance.kind, day)
    )
    stated = rolls.newest(alliance.totals, day)
    if not listed and stated is None:
        return None
    current = _current(alliance, day)
    if len({act.kind == "state" for act in listed}) > 1:  # some count states alone, some all: what was said stands
        counts = (len(listed), sum(act.kind == "state" for act in listed), *current)
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


def _changes(alliance: Alliance, day: str) -> list[str]:
    """Return the days by a day on which a total changed or was stated, the newest first."""
    days = {act.known for act in alliance.acts} | {act.until for act in alliance.acts if act.until}
    days |= {total.known for total in alliance.totals}
    return sorted((found for found in days if found <= day), reverse=True)


def _right_until(alliance: Alliance, number: Number, day: str) -> str | None:
    """Return the day on which a number ceased to be right, or possibly right; None if it never was."""
    until = day
    for change in _changes(alliance, day):
        then = tally(alliance, change)
        if then is not None and (then.holds(number) or (then.high is not None and then.admits(number))):
            return until
        until = change
    return None


def _stale(number: Number, now: Tally) -> bool:
    return number.high is None and number.low is not None and now.low > number.value * (1 + STALE_SHARE)


def _on_a_date(claim: Claim, number: Number, alliance: Alliance, day: str) -> Judgement:
    """Compare with what there was on the days told."""
    time = claim.time
    assert time is not None
    last = min(time.latest or day, day)
    first = time.earliest if time.relation == "in" and time.earliest else last
    if first > day or time.relation in {"since", "from", "after"}:
        return judged("not-enough-info", "total-unknown", alliance=alliance.name)
    inside = [change for change in _changes(alliance, last) if change > first]
    tallies = [then for when in (last, *inside, first) if (then := tally(alliance, when)) is not None]
    if not tallies:
        return judged("not-enough-info", "total-unknown", alliance=alliance.name)
    at_end = tallies[0]
    proofs = _proofs(alliance, last)
    words = {"alliance": alliance.name, "count": _shown(at_end), "date": dates.in_words(last)}
    if any(then.holds(number) for then in tallies) or number.value in _stated(alliance, first, last):
        return judged("supported", "total", *proofs, **words)
    if claim.property == "joiners" and within(number, _joined(alliance, first, last)):
        return judged("supported", "total-joiners", *proofs, **words)
    around = [
        tally(alliance, shifted(first, -_LAG_DAYS)),
        tally(alliance, min(shifted(last, _LAG_DAYS), day)),
        *tallies,
    ]
    if time.approximate or any(then is not None and then.admits(number) for then in around):
        return judged("not-enough-info", "total-open", *proofs, **words)
    return judged("refuted", "total", *proofs, correct=_shown(at_end), **words)


def _joined(alliance: Alliance, first: str, last: str) -> int:
    """Return how many joined between two days."""
    return len(
        {act.actor for act in alliance.acts if act.act in counting(alliance.kind) and first <= act.known <= last}
    )


def _stated(alliance: Alliance, first: str, last: str) -> set[int]:
    return {total.number for total in alliance.totals if first <= total.known <= last}


def _shown(count: Tally) -> str:
    if count.settled:
        return " or ".join(str(number) for number in count.settled)
    return f"{count.low} or more" if count.high is None else f"{count.low} to {count.high}"


def _proofs(alliance: Alliance, day: str) -> Sequence[Proof]:
    return tuple(_evidence(alliance, day))


def _evidence(alliance: Alliance, day: str) -> Iterator[Proof]:
    stated = rolls.newest(alliance.totals, day)
    if stated is not None:
        yield rolls.stated(alliance, stated)
    yield rolls.listed(alliance, day)

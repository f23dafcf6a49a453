"""Comparing a number told with a count that changes over time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from orbitctl import dates
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import closing, shifted
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.views.claim import Verdict

#: "More than 25" of 71 is true and no longer the news: so far above it a present count makes it outdated. A fifth is
#: more than what is added between the writing and the printing of an article.
STALE_SHARE = 0.2
#: Acts become public some days late, and totals are stated before or after them.
_LAG_DAYS = 10


class Tally(NamedTuple):
    """How many there can have been on a day; ``high`` is open where more may be unknown."""

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

    def shown(self) -> str:
        """Return the count in words."""
        if self.settled:
            return " or ".join(str(number) for number in self.settled)
        return f"{self.low} or more" if self.high is None else f"{self.low} to {self.high}"


class Series(NamedTuple):
    """A count over time."""

    name: str  # of what is counted
    tally: Callable[[str], Tally | None]  # on a day; None if nothing is known of it
    changes: Sequence[str]  # the days on which it changed, oldest first
    proofs: Callable[[str], Sequence[Proof]]
    added: Callable[[str, str], int] | None = None  # between two days, where that can be what is told


def within(number: Number, count: float) -> bool:
    """Tell whether a count is what a number says."""
    return (number.low is None or count >= number.low) and (number.high is None or count <= number.high)


def compare(number: Number, time: Time | None, series: Series, day: str, *, present: bool) -> Judgement:
    """Judge a number told of a count; without a date, of that of the day if it is told as it stands now."""
    if time is not None:
        return _on_a_date(number, time, series, day)
    now = series.tally(day)
    if now is None:
        return judged("not-enough-info", "count-unknown", name=series.name)
    shown, proofs = now.shown(), series.proofs(day)
    if now.holds(number):
        if present and _stale(number, now):
            return judged("outdated", "count-passed", *proofs, correct=shown, name=series.name, count=shown)
        return judged("supported", "count", *proofs, name=series.name, count=shown, date=dates.in_words(day))
    if now.admits(number):
        return judged("not-enough-info", "count-open", *proofs, name=series.name, count=shown)
    until = _right_until(number, series, day)
    if until is not None:
        words = {"name": series.name, "count": shown, "date": dates.in_words(closing(until))}
        if present:
            return judged("outdated", "count-then", *proofs, correct=shown, **words)
        return judged("supported", "count-then", *proofs, **words)
    if not present and number.value < now.low:
        return judged("not-enough-info", "count-open", *proofs, name=series.name, count=shown)
    return judged("refuted", "count", *proofs, correct=shown, name=series.name, count=shown, date=dates.in_words(day))


def _right_until(number: Number, series: Series, day: str) -> str | None:
    """Return the day on which a number ceased to be right, or possibly right; None if it never was."""
    until = day
    for change in reversed([change for change in series.changes if change <= day]):
        then = series.tally(change)
        if then is not None and (then.holds(number) or (then.high is not None and then.admits(number))):
            return until
        until = change
    return None


def _stale(number: Number, now: Tally) -> bool:
    return number.high is None and number.low is not None and now.low > number.value * (1 + STALE_SHARE)


def _on_a_date(number: Number, time: Time, series: Series, day: str) -> Judgement:
    """Compare with what there was on the days told, or was added in them."""
    last = min(time.latest or day, day)
    first = time.earliest if time.relation == "in" and time.earliest else last
    if first > day or time.relation in {"since", "from", "after"}:
        return judged("not-enough-info", "count-unknown", name=series.name)
    added = series.added(first, last) if series.added is not None else None
    inside = [change for change in series.changes if first < change <= last] if added is None else []
    tallies = [then for when in (last, *inside, *([first] if added is None else [])) if (then := series.tally(when))]
    if not tallies:
        return judged("not-enough-info", "count-unknown", name=series.name)
    shown = tallies[0].shown()
    words = {"name": series.name, "count": shown, "date": dates.in_words(last)}
    proofs = series.proofs(last)
    if any(then.holds(number) for then in tallies):
        return judged("supported", "count", *proofs, **words)
    if added is not None and (within(number, added) or (tallies[0].high is None and number.value > added)):
        verdict: Verdict = "supported" if tallies[0].high is not None else "not-enough-info"
        return judged(verdict, "count-added", *proofs, **words)
    reached = min(then.low for then in tallies), max(then.high or then.low for then in tallies)
    if added is None and reached[0] <= number.value <= reached[1]:  # several joined on one day
        return judged("not-enough-info", "count-open", *proofs, name=series.name, count=shown)
    ends = ((first, -_LAG_DAYS), (last, _LAG_DAYS)) if added is None else ((last, -_LAG_DAYS), (last, _LAG_DAYS))
    around = [*(series.tally(min(shifted(end, lag), day)) for end, lag in ends), *tallies]
    going_on = added is not None and time.anchored and number.value <= added  # so many by the day of the text, perhaps
    if time.approximate or going_on or any(then is not None and then.admits(number) for then in around):
        return judged("not-enough-info", "count-open", *proofs, name=series.name, count=shown)
    return judged("refuted", "count", *proofs, correct=shown, **words)

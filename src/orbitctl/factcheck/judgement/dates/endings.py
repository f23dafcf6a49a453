"""Judging when both of two flights are told to have come to an end."""

from __future__ import annotations

from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.endings import APART
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.craft.lines import series_of
from orbitctl.factcheck.judgement.verdicts import Judgement, judged
from orbitctl.factcheck.judgement.when import fit

_ENDS = frozenset({"contact-lost", "end", "impact", "reentry"})
#: By so much longer than told the time between two ends has to be.
_LEEWAY = 2


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return whether the ends of two flights lie too far apart, or outside the time told."""
    units, name = _meant(claim, world)
    ends = [[event for event in unit.events if event.kind in _ENDS and event.known <= day] for unit in units]
    open_ = judged("not-enough-info", "set-unknown", name=name)
    if len(units) != 2 or (not all(ends) and any(flights.status(unit, day) != "active" for unit in units)):
        return open_
    found = [event for events in ends for event in events]
    if all(ends) and _fits(claim, ends):
        return open_
    told = [flights.told(unit, event) for unit, events in zip(units, ends, strict=True) for event in events]
    told = told or [flights.stands(unit, day) for unit in units]
    shown = "; ".join(event.date_text for event in found) or "none yet"
    return judged("refuted", "set", *told, correct=shown, name=name, what="ends", count=shown)


def _meant(claim: Claim, world: World) -> tuple[list[Undertaking], str]:
    _, ids, kind = claim.others
    named = [world.undertaking(record) for record in ids.split()]
    if len(named) == 1:
        name, line = series_of(named[0], world)
        return [unit for unit in line if not kind or kind in unit.kinds], name
    return named, ", ".join(unit.name for unit in named)


def _fits(claim: Claim, ends: list[list[Dated]]) -> bool:
    """Tell whether an end of each can be as told."""
    if claim.others[0] == APART:
        pairs = [(one, other) for one in ends[0] for other in ends[1]]
        return any(_apart(*pair) <= int(claim.value) * _LEEWAY for pair in pairs)
    assert claim.time is not None
    return all(any(fit(claim.time, event.earliest, event.latest) != "no" for event in events) for events in ends)


def _apart(one: Dated, other: Dated) -> int:
    """Return by how many days two events lie apart at least; 0 where that cannot be told."""
    first, second = sorted([one, other], key=lambda event: event.known)
    if first.latest is None or second.earliest is None:
        return 0
    return (date.fromisoformat(second.earliest) - date.fromisoformat(first.latest)).days

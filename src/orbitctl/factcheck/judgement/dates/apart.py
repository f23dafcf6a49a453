"""Which events of a flight cannot be told by the words for another, so that its date is wrong for what is told."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Dated, Undertaking
from orbitctl.factcheck.judgement.when import fit, is_exact
from orbitctl.factcheck.reading.phrases import Time

_LEAVING = frozenset({"launch"})
_ON_THE_WAY = _LEAVING | {"orbit", "flyby", "gravity-assist"}
_STAYING = frozenset({"landing", "ascent"})
#: For what is told, whose day cannot be meant by it: nobody calls a launch a landing. What is like it, or is part of
#: it, may be told by the same words: an ascent by those of a launch, an undocking by those of a return.
_APART: dict[str, frozenset[str]] = {
    "launch": frozenset({"orbit", "flyby", "landing", "impact", "return", "reentry", "docking", "contact-lost", "end"}),
    "orbit": _LEAVING | _STAYING | {"impact", "return", "reentry", "contact-lost", "end"},
    "flyby": _LEAVING | _STAYING | {"return", "contact-lost", "end"},
    "docking": _LEAVING | _STAYING | {"return", "reentry"},
    "landing": _ON_THE_WAY | {"docking", "ascent", "end", "return", "contact-lost"},
    "impact": _ON_THE_WAY | _STAYING,
    "return": _ON_THE_WAY | _STAYING,
    "end": _ON_THE_WAY | _STAYING,
    "reentry": _ON_THE_WAY | _STAYING,
}
#: The kinds of a loss, as of what "was lost", and those of a loss of contact.
_LOSSES = ("contact-lost", "impact", "end", "reentry")
_SILENCE = ("end", "contact-lost")
_FAILED = frozenset({"failure", "launch-failure"})
#: Kinds that are told as another is.
_LIKE = {"crew-arrival": "docking", "crew-departure": "return", "contact-lost": "end", "gravity-assist": "flyby"}


def can_yet_be(claim: Claim, time: Time, event: Dated, unit: Undertaking) -> bool:
    """Tell whether a date that is none of the events told, ``event`` the nearest of them, can be right all the same."""
    if claim.others == _LOSSES and unit.outcome in _FAILED:
        first = unit.events[0].earliest or ""
        lost = first <= (time.latest or "") and (time.earliest or "") <= (event.latest or "")
        if lost:
            return True  # it was lost before its remains came down
    later = (time.earliest or "") > (event.latest or "")
    if claim.property == "end" and claim.others != _SILENCE and event.kind != "end" and later:
        return True  # declared over long after the last word
    return any(fit(time, one.earliest, one.latest) == "yes" and _can_be_told_by(claim, one) for one in unit.events)


def _can_be_told_by(claim: Claim, event: Dated) -> bool:
    """Tell whether an event can be told by the words for another; a landing, for one, by those of a return."""
    if claim.property == "landing" and not claim.value and event.kind == "return":
        return True
    apart = event.kind in _APART.get(claim.property, ()) and event.kind not in claim.beside
    return claim.time is not None and is_exact(claim.time) and not apart


def at_place(events: Sequence[Dated], places: Sequence[str]) -> Sequence[Dated]:
    """Return those of some events that are told for a place that is named; all if none is."""
    there = [one for one in events if not {one.target or "", *one.title.lower().split()}.isdisjoint(places)]
    return there or events


def is_apart(told: str, kind: str) -> bool:
    """Tell whether nobody who tells of an event of one kind means one of another."""
    return kind in _APART.get(_LIKE.get(told, told), ())

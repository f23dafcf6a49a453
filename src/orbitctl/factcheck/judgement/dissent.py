"""Dates of which the record says that other sources give another."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.facts import Dated, Dissent, Undertaking
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time


def disputed(told: Time, unit: Undertaking) -> Judgement | None:
    """Return how a date stands that another source gives for something of a flight; None if none does."""
    for dissent in unit.disputed:
        event = _event(dissent, unit)
        if event is not None and gives(dissent, told):
            other = Proof(
                unit.id, f"{unit.name}: other sources give {dissent.value}", dissent.value, None, dissent.sources
            )
            return judged("disputed", "date-disputed", flights.told(unit, event), other, correct=event.date_text,
                          what=event.title, date=event.date_text, reason=dissent.reason)  # fmt: skip
    return None


def _event(dissent: Dissent, unit: Undertaking) -> Dated | None:
    return next((event for event in unit.events if dissent.field.startswith(event.kind)), None)


def gives(dissent: Dissent, told: Time) -> bool:
    """Tell whether another source gives a date that is told."""
    try:
        other = dates.parse(dissent.value)
    except dates.DateError:
        return False
    first, last = (bound.isoformat() if bound else None for bound in (other.earliest, other.latest))
    return fit(told, first, last) == "yes"

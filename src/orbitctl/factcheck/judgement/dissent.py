"""Dates of which the record says that other sources give another."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl import dates
from orbitctl.factcheck.facts import Dated, Dissent, Undertaking
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates.apart import is_apart
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import fit, shifted
from orbitctl.factcheck.reading.phrases import Time


def disputed(told: Time, unit: Undertaking, kinds: Collection[str] | None = None) -> Judgement | None:
    """Return how a date stands that another source gives for an event, of some kinds if it is known what is told."""
    for dissent in unit.disputed:
        event = _event(dissent, unit)
        if event is not None and _is_meant(event.kind, kinds) and gives(dissent, told):
            other = Proof(
                unit.id, f"{unit.name}: other sources give {dissent.value}", dissent.value, None, dissent.sources
            )
            return judged("disputed", "date-disputed", flights.told(unit, event), other, correct=event.date_text,
                          what=event.title, date=event.date_text, reason=dissent.reason)  # fmt: skip
    return None


def _is_meant(kind: str, told: Collection[str] | None) -> bool:
    return told is None or kind in told or any(not is_apart(one, kind) for one in told)


def _event(dissent: Dissent, unit: Undertaking) -> Dated | None:
    return next((event for event in unit.events if dissent.field.startswith(event.kind)), None)


def is_on_the_other_side(told: Time, event: Dated, unit: Undertaking) -> bool:
    """Tell whether the day before an event is told, that of the launch, and the local day is known to be the next."""
    launch = unit.events[0]
    if event is launch or event.latest is None or fit(told, launch.earliest, launch.latest) != "yes":
        return False
    local = shifted(event.latest, 1)
    return any(gives(dissent, told._replace(earliest=local, latest=local)) for dissent in unit.disputed)


def gives(dissent: Dissent, told: Time) -> bool:
    """Tell whether another source gives a date that is told."""
    try:
        other = dates.parse(dissent.value)
    except dates.DateError:
        return False
    first, last = (bound.isoformat() if bound else None for bound in (other.earliest, other.latest))
    return fit(told, first, last) == "yes"

"""What the day of a text makes of a statement: a date after it is that of a plan, whatever the tense."""

from __future__ import annotations

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.calendar.periods import add_months


def is_of_plan(claim: Claim, found: Analysis) -> bool:
    """Tell whether the present tense is that of a plan: "the wait ends in 2031, when JUICE gets to Jupiter"."""
    return claim.time is None and claim.modality == "fact" and claim.present and found.ahead


def to_come(claim: Claim, day: str | None) -> Claim:
    """Return as a plan what has a date ahead; and a plan told without a year for its next day, not for the nearest."""
    time = claim.time
    if day is None or time is None:
        return claim
    if (
        claim.modality == "fact"
        and claim.present
        and time.relation != "before"
        and (time.earliest or time.latest or "") > day
    ):
        return claim._replace(modality="plan", type="planned-date")
    if not time.yearless or claim.modality != "plan" or claim.formerly:
        return claim
    if time.earliest is None or time.latest is None:
        return claim
    if time.latest >= day:
        return claim._replace(time=time._replace(yearless=False))
    first, last = add_months(time.earliest, 12), add_months(time.latest, 12)
    if first is None or last is None:
        return claim
    edtf = time.edtf.replace(time.earliest[:4], first[:4]) if time.edtf else None
    return claim._replace(time=time._replace(earliest=first, latest=last, edtf=edtf, yearless=False))

"""What the day of a text makes of a statement: a date after it is that of a plan, whatever the tense."""

from __future__ import annotations

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.reading.calendar.periods import add_months
from orbitctl.factcheck.reading.phrases import Time


def is_of_plan(claim: Claim, found: Analysis) -> bool:
    """Tell whether the present tense is that of a plan: "the wait ends in 2031, when JUICE gets to Jupiter"."""
    return claim.time is None and claim.modality == "fact" and claim.present and found.ahead


def is_told_now(found: Analysis, time: Time) -> bool:
    """Tell whether a plan is one of the day of the text, or what is told in the past was "meant for", "due in" then."""
    if found.day is not None and (time.latest or time.earliest or found.day) >= found.day:
        return True
    if not found.words.isdisjoint(_NOW):
        return True
    past = [at for at in range(len(found.row)) if is_past(found.row, at)]
    return all(at and found.row[at - 1].word == "be" for at in past)  # "to be launched"


#: With one of these something is told of the present, or as to come.
_NOW = v.FUTURE | frozenset({"is", "are", "has", "have", "now", "still"})


def to_come(claim: Claim, found: Analysis) -> Claim:
    """Return as a plan what has a date ahead; and a plan told without a year for its next day, not for the nearest."""
    time, day = claim.time, found.day
    if time is not None and claim.modality == "plan":
        claim = claim._replace(present=is_told_now(found, time))
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

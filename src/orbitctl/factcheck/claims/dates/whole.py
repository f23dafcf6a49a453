"""The one date of a sentence, where it is that of whatever is told."""

from __future__ import annotations

from itertools import takewhile

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates import yearless
from orbitctl.factcheck.claims.grammar import dating
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset


def dated_by_all(told: Claim, found: Analysis) -> Claim:
    """Return what has no date of its own with the one of the sentence; of a plan that may be a day without a year."""
    if told.modality == "plan" and found.day is None:
        day = yearless.last_day(found.row)
        return told._replace(time=day, type="planned-date") if day is not None else told
    lone = _lone(found)
    return told._replace(time=lone, type=f"{told.property}-date") if lone is not None else told


#: What stands beside a date that is all a clause tells.
_OF_A_DAY = wordset("the day date it was on in that this then just at about around , .")


def _lone(found: Analysis) -> Time | None:
    """Return the one date of a sentence if it stands before all else, and for all: "The day was 5 May: X landed".

    Then only one thing is told; with two verbs nobody knows which is dated.
    """
    opening = list(takewhile(lambda clause: clause.times and not clause.names, found.clauses))
    if not opening or any(clause.times for clause in found.clauses[len(opening) :]):
        return None
    if any(chunk.time is None and chunk.word not in _OF_A_DAY for clause in opening for chunk in clause.chunks):
        return None
    times = dating.together([time for clause in opening for time in clause.times])
    time = times[0] if times else None
    verbs = [chunk.verb for chunk in found.row if chunk.verb is not None and chunk.verb.base not in {"be", "have"}]
    told = [frame for frame in found.frames if frame.verb in verbs]
    certain = len(told) == len(verbs) == 1 and told[0].modality == "fact" and not told[0].negated
    return time if certain and time is not None and time.relation == "in" else None

"""Claims in one line, as the tables of the tests have them."""

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Time


def days(time: Time | None) -> str:
    """Write a date with what ties it: ``2001-03-05``, ``by ..2030-12-31``."""
    if time is None:
        return ""
    first, last = time.earliest or "", time.latest or ""
    return f"{time.relation} ".removeprefix("in ") + (first if first == last else f"{first}..{last}")


def told_as(claim: Claim) -> str:
    """Write what makes a claim more, or less, than a fact."""
    marks = {"not": claim.negated, claim.modality: claim.modality != "fact", "formerly": claim.formerly}
    return " ".join(mark for mark, holds in marks.items() if holds)


def shown(claim: Claim, *parts: str) -> str:
    """Write a claim: what it is about, the parts that matter, the date, how it is told."""
    return " ".join(filter(None, (claim.subject, *parts, days(claim.time), told_as(claim))))

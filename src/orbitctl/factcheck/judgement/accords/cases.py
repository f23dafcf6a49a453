"""A membership that is judged: what is told of it, with the acts of whoever it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, Dissent
from orbitctl.factcheck.judgement.accords import rolls
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import Fit, bounds, fit
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.membership import Act
from orbitctl.views.claim import Verdict


class Case(NamedTuple):
    """A claim with the acts of its actor by the day."""

    claim: Claim
    alliance: Alliance
    acts: Sequence[Act]
    name: str
    day: str

    def joined(self, what: str | None = None) -> list[Act]:
        """Return the acts that are what is told."""
        return rolls.joining(self.alliance, self.acts, what or self.claim.property)

    def say(
        self, verdict: Verdict, rule: str, *proofs: Act | Proof, correct: str | None = None, **words: str
    ) -> Judgement:
        """Return a judgement; its date is that of the first act shown."""
        shown = [proof if isinstance(proof, Proof) else rolls.told(self.alliance, proof) for proof in proofs]
        act = next((proof for proof in proofs if isinstance(proof, Act)), None)
        words = {"date": rolls.when(act) if act else "no date on record", **words}
        if verdict in {"supported", "not-enough-info"}:
            correct = None
        elif correct is None:
            correct = words["date"]
        return judged(verdict, rule, *shown, correct=correct, name=self.name, alliance=self.alliance.name, **words)


def over(act: Act, day: str) -> bool:
    """Tell whether a membership has ended by a day."""
    return act.until is not None and act.until <= day


def ended(act: Act) -> str:
    """Return in words when a membership ended."""
    return dates.in_words(act.until) if act.until else ""


def fitting(time: Time, act: Act, *, done: bool = False) -> Fit:
    """Tell how a told date fits that of an act; what was ``done`` since a date may have been any day since."""
    return "maybe" if act.date is None else fit(time if done else _begun(time), act.earliest, act.known)


def _begun(time: Time) -> Time:
    """Return when something began that is so since: "since 2012" is right of what began in 2012, and not before."""
    if time.relation not in {"since", "from"} or not time.edtf or not time.edtf.endswith("/.."):
        return time
    first, last = bounds(time.edtf.removesuffix("/.."))
    return time._replace(relation="in", earliest=first, latest=last)


def dissenting(alliance: Alliance, actor: str, time: Time) -> Dissent | None:
    """Return the other source that gives a told date, if the record keeps one."""
    for dissent in alliance.disputed:
        if dissent.field != actor:
            continue
        try:
            if fit(_begun(time), *bounds(dissent.value)) == "yes":
                return dissent
        except dates.DateError:  # told in words: "60th signatory, October 2025"
            if time.earliest is not None and time.earliest[:4] in dissent.value:
                return dissent
    return None


def losing(case: Case, dissent: Dissent) -> Proof:
    """Return what another source gives as evidence."""
    what = f"{case.alliance.name}: other sources give {dissent.value}"
    return Proof(case.alliance.id, what, dissent.value, None, dissent.sources)

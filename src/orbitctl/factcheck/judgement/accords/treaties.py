"""Judging when an accord is said to have been opened, adopted, or to have come into force."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl import dates
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, World
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.judgement.when import bounds, fit, shifted
from orbitctl.factcheck.reading.phrases import Time

#: An accord is adopted at most so long before it is opened; the UN treaties on space took less than a year.
_ADOPTING_DAYS = 400
#: It is drafted before that.
_DRAFTING_DAYS = 5 * 365
#: How an accord is told to have begun; it is announced before anybody signs it.
_BEGUN = frozenset({"opened", "launched"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a date told of an accord stands on a day."""
    alliance, time = world.alliance(claim.subject), claim.time
    on_record = alliance.in_force if claim.property == "in-force" else alliance.opened
    if time is None or on_record is None:
        return judged("not-enough-info", "treaty-unknown", alliance=alliance.name)
    first, last = bounds(on_record)
    if claim.property in _BEGUN and not _began(claim.others, alliance, world):
        return judged("not-enough-info", "treaty-unknown", alliance=alliance.name)
    if first is not None and first > day:
        return judged("not-enough-info", "not-yet-known", name=alliance.name)
    said = "in force" if claim.property == "in-force" else "opened"
    when = dates.in_words(on_record)
    words = {"alliance": alliance.name, "what": said, "date": when}
    proof = Proof(alliance.id, f"{alliance.name} {said} {when}", when, on_record, alliance.sources)
    if fit(time, first, last) == "yes" or (claim.property == "year" and _known_by(time, alliance)):
        return judged("supported", "treaty", proof, **words)
    if _dissents(time, alliance, claim.property):
        return judged("disputed", "treaty", proof, correct=when, **words)
    if fit(time, first, last) != "no" or _otherwise(claim.property, time, alliance):
        return judged("not-enough-info", "treaty", proof, **words)
    return judged("refuted", "treaty", proof, correct=when, **words)


def _began(actors: Sequence[str], alliance: Alliance, world: World) -> bool:
    """Tell whether those who are told to have begun an accord did: else it is their own act that is dated."""
    founded = {act.actor for act in alliance.acts if alliance.opened is not None and act.date == alliance.opened}
    began = {*alliance.lead, *founded}
    return all(not began.isdisjoint((actor, *world.actor(actor).above)) for actor in actors)


def _known_by(time: Time, alliance: Alliance) -> bool:
    """Tell whether an accord goes by a year: that of its opening, its coming into force, or its adoption before."""
    known = [bounds(date) for date in (alliance.opened, alliance.in_force) if date is not None]
    return any(fit(time, *span) == "yes" for span in known) or _adopted(time, alliance, _ADOPTING_DAYS)


def _adopted(time: Time, alliance: Alliance, days: int) -> bool:
    """Tell whether a date is before the opening, and not too long before for the adoption."""
    first = bounds(alliance.opened)[0] if alliance.opened is not None else None
    return first is not None and time.latest is not None and shifted(first, -days) <= time.latest < first


def _otherwise(what: str, time: Time, alliance: Alliance) -> bool:
    """Tell whether a date can be that of another step that is easily meant."""
    if what == "launched" and _adopted(time, alliance, _ADOPTING_DAYS):
        return True
    if what in {"adopted", "drafted"}:
        return _adopted(time, alliance, _DRAFTING_DAYS if what == "drafted" else _ADOPTING_DAYS)
    if what == "begun":
        return _known_by(time, alliance)
    if what in _BEGUN and time.earliest is not None and time.earliest == time.latest:
        joined = [act for act in alliance.acts if act.date is not None and act.known == time.earliest]
        if joined:
            return True  # "the Accords were signed on 14 July": by one who joined
    other = alliance.in_force if what in _BEGUN and alliance.kind == "organisation" else None
    return other is not None and fit(time, *bounds(other)) == "yes"


def _dissents(time: Time, alliance: Alliance, what: str) -> bool:
    """Tell whether another source gives the date told."""
    for dissent in alliance.disputed:
        if dissent.field.replace("_", "-") == what:
            try:
                return fit(time, *bounds(dissent.value)) == "yes"
            except dates.DateError:
                continue
    return False

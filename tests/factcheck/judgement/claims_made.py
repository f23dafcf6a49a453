"""Claims for judges, with their dates in words."""

from typing import Any

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens


def date(text: str, day: str | None = None) -> Time | None:
    """Read the one date of a text, if it has any: "on 5 March 2001", "by 2030"."""
    if not text:
        return None
    [time] = times(tokens(f"It was {text}."), day)
    return time


def event(subject: str, kind: str, when: str = "", place: str = "", **more: Any) -> Claim:
    """Say that something happened to a flight: ``event("lantern-1", "landing", "in 2001")``."""
    kinds = more.pop("others", (kind,))
    return Claim("event", f"{kind}-date", subject, kind, place, date(when), others=kinds, **more)


def plan(subject: str, kind: str, when: str = "", **more: Any) -> Claim:
    """Say that something is planned, now unless it is told in the past."""
    return event(subject, kind, when, modality="plan", **{"present": True, **more})


def status(subject: str, told: str, when: str = "", **more: Any) -> Claim:
    """Say how something stands; now, unless there is a date."""
    return Claim("status", "status", subject, told, told, date(when), present=not when, **more)


def outcome(subject: str, told: str, word: str = "failure") -> Claim:
    """Say how a flight went."""
    return Claim("outcome", "outcome", subject, told, word)


def office(person: str, when: str = "", what: str = "holds", of: str = "nsa", **more: Any) -> Claim:
    """Say that somebody holds an office, or began or ended to."""
    return Claim("office", "office", of, what, person, date(when), present=not when, **more)


def first(subject: str, kind: str, deed: str, when: str = "") -> Claim:
    """Say who was first to do what."""
    return Claim(
        "placing", "first", subject, "first", " ".join(sorted(deed.split())), date(when), others=(kind, "", "")
    )


def goal(subject: str, what: str, when: str = "", kind: str = "agency", **more: Any) -> Claim:
    """Say what somebody wants to do with people."""
    return Claim("goal", "planned-date", subject, what, kind, date(when), **{"modality": "plan", **more})


def scheduled(subject: str, kind: str, when: str, **more: Any) -> Claim:
    """Say in other words that something is planned."""
    return plan(subject, kind, when, **more)._replace(family="schedule", type="planned-date")


def accomplished(subject: str, *kinds: str, place: str = "") -> Claim:
    """Say in other words that something has happened."""
    return Claim("accomplished", "outcome", subject, kinds[0], place, others=kinds)

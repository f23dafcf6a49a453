"""Who belongs to an alliance on a day, from the dated acts of its members.

A *party* to a treaty ratified it, acceded, succeeded or joined; who only signed is a *signatory* (Vienna Convention on
the Law of Treaties, articles 2 and 11-15). Every other body or instrument counts whoever signed, joined, founded,
ratified or announced.
"""

from collections.abc import Iterable
from typing import NamedTuple

BINDING = frozenset({"ratified", "acceded", "succeeded", "joined"})
JOINING = BINDING | {"signed", "founded", "announced"}


class Act(NamedTuple):
    """One dated act of one actor. Days are ISO strings, so they compare as they stand."""

    actor: str
    act: str
    known: str  # the last day it can have happened: from then on it certainly has
    until: str | None = None  # the first day on which the membership it began is over
    date: str | None = None
    date_text: str = ""
    ordinal: int | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()
    confidence: str = "unsourced"
    name: str = ""
    iso2: str | None = None
    kind: str = ""
    earliest: str | None = None  # the first day it can have happened; None if that is open or has no date


def counting(kind: str) -> frozenset[str]:
    """Return the acts that make a member of an alliance of some kind."""
    return BINDING if kind == "treaty" else JOINING


def members(acts: Iterable[Act], kind: str, day: str) -> list[Act]:
    """Return for each member on ``day`` the act that made it one, in the order of the acts."""
    return _first_acts(acts, counting(kind), day)


def signatories(acts: Iterable[Act], kind: str, day: str) -> list[Act]:
    """Return the signatures on ``day`` of those who signed a treaty and are not bound by it."""
    if kind != "treaty":
        return []
    acts = list(acts)
    bound = {act.actor for act in acts if act.act in BINDING and act.known <= day}
    return [act for act in _first_acts(acts, frozenset({"signed"}), day) if act.actor not in bound]


def _first_acts(acts: Iterable[Act], wanted: frozenset[str], day: str) -> list[Act]:
    found: dict[str, Act] = {}
    for act in acts:
        if act.act in wanted and act.known <= day and not (act.until and act.until <= day):
            found.setdefault(act.actor, act)
    return list(found.values())

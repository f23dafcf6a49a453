"""Who is on the roll of an alliance on a day, and whether the roll is known to be whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from orbitctl import dates
from orbitctl.factcheck.facts import Alliance, Outsider, Total, World
from orbitctl.factcheck.judgement.verdicts import Proof
from orbitctl.factcheck.judgement.when import shifted
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.membership import BINDING, Act, counting, members

#: So many years after the last total a source stated, nobody can tell any more that no name is missing.
_TRUSTED_YEARS = 5
#: States that go on under another name, with their acts.
CONTINUED = {"soviet-union": "russia"}
#: Instruments of these are deposited, and take effect so many days later.
_DEPOSITED = frozenset({"treaty", "organisation"})
_TAKING_EFFECT_DAYS = 31
#: Kinds that are closed once they are concluded: nobody joins a bilateral agreement later.
_CLOSED = frozenset({"agreement", "memorandum"})


def acts_of(alliance: Alliance, actor: str, world: World) -> list[Act]:
    """Return the acts of an actor; where an agency signed for its state, or a state for its agency, theirs."""
    own = [act for act in alliance.acts if act.actor == actor]
    if own:
        return own
    who = world.actor(actor)
    if actor in CONTINUED and who.dissolved is not None:
        return [act for act in alliance.acts if act.actor == CONTINUED[actor] and act.known < who.dissolved]
    if who.kind == "state":
        return [act for act in alliance.acts if act.kind == "agency" and actor in world.actor(act.actor).above]
    return [act for act in alliance.acts if act.actor in who.above and who.kind == "agency"]


def joining(alliance: Alliance, acts: Sequence[Act], what: str) -> list[Act]:
    """Return the acts that count as what is told: to sign a treaty is not to be bound by it."""
    if alliance.kind == "treaty":
        wanted = frozenset({"signed"}) if what == "sign" else BINDING
    else:
        wanted = counting(alliance.kind)
    return [act for act in acts if act.act in wanted]


def whole(alliance: Alliance, day: str) -> bool:
    """Tell whether everybody who belonged to an alliance on a day is on record, as far as totals can tell."""
    stated = newest(alliance.totals, day)
    if stated is not None and len(members(alliance.acts, alliance.kind, day)) < stated.number:
        return False
    return not open_ended(alliance, day)


def keeps_signatures(alliance: Alliance) -> bool:
    """Tell whether who only signed is on record too: of many a treaty only its parties are."""
    return alliance.kind != "treaty" or any(act.act == "signed" for act in alliance.acts)


def open_ended(alliance: Alliance, day: str) -> bool:
    """Tell whether others may have joined by a day unnoticed: no total is near before it, and none after it agrees."""
    if any(
        total.known >= day and len(members(alliance.acts, alliance.kind, total.known)) >= total.number
        for total in alliance.totals
    ):
        return False
    stated = newest(alliance.totals, day)
    return stated is None or (alliance.kind not in _CLOSED and _stale(stated, day))


def founding(alliance: Alliance) -> str:
    """Return the last day on which whoever joins founds an alliance: that of the first act, or of coming into force."""
    first = min(act.known for act in alliance.acts)
    force = dates.parse(alliance.in_force).latest if alliance.in_force is not None else None
    return max(first, force.isoformat() if force is not None else first)


def newest(totals: Sequence[Total], day: str) -> Total | None:
    """Return the last total that a source had stated by a day."""
    known = [total for total in totals if total.known <= day]
    return max(known, key=lambda total: total.known) if known else None


def _stale(total: Total, day: str) -> bool:
    """Tell whether a total is so old on a day that others may have joined unnoticed."""
    return date.fromisoformat(total.known) + timedelta(days=365 * _TRUSTED_YEARS) < date.fromisoformat(day)


def outside(alliance: Alliance, actor: str, day: str) -> Outsider | None:
    """Return the statement that an actor does not belong to an alliance, if one is on record."""
    found = [outsider for outsider in alliance.outside if outsider.actor == actor and outsider.known <= day]
    return found[-1] if found else None


def takes_effect(alliance: Alliance, act: Act, time: Time) -> bool:
    """Tell whether a year told begins just after an act: what is deposited in December takes effect in January."""
    if alliance.kind not in _DEPOSITED or act.date is None or time.earliest is None:
        return False
    return (
        time.earliest.endswith("-01-01") and shifted(time.earliest, -_TAKING_EFFECT_DAYS) <= act.known < time.earliest
    )


def when(act: Act) -> str:
    """Return the date of an act in words."""
    return act.date_text or "no date on record"


def told(alliance: Alliance, act: Act) -> Proof:
    """Return an act as evidence."""
    what = f"{act.name} {act.act.replace('-', ' ')}: {alliance.name}"
    return Proof(alliance.id, what, act.date_text or act.act, act.date, act.sources)


def stated(alliance: Alliance, total: Total) -> Proof:
    """Return a total as evidence."""
    what = f"{alliance.name}: {total.number} stated for {total.date}"
    return Proof(alliance.id, what, str(total.number), total.date, total.sources)


def listed(alliance: Alliance, day: str) -> Proof:
    """Return the members on record as evidence."""
    count = len(members(alliance.acts, alliance.kind, day))
    return Proof(alliance.id, f"{alliance.name}: {count} on record on {day}", str(count), day, alliance.sources)

"""What was known when: the days between which each plan and each state of a mission or program held.

An imprecise date counts as known from its last day, because only then is it certain.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from orbitctl import dates
from orbitctl.dataset.schema import Announcement, Mission, Occurrence, Program
from orbitctl.snapshot import FOREVER

_AS_OF: ContextVar[str] = ContextVar("as_of", default=FOREVER)
#: Events that end the wait for an announced one, beside the announced kind itself.
_CLOSING = frozenset({"cancelled", "end"})
_ENDED = frozenset({"success", "partial-failure", "failure", "launch-failure"})
#: Regions so near that a mission is at work as soon as it is launched.
_NEAR = frozenset({"earth", "leo", "meo", "geo", "suborbital"})


class State(NamedTuple):
    """What a record was between two days."""

    known_from: str
    known_until: str
    status: str
    outcome: str | None


@contextmanager
def speaking_for(as_of: str) -> Iterator[None]:
    """While it lasts, hold everything in the data for known on the day it speaks for, however vague its date."""
    token = _AS_OF.set(as_of)
    try:
        yield
    finally:
        _AS_OF.reset(token)


def known_from(date: str | None) -> str:
    """Return the first day on which a dated thing is certainly known; the beginning of time for none.

    That is its last day, or the day the data speaks for if that comes first: what the data tells of "about 2026" on
    1 October 2026 has been by then.
    """
    if date is None:
        return "0001-01-01"
    parsed = dates.parse(date)
    bound = parsed.latest or parsed.earliest
    known = bound.isoformat() if bound else "0001-01-01"
    as_of = _AS_OF.get()
    begun = parsed.earliest is None or parsed.earliest.isoformat() <= as_of
    return min(known, as_of) if begun else known


def plans(
    schedule: Sequence[Announcement], events: Sequence[Occurrence], outcome: str | None
) -> Iterator[tuple[Announcement, str, str]]:
    """Yield each announcement that gives a date, with the days between which it was the plan in force."""
    for position, item in enumerate(schedule):
        begin = known_from(item.announced)
        later = [known_from(other.announced) for other in schedule[position + 1 :] if _same(other, item)]
        ends = [known_from(event.date) for event in events if _closes(event, item)]
        over = [known_from(events[-1].date)] if events and outcome in _ENDED else []
        until = min([*later, *over, *(day for day in ends if day >= begin)], default=FOREVER)
        if item.target is not None and begin < until:
            yield item, begin, until


def _same(later: Announcement, earlier: Announcement) -> bool:
    """Tell whether an announcement takes the place of an earlier one."""
    return (later.event, later.title) == (earlier.event, earlier.title)


def _closes(event: Occurrence, item: Announcement) -> bool:
    """Tell whether an event ends the wait for what was announced."""
    return event.kind in _CLOSING or (event.kind == item.event and item.title in {None, event.title})


def mission_states(mission: Mission) -> list[State]:
    """Return the states of a mission, oldest first: planned, on its way, at work, ended."""
    announced = [known_from(item.announced) for item in mission.schedule]
    happened = flight(mission)
    launch = known_from(happened[0].date) if happened else None
    turns: list[tuple[str, str, str]] = []
    if announced and (launch is None or min(announced) < launch):
        turns.append((min(announced), "planned", "planned"))
    if launch is not None and mission.outcome in _ENDED:
        turns += _flight(mission, launch, happened)
        end = next((event for event in happened if event.kind == "end"), happened[-1])  # it may come down later
        turns.append((known_from(end.date), "ended", mission.outcome))
    elif launch is not None:
        turns += _flight(mission, launch, happened)
        turns.append((turns[-1][0], mission.outcome, mission.outcome))
    elif mission.outcome == "cancelled":
        ends = [known_from(event.date) for event in mission.events if event.kind == "cancelled"]
        turns.append((max(ends or announced or ["0001-01-01"]), "cancelled", "cancelled"))
    elif mission.outcome != "planned":  # flown, though no day of it is known
        turns.append((max(announced, default="0001-01-01"), *_unscheduled(mission.outcome)))
    elif not turns:
        turns.append(("0001-01-01", "planned", "planned"))
    if mission.outcome == "planned":
        turns += _taken_up_again(mission, announced)
    return _intervals(turns)


def _taken_up_again(mission: Mission, announced: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the turns of a plan that was cancelled for a while: until the next thing known of it."""
    known = [*announced, *(known_from(event.date) for event in mission.events)]
    for day in (known_from(event.date) for event in mission.events if event.kind == "cancelled"):
        again = min((other for other in known if other > day), default=None)
        if again is not None:
            yield day, "cancelled", "cancelled"
            yield again, "planned", "planned"


def flight(mission: Mission) -> list[Occurrence]:
    """Return what happened from the launch on; milestones on the ground are before, and a plan has none."""
    if mission.outcome in {"planned", "cancelled"}:
        return []
    kinds = [event.kind for event in mission.events]
    return mission.events[kinds.index("launch") if "launch" in kinds else 0 :]


def _unscheduled(outcome: str) -> tuple[str, str]:
    """Return status and outcome of a mission that has neither dated events nor announcements."""
    return ("ended" if outcome in _ENDED else outcome), outcome


def _flight(mission: Mission, launch: str, happened: Sequence[Occurrence]) -> list[tuple[str, str, str]]:
    """Return the turns between launch and end: on its way until something happens there, then at work."""
    if mission.targets[0] in _NEAR:
        return [(launch, "active", "active")]
    turns = [(launch, "in-transit", "in-transit")]
    arrival = next((known_from(event.date) for event in happened if event.kind not in {"launch", "deployment"}), None)
    if arrival is not None and mission.outcome != "in-transit":
        turns.append((arrival, "active", "active"))
    return turns


def program_states(program: Program) -> list[State]:
    """Return the states of a program, oldest first, from its phases."""
    turns = [(known_from(phase.since), phase.status, None) for phase in program.phases]
    return _intervals(turns)


def _intervals(turns: Sequence[tuple[str, str, str | None]]) -> list[State]:
    """Let each turn last until the next; a turn that lasts no day drops out.

    A turn known before the one it follows (launched in 2005, landed on 1 June 2005) ends that one too.
    """
    states: list[State] = []
    until = FOREVER
    for begin, status, outcome in reversed(turns):
        if begin < until:
            states.insert(0, State(begin, until, status, outcome))
            until = begin
    return states

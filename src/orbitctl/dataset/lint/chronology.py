"""Dates: in order, possible together, and not later than the day the data speaks for."""

from collections.abc import Iterator

from orbitctl import dates
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset, Entry
from orbitctl.dataset.positions import Location
from orbitctl.dataset.problems import Problem

#: Outcomes of a mission that has left the ground, or tried to.
FLOWN = frozenset({"success", "partial-failure", "failure", "launch-failure", "active", "in-transit"})
#: What can still happen to a mission that has ended.
_COMING_DOWN = frozenset({"impact", "reentry", "return"})


def _with_events(dataset: Dataset) -> Iterator[Entry]:
    return (entry for entry in dataset.by_id.values() if entry.kind in {"mission", "program"})


def disordered_events(dataset: Dataset) -> Iterator[Problem]:
    """Find events, announcements and phases listed after a later one."""
    for entry in _with_events(dataset):
        lists = {"events": "date", "schedule": "announced", "phases": "since"}
        for name, date_field in lists.items():
            previous: dates.PartialDate | None = None
            for position, item in enumerate(getattr(entry.record, name, [])):
                current = dates.parse(getattr(item, date_field))
                if previous is not None and dates.precedes(current, previous) is dates.Order.BEFORE:
                    message = f"`{name}`: {current} stands after {previous}; list the oldest first"
                    yield entry.problem("L301", message, name, position, date_field)
                previous = current


def events_before_launch(dataset: Dataset) -> Iterator[Problem]:
    """Find missions with an event in flight before their launch; a milestone may be one on the ground."""
    for entry in dataset.of_kind("mission"):
        launch = next((event for event in entry.record.events if event.kind == "launch"), None)
        if launch is None:
            continue
        for position, event in enumerate(entry.record.events):
            early = dates.precedes(dates.parse(event.date), dates.parse(launch.date)) is dates.Order.BEFORE
            if early and event.kind not in {"milestone", "paused", "cancelled"}:
                message = f"{event.kind} on {event.date} is before the launch on {launch.date}; mend one of the dates"
                yield entry.problem("L302", message, "events", position, "date")


def future_facts(dataset: Dataset) -> Iterator[Problem]:
    """Find things told as done that lie after the dataset's as-of day."""
    as_of = dates.parse(dataset.info.as_of)
    places = {
        "mission": ("events", "date"),
        "program": ("events", "date"),
        "alliance": ("members", "date"),
    }
    for entry in dataset.by_id.values():
        lists = [places[entry.kind]] if entry.kind in places else []
        if entry.kind in {"mission", "program"}:
            lists.append(("schedule", "announced"))
        found: list[tuple[Location, str | None]] = [
            ((name, position, field), getattr(item, field))
            for name, field in lists
            for position, item in enumerate(getattr(entry.record, name))
        ]
        if entry.kind == "event":
            found.append((("date",), entry.record.date))
        for place, text in found:
            if text is not None and dates.precedes(as_of, dates.parse(text)) is dates.Order.BEFORE:
                advice = "move it to `schedule`" if place[0] == "events" else "leave it out"
                message = f"{text} is after the data's as-of day {as_of}; {advice}, or raise as_of in dataset.toml"
                yield entry.problem("L303", message, *place)


def cospar_years(dataset: Dataset) -> Iterator[Problem]:
    """Find missions whose COSPAR id is not of the year of their launch."""
    for entry in dataset.of_kind("mission"):
        mission = entry.record
        launch = next((event.date for event in mission.events if event.kind == "launch"), None)
        if mission.cospar_id and launch and not launch.startswith(mission.cospar_id[:4]):
            message = f"COSPAR id {mission.cospar_id} but launched {launch}; mend one of them"
            yield entry.problem("L304", message, "cospar_id")


def outcome_and_launch(dataset: Dataset) -> Iterator[Problem]:
    """Find missions whose outcome and events tell different stories."""
    for entry in dataset.of_kind("mission"):
        mission = entry.record
        launched = any(event.kind == "launch" for event in mission.events)
        if mission.outcome in FLOWN and not launched and not mission.carrier:
            message = f"outcome is {mission.outcome} but there is no launch event; add it, or name the `carrier`"
        elif mission.outcome in {"planned", "cancelled"} and launched:
            message = f"outcome is {mission.outcome} but there is a launch event; write the real outcome"
        elif mission.outcome == "planned" and not mission.schedule:
            message = "outcome is planned but `schedule` is empty; add the announcement it rests on"
        else:
            continue
        yield entry.problem("L305", message, "outcome")


def events_after_end(dataset: Dataset) -> Iterator[Problem]:
    """Find missions to which something happens after their end, other than coming down."""
    for entry in dataset.of_kind("mission"):
        ends = [dates.parse(event.date) for event in entry.record.events if event.kind == "end"]
        for position, event in enumerate(entry.record.events):
            later = ends and dates.precedes(ends[-1], dates.parse(event.date)) is dates.Order.BEFORE
            if later and event.kind not in _COMING_DOWN:
                message = f"{event.kind} on {event.date} is after the end on {ends[-1]}; mend one of the dates or kinds"
                yield entry.problem("L306", message, "events", position, "date")


RULES = (
    Rule("L301", "Events, announcements and phases are listed oldest first.", disordered_events),
    Rule("L302", "Nothing happens to a mission before its launch.", events_before_launch),
    Rule("L303", "Nothing is told as done after the as-of day.", future_facts),
    Rule("L304", "A COSPAR id begins with the year of launch.", cospar_years),
    Rule("L305", "Outcome, launch and schedule agree.", outcome_and_launch),
    Rule("L306", "After its end a mission can only come down.", events_after_end),
)

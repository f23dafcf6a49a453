"""The canonical JSON of a record: its fields, with names, words and days of knowledge worked out."""

from collections.abc import Iterator
from typing import Any

from orbitctl import dates
from orbitctl.dataset.compile import words
from orbitctl.dataset.compile.lives import flight, known_from
from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.schema import Alliance, Event, Mission, Model, Program

#: Keys whose text is searched, wherever they stand in a body.
_SEARCHED = frozenset(
    {
        "summary",
        "note",
        "value",
        "text",
        "question",
        "explanation",
        "title",
        "launch_vehicle",
        "reason",
        "program_name",
    }
)
_SEARCHED_LISTS = frozenset({"crew", "operator_names"})
#: Dates of a record itself that answers also say in words.
_SAID = ("opened", "in_force", "ended", "founded", "dissolved")
#: Those of them that a past day does not know yet.
_LATER = ("in_force", "ended", "dissolved")


def body(record: Model, naming: Naming) -> dict[str, Any]:
    """Return the JSON of a record as it is kept in the snapshot."""
    content = record.model_dump()
    for name in _SAID:
        if name in content:
            content[f"{name}_text"] = _in_words(content[name])
    content["known"] = {
        key: known_from(content[name]) for name in _LATER if content.get(name) for key in (name, f"{name}_text")
    }
    for name in ("facts", "statements"):
        for item in content.get(name, []):
            item["known"] = known_from(item["since"])
    if isinstance(record, (Mission, Program)):
        content["events"] = [
            {**event, **_event_words(event, record), "known": known_from(event["date"])} for event in content["events"]
        ]
        content["schedule"] = [_announcement(item) for item in content["schedule"]]
    if isinstance(record, Mission):
        content["launch_date"] = next((event.date for event in record.events if event.kind == "launch"), None)
        content["operator_names"] = [naming.short_name(actor) for actor in record.operators]
        content["program_name"] = naming.name(record.program) if record.program else None
    if isinstance(record, Program):
        content["lead_names"] = [naming.short_name(actor) for actor in record.lead]
        content["partner_names"] = [naming.short_name(actor) for actor in record.partners]
        for phase in content["phases"]:
            phase |= {"since_text": dates.in_words(phase["since"]), "known": known_from(phase["since"])}
    if isinstance(record, Alliance):
        del content["members"]  # the acts have a table of their own
        content["lead_names"] = [naming.short_name(actor) for actor in record.lead]
        content["opened_bounds"] = _bounds(record.opened)
        for stated in content["stated_counts"]:
            stated |= {"date_text": dates.in_words(stated["date"]), "known": known_from(stated["date"])}
        for outsider in content["outside"]:
            outsider["known"] = known_from(outsider["date"])
    if isinstance(record, Event):
        content["date_text"] = dates.in_words(record.date)
        content["actor_names"] = [naming.short_name(actor) for actor in record.actors]
    return content


def _event_words(event: dict[str, Any], record: Mission | Program) -> dict[str, Any]:
    target = event["target"] or next(iter(record.targets), None)
    return {
        "date_text": dates.in_words(event["date"]),
        "label": words.label(event["kind"], event["title"]),
        "title": words.sentence(event["kind"], event["title"], record.name, target),
        "confidence": event["confidence"] or record.confidence,
        "sources": event["sources"] or record.sources,
        **_bounds(event["date"]),
    }


def _announcement(item: dict[str, Any]) -> dict[str, Any]:
    return {
        **item,
        "announced_text": dates.in_words(item["announced"]),
        "target_text": dates.in_words(item["target"]) if item["target"] else "no date given",
        "known": known_from(item["announced"]),
        **_bounds(item["target"]),
    }


def _in_words(date: str | None) -> str | None:
    return dates.in_words(date) if date else None


def _bounds(date: str | None) -> dict[str, str | None]:
    """Return the first and last day a date can be, so that whoever compares dates has none to parse."""
    found = dates.parse(date) if date else None
    return {
        "earliest": found.earliest.isoformat() if found and found.earliest else None,
        "latest": found.latest.isoformat() if found and found.latest else None,
    }


def sort_day(record: Model) -> str | None:
    """Return the day a record stands at in a list of its kind; nothing for kinds listed by name."""
    if isinstance(record, Mission):
        dated = [event.date for event in flight(record)] or [i.target for i in record.schedule[-1:] if i.target]
        return _first_day(dated[0]) if dated else "9999-12-31"
    if isinstance(record, Event):
        return _first_day(record.date)
    if isinstance(record, Alliance):
        return _first_day(record.opened) if record.opened else "9999-12-31"
    return None


def _first_day(date: str) -> str:
    parsed = dates.parse(date)
    bound = parsed.earliest or parsed.latest
    return bound.isoformat() if bound else "9999-12-31"


def prose(content: object, key: str = "") -> Iterator[str]:
    """Yield the text of a body that full-text search covers."""
    if isinstance(content, dict):
        for name, value in content.items():
            yield from prose(value, name)
    elif isinstance(content, list):
        for value in content:
            if isinstance(value, str) and key in _SEARCHED_LISTS:
                yield value
            elif not isinstance(value, str):
                yield from prose(value)
    elif isinstance(content, str) and key in _SEARCHED:
        yield content

"""A calendar (iCalendar, RFC 5545): an all-day event for each dated thing, as long as its date is vague."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from orbitctl import __version__
from orbitctl.horizon import is_dated
from orbitctl.render import words
from orbitctl.render.interchange import Written
from orbitctl.render.interchange.entries import Entry, entries, heading, provenance, reference
from orbitctl.render.interchange.inert import web_address
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source

if TYPE_CHECKING:
    from icalendar import Event

_STATUS = {"done": "CONFIRMED", "planned": "TENTATIVE", "overdue": "TENTATIVE", "cancelled": "CANCELLED"}
_DAY = timedelta(days=1)


def write(answer: Answer) -> Written:
    """Return the calendar; lines end in CR LF."""
    from icalendar import Calendar  # 75 ms

    calendar = Calendar()
    calendar.add("prodid", f"-//orbitctl//orbitctl {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", heading(answer))
    calendar.add("x-wr-caldesc", provenance(answer))
    stamp = datetime.combine(date.fromisoformat(answer.dataset.as_of), time(), UTC)
    found = entries(answer)
    # An agenda has left out what is too vague, or been asked for it.
    kept = found if answer.kind == "agenda" or answer.query.get("vague") else [*filter(_is_dated, found)]
    for entry in kept:
        calendar.add_component(_event(entry, stamp))
    missing = len(found) - len(kept)
    remark = (
        f"{words.counted(missing, 'item is', 'items are')} dated less well than to a month, and not in the calendar;"
        f" --vague puts {'it' if missing == 1 else 'them'} in"
    )
    return Written(calendar.to_ical().decode(), (remark,) if missing else ())


def _is_dated(entry: Entry) -> bool:
    return is_dated(entry.earliest, entry.latest)


def _event(entry: Entry, stamp: datetime) -> Event:
    from icalendar import Event

    first, after = _span(entry)
    event = Event()
    event.add("uid", f"{entry.id}@orbitctl")
    event.add("dtstamp", stamp)
    event.add("dtstart", first)
    event.add("dtend", after)
    event.add("summary", entry.said)
    event.add("description", "\n".join(_description(entry)))
    event.add("status", _STATUS[entry.status])
    event.add("transp", "TRANSPARENT")  # it takes nobody's time
    event.add("categories", [name for name in (entry.kind, entry.target) if name])
    address = next(filter(None, (web_address(source.url) for source in entry.sources)), "")
    if address:
        event.add("url", address)
    return event


def _span(entry: Entry) -> tuple[date, date]:
    """Return the first day of an event and the day after its last; what is open has the one day that is known."""
    known = [date.fromisoformat(day) for day in (entry.earliest, entry.latest) if day]
    last = known[-1]
    return known[0], last + _DAY if last < date.max else last


def _description(entry: Entry) -> Iterable[str]:
    yield f"Date: {entry.when}"
    if entry.actors:
        yield f"Who: {', '.join(entry.actors)}"
    yield f"Evidence: {entry.confidence}"
    yield from (f"Source: {_reference(source)}" for source in entry.sources)


def _reference(source: Source) -> str:
    return ", ".join(filter(None, (reference(source), web_address(source.url))))

"""TimelineJS 3 (Knight Lab): JSON to host beside a page that embeds it.

Its positions are days, its words are ours: a plan for a year is a bar a year long that says the year. There are no
groups: each would be a row of its own, and a row a mission leaves no room for the slides.
"""

from __future__ import annotations

import json
from html import escape

from orbitctl.render.interchange import Written
from orbitctl.render.interchange.entries import Entry, entries, heading, provenance, reference
from orbitctl.render.interchange.inert import web_address
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source


def write(answer: Answer) -> Written:
    """Return the timeline; every text in it is HTML, and what the data says stays text."""
    title = {
        "unique_id": "title",
        "text": {"headline": escape(heading(answer)), "text": escape(provenance(answer))},
    }
    events = [_slide(entry) for entry in entries(answer)]
    return Written(json.dumps({"title": title, "events": events}, ensure_ascii=False, indent=1) + "\n")


def _slide(entry: Entry) -> dict[str, object]:
    when = escape(entry.when)
    slide: dict[str, object] = {
        "unique_id": entry.id,
        "start_date": _date(entry.earliest or entry.latest or "", when),
        "display_date": when,
        "text": {"headline": escape(entry.headline), "text": _body(entry)},
    }
    if entry.earliest and entry.latest and entry.earliest != entry.latest:
        slide["end_date"] = _date(entry.latest, when)
    return slide


def _date(day: str, words: str) -> dict[str, object]:
    year, month, number = map(int, day.split("-"))
    return {"year": year, "month": month, "day": number, "display_date": words}


def _body(entry: Entry) -> str:
    who = f"<p>{escape(', '.join(entry.actors))}</p>" if entry.actors else ""
    sources = "; ".join(map(_reference, entry.sources))
    return f"{who}<p>{escape(entry.confidence.capitalize())}{': ' if sources else ''}{sources}</p>"


def _reference(source: Source) -> str:
    text = escape(reference(source))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{text}</a>' if address else text

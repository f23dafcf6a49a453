"""A Markwhen timeline: text to edit on, a line an event under the mission or program it belongs to."""

from __future__ import annotations

import json

from orbitctl.render.interchange import Written
from orbitctl.render.interchange.entries import Entry, entries, heading, provenance, reference
from orbitctl.render.interchange.inert import line, web_address
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source

#: Markwhen has no escape: the signs that make tags, references, links, ids and checkboxes give way to their
#: fullwidth twins, which read the same.
_TWINS = str.maketrans("#@![]", "＃＠！［］")


def write(answer: Answer) -> Written:
    """Return the timeline; what is not known to the day is written as the days it can be, and in words."""
    lines = [
        f"title: {json.dumps(heading(answer), ensure_ascii=False)}",
        f"description: {json.dumps(provenance(answer), ensure_ascii=False)}",
    ]
    for entry in entries(answer):
        lines += ["", *_event(entry)]
    return Written("\n".join(lines) + "\n")


def _event(entry: Entry) -> list[str]:
    return [
        f"{_range(entry)}: {_inert(entry.said)} #{_tag(entry.status)} #{_tag(entry.kind)}",
        f"id: {entry.id}",
        *(f"- {_reference(source)}" for source in entry.sources),
    ]


def _range(entry: Entry) -> str:
    """Return a date as Markwhen reads it: its last day is included, and what is open has the one day that is known."""
    first, last = entry.earliest or entry.latest or "", entry.latest or entry.earliest or ""
    return first if first == last else f"{first}/{last}"


def _tag(word: str) -> str:
    return word.replace("-", "_")


def _reference(source: Source) -> str:
    text = _inert(reference(source))
    address = web_address(source.url)
    return f"[{text}]({address})" if address else text


def _inert(text: str) -> str:
    return line(text).translate(_TWINS)

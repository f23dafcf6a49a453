"""A Mermaid timeline, to paste into Markdown: a section a year, dates in words, so none is drawn more exactly."""

from __future__ import annotations

from itertools import groupby

from orbitctl.render.interchange import Written
from orbitctl.render.interchange.entries import Entry, entries, heading, provenance
from orbitctl.render.interchange.inert import line
from orbitctl.views.answer import Answer

#: Signs that mean nothing to Mermaid wherever they stand; any other is written as an entity.
_PLAIN = frozenset(" .,'’–-()/+")

#: Longer text is refused by Mermaid, GitHub's included, unless whoever runs it raises maxTextSize.
_MOST = 50_000


def write(answer: Answer) -> Written:
    """Return the diagram, by the first year each date can be."""
    lines = [f"%% {_inert(provenance(answer))}", "timeline", f"    title {_inert(heading(answer))}"]
    for year, held in groupby(entries(answer), _year):
        lines.append(f"    section {year}")
        for when, together in groupby(held, lambda entry: entry.when):
            told = "".join(f" : {_inert(entry.headline)}" for entry in together)
            lines.append(f"        {_inert(when)}{told}")
    text = "\n".join(lines) + "\n"
    if len(text) <= _MOST:
        return Written(text)
    return Written(text, (f"Mermaid draws at most {_MOST} characters, and this has {len(text)}: ask for less",))


def _year(entry: Entry) -> str:
    return (entry.earliest or entry.latest or "")[:4].lstrip("0")


def _inert(text: str) -> str:
    """Return text with an entity for each sign that could begin or end something."""
    return "".join(sign if sign.isalnum() or sign in _PLAIN else f"#{ord(sign)};" for sign in line(text))

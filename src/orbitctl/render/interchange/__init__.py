"""Formats that other programs draw or keep: a calendar, timelines, a chart. One module a format.

All of them write the same `Entry`s, so that none holds more or less than the JSON does.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from orbitctl.views.answer import Answer

#: For each format, the module that writes it.
_MODULES = {
    "ical": "ical",
    "timelinejs": "timelinejs",
    "mermaid": "mermaid",
    "markwhen": "markwhen",
    "vega-lite": "vega_lite",
}
FORMATS = tuple(_MODULES)
#: Those that are JSON, in which an escape can stand for a character that the reader's screen does not have.
JSON = frozenset({"timelinejs", "vega-lite"})


class Written(NamedTuple):
    """A text in one of the formats, and what a reader has to know about it."""

    text: str
    remarks: tuple[str, ...] = ()


def write(answer: Answer, wanted: str) -> Written:
    """Return the dated things of an answer in one of the formats."""
    written: Written = import_module(f"orbitctl.render.interchange.{_MODULES[wanted]}").write(answer)
    return written

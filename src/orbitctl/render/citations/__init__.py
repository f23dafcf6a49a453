"""Citations in the styles that other programs read, one module a style.

A style has ``entry``, which writes one entry, and ``document``, which makes a whole of several.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from orbitctl.views.citation import Entry

#: For each style, the module that writes it.
STYLES = {
    "text": "text",
    "markdown": "markdown",
    "bibtex": "bibtex",
    "csl-json": "csl_json",
    "ris": "ris",
    "wikipedia": "wikipedia",
}


def written(style: str, entry: Entry) -> str:
    """Return one entry in a style, without a line break at its end."""
    text: str = _module(style).entry(entry)
    return text


def document(style: str, entries: Iterable[str]) -> str:
    """Return entries that were written in a style as one text of that style."""
    text: str = _module(style).document(list(entries))
    return text


def _module(style: str) -> Any:
    return import_module(f"orbitctl.render.citations.{STYLES[style]}")

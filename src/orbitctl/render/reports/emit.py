"""The one way out of a report: each piece is written as it comes, in the format asked for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TextIO

from orbitctl.render.errors import inert
from orbitctl.render.output import LIST_FIELDS, Options, destination, fits, write, write_json
from orbitctl.render.output import emit as emit_answer
from orbitctl.render.reports.report import Report
from orbitctl.views.check import Finding

#: The module and the function of formats that need nothing but the report.
_WRITERS = {
    "plain": ("plain", "lines"),
    "markdown": ("markdown", "lines"),
    "sarif": ("sarif", "pieces"),
    "github": ("github", "lines"),
    "claimreview": ("claimreview", "pieces"),
}
_SCREENS = frozenset({"table", "plain", "markdown"})
#: Formats in which an escape can stand for any character.
_ESCAPING = frozenset({"json", "jsonl", "sarif", "claimreview"})


def emit(report: Report, options: Options) -> None:
    """Write a report to stdout or a file.

    Raises UsageError for a field that a finding does not have, OutputError for a file that cannot be written.
    """
    if LIST_FIELDS in options.fields:
        emit_answer(report.answer, options)
        return
    with destination(options) as stream:
        wanted = options.format or ("table" if stream.isatty() else "plain")
        if options.fields and wanted in _SCREENS:  # a grid is as wide as its widest row, so all of them are needed
            emit_answer(report.answer._replace(items=list(report.findings)), options._replace(file=None))
            return
        put = write_json if wanted in _ESCAPING else write
        for piece in _pieces(report, wanted, options, stream):
            put(stream, piece)


def _pieces(report: Report, wanted: str, options: Options, stream: TextIO) -> Iterator[str]:
    if wanted in {"json", "jsonl"}:
        from orbitctl.render.reports import json

        items = _items(report, options)
        return json.envelope(report, items) if wanted == "json" else json.lines(items)
    if wanted in {"csv", "tsv"}:
        from orbitctl.render.reports.delimited import lines

        columns = options.fields or Finding._fields
        named = (finding._replace(file=inert(finding.file)) for finding in report.findings)  # cells are read as text
        items = _items(report._replace(findings=named), options)
        return lines(items, columns, wanted, ascii_only=not fits(stream, "✓’é"))
    if wanted == "table":
        return _drawn(report, options, stream)
    module, function = _WRITERS[wanted]
    written: Iterator[str] = getattr(import_module(f"orbitctl.render.reports.{module}"), function)(report)
    return written


def _items(report: Report, options: Options) -> Iterable[object]:
    """Return the findings, or the fields chosen of each."""
    if not options.fields:
        return report.findings
    from orbitctl.views.fields import chooser  # loads what reads type hints; only --fields needs it

    return map(chooser(options.fields, Finding), report.findings)


def _drawn(report: Report, options: Options, stream: TextIO) -> Iterator[str]:
    """Yield the report as a terminal shows it, a finding at a time."""
    from orbitctl.render import terminal
    from orbitctl.render.ascii import in_ascii
    from orbitctl.render.reports.screen import screens
    from orbitctl.render.table import UNLIMITED, draw  # Rich: 40 ms

    shown = terminal.inspect(stream, os.environ, no_colour=options.no_colour)
    for screen in screens(report):
        yield draw(
            in_ascii(screen) if shown.ascii_only else screen,
            width=shown.width or UNLIMITED,
            colour=shown.colour,
            ascii_only=shown.ascii_only,
        )

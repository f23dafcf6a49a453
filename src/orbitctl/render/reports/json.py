"""A report as JSON: the envelope of every answer with a ``tally``, or its items one a line."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator

from orbitctl.render.json import Encoder, head, line, tail
from orbitctl.render.reports.report import Report

#: Findings kept in memory until their number is known; more wait in a file.
_IN_MEMORY = 4_194_304
#: What names of files may hold that is no text.
_NAMES = "surrogatepass"


def envelope(report: Report, items: Iterable[object]) -> Iterator[str]:
    """Yield one object. The number of its items stands before them, so they wait until all are found."""
    count, encode = 0, Encoder().encode
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n", errors=_NAMES) as spool:
        for count, item in enumerate(items, 1):  # the last number is the count
            spool.write(line(encode(item), first=count == 1))
        yield head(report.answer, count, encode)
        spool.seek(0)
        while piece := spool.read(65_536):
            yield piece
    more = {"tally": report.ending.tally, "warnings": tuple(report.warnings)}
    yield tail(more, encode, empty=not count)


def lines(items: Iterable[object]) -> Iterator[str]:
    """Yield the items as they come, one a line."""
    encode = Encoder().encode
    for item in items:
        yield encode(item) + "\n"

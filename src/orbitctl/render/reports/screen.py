"""A report for people at a terminal: by file, each sentence with its verdict, what is right and who says so."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import verdict
from orbitctl.render.reports.wording import details, summary
from orbitctl.render.screen import Cell, Column, Grid, Heading, Paragraph, Screen
from orbitctl.render.words import Notes
from orbitctl.views.check import Finding

#: Wide enough for line 9999, so that findings stand below one another though each is drawn by itself.
_PLACE, _VERDICT = 8, 13
_COLUMNS = (Column(""), Column(""), Column("", weight=1))


def screens(report: Report) -> Iterator[Screen]:
    """Yield the parts of a report, one a finding, and the end."""
    notes = Notes()
    file = None
    for finding in report.findings:
        if finding.file != file:
            file = finding.file
            yield (Heading(inert(file) if file != "-" else "standard input"),)
        else:
            yield (Paragraph(""),)
        yield (_block(finding, notes, sources=report.sources),)
    first, *more = summary(report)
    yield (
        *notes.blocks(),
        Heading(first) if file else Paragraph(first),
        *(Paragraph(line, "muted") for line in more),
        words.caption(report.answer),
    )


def _block(finding: Finding, notes: Notes, *, sources: bool) -> Grid:
    """Return a finding: a row for its sentence, and one for each thing to say of it."""
    mark = verdict(finding.verdict)
    place = Cell(f"{finding.line}:{finding.column}".rjust(_PLACE), "muted")
    rows = [(place, mark._replace(text=mark.text.ljust(_VERDICT)), Cell(inert(finding.sentence), "strong"))]
    blank = Cell("")
    rows += [
        (blank, blank, cell._replace(text=f"{label}: {cell.text}" if label != "why" else cell.text))
        for label, cell in details(finding, notes, sources=sources)
    ]
    return Grid(_COLUMNS, tuple(rows))

"""A report as GitHub Markdown: a heading a file, a list item a finding."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.markdown import inline, write
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import verdict
from orbitctl.render.reports.wording import details, summary
from orbitctl.render.screen import Heading, Paragraph, Title
from orbitctl.render.words import Notes


def lines(report: Report) -> Iterator[str]:
    """Yield the title, a finding at a time, then the sources and the tally."""
    notes = Notes()
    yield write((Title("Fact check"),))
    file = None
    for finding in report.findings:
        if finding.file != file:
            file = finding.file
            yield "\n" + write((Heading(inert(file) if file != "-" else "standard input"),)) + "\n"
        place = f"line {finding.line}, column {finding.column}"
        said = [f"- **{inline(verdict(finding.verdict).text)}**, {place}: {inline(finding.sentence)}"]
        said += [f"  - {label}: {inline(cell.text)}" for label, cell in details(finding, notes, sources=report.sources)]
        yield "".join(f"{line}\n" for line in said)
    paragraphs = tuple(Paragraph(line) for line in summary(report))
    yield "\n" + write((*notes.blocks(), Heading("Summary"), *paragraphs, words.caption(report.answer)))

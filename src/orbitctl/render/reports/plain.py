"""A report for pipes and editors: `file:line:column: verdict: sentence`, and what there is to say of it below."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.plain import write
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import word
from orbitctl.render.reports.wording import details, summary
from orbitctl.render.words import Notes

_INDENT = "    "


def lines(report: Report) -> Iterator[str]:
    """Yield a finding at a time, then the sources and the tally."""
    notes = Notes()
    for finding in report.findings:
        place = f"{inert(finding.file)}:{finding.line}:{finding.column}"
        said = [f"{place}: {word(finding.verdict)}: {inert(finding.sentence)}"]
        said += [f"{_INDENT}{label}: {cell.text}" for label, cell in details(finding, notes, sources=report.sources)]
        yield "".join(f"{line}\n" for line in said)
    ending = "".join(f"{line}\n" for line in summary(report))
    yield f"{write((*notes.blocks(),)).lstrip()}{ending}{write((words.caption(report.answer),))}"

"""A report as workflow commands of GitHub Actions, which shows them beside the lines of a change.

The escapes are those of the toolkit GitHub's own actions write them with: a message keeps its percent signs and line
ends, a property its colons and commas too.
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import word
from orbitctl.render.reports.wording import summary
from orbitctl.views.check import Finding

#: The command for each verdict; what holds, or cannot be told, is no annotation.
_COMMANDS = {"refuted": "error", "outdated": "warning", "premature": "warning", "disputed": "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def lines(report: Report) -> Iterator[str]:
    """Yield a command for each finding to act on, and one for the tally."""
    for finding in report.findings:
        command = _COMMANDS.get(finding.verdict)
        if command and finding.accepted is None:
            yield _command(command, _properties(finding), message(finding))
    yield _command("notice", {"title": "orbitctl check"}, "\n".join(summary(report)))


def message(finding: Finding) -> str:
    """Return what a finding says, in a few sentences."""
    right = f" Right: {words.when(finding.correct)}." if finding.correct else ""
    return f"{finding.explanation}{right} See: {finding.reproduce}"


def _properties(finding: Finding) -> dict[str, str]:
    file = {} if finding.file == "-" else {"file": finding.file}
    return {
        **file,
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"{word(finding.verdict)}: {finding.sentence}",
    }


def _command(name: str, properties: dict[str, str], text: str) -> str:
    given = ",".join(f"{key}={inert(value).translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {given}::{inert(text).translate(_MESSAGE)}\n"

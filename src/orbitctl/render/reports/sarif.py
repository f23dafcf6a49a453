"""A report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from orbitctl import __version__
from orbitctl.render.json import Encoder
from orbitctl.render.reports.github import message
from orbitctl.render.reports.report import Report
from orbitctl.views.check import Finding

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
#: Kind and level of a result, by verdict; a level is for failures alone.
_KINDS = {
    "refuted": ("fail", "error"),
    "outdated": ("fail", "warning"),
    "premature": ("fail", "warning"),
    "disputed": ("review", "none"),
    "supported": ("pass", "none"),
    "not-enough-info": ("open", "none"),
}


def pieces(report: Report) -> Iterator[str]:
    """Yield one log with one run; the rules stand behind the results, because they are known by then."""
    yield f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n      "results": ['
    rules: dict[str, None] = {}
    separator = "\n        "
    for finding in report.findings:
        rules.setdefault(finding.rule)
        yield separator + Encoder().encode(_result(finding))
        separator = ",\n        "
    rest = Encoder().encode(_run(report, sorted(rules)))
    yield f"{']' if not rules else chr(10) + '      ]'},\n      {rest[1:-1]}\n    }}\n  ]\n}}\n"


def _run(report: Report, rules: list[str]) -> dict[str, object]:
    dataset = report.answer.dataset
    driver = {
        "name": "orbitctl",
        "version": __version__,
        "rules": [{"id": rule} for rule in rules],
    }
    notes = [{"level": "warning", "message": {"text": text}} for text in report.warnings]
    return {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notes}],
        "columnKind": "unicodeCodePoints",
        "properties": {"dataset": dataset.version, "asOf": dataset.as_of, "tally": report.ending.tally},
    }


def _result(finding: Finding) -> dict[str, object]:
    kind, level = _KINDS[finding.verdict]
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
    }
    place = {"physicalLocation": {"artifactLocation": {"uri": _uri(finding.file)}, "region": region}}
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "kind": kind,
        "level": level,
        "message": {"text": message(finding)},
        "locations": [place],
        "properties": {
            "sentence": finding.sentence,
            "verdict": finding.verdict,
            "verdictThen": finding.verdict_then,
            "claim": finding.claim,
            "correct": finding.correct,
            "evidence": finding.evidence,
        },
    }
    if finding.accepted is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.accepted}]
    return result


def _uri(file: str) -> str:
    """Return a reference to a file, relative where its name is; a first part with a colon would be a scheme."""
    path = quote(file.replace("\\", "/"), safe="/", errors="surrogateescape")
    return f"file://{path}" if path.startswith("/") else path

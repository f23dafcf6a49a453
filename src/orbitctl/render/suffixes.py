"""Which format the name of a file asks for."""

from collections.abc import Sequence
from pathlib import Path

from orbitctl import names
from orbitctl.errors import UsageError

_FORMATS = {
    ".txt": "plain",
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".md": "markdown",
    ".svg": "svg",
    ".html": "html",
    ".ics": "ical",
    ".mmd": "mermaid",
    ".mw": "markwhen",
}


def format_of(file: Path, formats: Sequence[str]) -> str:
    """Return the format that the end of a name stands for. Raises UsageError if the command does not have it."""
    found = _FORMATS.get(file.suffix.lower(), "")
    if found in formats:
        return found
    ends = ", ".join(suffix for suffix, name in _FORMATS.items() if name in formats)
    raise UsageError(
        f"the name {names.shown(file.name)} does not end in a format this command has",
        hint=f"End it in one of {ends}; or give --format {', '.join(formats)}.",
    )

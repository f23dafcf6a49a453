"""What is wrong with a data file, where, and what to write instead."""

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one place, printed as ``file:line: CODE record: what, and what to write instead``."""

    file: str
    line: int
    code: str
    record: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.record}: {self.message}"


def display_path(path: Path) -> str:
    """Return a path as a reader would type it: relative to the working directory where that is shorter."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def printable(text: object, limit: int = 80) -> str:
    """Return a value from a data file in a form that is safe and short enough to show."""
    try:
        shown = str(text) if isinstance(text, (date, time)) else repr(text)
        shown = shown if str(text).isprintable() else ascii(text)
    except (ValueError, RecursionError):  # an integer of 5000 digits, tables 1000 deep
        return "a value too long to show"
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"

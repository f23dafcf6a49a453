"""The program as its own documents need it: every command with its words, in the order of the help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from orbitctl.cli.app import app


def commands() -> Iterator[tuple[list[str], Any]]:
    """Yield the program and every command in it, groups before what they hold, each with the words that call it."""
    yield from _walk([], get_command(app))


def _walk(words: list[str], command: Any) -> Iterator[tuple[list[str], Any]]:
    yield words, command
    for name in getattr(command, "commands", ()):
        inner = command.get_command(None, name)
        if not inner.hidden:
            yield from _walk([*words, name], inner)

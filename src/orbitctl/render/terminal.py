"""What the terminal can show: colour, width, characters.

The rules, in order: ``--no-color``; NO_COLOR set to anything (no-color.org); CLICOLOR_FORCE and FORCE_COLOR set to
anything but 0 force colour even into a pipe (bixense.com/clicolors, force-color.org); FORCE_COLOR=0, CLICOLOR=0 and
TERM=dumb take it away; otherwise there is colour on a terminal and none elsewhere. Rich reads FORCE_COLOR=0 as force
and does not know CLICOLOR_FORCE, so it is told the result and not asked.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple, TextIO

_DEFAULT_WIDTH = 80


class Terminal(NamedTuple):
    """What stdout is. ``width`` is None where lines may be as long as they like."""

    is_tty: bool
    colour: bool
    width: int | None
    ascii_only: bool


def inspect(stream: TextIO, environ: Mapping[str, str], *, no_colour: bool) -> Terminal:
    """Return what a stream can show."""
    is_tty = stream.isatty()
    return Terminal(
        is_tty=is_tty,
        colour=not no_colour and wants_colour(environ, is_tty=is_tty),
        width=_width(stream, environ, is_tty=is_tty),
        ascii_only=not _can_encode(stream, "✓─’"),
    )


def wants_colour(environ: Mapping[str, str], *, is_tty: bool) -> bool:
    """Apply the conventions to the environment."""
    if environ.get("NO_COLOR"):
        return False
    force = environ.get("FORCE_COLOR", "")
    if environ.get("CLICOLOR_FORCE", "0") not in {"", "0"} or force not in {"", "0"}:
        return True
    if force == "0" or environ.get("CLICOLOR") == "0" or environ.get("TERM") == "dumb":
        return False
    return is_tty


def _width(stream: TextIO, environ: Mapping[str, str], *, is_tty: bool) -> int | None:
    columns = environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    if not is_tty:
        return None
    try:
        return os.get_terminal_size(stream.fileno()).columns or _DEFAULT_WIDTH
    except (OSError, ValueError):
        return _DEFAULT_WIDTH


def _can_encode(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True

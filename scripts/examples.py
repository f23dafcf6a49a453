"""Every command line that the documents and the help tell the reader to type, and what it prints.

``docs/examples.md`` shows them all; a test runs each and compares, so that none escapes.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from program import commands

from orbitctl import help as topics
from orbitctl.cli.boundary import guarded

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "examples.md"
#: Pages that hold no commands of their own: written from the program, or from this.
_WRITTEN = {"docs/commands.md", "docs/examples.md", "docs/help.md", "docs/data.md"}
#: What stands for something of the reader's, and what is no command line.
_PLACEHOLDERS = re.compile(r"\b(NAME|DIR|WORDS|VERSION|TOPIC|COMMAND|FILE|SHELL)\b|--help` knows|\.\.\.")
#: What prints something else on every machine: where files are, how large they became, a hash of its own style.
_PERSONAL = re.compile(r"orbitctl (data path|data fmt|export)\b|--format html")
#: The folder whose copies examples are run in, and which holds the files they name.
DESK = ROOT / "tests" / "desk"

_HEAD = """\
# Examples

<!-- Written by scripts/generate_docs.py; change the program instead. -->

Every command that the documents and the help show, with the beginning of what it prints into a pipe. Long lines are
cut here, never there.
"""
#: So much of an output is shown.
_LINES, _COLUMNS = 8, 110


def pages() -> list[str]:
    """Return the documents that people write."""
    found = [path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))]
    return sorted(set(found) - _WRITTEN)


def in_pages() -> Iterator[str]:
    """Yield the command lines in the documents, screens and recipes that are drawn elsewhere included."""
    for page in pages():
        text = (ROOT / page).read_text(encoding="utf-8")
        yield from re.findall(r"`(orbitctl [^`]+)`", text)
        yield from re.findall(r"^    \$? ?(orbitctl .+)$", text, re.MULTILINE)
        yield from (f"orbitctl {command}" for command in re.findall(r"^<!-- screen: (.+) -->$", text, re.MULTILINE))


def in_help() -> Iterator[str]:
    """Yield the examples of every command and of every topic of the help."""
    for _, command in commands():
        yield from command.examples
    for topic in topics.topics():
        yield from topics.examples(topic)


def all_of_them() -> list[str]:
    """Return every command line there is to run, each once."""
    return sorted({line for line in (*in_pages(), *in_help()) if not _PLACEHOLDERS.search(line)})


def compared() -> list[str]:
    """Return those whose output is the same everywhere."""
    return [line for line in all_of_them() if not _PERSONAL.search(line)]


def shown(output: str) -> str:
    """Return so much of an output as the page shows; how much more there is changes with every fact."""
    lines = [line.rstrip() for line in output.rstrip("\n").splitlines()]
    rest = ["..."] if len(lines) > _LINES else []
    cut = [line if len(line) <= _COLUMNS else f"{line[: _COLUMNS - 3].rstrip()}..." for line in lines[:_LINES]]
    return "\n".join([*cut, *rest])


def arguments(line: str) -> list[str]:
    """Return the arguments of our command in a line, as a shell passes them on in the folder of the examples."""
    words = shlex.split(line.partition(" && ")[0])[1:]
    return [name for word in words for name in (_matches(word) if "*" in word else [word])]


def _matches(pattern: str) -> list[str]:
    return sorted(path.relative_to(DESK).as_posix() for path in DESK.glob(pattern))


def printed(line: str) -> str:
    """Return what a command line prints."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        desk = shutil.copytree(DESK, Path(folder) / "desk")
        with contextlib.redirect_stdout(out), contextlib.chdir(desk):
            guarded(arguments(line))
    out.seek(0)
    return out.read()


def page(outputs: Mapping[str, str]) -> str:
    """Return the page with the beginnings of some outputs."""
    return "\n".join([_HEAD, *(f"## `{line}`\n\n````text\n{output}\n````\n" for line, output in outputs.items())])


def on_page() -> dict[str, str]:
    """Return what the page says each command prints."""
    text = PAGE.read_text(encoding="utf-8")
    return dict(re.findall(r"^## `(.+)`\n\n````text\n((?:.*\n)*?)````$", text, re.MULTILINE))


def drawn() -> str:
    """Return the page as the program would have it now."""
    os.environ["COLUMNS"] = "80"
    return page({line: shown(printed(line)) for line in compared()})

"""The manual page of the program, as roff with the man(7) macros, made of its helps and its topics."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from program import commands

from orbitctl import __version__
from orbitctl import help as topics

_DATASET = Path(__file__).resolve().parent.parent / "data" / "dataset.toml"
_ESCAPES = str.maketrans(
    {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti", '"': r"\(dq"}
)
#: Topics that have a section under the name manual pages give it.
_SECTIONS = {"exit-codes": "EXIT STATUS", "environment": "ENVIRONMENT"}

Option = tuple[str, str]


def man_page() -> str:
    """Return the page."""
    root, *others = list(commands())
    day = tomllib.loads(_DATASET.read_text(encoding="utf-8"))["as_of"]
    leaves = [(words, command) for words, command in others if not hasattr(command, "commands")]
    shared = _shared(command for _, command in leaves)
    about, *more = root[1].help.split("\n\n")
    lines = [
        '.\\" Written by scripts/generate_docs.py; change the program instead.',
        f'.TH ORBITCTL 1 {day} "orbitctl {__version__}" "User Commands"',
        ".SH NAME",
        f"orbitctl \\- {_text(about[0].lower() + about[1:]).rstrip('.')}",
        ".SH SYNOPSIS",
        ".B orbitctl",
        r"[\fIoptions\fR] \fIcommand\fR [\fIarguments\fR]",
        ".SH DESCRIPTION",
        *_paragraphs([about, *more]),
        ".SH EXAMPLES",
        *_block(root[1].examples),
        ".SH COMMANDS",
        *(line for words, command in leaves for line in _command(words, command, shared)),
        ".SH OPTIONS",
        "These mean the same in every command that has them.",
        *_options(shared),
        *(line for topic in sorted(topics.topics(), key=_place) for line in _topic(topic)),
    ]
    # The first paragraph of a section has no macro of its own.
    kept = (line for before, line in pairwise(["", *lines]) if line != ".PP" or not before.startswith((".SH", ".SS")))
    return "\n".join(kept) + "\n"


def _place(topic: str) -> tuple[bool, str]:
    return topic in _SECTIONS, topic


def _shared(all_commands: Iterable[Any]) -> list[Option]:
    """Return the options that several commands have under the same words, the first of a name."""
    found = [option for command in all_commands for option in _own(command, [])]
    counted = Counter(found)
    return [option for option in dict.fromkeys(found) if counted[option] > 1]


def _own(command: Any, shared: Iterable[Option]) -> list[Option]:
    """Return the options of a command that are not shared: how each is written, and its help."""
    options = [param for param in command.params if param.param_type_name == "option"]
    written = [(_written(param), param.help or "") for param in options]
    return [option for option in written if option not in shared]


def _written(param: Any) -> str:
    if param.is_flag:
        return ", ".join(param.opts)
    choices = getattr(param.type, "choices", None)
    return f"{', '.join(param.opts)} {'|'.join(choices) if choices else param.metavar or param.type.name.upper()}"


def _command(words: list[str], command: Any, shared: list[Option]) -> Iterator[str]:
    arguments = " ".join(_metavar(param) for param in command.params if param.param_type_name == "argument")
    yield f".SS {_text(' '.join(['orbitctl', *words, '[options]', arguments]).rstrip())}"
    yield from _paragraphs(command.help.split("\n\n"))
    for param in command.params:
        if param.param_type_name == "argument" and param.help:
            yield from _tagged(_metavar(param), param.help)
    yield from _options(_own(command, shared))
    own = _own(command, [])
    also = [re.findall(r"--[a-z-]+", option[0])[-1] for option in shared if option in own]
    if also:
        yield ".PP"
        yield _text(f"Also: {', '.join(also)}.")
    yield from _block(command.examples)


def _metavar(param: Any) -> str:
    bare = (param.metavar or param.name.upper()).strip("[]")
    name = bare if param.required else f"[{bare}]"
    return f"{name}..." if param.nargs < 0 and not name.endswith("...") else name


def _options(options: Iterable[Option]) -> Iterator[str]:
    for written, about in options:
        yield from _tagged(written, about)


def _tagged(tag: str, about: str) -> Iterator[str]:
    yield from (".TP", rf"\fB{_text(tag)}\fR", _text(about) or r"\&")


def _topic(topic: str) -> Iterator[str]:
    title, *paragraphs = topics.markdown(topic).rstrip("\n").split("\n\n")
    yield f".SH {_text(_SECTIONS.get(topic) or title.removeprefix('# ').partition(':')[0].upper())}"
    for paragraph in paragraphs:
        if paragraph.startswith("    "):
            yield from _block(line.replace("`", "") for line in paragraph.splitlines())
        else:
            yield from _paragraphs([re.sub(r"[`*]", "", paragraph)])


def _paragraphs(paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield paragraphs; those after the first are told apart."""
    for paragraph in paragraphs:
        yield ".PP"
        yield _text(" ".join(paragraph.split()))


def _block(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that are not filled."""
    yield from (".PP", ".RS 4", ".nf", *(_text(line.removeprefix("    ")) for line in lines), ".fi", ".RE")


def _text(text: str) -> str:
    """Return text as roff sets it: nothing in it is an escape or a macro, and other characters have their code."""
    escaped = text.translate(_ESCAPES)
    plain = "".join(c if c.isascii() else f"\\[u{ord(c):04X}]" for c in escaped)
    return rf"\&{plain}" if plain.startswith(".") else plain

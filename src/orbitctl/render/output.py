"""The one way out: an answer becomes text in the format asked for, and the text goes to stdout."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from orbitctl.errors import UsageError
from orbitctl.views.answer import Answer

if TYPE_CHECKING:
    from orbitctl.render.screen import Screen
    from orbitctl.render.terminal import Terminal

#: In the place of a field it asks which fields there are.
LIST_FIELDS = "?"


class Options(NamedTuple):
    """How the answer is wanted. ``format`` None is a table on a terminal and plain text elsewhere.

    ``file`` None is stdout; ``force`` lets a file that exists be replaced; ``by`` says what the lanes of a picture are.
    """

    format: str | None = None
    fields: tuple[str, ...] = ()
    sources: bool = False
    no_colour: bool = False
    no_pager: bool = False
    file: Path | None = None
    force: bool = False
    by: str | None = None


def emit(answer: Answer, options: Options) -> None:
    """Write an answer to stdout or a file, its warnings to stderr.

    Raises UsageError for a field it does not have, OutputError for a file that cannot be written.
    """
    with destination(options) as stream:
        _emit(answer, options, stream)


@contextmanager
def destination(options: Options) -> Iterator[TextIO]:
    """Yield what an answer is written to: stdout, or a file. Raises OutputError for one that cannot be written."""
    if options.file is None:
        yield sys.stdout
        return
    from orbitctl.files import replacing

    with (
        replacing(options.file, force=options.force) as temporary,
        temporary.open("w", encoding="utf-8", newline="\n") as stream,  # the same bytes on every system
    ):
        yield stream


def _emit(answer: Answer, options: Options, stream: TextIO) -> None:
    wanted = options.format or ("table" if stream.isatty() else "plain")
    if options.by and wanted not in _PICTURES:
        raise UsageError(f"--by is for pictures, and {wanted} is none", hint="Add --chart, --format svg or html.")
    if options.fields:
        from orbitctl.render import interchange
        from orbitctl.views import fields  # loads what reads type hints; only --fields needs it

        if wanted in interchange.FORMATS or wanted in _PICTURES:
            raise UsageError(f"--fields does not go with {wanted}, which holds whole items", hint="Leave it out.")
        if LIST_FIELDS in options.fields:
            answer, options = fields.explained(answer), options._replace(fields=())
        else:
            answer = fields.chosen(answer, options.fields)
    if wanted in {"json", "jsonl"}:
        _emit_json(answer, wanted, stream)
        return
    from orbitctl.render import interchange

    for warning in answer.warnings:
        write(sys.stderr, f"orbitctl: {warning}\n")
    if wanted in {"csv", "tsv"}:
        _emit_delimited(answer, wanted, options.fields, stream)
    elif wanted in _PICTURES:
        _emit_picture(answer, wanted, options, stream)
    elif wanted in interchange.FORMATS:
        _emit_interchange(answer, wanted, stream)
    else:
        _emit_screen(answer, wanted, options, stream)


#: What is drawn from whole items.
_PICTURES = frozenset({"chart", "svg", "html"})


def _emit_picture(answer: Answer, wanted: str, options: Options, stream: TextIO) -> None:
    if wanted == "svg":
        from orbitctl.render.svg import write as write_svg

        write(stream, write_svg(answer, options.by))
        return
    if wanted == "html":
        from orbitctl.render.html import write as write_html  # Jinja2: 40 ms

        write(stream, write_html(answer, options.by))
        return
    from orbitctl.render import charts, terminal

    shown = terminal.inspect(stream, os.environ, no_colour=options.no_colour)
    screen = charts.layout(answer, options.by, width=shown.width, ascii_only=shown.ascii_only)
    _emit_drawn(screen, shown, options, stream)


def _emit_json(answer: Answer, wanted: str, stream: TextIO) -> None:
    from orbitctl.render import json

    dump = json.envelope if wanted == "json" else json.lines
    # Escapes lose nothing, a transliteration would. What was typed may hold what no encoding can take.
    fitting = fits(stream, "✓’é" + json.encode(answer.query))
    stream.writelines(dump(answer, ascii_only=not fitting))
    stream.flush()


def _emit_delimited(answer: Answer, wanted: str, fields: tuple[str, ...], stream: TextIO) -> None:
    from orbitctl.render.delimited import write as write_delimited
    from orbitctl.views.schemas import view

    columns = fields or view(answer.kind)._fields  # type: ignore[attr-defined]  # an empty list has its header too
    text = write_delimited(answer.items, columns, wanted)
    if not fits(stream, text):
        text = write_delimited(answer.items, columns, wanted, ascii_only=True)
    write(stream, text)


def _emit_interchange(answer: Answer, wanted: str, stream: TextIO) -> None:
    from orbitctl.render import interchange

    text, remarks = interchange.write(answer, wanted)
    for remark in remarks:
        write(sys.stderr, f"orbitctl: {remark}\n")
    (write_json if wanted in interchange.JSON else write)(stream, text)


def _emit_screen(answer: Answer, wanted: str, options: Options, stream: TextIO) -> None:
    from orbitctl.render.layouts import layout

    screen = layout(answer, sources=options.sources, fields=options.fields)
    if not fits(stream, "✓─’"):
        from orbitctl.render.ascii import in_ascii

        screen = in_ascii(screen)
    if wanted == "plain":
        from orbitctl.render.plain import write as write_plain

        write(stream, write_plain(screen))
        return
    if wanted == "markdown":
        from orbitctl.render.markdown import write as write_markdown

        write(stream, write_markdown(screen))
        return
    from orbitctl.render import terminal

    _emit_drawn(screen, terminal.inspect(stream, os.environ, no_colour=options.no_colour), options, stream)


def _emit_drawn(screen: Screen, shown: Terminal, options: Options, stream: TextIO) -> None:
    from orbitctl.render.table import UNLIMITED, draw  # Rich: 40 ms

    text = draw(screen, width=shown.width or UNLIMITED, colour=shown.colour, ascii_only=shown.ascii_only)
    if shown.is_tty and not options.no_pager:
        from orbitctl.render.pager import page

        if page(text):
            return
    write(stream, text)


def write(stream: TextIO, text: str) -> None:
    """Write text in full, in the characters the stream has."""
    if not fits(stream, text):
        from orbitctl.render.ascii import transliterate

        text = transliterate(text)
    stream.write(text)
    stream.flush()


def write_json(stream: TextIO, text: str) -> None:
    """Write JSON in full; escapes stand for the characters the stream does not have, because they lose nothing."""
    if not fits(stream, text):
        from json.encoder import encode_basestring_ascii

        text = "".join(c if c.isascii() else encode_basestring_ascii(c)[1:-1] for c in text)
    stream.write(text)
    stream.flush()


def fits(stream: TextIO, text: str) -> bool:
    """Tell whether a stream can take every character of a text."""
    try:
        text.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def fields_of(text: str | None) -> tuple[str, ...]:
    """Return the names in a comma-separated list."""
    return tuple(name.strip() for name in (text or "").split(",") if name.strip())

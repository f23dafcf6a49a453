"""A document of any format, as its sentences."""

import re
from collections.abc import Callable, Iterable
from itertools import chain, islice
from typing import Literal, get_args

from orbitctl.factcheck.text.front import front_matter
from orbitctl.factcheck.text.masks import Masker
from orbitctl.factcheck.text.pieces import pieces
from orbitctl.factcheck.text.sentence import Document
from orbitctl.factcheck.text.split import sentences

Format = Literal["plain", "markdown", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)
_ENDINGS: dict[str, Format] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip
#: The only beginnings that leave no doubt.
_HTML = re.compile(r"\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)
#: So many more pieces are looked through for the day of a page; its head can be long.
_HEAD = 3


def read(
    name: str,
    chunks: Iterable[str],
    *,
    form: Format | None = None,
    day: str | None = None,
    remark: Callable[[int, str], None] = lambda _line, _text: None,
) -> Document:
    """Return a document; its sentences are read from the chunks while they are asked for.

    ``form`` is told by the end of the name if it is not given, and where that says nothing by the beginning of the
    text; ``day`` overrides the day the document gives. ``remark`` is told of accept comments that accept nothing.
    """
    text = pieces(chunks)
    head = list(islice(text, 1))
    form = form or _form(name, head[0] if head else "")
    if form == "html":
        head += islice(text, _HEAD)
    found = sentences(chain(head, text), _masker(form), remark)
    return Document(name, day or _day(form, head), found)


def _form(name: str, beginning: str) -> Format:
    _, dot, ending = name.rpartition(".")
    if dot and "/" not in ending:
        return _ENDINGS.get(f".{ending.lower()}", "plain")
    if _HTML.match(beginning):
        return "html"
    return "markdown" if front_matter(beginning)[0] else "plain"


def _masker(form: Format) -> Masker:
    """Return what masks a format; a reader of HTML is not loaded for a text file."""
    if form == "html":
        from orbitctl.factcheck.text.html import Html

        return Html()
    if form == "markdown":
        from orbitctl.factcheck.text.markdown import Markdown

        return Markdown()
    from orbitctl.factcheck.text.plain import Plain

    return Plain()


def _day(form: Format, head: list[str]) -> str | None:
    """Return the day that a document gives, if any."""
    if form == "html":
        from orbitctl.factcheck.text.published import published

        return published("".join(head))
    return front_matter(head[0])[1] if form == "markdown" and head else None

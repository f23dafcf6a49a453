"""Answers as a page: one file that asks nothing of any server and can be read without its script.

The picture is the one of `svg`, the tables are the screen's. Jinja escapes whatever the data says; what the page may
run and load is limited to its own script and style by their digests, so that nothing else would act even if it got in.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import jinja2
from markupsafe import Markup

from orbitctl.render import remake, words
from orbitctl.render.layouts import layout
from orbitctl.render.markup import address, visible
from orbitctl.render.screen import Caption, Cell, Divider, Grid, Heading, Pairs, Paragraph, References, Screen
from orbitctl.render.svg import embedded
from orbitctl.render.svg.style import variables
from orbitctl.views.answer import Answer

_PARTS = Path(__file__).with_name("page")
_CITED = re.compile(r"\[(\d+)\]")
#: The column by which to know the tables whose rows are the items of the picture.
_ITEM_COLUMNS = {"Mission or event", "What", "Announced", "Alliance", "Member"}


class _Part(NamedTuple):
    """A piece of a cell: text, or the number of a source."""

    text: str
    source: int = 0


def write(answer: Answer, by: str | None) -> str:
    """Return an answer as an HTML document."""
    screen = layout(answer, sources=True)
    picture = embedded(answer, by)
    script = (_PARTS / "page.js").read_text(encoding="utf-8")
    day, night = variables()
    style = (_PARTS / "page.css").read_text(encoding="utf-8").replace("/*day*/", day).replace("/*night*/", night)
    rows = _facets(answer)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_PARTS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["visible"] = visible
    template = environment.get_template("page.html.j2")
    return template.render(
        title=picture.title,
        note=picture.note,
        highlight=picture.highlight,
        picture=Markup(picture.markup),
        script=Markup(script),
        style=Markup(style),
        styles=[_digest(style), _digest(picture.style)],
        scripts=[_digest(script)],
        filters=_choices(rows),
        blocks=list(_blocks(screen, rows)),
        caption=next((block.text for block in screen if isinstance(block, Caption)), ""),
        version=answer.dataset.version,
        as_of=words.day(answer.day),
        command=remake.command(answer, "html", by),
        warnings=answer.warnings,
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _facets(answer: Answer) -> list[Mapping[str, str]]:
    """Return what each item can be filtered by."""
    items: Sequence[Any] = answer.items
    if answer.kind == "timeline":
        return [
            {
                "Target": (item.target or "none").replace("-", " "),
                "Program": item.program_name or "none",
                "Status": item.status,
            }
            for item in items
        ]
    if answer.kind == "slips" and answer.listing:
        return [{"Status": item.status} for item in items]
    if answer.kind == "slips":
        return [{"By": move.by or "nobody named"} for item in items for move in item.announcements]
    if answer.kind == "alliance" and answer.listing:
        return [{"Kind": item.kind} for item in items]
    if answer.kind == "alliance":
        return [{"Act": member.act} for item in items for member in (*item.members, *item.signatories)]
    return []


def _choices(rows: Sequence[Mapping[str, str]]) -> list[tuple[str, list[tuple[str, int]]]]:
    """Return each filter that parts the items, with its values and how many have each."""
    found = []
    for name in rows[0] if rows else ():
        values = [row[name] for row in rows]
        counted = [(value, values.count(value)) for value in sorted(set(values), key=str.casefold)]
        if len(counted) > 1:
            found.append((name, counted))
    return found


def _blocks(screen: Screen, rows: Sequence[Mapping[str, str]]) -> Iterator[dict[str, Any]]:
    """Yield what the template draws, block by block."""
    sources = next((len(block.items) for block in screen if isinstance(block, References)), 0)
    item = 0
    for block in screen:
        match block:
            case Heading(text):
                yield {"kind": "heading", "text": text}
            case Paragraph(text):
                yield {"kind": "paragraph", "text": text}
            case Pairs(pairs):
                yield {"kind": "pairs", "rows": [(label, _cell(cell, sources)) for label, cell in pairs]}
            case Grid(columns, lines):
                headers = [column.header for column in columns]
                drawn: list[dict[str, Any]] = []
                for line in lines:
                    if isinstance(line, Divider):
                        drawn.append({"divider": line.text})
                        continue
                    drawn.append({"cells": [_cell(cell, sources) for cell in line]})
                    if _ITEM_COLUMNS & set(headers) and rows:
                        drawn[-1] |= {"item": item, "facets": rows[item]}
                        item += 1
                yield {"kind": "grid", "headers": headers, "rows": drawn, "legend": block.legend}
            case References(items):
                yield {"kind": "sources", "items": [(item.text, address(item.url), item.url) for item in items]}


def _cell(cell: Cell, sources: int) -> dict[str, Any]:
    """Return a cell: its tone, where it leads, and its text with the numbers of sources told apart."""
    return {"tone": cell.tone, "url": address(cell.url), "parts": list(_parts(cell.text, sources))}


def _parts(text: str, sources: int) -> Iterator[_Part]:
    place = 0
    for found in _CITED.finditer(text):
        if 0 < int(found[1]) <= sources:
            if text[place : found.start()]:
                yield _Part(text[place : found.start()])
            yield _Part(found[0], int(found[1]))
            place = found.end()
    if text[place:]:
        yield _Part(text[place:])

"""Answers as CSV and TSV: a header with the JSON's keys, and one row an item.

What a cell holds is documented in docs/formats.md; whoever changes it here changes it there.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import SimpleNamespace

from orbitctl.render.ascii import transliterate
from orbitctl.render.formulas import inert, inert_json
from orbitctl.render.json import Encoder

#: Between the values of a list in one cell.
_BETWEEN = "; "
#: What some reader or other takes for the end of a cell or a line.
_BREAKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))


def write(items: Iterable[object], columns: Sequence[str], form: str, *, ascii_only: bool = False) -> str:
    """Return items, views or mappings that all have the columns, as `csv` or `tsv`."""
    return header(columns, form) + rows(items, form, ascii_only=ascii_only)


def header(columns: Sequence[str], form: str) -> str:
    """Return the line of the columns' names."""
    return _LINES[form]([columns])


def rows(items: Iterable[object], form: str, *, ascii_only: bool = False) -> str:
    """Return the lines of items."""
    cell = _cells(ascii_only=ascii_only)
    return _LINES[form]([cell(value) for value in _values(item)] for item in items)


def _values(item: object) -> Iterable[object]:
    return item.values() if isinstance(item, Mapping) else item  # type: ignore[return-value]  # views are tuples


def _cells(*, ascii_only: bool) -> Callable[[object], str]:
    """Return what turns a value into the text of its cell."""
    encode = Encoder(ascii_only=ascii_only).encode

    def text(value: str) -> str:
        # Transliterated first: a dash may become a minus by it.
        return inert(transliterate(value) if ascii_only else value)

    def cell(value: object) -> str:
        if value is None:
            return ""
        if isinstance(value, str):
            return text(value)
        if isinstance(value, int):
            return encode(value)
        if type(value) in {tuple, list}:
            parts: Sequence[object] = value  # type: ignore[assignment]
            if _joins(parts):
                return _BETWEEN.join([cell(part) for part in parts])
        return inert_json(encode(value))

    return cell


def _joins(parts: Sequence[object]) -> bool:
    """Tell whether a list can be taken apart again once its values are joined."""
    if not all(isinstance(part, (str, int)) for part in parts):
        return False
    texts = [part for part in parts if isinstance(part, str)]
    return all(part and ";" not in part for part in texts) and not (texts and texts[0].startswith("["))


def _csv(rows: Iterable[Sequence[str]]) -> str:
    lines: list[str] = []
    # Written with CRLF, because only then does Python before 3.13 quote a lone CR too; ends of lines are LF all the
    # same, or the last column would end in a CR for everything that reads lines.
    writer = csv.writer(SimpleNamespace(write=lines.append), lineterminator="\r\n")
    writer.writerows(rows)
    return "".join(f"{line[:-2]}\n" for line in lines)


def _tsv(rows: Iterable[Sequence[str]]) -> str:
    return "".join("\t".join(map(_unbroken, row)) + "\n" for row in rows)


def _unbroken(cell: str) -> str:
    """Return a cell on one line. Only one that begins with a quotation mark is quoted: readers look there alone."""
    text = cell.translate(_BREAKS)
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text


_LINES = {"csv": _csv, "tsv": _tsv}

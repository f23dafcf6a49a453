"""A report as CSV or TSV: the findings alone, one a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from orbitctl.render.delimited import header, rows


def lines(items: Iterable[object], columns: Sequence[str], form: str, *, ascii_only: bool) -> Iterator[str]:
    """Yield the header, then a row as each item comes."""
    yield header(columns, form)
    for item in items:
        yield rows([item], form, ascii_only=ascii_only)

"""Chosen fields: one column a field."""

from collections.abc import Mapping, Sequence

from orbitctl.render import words
from orbitctl.render.json import encode
from orbitctl.render.screen import Cell, Column, Grid, Screen
from orbitctl.views.answer import Answer


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one row an item, its values as text; lists and objects as JSON."""
    items: Sequence[Mapping[str, object]] = answer.items  # type: ignore[assignment]
    if not items:
        return (words.caption(answer),)
    columns = tuple(Column(name, weight=1) for name in items[0])
    rows = tuple(tuple(Cell(_text(value)) for value in item.values()) for item in items)
    return Grid(columns, rows), words.caption(answer)


def _text(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, (tuple, list)) and all(isinstance(part, (str, int)) for part in value):
        return words.joined(map(str, value))
    return encode(value)

"""Answers as JSON: one object, or its items one a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any

from orbitctl.views.answer import Answer

#: Parts held so that each is written once; a report goes on for as long as its texts do.
_HELD = 4096


class Encoder:
    """Writes views as JSON, each on one line, the same bytes for the same view.

    The standard encoder would write named tuples as lists, and each of the two thousand sources of a timeline anew:
    28 ms, where this takes 10 by writing a source once. Strings are quoted by the standard library all the same.
    """

    def __init__(self, *, ascii_only: bool = False) -> None:
        self._quote: Callable[[str], str] = encode_basestring_ascii if ascii_only else encode_basestring
        self._held: dict[int, tuple[object, str]] = {}
        self._templates: dict[type, str] = {}

    def encode(self, value: object) -> str:
        """Return a value as JSON. Raises TypeError for what is neither a view nor plain data."""
        if hasattr(value, "_fields"):
            return self._view(value)
        if isinstance(value, Mapping):
            return f"{{{', '.join([f'{self._quote(name)}: {self._part(item)}' for name, item in value.items()])}}}"
        return self._part(value)

    def _part(self, value: object) -> str:
        """Return what is held by something else."""
        kind = type(value)
        if value is None:
            return "null"
        if kind is str:
            return self._quote(value)  # type: ignore[arg-type]
        if kind is tuple and value and hasattr(value[0], "_fields"):  # type: ignore[index]
            return self._once(value, self._list)
        if kind is tuple or kind is list:
            return self._list(value)
        if kind is bool:
            return "true" if value else "false"
        if kind is int:
            return str(value)
        if not hasattr(kind, "_fields") and not isinstance(value, Mapping):
            raise TypeError(f"{kind.__name__} is neither a view nor plain data")
        return self._once(value, self.encode)

    def _list(self, value: Any) -> str:
        return f"[{', '.join([self._part(item) for item in value])}]"

    def _once(self, value: object, encode: Callable[[object], str]) -> str:
        """Return the text of what many views hold: a source, a list of sources."""
        found = self._held.get(id(value))
        if found is None:
            text = encode(value)
            if len(self._held) >= _HELD:
                self._held.clear()
            # The value is kept beside its text, so that no other can get its identity meanwhile.
            found = self._held[id(value)] = (value, text)
        return found[1]

    def _view(self, view: object) -> str:
        template = self._templates.get(type(view))
        if template is None:
            names: tuple[str, ...] = view._fields  # type: ignore[attr-defined]
            template = self._templates[type(view)] = "{" + ", ".join([f'"{name}": %s' for name in names]) + "}"
        quote, part = self._quote, self._part
        return template % tuple([quote(v) if type(v) is str else part(v) for v in view])  # type: ignore[attr-defined]


def encode(value: object) -> str:
    """Return one value as JSON."""
    return Encoder().encode(value)


def envelope(answer: Answer, *, ascii_only: bool = False) -> Iterator[str]:
    """Yield the answer as one object, in pieces, with an item a line so that it can be read and compared by lines."""
    encode = Encoder(ascii_only=ascii_only).encode
    yield head(answer, len(answer.items), encode)
    for number, item in enumerate(answer.items):
        yield line(encode(item), first=number == 0)
    yield tail({"warnings": answer.warnings}, encode, empty=not answer.items)


def head(answer: Answer, count: int, encode: Callable[[object], str]) -> str:
    """Return the envelope up to its items."""
    return (
        "{\n"
        f'  "schema": "orbitctl/{answer.kind}/v1",\n'
        f'  "dataset": {encode({"version": answer.dataset.version, "as_of": answer.dataset.as_of})},\n'
        f'  "query": {encode(answer.query)},\n'
        f'  "count": {count},\n'
        '  "data": ['
    )


def line(item: str, *, first: bool) -> str:
    """Return an item, encoded, with what stands before it in the envelope."""
    return f"{'' if first else ','}\n    {item}"


def tail(more: Mapping[str, object], encode: Callable[[object], str], *, empty: bool) -> str:
    """Return the envelope behind its items: further keys with their values."""
    keys = "".join(f',\n  "{name}": {encode(value)}' for name, value in more.items())
    end = "]" if empty else "\n  ]"
    return f"{end}{keys}\n}}\n"


def lines(answer: Answer, *, ascii_only: bool = False) -> Iterator[str]:
    """Yield the items of the answer, one a line, and nothing else."""
    encode = Encoder(ascii_only=ascii_only).encode
    for item in answer.items:
        yield encode(item) + "\n"

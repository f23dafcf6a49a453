"""The JSON Schema of every answer, read off the views."""

import types
from collections.abc import Mapping
from importlib import import_module
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from orbitctl import names
from orbitctl.errors import UsageError
from orbitctl.views.check import Tally

#: For each answer, the module and the name of its view.
_VIEWS = {
    "timeline": ("timeline", "TimelineItem"),
    "mission": ("mission", "Mission"),
    "program": ("program", "Program"),
    "actor": ("actor", "Actor"),
    "alliance": ("alliance", "Alliance"),
    "topic": ("topic", "Topic"),
    "event": ("event", "Event"),
    "claim": ("claim", "Claim"),
    "source": ("source", "SourceRecord"),
    "search": ("search", "SearchHit"),
    "compare": ("comparison", "Comparison"),
    "overlap": ("overlap", "Overlap"),
    "slips": ("slips", "Slips"),
    "agenda": ("agenda", "AgendaItem"),
    "changes": ("changes", "Change"),
    "stats": ("stats", "StatRow"),
    "check": ("check", "Finding"),
    "cite": ("citation", "Citation"),
    "data-info": ("dataset", "DataInfo"),
    "data-unsourced": ("lines", "RecordLine"),
    "data-path": ("dataset", "DataPath"),
    "data-validate": ("dataset", "DataProblem"),
    "export": ("export", "ExportedFile"),
    "fields": ("fields", "Field"),
}
#: The names ``orbitctl schema`` knows; `show` answers with the schema of whatever it finds, `error` is on stderr.
NAMES = (*_VIEWS, "show", "error")

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SHOWN = ("mission", "program", "actor", "alliance", "topic", "event", "claim", "source")
_SCALARS: dict[object, dict[str, object]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}


def view(name: str) -> type:
    """Return the view of an answer by the answer's name."""
    module, attribute = _VIEWS[name]
    found: type = getattr(import_module(f"orbitctl.views.{module}"), attribute)
    return found


def json_schema(name: str) -> dict[str, object]:
    """Return the JSON Schema of an answer's envelope. Raises UsageError for an unknown name."""
    if name == "error":
        return _error()
    if name == "show":
        return {
            "$schema": _DIALECT,
            "title": "orbitctl/show",
            "anyOf": [json_schema(shown) for shown in _SHOWN],
        }
    if name not in _VIEWS:
        close = tuple(names.closest(name, NAMES))
        raise UsageError(
            f"there is no schema {names.shown(name)}", hint=f"Known: {', '.join(NAMES)}", suggestions=close
        )
    more = {"tally": _schema(Tally)} if name == "check" else {}
    return _object(
        {
            "schema": {"const": f"orbitctl/{name}/v1"},
            "dataset": _object({"version": {"type": "string"}, "as_of": {"type": "string"}}),
            "query": {"type": "object"},
            "count": {"type": "integer", "minimum": 0},
            "data": {"type": "array", "items": _schema(view(name))},
            **more,
            "warnings": {"type": "array", "items": {"type": "string"}},
        }
    ) | {"$schema": _DIALECT, "title": f"orbitctl/{name}/v1"}


def _error() -> dict[str, object]:
    text: dict[str, object] = {"type": "string"}
    texts: dict[str, object] = {"type": "array", "items": text}
    error = _object({"code": text, "message": text, "hint": text, "suggestions": texts})
    error["properties"]["problems"] = texts  # type: ignore[index]  # only where data is invalid
    return _object({"error": error}) | {"$schema": _DIALECT, "title": "orbitctl/error"}


def _object(properties: dict[str, Any]) -> dict[str, object]:
    """Return the schema of an object that has exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(hint: Any) -> dict[str, object]:
    """Return the schema of a type as views use them."""
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return {"description": arguments[1], **_schema(arguments[0])}
    if hasattr(hint, "_fields"):
        hints = get_type_hints(hint, include_extras=True)
        described = (hint.__doc__ or "").partition("\n")[0]
        return _object({name: _schema(inner) for name, inner in hints.items()}) | {"description": described}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0])}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(arguments[1])}
    if origin in {Union, types.UnionType}:
        return {"anyOf": [_schema(argument) for argument in arguments]}
    raise TypeError(f"views do not use {hint!r}")

"""The models told to people and to editors: a template to fill in, a JSON Schema to check against."""

import textwrap
from collections.abc import Iterator
from typing import Any, get_args

from pydantic.fields import FieldInfo

from orbitctl import names
from orbitctl.dataset.schema import RECORD_MODELS, Model
from orbitctl.errors import UsageError


def template(kind: str) -> str:
    """Return an empty record of a kind with a word on every field. Raises UsageError for an unknown kind."""
    if kind not in RECORD_MODELS:
        close = tuple(names.closest(kind, RECORD_MODELS))
        known = ", ".join(RECORD_MODELS)
        raise UsageError(f"there is no kind of record {names.shown(kind)}", hint=f"Known: {known}", suggestions=close)
    model = RECORD_MODELS[kind]
    advice = "# Fill in what is known, remove the other lines, and run: orbitctl data validate DIR"
    fields = [_field(name, field) for name, field in model.model_fields.items()]
    return f"# {model.__doc__}\n{advice}\n\n[[{kind}]]\n" + "\n".join(fields)


def _field(name: str, field: FieldInfo) -> str:
    """Return a field with its meaning above it; one that may be left out is commented out."""
    choices = ", ".join(literals(field.annotation))
    meaning = " ".join([field.description or "", f"One of: {choices}." if choices else ""]).strip()
    lines = [f"# {line}" for line in textwrap.wrap(meaning, 100)]
    held = next(models(field.annotation), None)
    if held is not None:
        value = f"[ {{ {', '.join(f'{inner} = ...' for inner in held.model_fields)} }} ]"
    else:
        value = "[]" if str(field.annotation).startswith("list") else '""'
    lines.append(f"{name} = {value}" if field.is_required() else f"# {name} = {value}")
    return "\n".join(lines) + "\n"


def editor_schema(kind: str) -> dict[str, Any]:
    """Return the JSON Schema of a file of one kind, for editors that read the `#:schema` line."""
    record = RECORD_MODELS[kind].model_json_schema(ref_template="#/$defs/{model}")
    definitions = record.pop("$defs", {})
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"orbitctl data: {kind}",
        "type": "object",
        "properties": {kind: {"type": "array", "items": record}},
        "additionalProperties": False,
    }
    return schema | ({"$defs": definitions} if definitions else {})


def literals(hint: Any) -> Iterator[str]:
    """Yield the values a field may have, where they are listed."""
    for argument in get_args(hint):
        if isinstance(argument, str):
            yield argument
        else:
            yield from literals(argument)


def models(hint: Any) -> Iterator[type[Model]]:
    """Yield the models a field holds."""
    if isinstance(hint, type) and issubclass(hint, Model):
        yield hint
    for argument in get_args(hint):
        yield from models(argument)

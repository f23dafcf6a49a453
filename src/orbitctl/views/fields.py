"""Choosing fields of a view by name; dotted names reach into what it holds."""

import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from orbitctl import names
from orbitctl.errors import UsageError
from orbitctl.views import schemas
from orbitctl.views.answer import Answer


class Field(NamedTuple):
    """A field of an answer, as ``--fields`` takes it."""

    name: Annotated[str, "the name; dots lead into what a field holds"]
    meaning: Annotated[str, "what it means"]


def chosen(answer: Answer, wanted: Sequence[str]) -> Answer:
    """Return the answer with only the wanted fields. Raises UsageError for one its items do not have."""
    return answer._replace(items=select(answer.items, wanted, schemas.view(answer.kind)))


def explained(answer: Answer) -> Answer:
    """Return, in the place of an answer, the fields its items have."""
    return answer._replace(kind="fields", items=tuple(fields(schemas.view(answer.kind))), listing=True)


def fields(view: type) -> Iterator[Field]:
    """Yield the fields of a view in order, those of the views it holds after the field that holds them."""
    for name, hint in get_type_hints(view, include_extras=True).items():
        meaning = hint.__metadata__[0] if get_origin(hint) is Annotated else ""
        yield Field(name, meaning)
        held = _held_view(hint)
        if held is not None:
            for inner in fields(held):
                yield Field(f"{name}.{inner.name}", inner.meaning)


def select(items: Sequence[object], wanted: Sequence[str], view: type | None = None) -> list[Mapping[str, object]]:
    """Return the wanted fields of each view, in the order asked for.

    A dotted name that reaches into a list gives the list of its values. Raises UsageError that names the fields there
    are for one that there is not; given the ``view`` the items are of, also where there is no item.
    """
    if not items and view is None:
        return []
    choose = chooser(wanted, view or type(items[0]))
    return [choose(item) for item in items]


def chooser(wanted: Sequence[str], view: type) -> Callable[[object], Mapping[str, object]]:
    """Return what takes the wanted fields out of a view. Raises UsageError as ``select`` does."""
    known = [field.name for field in fields(view)]
    for name in wanted:
        if name not in known:
            raise _unknown(name, known)
    paths = {name: name.split(".") for name in wanted}
    return lambda item: {name: _value(item, path) for name, path in paths.items()}


def _unknown(name: str, known: Iterable[str]) -> UsageError:
    known = list(known)
    close = tuple(names.closest(name, known))
    top = ", ".join(field for field in known if "." not in field)
    hint = f"Did you mean {', '.join(close)}? " if close else ""
    return UsageError(
        f"there is no field {names.shown(name)}",
        hint=f"{hint}Fields: {top}; --fields '?' says what they mean",
        suggestions=close,
    )


def _value(value: Any, path: Sequence[str]) -> object:
    for position, name in enumerate(path):
        if type(value) is tuple:
            return [_value(item, path[position:]) for item in value]
        if value is None:
            return None
        value = getattr(value, name)
    return value


def _held_view(hint: Any) -> type | None:
    """Return the view inside a type such as ``Annotated[tuple[Source, ...], ...]``."""
    if isinstance(hint, type) and hasattr(hint, "_fields"):
        return hint
    if get_origin(hint) in {Annotated, tuple, Union, types.UnionType}:
        arguments = get_args(hint)[:1] if get_origin(hint) is Annotated else get_args(hint)
        return next((found for argument in arguments if (found := _held_view(argument))), None)
    return None

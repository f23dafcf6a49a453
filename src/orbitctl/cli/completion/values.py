"""The values that options and arguments take, as far as they can be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from orbitctl.catalog import Catalog

Found = Iterable[tuple[str, str]]

#: In the place of values: the shell knows best which files and folders there are.
FILES, FOLDERS = ":files", ":folders"

#: Which records the NAME of a command is of; of any other it may be any.
_KINDS = {
    "mission": ("mission",),
    "program": ("program",),
    "actor": ("actor",),
    "alliance": ("alliance",),
    "topic": ("topic",),
    "claims": ("claim",),
    "overlap": ("alliance", "program"),
    "slips": ("mission", "program"),
    "compare": ("program", "mission", "actor", "alliance"),
}


class Asked(NamedTuple):
    """Which value is asked for."""

    path: tuple[str, ...]
    param: Any  # of Typer
    typed: str
    options: Mapping[str, str]
    commands: tuple[str, ...]


def values(asked: Asked) -> Found:
    """Return the values that begin with what was typed, each with what it is."""
    metavar = (asked.param.metavar or "").strip("[].")
    if metavar in {"FILE", "FILES"}:
        return [(FILES, "")]
    if metavar == "DIR":
        return [(FOLDERS, "")]
    choices = getattr(asked.param.type, "choices", None)
    if choices:
        return _beginning(asked.typed, choices)
    if metavar == "A,B":
        return _in_list(asked)
    own = _OF_PROGRAM.get(asked.param.name)
    if asked.param.param_type_name == "argument":
        own = _OF_COMMAND.get(asked.path, own)
    if own is not None:
        return _beginning(asked.typed, own(asked))
    if asked.param.name in _OF_DATA:
        return _from_data(asked)
    return []


def _beginning(typed: str, known: Iterable[str]) -> Found:
    return [(value, "") for value in known if value.startswith(typed)]


def _in_list(asked: Asked) -> Found:
    """Return the values that may come last in a list with commas."""
    head, comma, last = asked.typed.rpartition(",")
    known = _fields(asked) if asked.param.name == "fields" else _verdicts()
    used = set(head.split(","))
    return [(f"{head}{comma}{value}", "") for value in known if value.startswith(last) and value not in used]


def _fields(asked: Asked) -> Iterable[str]:
    from orbitctl.views.schemas import NAMES, view

    singular = asked.path[0].removesuffix("s")
    answer = next((name for name in ("-".join(asked.path), singular) if name in NAMES and name != "show"), None)
    return view(answer)._fields if answer else ()  # type: ignore[attr-defined]


def _verdicts() -> Iterable[str]:
    from orbitctl.views.claim import VERDICTS

    return VERDICTS


def _record_kinds() -> Iterable[str]:
    from orbitctl.catalog.kinds import KINDS

    return KINDS


def _statuses(asked: Asked) -> Iterable[str]:
    from typing import get_args

    from orbitctl.catalog import filters, programs
    from orbitctl.views.slips import SlipStatus

    known = {
        "mission": filters.MISSION_STATUSES,
        "program": programs.STATUSES,
        "slips": get_args(SlipStatus),
    }
    return known.get(asked.path[0], filters.ITEM_STATUSES)


def _topics(asked: Asked) -> Iterable[str]:
    from orbitctl import help as topics

    return [*topics.topics(), *asked.commands]


def _schemas(_: Asked) -> Iterable[str]:
    from orbitctl.views.schemas import NAMES

    return NAMES


#: By the name of a parameter, the values that the program itself knows.
_OF_PROGRAM: dict[str, Callable[[Asked], Iterable[str]]] = {
    "status": _statuses,
    "verdict": lambda _: _verdicts(),
    "verdict_then": lambda _: _verdicts(),
    "topic": _topics,
}
#: The same for arguments whose name says nothing: by command.
_OF_COMMAND: dict[tuple[str, ...], Callable[[Asked], Iterable[str]]] = {
    ("schema",): _schemas,
    ("data", "new"): lambda _: _record_kinds(),
}


def _from_data(asked: Asked) -> Found:
    """Return what the data knows; nothing where it is not compiled yet, because that takes seconds."""
    import os
    from pathlib import Path

    from orbitctl.catalog import Catalog
    from orbitctl.store import glance

    own = asked.options.get("data") or os.environ.get("ORBITCTL_DATA")
    find = _OF_DATA[asked.param.name]
    return glance(lambda connection: list(find(Catalog(connection), asked)), Path(own) if own else None)


def _named(*kinds: str) -> Callable[[Catalog, Asked], Found]:
    def find(catalog: Catalog, asked: Asked) -> Found:
        from orbitctl.catalog.completions import records

        return records(catalog, kinds, asked.typed)

    return find


def _own_name(catalog: Catalog, asked: Asked) -> Found:
    return _named(*_KINDS.get(asked.path[0], ()))(catalog, asked)


def _facets(role: str) -> Callable[[Catalog, Asked], Found]:
    def find(catalog: Catalog, asked: Asked) -> Found:
        from orbitctl.catalog.completions import facets

        return _beginning(asked.typed, facets(catalog, role))

    return find


def _kinds(catalog: Catalog, asked: Asked) -> Found:
    from orbitctl.catalog.completions import facets, moment_kinds

    command = asked.path[0]
    if command == "search":
        return _beginning(asked.typed, _record_kinds())
    kinds = _KINDS.get(command, ("mission",) if command == "stats" else ())
    known = facets(catalog, "kind", kinds[0]) if kinds else moment_kinds(catalog)
    return _beginning(asked.typed, known)


#: By the name of a parameter, how the data is asked for its values.
_OF_DATA: dict[str, Callable[[Catalog, Asked], Found]] = {
    "name": _own_name,
    "names": _own_name,
    "subject": _named(),
    "program": _named("program"),
    "mission": _named("mission"),
    "actor": _named("actor"),
    "target": _facets("target"),
    "article": _facets("article"),
    "kind": _kinds,
}

"""What may stand in the place of the last word of a command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from orbitctl.cli.app import COMMANDS, app
from orbitctl.cli.completion.values import FILES, FOLDERS, Asked, values

#: What the names of options begin with.
_DASH = "-"


class Place(NamedTuple):
    """Where in a command line the cursor is."""

    path: tuple[str, ...]
    command: Any  # of Typer; None where a group has no such command
    expecting: Any  # the option whose value comes next
    arguments: int  # how many there are before
    options: dict[str, str]  # by parameter, what was given


def candidates(words: Sequence[str]) -> Iterator[str]:
    """Yield lines, each a candidate, and after a tab what it is; or one line that asks for the names of files."""
    *before, typed = [_unquoted(word) for word in words] or [""]
    if typed == "=":  # bash takes an option and its value apart
        typed = ""
    before = [word for word in before if word != "="]
    option, is_set, value = typed.partition("=")
    if is_set and option.startswith("--"):
        found = candidates([*before, option, value])
        yield from (line if line in {FILES, FOLDERS} else f"{option}={line}" for line in found)
        return
    place = _place(before)
    if place.command is None:
        return
    if place.expecting is not None:
        yield from _listed(_values(place, place.expecting, typed))
    elif typed.startswith(_DASH):
        yield from _listed(_options(place, typed))
    elif getattr(place.command, "commands", None):
        yield from _listed((name, "") for name in place.command.commands if name.startswith(typed))
    else:
        arguments = [param for param in place.command.params if param.param_type_name == "argument"]
        if arguments and (place.arguments < len(arguments) or arguments[-1].nargs < 0):
            yield from _listed(_values(place, arguments[min(place.arguments, len(arguments) - 1)], typed))


def _place(words: Sequence[str]) -> Place:
    """Follow the words of a command line."""
    from typer.main import get_command

    command: Any = get_command(app)
    path: tuple[str, ...] = ()
    expecting = None
    arguments = 0
    given: dict[str, str] = {}
    for word in words:
        options = {name: param for param in command.params for name in param.opts if param.param_type_name == "option"}
        if expecting is not None:
            given[expecting.name] = word
            expecting = None
        elif word.startswith(_DASH):
            name, is_set, value = word.partition("=")
            param = options.get(name)
            if param is not None:
                given[param.name] = value
                expecting = None if param.is_flag or is_set else param
        elif hasattr(command, "commands"):
            command = command.get_command(None, word) if word in command.commands else None
            path += (word,)
            if command is None:
                break
        else:
            arguments += 1
    return Place(path, command, expecting, arguments, given)


def _values(place: Place, param: Any, typed: str) -> Iterable[tuple[str, str]]:
    return values(Asked(place.path, param, typed, place.options, tuple(COMMANDS)))


def _options(place: Place, typed: str) -> Iterator[tuple[str, str]]:
    """Yield the long names of the options that are not given yet."""
    for param in place.command.params:
        if param.param_type_name == "option" and param.name not in place.options:
            for name in param.opts:
                if name.startswith("--") and name.startswith(typed):
                    yield name, param.help or ""
    if "--help".startswith(typed):
        yield "--help", "Show this message and exit."


def _listed(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    for value, about in found:
        yield f"{value}\t{' '.join(about.split())}" if about else value


def _unquoted(word: str) -> str:
    """Return a word as bash would pass it on; one that is still being typed may lack its second quotation mark."""
    if word[:1] in {"'", '"'}:
        return word[1:].removesuffix(word[0])
    return word.replace("\\", "")

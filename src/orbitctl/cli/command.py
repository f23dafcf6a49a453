"""From a function that answers to a command with all its options."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import typer

from orbitctl.cli.options import COMMON, FILTERS, FLAGS, FORMATS, Parameter, output
from orbitctl.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from orbitctl.catalog import Catalog
    from orbitctl.catalog.filters import Filters
    from orbitctl.views.answer import Answer

    Query = Callable[..., Answer]
    Streamer = Callable[..., None]

#: Parameters of a query that are handed in, not asked on the command line as its own.
_GIVEN = ("catalog", "filters", "force")
#: Answers that hold text and lists which the data keeps in one version only.
_PARTLY_DATED = frozenset({"mission", "program", "actor", "alliance", "topic", "event", "compare"})


def query(
    app: typer.Typer,
    *,
    name: str | None = None,
    filters: Sequence[str] = (),
    formats: Sequence[str] = (),
    lanes: bool = False,
) -> Callable[[Query], Query]:
    """Make a command of ``function(catalog, filters, ...)``, which returns an Answer.

    The function's further parameters are the command's own; the filters named and the options common to all queries
    are added. ``formats`` are those it has besides the ones that every command has; ``lanes`` adds the choice of the
    lanes of its pictures. A function that takes ``force`` writes files by itself, and its answer says which.
    """

    def register(function: Query) -> Query:
        chosen = {name: FILTERS[name] for name in filters}
        writes = "force" in inspect.signature(function).parameters

        def run(**values: Any) -> None:
            written = _output(values, formats)
            data, as_of, oldest = values.pop("data"), values.pop("as_of"), values.pop("max_data_age")
            asked = {_spoken(key): _said(value) for key, value in values.items()} | {"as_of": as_of}
            narrowed = _filters({key: values.pop(key) for key in chosen})
            if writes:
                values["force"] = written.force
            answer = _ask(lambda catalog: function(catalog, narrowed, **values), data, as_of, oldest, asked)
            _emit(answer, written)

        _dress(run, function, chosen | COMMON | output(formats, file=not writes, lanes=lanes))
        app.command(name or function.__name__)(run)
        return function

    return register


def command(app: typer.Typer, *, name: str | None = None) -> Callable[[Query], Query]:
    """Make a command of a function that returns an Answer without asking a snapshot."""

    def register(function: Query) -> Query:
        def run(**values: Any) -> None:
            written = _output(values)
            _emit(function(**values), written)

        _dress(run, function, output())
        app.command(name or function.__name__)(run)
        return function

    return register


def streaming(app: typer.Typer, *, formats: Sequence[str] = ()) -> Callable[[Streamer], Streamer]:
    """Make a command of ``function(output, data, max_data_age, ...)``, which writes its answer while it finds it."""

    def register(function: Streamer) -> Streamer:
        def run(**values: Any) -> None:
            function(output=_output(values, formats), **values)

        _dress(run, function, {name: COMMON[name] for name in ("data", "max_data_age")} | output(formats))
        app.command(function.__name__)(run)
        return function

    return register


def _dress(run: Callable[..., None], function: Callable[..., object], added: Mapping[str, Parameter]) -> None:
    """Give ``run`` the name, the help and the parameters under which Typer shows it."""
    own = [
        parameter
        for parameter in inspect.signature(function, eval_str=False).parameters.values()
        if parameter.name not in _GIVEN and parameter.name not in added
    ]
    hints = {parameter.name: _evaluated(parameter.annotation, function) for parameter in own}
    parameters = [parameter.replace(annotation=hints[parameter.name], kind=_KEYWORD) for parameter in own]
    parameters += [
        inspect.Parameter(name, _KEYWORD, default=item.default, annotation=item.annotation)
        for name, item in added.items()
    ]
    run.__doc__ = function.__doc__
    run.__name__ = function.__name__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]


_KEYWORD = inspect.Parameter.KEYWORD_ONLY


def _evaluated(annotation: object, function: Callable[..., object]) -> object:
    return eval(annotation, function.__globals__) if isinstance(annotation, str) else annotation


def _spoken(parameter: str) -> str:
    """Return the name of a parameter in the envelope's query: `from_date` is `from` there."""
    return parameter.removesuffix("_date")


def _said(value: Any) -> Any:
    """Return a value as the envelope's query has it: a path is text there."""
    return str(value) if hasattr(value, "__fspath__") else value


def _output(values: dict[str, Any], formats: Sequence[str] = ()) -> Any:
    """Take the output options out of the values. Raises UsageError if they contradict each other."""
    from orbitctl.render.output import Options, fields_of

    chosen = {name: values.pop(name) for name in output(formats, lanes=True) if name in values}
    wanted = _format(chosen)
    file = chosen.get("output")
    if file is not None and wanted is None:
        from orbitctl.render.suffixes import format_of

        wanted = format_of(file, (*FORMATS, *formats))
    return Options(
        format=wanted,
        fields=fields_of(chosen["fields"]),
        sources=chosen["sources"],
        no_colour=chosen["no_color"],
        no_pager=chosen["no_pager"],
        file=file,
        force=chosen["force"],
        by=chosen.get("lanes"),
    )


def _format(chosen: Mapping[str, Any]) -> str | None:
    """Return the format asked for by ``--format`` or by a flag of its own."""
    named = chosen["as_format"]
    asked = {f"--{name}": name for name in FLAGS if chosen.get(f"as_{name}")}
    if named:
        asked[f"--format {named}"] = named
    if len(set(asked.values())) > 1:
        raise UsageError(f"{' and '.join(asked)} contradict each other", hint="Give one of them.")
    return next(iter(asked.values()), None)


def _filters(asked: Mapping[str, Any]) -> Filters:
    from orbitctl.catalog.filters import Filters

    values = dict(asked)
    start, end = values.pop("from_date", None), values.pop("to_date", None)
    for name, value in values.items():
        if value == "":
            raise UsageError(f"--{name} is empty", hint="Leave the option out to keep everything.")
    if start is not None or end is not None:  # an empty text is no date, and refused as one
        values["from_day"], values["to_day"] = _horizon(start, end)
    elif values.get("certain"):
        raise UsageError("--certain says nothing without --from or --to", hint="Add the days that it has to lie in.")
    return Filters(**values)


def _horizon(start: str | None, end: str | None) -> tuple[str | None, str | None]:
    from orbitctl.cli.days import first_day, last_day

    first = first_day("--from", start) if start is not None else None
    last = last_day("--to", end) if end is not None else None
    if first and last and first > last:
        raise UsageError(f"--from {start} is after --to {end}", hint="Exchange the two.")
    return first, last


def _ask(
    question: Callable[[Catalog], Answer],
    data: Path | None,
    as_of: str | None,
    oldest: str | None,
    asked: dict[str, Any],
) -> Answer:
    from orbitctl import freshness
    from orbitctl.catalog import Catalog
    from orbitctl.store import ask

    day = None
    if as_of is not None:
        from orbitctl.cli.days import last_day

        day = last_day("--as-of", as_of)
    allowed = freshness.age(oldest) if oldest is not None else None
    now = freshness.today(os.environ)

    def put(connection: Any) -> Answer:
        catalog = Catalog(connection, day)
        if allowed is not None:
            freshness.check(catalog.dataset.as_of, allowed, now)
        answer = question(catalog)
        warnings = answer.warnings
        if as_of and catalog.day < catalog.dataset.as_of and answer.kind in _PARTLY_DATED:
            warnings += (f"what has no date of its own, such as summaries, is as of {catalog.dataset.as_of}",)
        if catalog.day > catalog.dataset.as_of:
            warnings += (f"the data ends on {catalog.dataset.as_of}; what happened later is not in it",)
        return answer._replace(dataset=catalog.dataset, day=catalog.day, query=asked, warnings=warnings)

    answer = ask(put, data, warn)
    # A day that the data has seen the end of is answered no better by younger data. The remark is no part of the
    # answer, which the clock would change.
    seen = as_of is not None and answer.day <= answer.dataset.as_of
    old = "" if seen else freshness.remark(answer.dataset.as_of, now)
    if old:
        warn(old)
    return answer


def _emit(answer: Answer, output: Any) -> None:
    from orbitctl.render.output import emit

    emit(answer, output)
    if answer.exit_code:
        raise typer.Exit(answer.exit_code)


def warn(message: str) -> None:
    """Say something on stderr that is not part of the answer."""
    from orbitctl.render.output import write

    write(sys.stderr, f"orbitctl: {message}\n")

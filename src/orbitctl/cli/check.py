"""``orbitctl check``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from orbitctl.cli.app import app
from orbitctl.cli.command import streaming, warn
from orbitctl.errors import InputError, UsageError

_NO_VERDICT = "none"


@streaming(app, formats=("sarif", "github", "claimreview"))
def check(
    output: Any,
    data: Path | None,
    max_data_age: str | None,
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILES]...", help="Texts to check; - is standard input.", show_default=False),
    ] = None,
    only: Annotated[
        str | None, typer.Option(metavar="A,B", help="Tell only of these verdicts, such as refuted,outdated.")
    ] = None,
    fail_on: Annotated[
        str, typer.Option(metavar="A,B", help="Exit with 1 on these verdicts; none for never.")
    ] = "refuted,outdated,premature",
    as_of: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The day the texts speak on; without it, the one they give themselves."),
    ] = None,
    input_format: Annotated[
        Literal["plain", "markdown", "html"] | None,
        typer.Option(help="What the texts are written in; without it, told by their names.", show_default=False),
    ] = None,
) -> None:
    """Check what texts say against the data: what is right, what is wrong, what was right once.

    Exit code 1 if something is found that --fail-on names and no comment beside it accepts, 2 if a file cannot be read.

    Examples: orbitctl check draft.md; orbitctl check --only refuted,outdated --format markdown drafts/*.html
    """
    from orbitctl.catalog import Catalog
    from orbitctl.catalog.world import World
    from orbitctl.factcheck.checker import Checker
    from orbitctl.proofreading import Proofreading, Rules
    from orbitctl.render.reports.emit import emit
    from orbitctl.render.reports.report import Report
    from orbitctl.store import held
    from orbitctl.views.answer import Answer

    names = _names(files)
    day = _day(as_of)
    failing = frozenset() if fail_on == _NO_VERDICT else _verdicts("--fail-on", fail_on)
    rules = Rules(input_format, day, _verdicts("--only", only), failing)
    asked = {"files": names, "only": only, "fail_on": fail_on, "as_of": as_of, "input_format": input_format}
    warnings: list[str] = []
    with held(data, warn) as connection:
        catalog = Catalog(connection)
        _fresh(catalog.dataset.as_of, max_data_age)
        reading = Proofreading(
            Checker(World(catalog), day), rules, refuse=_refused(output), warn=_warned(output, warnings),
            debug=bool(os.environ.get("ORBITCTL_DEBUG")),
        )  # fmt: skip
        answer = Answer("check", (), listing=True, dataset=catalog.dataset, day=catalog.day, query=asked)
        emit(Report(answer, reading.findings(names), reading, warnings, output.sources), output)
    if reading.exit_code:
        raise typer.Exit(reading.exit_code)


def _names(files: list[str] | None) -> list[str]:
    """Return what to read: standard input if nothing is named and something is piped in."""
    from orbitctl.drafts import STDIN

    if files:
        return files
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("there is nothing to check", hint="Name files, or pipe a text in: orbitctl check draft.md")
    return [STDIN]


def _day(as_of: str | None) -> str | None:
    if as_of is None:
        return None
    from orbitctl.cli.days import last_day

    return last_day("--as-of", as_of)


def _fresh(as_of: str, oldest: str | None) -> None:
    """Say that the data is old. Raises DataTooOldError if it is older than allowed."""
    from orbitctl import freshness

    now = freshness.today(os.environ)
    if oldest is not None:
        freshness.check(as_of, freshness.age(oldest), now)
    if old := freshness.remark(as_of, now):
        warn(old)


def _verdicts(option: str, text: str | None) -> frozenset[str]:
    """Return the verdicts in a list. Raises UsageError for what is none."""
    from orbitctl import names
    from orbitctl.views.claim import VERDICTS

    if text is None:
        return frozenset()
    given = [word.strip().lower() for word in text.split(",")]
    for word in given:
        if word not in VERDICTS:
            close = tuple(names.closest(word, VERDICTS))
            hint = f"Did you mean {', '.join(close)}? " if close else ""
            raise UsageError(
                f"{option}: {names.shown(word)} is no verdict",
                hint=f"{hint}Verdicts: {', '.join(VERDICTS)}.",
                suggestions=close,
            )
    return frozenset(given)


def _refused(output: Any) -> Callable[[InputError], None]:
    """Return what says at once that a file cannot be read; the others are read all the same."""
    from orbitctl.cli.boundary import say

    return lambda error: say(error, as_json=output.format in {"json", "jsonl"})


def _warned(output: Any, warnings: list[str]) -> Callable[[str], None]:
    """Return what keeps warnings for formats that hold them, and says them at once beside any other."""
    return warnings.append if output.format in {"json", "sarif"} else warn

"""The options that mean the same in every command that has them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import typer

#: How every answer can be written. A command names what it has besides.
FORMATS = ("table", "plain", "json", "jsonl", "csv", "tsv", "markdown")

#: What other programs draw or keep of dated things.
INTERCHANGE = ("ical", "timelinejs", "mermaid", "markwhen", "vega-lite")


class Parameter(NamedTuple):
    """The type and the default of a command's parameter."""

    annotation: Any
    default: Any = None


#: What narrows a list. A command names those it has.
FILTERS: dict[str, Parameter] = {
    "target": Parameter(
        Annotated[str | None, typer.Option(metavar="PLACE", help="Only what is about a place: moon, mars, leo.")]
    ),
    "program": Parameter(Annotated[str | None, typer.Option(metavar="NAME", help="Only what belongs to a program.")]),
    "mission": Parameter(Annotated[str | None, typer.Option(metavar="NAME", help="Only what happens to a mission.")]),
    "actor": Parameter(
        Annotated[
            str | None,
            typer.Option(metavar="NAME", help="Only what a state, agency, company or person takes part in."),
        ]
    ),
    "kind": Parameter(
        Annotated[str | None, typer.Option(metavar="KIND", help="Only one kind, such as landing or rover.")]
    ),
    "status": Parameter(
        Annotated[
            str | None,
            typer.Option(metavar="STATUS", help="Only one status, such as planned, overdue or cancelled."),
        ]
    ),
    "from_date": Parameter(
        Annotated[
            str | None,
            typer.Option("--from", metavar="DATE", help="Only what may be on or after a date: 2024, 2024-06."),
        ]
    ),
    "to_date": Parameter(
        Annotated[str | None, typer.Option("--to", metavar="DATE", help="Only what may be on or before a date.")]
    ),
    "certain": Parameter(
        Annotated[bool, typer.Option("--certain", help="Only what must lie between --from and --to, not what may.")],
        default=False,
    ),
    "limit": Parameter(Annotated[int | None, typer.Option(min=0, metavar="N", help="At most so many.")]),
}

#: How the answer is written, and of which day and data. Every query has them.
COMMON: dict[str, Parameter] = {
    "as_of": Parameter(
        Annotated[
            str | None,
            typer.Option(
                metavar="DATE",
                help="The world and the plans as they stood on a day; of 2021-06, its last day.",
            ),
        ]
    ),
    "data": Parameter(
        Annotated[
            Path | None,
            typer.Option(metavar="DIR", envvar="ORBITCTL_DATA", help="Lay your own TOML over the bundled data."),
        ]
    ),
    "max_data_age": Parameter(
        Annotated[
            str | None,
            typer.Option(metavar="AGE", help="Exit with 6 if the data is older: 90d, 12w, 6m, 1y."),
        ]
    ),
}
_OUTPUT: dict[str, Parameter] = {
    "output": Parameter(
        Annotated[
            Path | None,
            typer.Option(
                "-o",
                "--output",
                metavar="FILE",
                help="Write to a file, in the format its name ends in unless --format says another.",
            ),
        ]
    ),
    "force": Parameter(
        Annotated[bool, typer.Option("--force", help="Replace the file; else one that exists is kept.")], default=False
    ),
    "fields": Parameter(
        Annotated[str | None, typer.Option(metavar="A,B", help="Only these fields; '?' lists them all.")]
    ),
    "sources": Parameter(
        Annotated[bool, typer.Option("--sources", help="Show the sources in tables too.")], default=False
    ),
    "no_color": Parameter(Annotated[bool, typer.Option("--no-color", help="No colour.")], default=False),
    "no_pager": Parameter(Annotated[bool, typer.Option("--no-pager", help="Never use PAGER.")], default=False),
}


def output(formats: Sequence[str] = (), *, file: bool = True, lanes: bool = False) -> dict[str, Parameter]:
    """Return the options of how an answer is written, for a command that has some formats besides those of all.

    A format that can also be asked for by a flag of its own has one: ``--json``. Without ``file`` there is no
    ``--output``; with ``lanes`` there is the choice of what the lanes of a picture are.
    """
    known = (*FORMATS, *formats)
    flags = {f"as_{name}": _flag(name) for name in FLAGS if name in known}
    chosen = Annotated[
        Literal[known] | None,  # type: ignore[valid-type]
        typer.Option("--format", help="Default: table on a terminal, plain elsewhere.", show_default=False),
    ]
    options = {**flags, "as_format": Parameter(chosen), **(_LANES if lanes else {}), **_OUTPUT}
    return options if file else {name: option for name, option in options.items() if name != "output"}


#: Formats asked for so often, or by such a natural word, that they are options by themselves.
FLAGS = {"json": "One JSON object", "chart": "A chart on a line of time or of bars"}

#: Only where there are lanes to choose.
_LANES = {
    "lanes": Parameter(
        Annotated[
            Literal["program", "target", "country"] | None,
            typer.Option("--by", help="The lanes of a picture: chart, svg or html.", show_default=False),
        ]
    )
}


def _flag(name: str) -> Parameter:
    option = typer.Option(f"--{name}", help=f"{FLAGS[name]}; the same as --format {name}.")
    return Parameter(Annotated[bool, option], default=False)

"""``orbitctl schema``."""

from __future__ import annotations

from typing import Annotated

import typer

from orbitctl.cli.app import app


@app.command("schema")
def schema(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="A command's answer; without it, the list.", show_default=False),
    ] = None,
) -> None:
    """Print the JSON Schema of an answer.

    Example: orbitctl schema timeline
    """
    import json
    import sys

    from orbitctl.render.output import write, write_json
    from orbitctl.views.schemas import NAMES, json_schema

    if name is None:
        write(sys.stdout, "".join(f"{known}\n" for known in NAMES))
        return
    write_json(sys.stdout, json.dumps(json_schema(name), indent=2, ensure_ascii=False) + "\n")

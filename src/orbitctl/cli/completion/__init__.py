"""Completion on the command line: ``orbitctl completion``, and what the scripts it prints ask the program.

Typer's own completion loads Rich to show a description, builds every command to name one, and knows no record: its
answer takes twice as long as an empty program. This one builds the command at hand alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from orbitctl.cli.app import app

#: Set by the scripts: the arguments are then the words before the cursor, the last of them the one to complete.
ASKED = "_ORBITCTL_COMPLETE"

Shell = Literal["bash", "zsh", "fish"]


@app.command("completion")
def completion(
    shell: Annotated[Shell, typer.Argument(metavar="SHELL", help="bash, zsh or fish.", show_default=False)],
) -> None:
    """Print what makes a shell complete commands, options, their values and the names of records.

    It says in its first lines where it goes: for bash, eval "$(orbitctl completion bash)" in ~/.bashrc.

    Examples: orbitctl completion bash; orbitctl completion zsh; orbitctl completion fish
    """
    import sys

    from orbitctl.render.output import write

    write(sys.stdout, script(shell))


def script(shell: str) -> str:
    """Return the script for a shell."""
    return (Path(__file__).parent / f"orbitctl.{shell}").read_text(encoding="utf-8")


def answer(words: list[str]) -> int:
    """Print what may stand in the place of the last word, one a line; return the exit code.

    Whatever goes wrong is silent: nobody who presses a key asked for a message.
    """
    import os
    import sys

    from orbitctl.cli.completion.candidates import candidates
    from orbitctl.render.output import write

    try:
        found = "".join(f"{line}\n" for line in candidates(words))
    except Exception:
        if os.environ.get("ORBITCTL_DEBUG"):
            raise
        return 0
    write(sys.stdout, found)
    return 0

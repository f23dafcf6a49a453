"""``orbitctl help``."""

from __future__ import annotations

from typing import Annotated

import typer

from orbitctl.cli.app import app
from orbitctl.errors import UsageError

#: Wider lines are hard to read.
_WIDEST = 100


@app.command("help")
def help_(
    context: typer.Context,
    topic: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TOPIC]", help="A topic or a command; without it, the list.", show_default=False),
    ] = None,
) -> None:
    """Explain a topic: dates, formats, exit codes, what --as-of knows ... or a command.

    Examples: orbitctl help; orbitctl help dates; orbitctl help timeline
    """
    import shutil
    import sys

    from orbitctl import help as texts
    from orbitctl.render.output import write

    if not topic:
        write(sys.stdout, _list(texts.topics()))
    elif len(topic) == 1 and topic[0] in texts.topics():
        write(sys.stdout, texts.text(topic[0], min(shutil.get_terminal_size().columns, _WIDEST)))
    else:
        write(sys.stdout, _of_command(context, topic, [*texts.topics()]))


def _list(topics: dict[str, str]) -> str:
    width = max(map(len, topics))
    lines = [f"  {name:{width}}  {about}\n" for name, about in topics.items()]
    return f"Topics:\n{''.join(lines)}\norbitctl help TOPIC explains one, orbitctl COMMAND --help a command.\n"


def _of_command(context: typer.Context, words: list[str], topics: list[str]) -> str:
    """Return the help of a command of any depth. Raises UsageError, with what is spelt alike, if there is none."""
    from orbitctl import names

    assert context.parent is not None
    parent = context.parent
    for depth, word in enumerate(words):
        group = parent.command
        known = list(getattr(group, "commands", ()))
        command = group.get_command(parent, word) if word in known else None  # type: ignore[attr-defined]
        if command is None:
            choices = [*topics, *known] if depth == 0 else known
            close = tuple(names.closest(word, choices))
            hint = f"Did you mean {', '.join(close)}? " if close else ""
            raise UsageError(
                f"there is no help on {names.shown(' '.join(words))}",
                hint=f"{hint}The topics: {', '.join(topics)}",
                suggestions=close,
            )
        parent = command.make_context(word, [], parent=parent, resilient_parsing=True)
    return f"{parent.get_help()}\n"

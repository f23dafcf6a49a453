"""The program: its name, its version, and the commands that register with it."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.main import get_command_from_info, get_group_from_info

from orbitctl.cli.pages import Command, Group

#: The commands in the order help lists them, and the module that registers each.
COMMANDS = {
    "timeline": "timeline",
    "mission": "records",
    "program": "records",
    "actor": "records",
    "alliance": "records",
    "topic": "records",
    "show": "records",
    "search": "search",
    "compare": "compare",
    "overlap": "overlap",
    "slips": "slips",
    "agenda": "agenda",
    "changes": "changes",
    "stats": "stats",
    "claims": "claims",
    "check": "check",
    "cite": "cite",
    "export": "export",
    "data": "data",
    "schema": "schema",
    "help": "help",
    "completion": "completion",
}


class LazyGroup(Group):
    """Builds only the command that is run; building all of them takes 20 ms, a fifth of an empty program."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        # The names are all there for suggestions; what they stand for is built when asked for.
        self.commands = dict.fromkeys(COMMANDS)  # type: ignore[assignment]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command by name, importing the module that registers it."""
        if cmd_name not in COMMANDS:
            return None
        if self.commands[cmd_name] is None:
            import_module(f"orbitctl.cli.{COMMANDS[cmd_name]}")
            self.commands[cmd_name] = _built(cmd_name)
        return self.commands[cmd_name]


def _built(name: str) -> Any:
    """Build a registered command, or a registered group of commands."""
    for info in app.registered_commands:
        if info.name == name:
            info.cls = Command
            return get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)
    group = next(info for info in app.registered_groups if info.name == name)
    group.cls = Group
    for info in group.typer_instance.registered_commands:  # type: ignore[union-attr]
        info.cls = Command
    return get_group_from_info(group, pretty_exceptions_short=True, suggest_commands=True, rich_markup_mode=None)


# Help without Rich markup: Typer then does not load Rich, which would double the time of --help.
app = typer.Typer(
    name="orbitctl",
    cls=LazyGroup,
    help="Facts and timelines of the new space race: dated, sourced, offline.\n\n"
    "orbitctl help lists what there is to know: dates, formats, exit codes ...\n\n"
    "Examples: orbitctl timeline --target moon; orbitctl mission chandrayaan-3;"
    " orbitctl alliance artemis-accords --as-of 2023-06-21; orbitctl show hera",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _program(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.", is_eager=True)] = False,
) -> None:
    if version:
        from orbitctl import __version__

        typer.echo(f"orbitctl {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())

"""The help of a command: its examples come first."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

#: How the last paragraph of a docstring begins that holds examples, with a semicolon between them.
_EXAMPLE = "\n\nExample"


class _ExamplesFirst:
    """Laid over a class of commands: a docstring may end in examples, and help begins with them."""

    def __init__(self, *given: Any, help: str | None = None, **settings: Any) -> None:  # noqa: A002
        text, self.examples = parted(help or "")
        super().__init__(*given, help=text, **settings)  # type: ignore[call-arg]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the examples, and then what every help holds."""
        write_examples(self.examples, formatter)
        super().format_help(ctx, formatter)  # type: ignore[misc]


class Command(_ExamplesFirst, TyperCommand):
    """A command."""


class Group(_ExamplesFirst, TyperGroup):
    """A group of commands."""


def parted(docstring: str) -> tuple[str, list[str]]:
    r"""Return a docstring without its examples, and the examples.

    >>> parted("What it does.\n\nExamples: orbitctl a; orbitctl b")
    ('What it does.', ['orbitctl a', 'orbitctl b'])
    """
    text, _, last = docstring.partition(_EXAMPLE)
    examples = last.partition(":")[2].split(";")
    return text, [" ".join(example.split()) for example in examples if example.strip()]


def write_examples(examples: list[str], formatter: Any) -> None:
    """Write examples as they are typed: an example that is wrapped cannot be copied."""
    if examples:
        formatter.write("Examples:\n" + "".join(f"  {example}\n" for example in examples) + "\n")

"""The topics of ``orbitctl help``, a Markdown file each; where ``docs/`` says the same, it is taken from here.

Only what reads as plain text too: a title ``# Name: what about``, paragraphs, and indented blocks.
"""

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

_FOLDER = Path(__file__).parent


def topics() -> dict[str, str]:
    """Return the topics by name, each with what it is about."""
    return {path.stem: _title(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.glob("*.md"))}


def markdown(topic: str) -> str:
    """Return a topic as it is written. Raises KeyError if there is none of that name."""
    path = _FOLDER / f"{topic}.md"
    if topic not in topics():
        raise KeyError(topic)
    return path.read_text(encoding="utf-8")


def text(topic: str, width: int) -> str:
    """Return a topic for reading: paragraphs wrapped to a width, marks of Markdown left out. Raises KeyError."""
    return "\n\n".join(_plain(paragraph, width) for paragraph in _paragraphs(markdown(topic))) + "\n"


def examples(topic: str) -> list[str]:
    """Return the commands a topic shows. Raises KeyError."""
    return [line.strip() for line in markdown(topic).splitlines() if line.startswith("    orbitctl ")]


def _title(markdown: str) -> str:
    return markdown.partition("\n")[0].partition(": ")[2]


def _paragraphs(markdown: str) -> Iterator[str]:
    yield from (paragraph.strip("\n") for paragraph in markdown.split("\n\n") if paragraph.strip())


def _plain(paragraph: str, width: int) -> str:
    if paragraph.startswith("    "):
        return paragraph.replace("`", "")
    return fill(paragraph.removeprefix("# ").replace("`", "").replace("**", ""), width)

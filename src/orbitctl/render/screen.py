"""The blocks that screens are made of, for every renderer that draws text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

#: What a piece of text means; a renderer may colour it, and the words must say it too.
Tone = Literal["plain", "strong", "muted", "good", "bad", "warn", "accent"]


class Cell(NamedTuple):
    """A piece of text and its tone; ``short`` is what to show where there is little room.

    ``url`` is where the text leads, for renderers that can link.
    """

    text: str
    tone: Tone = "plain"
    short: str = ""
    url: str = ""


class Column(NamedTuple):
    """A column of a grid. ``weight`` 0 never wraps; others share the width that is left by weight."""

    header: str
    weight: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """The name of what is shown, and a line about it."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels and values, one a line."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A line of its own between the rows of a grid."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows under columns; the legend explains the short forms of cells, where they are used."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...] | Divider, ...]
    legend: str = ""


class Reference(NamedTuple):
    """A source in a list: a line about it, and its address if it has one."""

    text: str
    url: str = ""

    @property
    def line(self) -> str:
        """The text with the address after it."""
        return f"{self.text} {self.url}".rstrip()


@dataclass(frozen=True, slots=True)
class References:
    """The sources cited on the screen as `[1]`, `[2]`, in that order."""

    items: tuple[Reference, ...]

    @property
    def grid(self) -> Grid:
        """The list as a grid, for renderers without lists of their own."""
        rows = tuple((Cell(f"[{number}]", "muted"), Cell(item.line)) for number, item in enumerate(self.items, 1))
        return Grid((Column(""), Column("", weight=1)), rows)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Text in a language of its own, which no renderer may wrap, pad or colour.

    ``bare`` is the same in ASCII: a transliteration could make a sign of the language out of a letter.
    """

    text: str
    language: str
    bare: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line drawn to the cell, for a width that was known: it is neither wrapped nor padded."""

    parts: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Caption:
    """The last line: which data, as of when."""

    text: str


Block = Title | Heading | Paragraph | Pairs | Grid | References | Verbatim | Line | Caption
Screen = tuple[Block, ...]

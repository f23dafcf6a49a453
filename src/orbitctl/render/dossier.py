"""The screen of one record in full: what it is, how sure that is, its sections, its disputes and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Heading, Pairs, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Dispute, Fact, Source

Section = Callable[[Notes], list[Block]]
Row = tuple[str, Cell | str | None]


class Record(Protocol):
    """What every record shown in full has."""

    @property
    def summary(self) -> str | None: ...  # noqa: D102
    @property
    def note(self) -> str | None: ...  # noqa: D102
    @property
    def facts(self) -> tuple[Fact, ...]: ...  # noqa: D102
    @property
    def disputed(self) -> tuple[Dispute, ...]: ...  # noqa: D102
    @property
    def sources(self) -> tuple[Source, ...]: ...  # noqa: D102
    @property
    def confidence(self) -> str: ...  # noqa: D102
    @property
    def layer(self) -> str: ...  # noqa: D102


def dossier(
    answer: Answer,
    record: Record,
    title: Title,
    rows: Callable[[Notes], Iterable[Row]],
    *sections: Section,
    names: Mapping[str, str] = MappingProxyType({}),
) -> Screen:
    """Return title, summary, labelled values, sections, facts, disputes, sources and caption.

    ``names`` are those of the records that disputes are about, by id.
    """
    notes = Notes()
    own = notes.cite(record.sources)
    sure = words.confidence(record.confidence)
    blocks: list[Block] = [title]
    if record.summary:
        blocks.append(Paragraph(record.summary))
    if record.note:
        blocks.append(Paragraph(record.note, "warn"))
    blocks.append(
        words.pairs(
            [
                *rows(notes),
                ("How sure", Cell(f"{sure.text} {own}".rstrip(), sure.tone)),
                ("Layer", record.layer if record.layer != "bundled" else None),
            ]
        )
    )
    for section in sections:
        blocks += section(notes)
    blocks += _facts(record.facts, notes)
    blocks += _disputes(record.disputed, names, notes)
    return (*blocks, *notes.blocks(), words.caption(answer))


def _facts(facts: Sequence[Fact], notes: Notes) -> list[Block]:
    """Return further attributes with the days they hold."""
    if not facts:
        return []
    rows = []
    for fact in facts:
        span = words.joined(
            [fact.since and f"since {words.when(fact.since)}", fact.until and f"until {words.when(fact.until)}"]
        )
        text = f"{fact.value} ({span})" if span else fact.value
        rows.append((words.spoken(fact.attribute), Cell(f"{text} {notes.cite(fact.sources)}".rstrip())))
    return [Heading("Facts"), Pairs(tuple(rows))]


def _disputes(disputed: Sequence[Dispute], names: Mapping[str, str], notes: Notes) -> list[Block]:
    """Return what other sources say."""
    if not disputed:
        return []
    rows = tuple(
        (
            names.get(item.field) or words.spoken(item.field),
            Cell(f"{words.when(item.value)}: {item.reason} {notes.cite(item.sources)}".rstrip()),
        )
        for item in disputed
    )
    return [Heading("Disputed"), Pairs(rows)]

"""Actors: a dossier for one, a table for many."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.dossier import Row, dossier
from orbitctl.render.layouts.program import mission_blocks
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.actor import Actor
from orbitctl.views.answer import Answer

_LIST = (
    Column("Actor", weight=4),
    Column("Kind"),
    Column("Country"),
    Column("Missions", right=True),
    Column("Alliances", right=True),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of one actor, or the list of many."""
    items: Sequence[Actor] = answer.items  # type: ignore[assignment]
    if not answer.listing:
        return _dossier(answer, items[0])
    rows = tuple(
        (
            Cell(item.name, "strong"),
            Cell(item.kind),
            Cell(item.country or ""),
            Cell(str(len(item.missions))),
            Cell(str(len(item.memberships))),
            words.confidence(item.confidence),
        )
        for item in items
    )
    title = Title("Actors", words.counted(len(items), "actor"))
    return words.listing(answer, title, Grid(_LIST, rows, words.LEGEND))


def _dossier(answer: Answer, item: Actor) -> Screen:
    def rows(notes: Notes) -> list[Row]:
        return [
            ("Kind", item.kind),
            ("Country", item.country),
            ("Part of", item.parent),
            ("Founded", words.when(item.founded)),
            ("Dissolved", words.when(item.dissolved)),
            ("Website", Cell(item.website or "", url=item.website or "")),
        ]

    return dossier(
        answer,
        item,
        Title(item.name, words.joined(item.aliases)),
        rows,
        lambda notes: _offices(item, notes),
        lambda notes: _memberships(item, notes),
        lambda notes: mission_blocks(item.missions),
    )


def _offices(item: Actor, notes: Notes) -> list[Block]:
    if not item.offices:
        return []
    rows = tuple(
        (
            words.date(f"{words.when(term.start) or 'not known'} to {words.when(term.end) or 'no end on record'}"),
            Cell(term.organisation_name if item.kind == "person" else term.person_name, "strong"),
            Cell(f"{term.title} {notes.cite(term.sources)}".rstrip()),
        )
        for term in item.offices
    )
    return [Heading("Offices"), Grid((Column("Term"), Column("Who or where", 2), Column("Office", 2)), rows)]


def _memberships(item: Actor, notes: Notes) -> list[Block]:
    if not item.memberships:
        return []
    rows = tuple(
        (
            words.date(words.when(line.date) or "not known"),
            Cell(line.name, "strong"),
            Cell(
                f"{line.act}{f' (through {line.through})' if line.through else ''} {notes.cite(line.sources)}".rstrip()
            ),
        )
        for line in item.memberships
    )
    return [Heading("Member of"), Grid((Column("Since"), Column("Alliance", 3), Column("By", 2)), rows)]

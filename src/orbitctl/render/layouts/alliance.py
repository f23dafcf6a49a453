"""Alliances: members for one, counts for many."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.dossier import Row, dossier
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.alliance import Alliance, Member
from orbitctl.views.answer import Answer

_LIST = (
    Column("Alliance", weight=4),
    Column("Kind"),
    Column("Opened"),
    Column("Members", right=True),
    Column("Stated by a source", weight=2),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one alliance with its members, or all with their counts."""
    items: Sequence[Alliance] = answer.items  # type: ignore[assignment]
    if not answer.listing:
        return _dossier(answer, items[0])
    rows = tuple(
        (
            Cell(item.short_name or item.name, "strong"),
            Cell(item.kind),
            words.date(item.opened_text or "", within=item.within),
            Cell(str(item.count)),
            words.date(_stated(item)),
            words.confidence(item.confidence),
        )
        for item in items
    )
    title = Title("Alliances", words.counted(len(items), "alliance"))
    return words.listing(answer, title, Grid(_LIST, rows, words.LEGEND))


def _stated(item: Alliance) -> str:
    return f"{item.stated_count.count} ({item.stated_count.date_text})" if item.stated_count else ""


def _dossier(answer: Answer, item: Alliance) -> Screen:
    noun = ("party", "parties") if item.kind == "treaty" else ("member", "members")
    stated = item.stated_count

    def rows(notes: Notes) -> list[Row]:
        return [
            ("Members", Cell(f"{words.counted(item.count, *noun)} on record", "strong")),
            (
                "Stated",
                stated and f"{_stated(item)} {notes.cite(stated.sources)} {stated.note or ''}".rstrip(),
            ),
            ("Signed only", words.counted(len(item.signatories), "state") if item.signatories else None),
            ("Kind", item.kind),
            ("Opened", item.opened_text),
            ("In force", item.in_force_text),
            ("Ended", item.ended_text),
            ("Led by", words.joined(item.lead_names)),
        ]

    return dossier(
        answer,
        item,
        Title(item.short_name or item.name, words.joined([item.name, *item.aliases])),
        rows,
        lambda notes: _members(noun[1].capitalize(), item.members, notes),
        lambda notes: _members("Signed, not parties", item.signatories, notes),
        names={member.actor: member.name for member in (*item.members, *item.signatories)},
    )


def _members(heading: str, members: Sequence[Member], notes: Notes) -> list[Block]:
    if not members:
        return []
    rows = tuple(
        (
            Cell(str(member.ordinal or ""), "muted"),
            Cell(member.name, "strong"),
            Cell(f"{member.act} {member.date_text}"),
            Cell(words.joined([member.until and f"until {words.when(member.until)}", member.note])),
            Cell(notes.cite(member.sources), "muted"),
        )
        for member in members
    )
    columns = (
        Column("No.", right=True),
        Column("Member", weight=3),
        Column("Act", weight=3),
        Column("Note", weight=3),
        Column("Sources", weight=1),
    )
    return [Heading(f"{heading} ({len(members)})"), Grid(columns, rows)]

"""Alliances set against each other: who is in all, who in several, who in one alone."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Column, Grid, Heading, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.alliance import Member
from orbitctl.views.answer import Answer
from orbitctl.views.overlap import Overlap, OverlapAlliance, SharedMember

_NOBODY = Paragraph("Nobody.", "muted")


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the shared members with the days they joined, then the others as running text."""
    item: Overlap = answer.items[0]  # type: ignore[assignment]
    notes = Notes()
    number = len(item.alliances)
    *others, last = map(_name, item.alliances)
    title = Title(f"{', '.join(others)} and {last}", f"on {words.day(answer.day)}")
    blocks: list[Block] = [title, _counts(item)]
    blocks += _shared(f"In {'both' if number == 2 else f'all {number}'}", item.both, item.alliances, notes)
    if number > 2:
        blocks += _shared("In several, not all", item.some, item.alliances, notes)
    for alliance in item.alliances:
        blocks += _alone(alliance, item.only[alliance.id], notes if sources else None)
    return (*blocks, *notes.blocks(), words.caption(answer))


def _name(alliance: OverlapAlliance) -> str:
    return alliance.short_name or alliance.name


def _counts(item: Overlap) -> Block:
    shared = words.counted(len(item.both), "member")
    rows: list[tuple[str, Cell | str]] = [(_name(alliance), _members(alliance)) for alliance in item.alliances]
    overlap = f"{shared}, since {item.since_text}" if item.since else f"{shared}, since when is not known"
    rows.append(("Overlap", Cell(overlap if item.both else "nobody", "strong")))
    return words.pairs(rows)


def _members(alliance: OverlapAlliance) -> str:
    """Return how many are on record, and how many a source stated where that is not the same."""
    noun = ("party", "parties") if alliance.kind == "treaty" else ("member", "members")
    text = f"{words.counted(alliance.count, *noun)} on record"
    stated = alliance.stated_count
    if stated is None or stated.count == alliance.count:
        return text
    return f"{text}; {stated.count} stated on {words.when(stated.date)}"


def _shared(
    heading: str, members: Sequence[SharedMember], alliances: Sequence[OverlapAlliance], notes: Notes
) -> list[Block]:
    """Return the members of several with one column for each alliance."""
    if not members:
        return [Heading(f"{heading} (0)"), _NOBODY]
    columns = (
        Column("Member", weight=2),
        Column("In these since", weight=2),
        *(Column(_name(alliance), weight=3) for alliance in alliances),
    )
    rows = tuple(
        (
            Cell(member.name, "strong"),
            words.date(member.since_text, "accent"),
            *(_joined(member, alliance, notes) for alliance in alliances),
        )
        for member in members
    )
    return [Heading(f"{heading} ({len(members)})"), Grid(columns, rows)]


def _joined(member: SharedMember, alliance: OverlapAlliance, notes: Notes) -> Cell:
    found = next((item for item in member.joined if item.alliance == alliance.id), None)
    if found is None:
        return Cell("not in it", "muted")
    return words.date(f"{found.act} {found.date_text} {notes.cite(found.sources)}".rstrip())


def _alone(alliance: OverlapAlliance, members: Sequence[Member], notes: Notes | None) -> list[Block]:
    """Return who is in one alone: names in one paragraph, each with its sources if they are asked for."""
    names = (f"{member.name} {notes.cite(member.sources)}".rstrip() if notes else member.name for member in members)
    body = Paragraph(words.joined(names)) if members else _NOBODY
    return [Heading(f"Only in {_name(alliance)} ({len(members)})"), body]

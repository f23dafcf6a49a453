"""Alliances as bars: one a member from the day it joined, or one an alliance from the day it was opened."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from orbitctl import dates
from orbitctl.drawing.marks import Chart, Entry, Lane, Mark, Subject, chart, mark
from orbitctl.views.alliance import Alliance, Member


def memberships(items: Sequence[Alliance], day: str, *, listing: bool) -> Chart:
    """Return the members of one alliance, in lanes of parties and of those who only signed, or a list of alliances."""
    if listing:
        return chart(
            [Lane("alliances", tuple(_alliance(row, item, day) for row, item in enumerate(items)))], day, steps=True
        )
    alliance = items[0]
    parties = "parties" if alliance.kind == "treaty" else "members"
    rows = enumerate((*alliance.members, *alliance.signatories))
    subjects = [_member(row, member, day) for row, member in rows]
    count = len(alliance.members)
    lanes = [Lane(parties, tuple(subjects[:count])), Lane("signed, not parties", tuple(subjects[count:]))]
    return chart([lane for lane in lanes if lane.subjects], day, steps=True)


def _member(row: int, member: Member, day: str) -> Subject:
    words = f"{member.act} {member.date_text}"
    if member.until:
        words += f", until {dates.in_words(member.until)}"
    return Subject(member.name, (Entry(row, words, _lasting(member.date, member.until, day)),))


def _alliance(row: int, item: Alliance, day: str) -> Subject:
    opened = f", opened {dates.in_words(item.opened)}" if item.opened else ""
    ended = f", ended {dates.in_words(item.ended)}" if item.ended else ""
    one, many = ("party", "parties") if item.kind == "treaty" else ("member", "members")
    words = f"{item.kind}{opened}{ended}, {item.count} {one if item.count == 1 else many} on record"
    return Subject(item.short_name or item.name, (Entry(row, words, _lasting(item.opened, item.ended, day)),))


def _lasting(start: str | None, end: str | None, day: str) -> tuple[Mark, ...]:
    """Return the time between two dates, and the dates themselves where the day is not known.

    What has not ended reaches the day whose knowledge is shown, and no further.
    """
    if start is None:
        return ()
    vague = [made for made in (mark(start, "done"), *([mark(end, "done")] if end else [])) if made.left != "sharp"]
    first = mark(start, "done").last
    last = mark(end, "done").first if end else datetime.date.fromisoformat(day).toordinal()
    if first is None or last is None or first > last:
        return tuple(vague)
    return (Mark(first, last, "sharp", "sharp", "lasting"), *vague)

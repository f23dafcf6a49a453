"""The dated things of an answer, as every format of this package has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple
from unicodedata import normalize

from orbitctl import dates
from orbitctl.render import words
from orbitctl.render.interchange.inert import line
from orbitctl.views.agenda import AgendaItem
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source
from orbitctl.views.slips import AnnouncedMove, Slips
from orbitctl.views.timeline import TimelineItem

#: What a plan's own sentence does not say.
_REMARKS = {"overdue": " (overdue)", "cancelled": " (cancelled)"}
#: What happens to an alliance once; everything else is an act of one of its members.
_TURNS = frozenset({"opened", "in-force", "ended"})
_NO_WORD = re.compile(r"[^a-z0-9]+")


class Entry(NamedTuple):
    """One dated thing, its texts on one line each.

    ``id`` stays the same when the date moves, when a plan becomes a deed, and in whatever selection it is asked for.
    ``earliest`` and ``latest`` are ISO days, None where the date is open. ``when`` is the date in words, with the dates
    that other sources give.
    """

    id: str
    headline: str
    date: str
    when: str
    earliest: str | None
    latest: str | None
    status: str
    kind: str
    group: str
    target: str | None
    actors: tuple[str, ...]
    confidence: str
    sources: tuple[Source, ...]
    is_disputed: bool = False

    @property
    def is_day(self) -> bool:
        """Whether the date is known to the day, without "about" or "possibly"."""
        return self.date == self.earliest == self.latest

    @property
    def said(self) -> str:
        """The headline, with the date in words where the day alone would say too much."""
        return self.headline if self.is_day and not self.is_disputed else f"{self.headline} ({self.when})"


def entries(answer: Answer) -> list[Entry]:
    """Return what an answer of ``timeline``, ``agenda`` or ``slips`` has with a date, in its order."""
    seen: set[str] = set()
    found = []
    for entry in (entry for item in answer.items for entry in _entries(item)):
        ids = chain([entry.id], (f"{entry.id}.{number}" for number in count(2)))
        entry = entry._replace(id=next(free for free in ids if free not in seen))
        seen.add(entry.id)
        found.append(entry)
    return found


def heading(answer: Answer) -> str:
    """Return what the answer is about, as a title: `Timeline: moon, landing`."""
    names = ("name", "target", "program", "mission", "actor", "kind", "status")
    asked = words.joined(str(answer.query[name]) for name in names if answer.query.get(name))
    title = words.spoken(answer.kind)
    return line(f"{title}: {asked}" if asked else title)


def provenance(answer: Answer) -> str:
    """Return which data answered, and for which day: `orbitctl, data 2026.11.0, as of 1 October 2026`."""
    return line(f"orbitctl, {words.caption(answer).text}")


def _entries(item: object) -> Iterator[Entry]:
    match item:
        case AgendaItem():
            yield _agenda(item)
        case TimelineItem():
            yield _dated(item)
        case Slips():
            yield from (_announced(item, move) for move in item.announcements)


def _dated(item: TimelineItem | AgendaItem) -> Entry:
    return Entry(
        id=_id(item.record, item.kind, *_distinguishing(item)),
        headline=(line(item.title) or item.record) + _REMARKS.get(item.status, ""),
        date=item.date,
        when=_when(item.date_text, item.disputed),
        earliest=item.earliest,
        latest=item.latest,
        status=item.status,
        kind=item.kind,
        group=line(item.mission_name or item.program_name or item.target or item.record_kind),
        target=item.target,
        actors=tuple(map(line, item.actor_names)),
        confidence=item.confidence,
        sources=item.sources,
        is_disputed=bool(item.disputed),
    )


def _distinguishing(item: TimelineItem | AgendaItem) -> Sequence[str]:
    """Return what tells a thing from others of its kind that belong to the same record, and is the least to change."""
    match item.record_kind:
        case "event":
            return ()  # it is the record
        case "alliance":
            return () if item.kind in _TURNS else item.actors
        case "actor":
            return (*item.actors[1:], item.date)  # somebody takes the same office twice
        case _:
            return (item.label,)


def _when(text: str, disputed: Sequence[str]) -> str:
    """Return a date in words; one that sources disagree on with what the others say."""
    others = " or ".join(map(words.when, disputed))
    return line(f"{text}; other sources: {others}" if others else text)


def _agenda(item: AgendaItem) -> Entry:
    """Return an entry on the day it comes round, where that is what is remembered."""
    entry = _dated(item)
    if item.years is None or item.day is None:
        return entry._replace(when=_when(item.when, item.disputed))
    years = words.counted(item.years, "year")
    return entry._replace(
        id=f"{entry.id}.{item.years}-years",
        headline=f"{years} ago: {entry.headline}",
        date=item.day,
        when=_when(item.when, item.disputed),
        earliest=item.day,
        latest=item.day,
        kind="anniversary",
    )


def _announced(item: Slips, move: AnnouncedMove) -> Entry:
    """Return the announcement of a date, on the day it was made."""
    made = dates.parse(move.announced)
    what = item.title or item.event.replace("-", " ")
    target = f"announced for {move.target_text}" if move.target else "no date is given any more"
    return Entry(
        id=_id(item.milestone, item.event, item.title or "", move.announced, move.target or ""),
        headline=line(f"{item.name}: {what} {target}"),
        date=move.announced,
        when=move.announced_text,
        earliest=made.earliest.isoformat() if made.earliest else None,
        latest=made.latest.isoformat() if made.latest else None,
        status="done",
        kind="announcement",
        group=line(item.name),
        target=None,
        actors=tuple(filter(None, [line(move.by or "")])),
        confidence=item.confidence,
        sources=move.sources,
    )


def reference(source: Source) -> str:
    """Return a source in a line, without its address."""
    return ", ".join(filter(None, (line(source.title or ""), line(source.publisher)))) or source.id


def _id(*parts: str) -> str:
    """Return parts as an id of letters, digits, hyphens and full stops; one that repeats the last is left out."""
    plain = (normalize("NFKD", part).encode("ascii", "ignore").decode().lower() for part in parts)
    slugs = (_NO_WORD.sub("-", part).strip("-") for part in plain)
    return ".".join(dict.fromkeys(filter(None, slugs)))

"""Who is in several alliances at once, who in one alone, and since when.

Days are ISO strings, so they compare as they stand; a span of days has its first day in it and its last not, None being
no end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from orbitctl import membership
from orbitctl.membership import Act

if TYPE_CHECKING:
    from orbitctl.dates import PartialDate


class History(NamedTuple):
    """All acts of an alliance, whatever the day, and the kind that says which of them count."""

    kind: str
    acts: Sequence[Act]


class Span(NamedTuple):
    """Days on which something held."""

    begin: str
    end: str | None


class Division(NamedTuple):
    """Members by how many of the alliances they are in, each in the order it is first met."""

    in_all: tuple[str, ...]
    in_some: tuple[str, ...]
    only: Mapping[str, tuple[str, ...]]


def divide(members: Mapping[str, Sequence[str]]) -> Division:
    """Part the members of two or more alliances, given by id, into those of all, of several, and of one alone."""
    everybody = dict.fromkeys(actor for actors in members.values() for actor in actors)
    sets = {alliance: frozenset(actors) for alliance, actors in members.items()}
    times = {actor: sum(actor in actors for actors in sets.values()) for actor in everybody}
    return Division(
        tuple(actor for actor in everybody if times[actor] == len(members)),
        tuple(actor for actor in everybody if 1 < times[actor] < len(members)),
        {
            alliance: tuple(actor for actor in dict.fromkeys(actors) if times[actor] == 1)
            for alliance, actors in members.items()
        },
    )


def shared_spans(histories: Sequence[History], actor: str) -> list[Span]:
    """Return when an actor was in all the alliances, oldest first."""
    found = [Span("", None)]
    for history in histories:
        own = _spans(history, actor)
        found = [both for one in found for other in own if (both := _common(one, other))]
    return found


def _spans(history: History, actor: str) -> list[Span]:
    """Return when an actor was in an alliance, spans that touch joined."""
    counting = membership.counting(history.kind)
    own = [Span(act.known, act.until) for act in history.acts if act.actor == actor and act.act in counting]
    return merged(span for span in own if span.end is None or span.begin < span.end)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the same days in as few spans as can be, oldest first."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: span.begin):
        last = found[-1] if found else None
        if last is None or (last.end is not None and last.end < span.begin):
            found.append(span)
        else:
            end = None if last.end is None or span.end is None else max(last.end, span.end)
            found[-1] = Span(last.begin, end)
    return found


def _common(one: Span, other: Span) -> Span | None:
    begin = max(one.begin, other.begin)
    end = min((span.end for span in (one, other) if span.end is not None), default=None)
    return Span(begin, end) if end is None or begin < end else None


def began(spans: Iterable[Span], day: str) -> str | None:
    """Return the first day of the unbroken time up to ``day`` that the spans cover; nothing if they do not cover it."""
    found = (span.begin for span in merged(spans) if span.begin <= day and (span.end is None or day < span.end))
    return next(found, None)


def latest(dates: Iterable[PartialDate]) -> str:
    """Return as EDTF the day by which all of some unknown days have come: the last of them.

    It is one of the dates where that is sure to be the last, and else the interval that holds it. Raises ValueError for
    no dates.

    >>> from orbitctl.dates import parse
    >>> latest([parse("2023"), parse("2023-05-04")])
    '2023-05-04/2023-12-31'
    """
    dates = list(dates)
    if not dates:
        raise ValueError("no dates have no last one")
    first = max((date.earliest for date in dates if date.earliest), default=None)
    last = None if any(date.latest is None for date in dates) else max(date.latest for date in dates if date.latest)
    same = next((date.text for date in dates if (date.earliest, date.latest) == (first, last)), None)
    return same or f"{first or '..'}/{last or '..'}"

"""Two accords in one sentence: which of them somebody joined first, and when each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.allegiance import LEAVING
from orbitctl.factcheck.claims.accords.alliances import Named, actors_before
from orbitctl.factcheck.claims.accords.belonging import ROLES, property_of
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_THEN = wordset("then later afterwards afterward subsequently next followed")
_NO_ORDER = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.PLANNING | {"if", "unless", "never"}


def both(row: Sequence[Chunk], accords: Sequence[Named], context: Context) -> Iterator[Claim]:
    """Yield what one actor is told to have joined first, and the dates of both: "ILRS in April, the Accords in May"."""
    if len({accord.entry.id for accord in accords}) != 2 or len(accords) != 2:
        return
    words = frozenset(chunk.word for chunk in row)
    one, other = accords
    acts = {property_of(c.verb) for c in row}
    joining = "leave" not in acts and (acts != {None} or any(c.word in ROLES for c in row))
    who = _who(row, one.at) or _taken_up(row, context)
    another = any(only(chunk.mention, ACTORS) for chunk in row[one.at + 1 : other.at])
    gone = any(property_of(chunk.verb) == "leave" for chunk in row) or not LEAVING.isdisjoint(words)
    if not joining or who is None or another or gone or words & _NO_ORDER:
        return
    order = _order(row, one.at, other.at)
    if order:
        first, second = (one, other) if order > 0 else (other, one)
        yield _claim(first.entry, who, "before", None, (second.entry.id,))
    else:
        yield from _dated(row, one, other, who)


def _who(row: Sequence[Chunk], end: int) -> Entry | None:
    """Return the one who acts, who stands before both accords."""
    who = actors_before(row, 0, end, across_verbs=True)
    return who[0] if len(who) == 1 else None


def _taken_up(row: Sequence[Chunk], context: Context) -> Entry | None:
    """Return the state a sentence goes on about: "It joined the one first and only afterwards the other"."""
    if row[0].word not in {"it", "he", "she", "they"}:
        return None
    return only(context.taken_up(("state",), row[0].first), ACTORS) if row[0].word == "it" else None


def _order(row: Sequence[Chunk], one: int, other: int) -> int:
    """Return 1 if what stands first was joined first, -1 if it was joined last, 0 if that is not told."""
    between = {chunk.word for chunk in row[one + 1 : other]}
    if between & {"before"} or (between & _THEN and not between & {"after"}):
        return 1
    return -1 if "after" in between else 0


def _dated(row: Sequence[Chunk], one: Named, other: Named, who: Entry) -> Iterator[Claim]:
    """Yield the date behind each accord, if there is one behind each and no third."""
    times = [(at, chunk.time) for at, chunk in enumerate(row) if chunk.time is not None]
    if len(times) == 2 and one.at < times[0][0] < other.at < times[1][0]:
        for accord, (_, time) in zip((one, other), times, strict=True):
            yield _claim(accord.entry, who, "join", time)


def _claim(accord: Entry, who: Entry, what: str, time: Time | None, others: tuple[str, ...] = ()) -> Claim:
    return Claim("membership", "membership", accord.id, what, who.id, time, others=others)

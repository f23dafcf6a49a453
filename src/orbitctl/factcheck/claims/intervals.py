"""Claims of how long before or after something else a flight did something.

"Two days after Vostok 5", "three years after leaving home", "a week before its twin Viking 1 landed".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import cues, hints, needs
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.amounts import UNITS, WITHIN, amount
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.orders import ORDERING, orders
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: What connects the two, and whether the flight came after the other thing.
_CONNECTING = {"after": True, "behind": True, "following": True, "before": False, "ahead": False, "preceding": False}
_THAN = {"later": True, "earlier": False}
_UNTOLD = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | v.NEGATIONS | v.FAILING | wordset(
    "if ? instead planned originally scheduled due expected supposed hoped meant"
)  # fmt: skip
_PEOPLE = "astronaut"
_ENDS = frozenset({"that", ",", ";", ".", "—", "–", ")", "(", ":", "and", "but", "when", "which", "while"})
#: No more stands between a connecting word and the flight behind it.
_FAR = 9
#: Verbs that tell that a flight had done the same.
_SAME = wordset("did done had has")
_AT_WORK = wordset("worked operated transmitted functioned survived lasted lived alive reported soldiered active going")
_WHERE = needs.BODIES | wordset("martian lunar surface soil ground")
_BEING = wordset("was were been stood sat")
_HOME = wordset("home back")
CONNECTING = frozenset(_CONNECTING) | _THAN.keys() | {"within", "inside"} | ORDERING


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield how long before or after something a flight is said to have done something."""
    row = found.row
    untold = _UNTOLD - v.NEGATIONS if "until" in found.words else _UNTOLD  # "did not land until a year after"
    if not untold.isdisjoint(found.words):
        return
    yield from orders(row, found.words)
    for at in range(1, len(row)):
        after = True if _is_bound(row, at) else _connects(row, at)
        if after is None:
            continue
        first, days = amount(row, _past_to_the_day(row, at)) or (at, None)
        end = next((i for i in range(at + 2, len(row)) if row[i].word in _ENDS), len(row))
        main = row[:first]
        if _opens(row, first) or _flown(main) is None:  # "it was two years after its launch that Hera"
            main = row[end + 1 :]
        if days is not None and _lasts(main):
            days = days._replace(low=(days.low or 0.0) or days.value, high=None)
        yield from _compared(main, row[at + 1 : end], after=after, days=days)


def _connects(row: Sequence[Chunk], at: int) -> bool | None:
    """Tell whether a word says that something came after what follows, or before it; None if it says neither."""
    if row[at].word in _THAN and at + 1 < len(row) and row[at + 1].word == "than":
        return _THAN[row[at].word]
    return _CONNECTING.get(row[at].word)


def _is_bound(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "of" stands behind a span within which something came after another: "within a day of landing"."""
    return (
        row[at].word == "of" and row[at - 1].word in UNITS and any(c.word in WITHIN for c in row[max(0, at - 4) : at])
    )


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an amount opens the sentence, or a clause behind a dash."""
    return at == 0 or row[at - 1].word in {"—", "–", ":", ";"}


def _past_to_the_day(row: Sequence[Chunk], at: int) -> int:
    """Return where an amount ends that is told "to the day", "to the month"."""
    exactly = [chunk.word for chunk in row[max(0, at - 3) : at - 1]] == ["to", "the"]
    return at - 3 if exactly and row[at - 1].word in UNITS else at


def _compared(main: Sequence[Chunk], other: Sequence[Chunk], *, after: bool, days: Number | None) -> Iterator[Claim]:
    """Yield what one flight did so long after the other, or after something else that it did itself."""
    who, whose = _flown(main), _flown(other[:_FAR])
    kinds, theirs = _kinds(main), _kinds(other)
    if not kinds and whose in {None, who} and _is_home(main):
        kinds = ("return",)  # somebody else can have been brought home by another ship
    if who is None or not kinds or (days is None and (whose is None or _tells_more(other))):
        return
    if whose is None or whose is who:
        if not theirs or (whose is None and _names_another(other)):
            return
        whose = who
    yield Claim(
        "interval", f"{kinds[0]}-date", who.id, "after" if after else "before", " ".join(theirs or kinds), None, days,
        others=(whose.id, *kinds),
    )  # fmt: skip


def _tells_more(chunks: Sequence[Chunk]) -> bool:
    """Tell whether more is told of the other flight than that it had done the same."""
    return any(chunk.verb is not None and chunk.word not in _SAME for chunk in chunks)


def _kinds(chunks: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the kinds of event a stretch tells of."""
    if _lasts(chunks):
        return ("end",)
    words = frozenset(hints.words_of(chunks))
    kinds = cues.nearest(chunks, words, len(chunks))
    if kinds == cues.KINDS["flight"]:
        return ("launch",)
    if not kinds and "lost" in words and not words.isdisjoint(_BEING):
        return ("contact-lost", "impact", "end", "reentry")
    if not kinds and not words.isdisjoint(_BEING) and not words.isdisjoint(_WHERE):
        return ("landing",) if "on" in words else ("orbit",) if "around" in words else ()
    return kinds or hints.told(words)[:1]


def _is_home(chunks: Sequence[Chunk]) -> bool:
    words = {chunk.word for chunk in chunks}
    return not words.isdisjoint(_BEING) and not words.isdisjoint(_HOME)


def _lasts(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stretch ends with how long something was at work: "it transmitted for"."""
    return len(chunks) > 1 and chunks[-1].word == "for" and chunks[-2].word in _AT_WORK


def _flown(chunks: Sequence[Chunk]) -> Entry | None:
    """Return the one flight named, or where none is the one astronaut."""
    named = [e for c in chunks if c.mention is not None for e in c.mention.entries if e.kind in {"mission", _PEOPLE}]
    flights = {e.id: e for e in named if e.kind == "mission"} or {e.id: e for e in named}
    return next(iter(flights.values())) if len(flights) == 1 else None


def _names_another(chunks: Sequence[Chunk]) -> bool:
    """Tell whether something else is named that may have done what is told."""
    return any(chunk.mention is not None and chunk.mention.entries[0].kind != "body" for chunk in chunks)

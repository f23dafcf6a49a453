"""Claims of how long before or after something else a flight did something.

"Two days after Vostok 5", "three years after leaving home", "a week before its twin Viking 1 landed".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.orders import ORDERING, orders
from orbitctl.factcheck.claims.grammar import cues, hints, needs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.amounts import UNITS, WITHIN, amount
from orbitctl.factcheck.claims.grammar.sentence import Chunk
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
#: What is counted from is told before these: "three weeks after that".
_TAKING_UP = frozenset({"that", "this", "which"})
_SIGNS = frozenset({"—", "–", ":", ";"})
#: What nothing follows: "left two days after Vostok 5".
_LEAVING = dict.fromkeys(wordset("left departed started blasted"), ("launch",))
_SOMEBODY = wordset("they he she his her who crew crews men women people astronauts cosmonauts")
#: What goes on is no event.
_LASTING = wordset("still remain remains remained continue continues continued keeps kept stays stayed")
CONNECTING = frozenset(_CONNECTING) | frozenset(_THAN) | {"within", "inside"} | ORDERING


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
        main, other, behind = _sides(row, first, at)
        if days is not None and _lasts(main):
            days = days._replace(low=(days.low or 0.0) or days.value, high=None)
        yield from _compared(main, other, after=after, days=days, behind=behind)


def _sides(row: Sequence[Chunk], first: int, at: int) -> tuple[Sequence[Chunk], Sequence[Chunk], bool]:
    """Return what is told, what it is counted from, and whether it is told behind that.

    An amount begins at the one position, and the word behind it stands at the other.
    """
    behind = row[at + 1 : at + 3]
    if len(behind) > 1 and behind[0].word in _TAKING_UP and (behind[1].mention is not None or behind[1].word == ","):
        return row[at + 2 :], row[:first], True  # "and three weeks after that Luna 3 left"
    end = next((i for i in range(at + 2, len(row)) if row[i].word in _ENDS), len(row))
    other = row[at + 1 : end]
    if _opens(row, first) or _flown(row[:first]) is None:  # "it was two years after its launch that Hera"
        return row[end + 1 :], other, True
    return row[:first], other, False


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
    """Tell whether an amount opens the sentence, or a clause."""
    before = at - 1 - (at > 1 and row[at - 1].word == ",")
    return at == 0 or row[at - 1].word in _SIGNS or row[before].word in {"and", "but"}


def _past_to_the_day(row: Sequence[Chunk], at: int) -> int:
    """Return where an amount ends that is told "to the day", "to the month"."""
    exactly = [chunk.word for chunk in row[max(0, at - 3) : at - 1]] == ["to", "the"]
    return at - 3 if exactly and row[at - 1].word in UNITS else at


def _compared(
    main: Sequence[Chunk], other: Sequence[Chunk], *, after: bool, days: Number | None, behind: bool
) -> Iterator[Claim]:
    """Yield what one flight did so long after the other, or after something else that it did itself."""
    who, whose = _flown(main), _flown(other[:_FAR])
    kinds, theirs = _kinds(_pieces(main, behind=behind)), _kinds([other])
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


def _pieces(chunks: Sequence[Chunk], *, behind: bool) -> list[Sequence[Chunk]]:
    """Return what stands between signs, what is nearest to the amount first."""
    ends = [-1, *[at for at, chunk in enumerate(chunks) if chunk.word in _SIGNS | {","}], len(chunks)]
    pieces = [chunks[start + 1 : end] for start, end in pairwise(ends) if end > start + 1]
    return pieces if behind else pieces[::-1]


def _kinds(pieces: Sequence[Sequence[Chunk]]) -> tuple[str, ...]:
    """Return the kinds of event told where a verb stands nearest to an amount; hints count only beside it."""
    for near, chunks in enumerate(pieces):
        if _lasts(chunks):
            return ("end",)
        if near == 0 and chunks and chunks[-1].word == "for":  # "went up and sent its signal for three weeks before"
            joint = next((at for at in range(len(chunks) - 1, 0, -1) if chunks[at].word == "and"), -1)
            return cues.nearest(chunks[joint + 1 :], frozenset(hints.words_of(chunks[joint + 1 :])), len(chunks))
        words = frozenset(hints.words_of(chunks))
        if not words.isdisjoint(_LASTING):
            return ()
        kinds = cues.nearest(chunks, words, len(chunks))
        if kinds == cues.KINDS["flight"]:
            return ("launch",)
        if not kinds and "lost" in words and not words.isdisjoint(_BEING):
            return ("contact-lost", "impact", "end", "reentry")
        if not kinds and not words.isdisjoint(_BEING) and not words.isdisjoint(_WHERE):
            return ("landing",) if "on" in words else ("orbit",) if "around" in words else ()
        kinds = (
            kinds or _LEAVING.get(chunks[-1].word if chunks else "", ()) or (hints.told(words)[:1] if near == 0 else ())
        )
        if kinds or any(chunk.verb is not None for chunk in chunks):
            return kinds
    return ()


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
    """Tell whether somebody or something else may have done what is told: "before they splashed down"."""
    return any(
        chunk.word in _SOMEBODY or (chunk.mention is not None and chunk.mention.entries[0].kind != "body")
        for chunk in chunks
    )

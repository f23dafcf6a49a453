"""Claims of which of two flights did something first, and by how much: "beat Luna 9 to the Moon by a week".

"A day separated the arrivals of", "were launched sixteen days apart", "within a week of each other".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar.amounts import UNITS, amount
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs of coming before another.
_BEATING = wordset("beat beats beaten pipped preceded precedes outpaced outraced outran")
_SEPARATING = wordset("separated separate separates divided lay lie between")
_APART = frozenset({"apart"})
_EACH_OTHER = (["of", "each", "other"], ["of", "one", "another"])
#: What one can be first at, by where it goes.
_GOALS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (BODIES | wordset("surface soil crater planet martian lunar"), ("orbit", "landing", "flyby", "impact")),
    (wordset("ground pad space orbit air aloft launch sky skies"), ("launch",)),
    (wordset("station iss outpost"), ("docking",)),
    (wordset("home earth ocean"), ("return", "landing")),
)
#: The part of a claim in which both did the same, whichever of the kinds it was.
RACE = "race"
ORDERING = _BEATING | _SEPARATING | _APART | wordset("other another")


def orders(row: Sequence[Chunk], words: Collection[str]) -> Iterator[Claim]:
    """Yield which of the two flights of a sentence came first, or how far apart they were."""
    if ORDERING.isdisjoint(words):
        return
    named = _two(row)
    if named is None:
        return
    first, second = named
    spans = [found for at in range(2, len(row)) if (found := _span(row, at)) is not None]
    days = spans[0] if len(spans) == 1 else None
    beaten = next((at for at, chunk in enumerate(row) if chunk.word in _BEATING), None)
    if beaten is not None and len(spans) < 2 and _stands_between(row, beaten, first, second):
        kinds = _goal(row[beaten:])
        if kinds:
            yield _claim(first, second, kinds, "before", days)
    elif days is not None and _are_apart(row):
        kinds = _told(row)
        if kinds:
            yield _claim(first, second, kinds, "apart", days)


def _claim(one: Entry, other: Entry, kinds: Sequence[str], order: str, days: Number | None) -> Claim:
    kind, told = f"{kinds[0]}-date", " ".join(kinds)
    return Claim("interval", kind, one.id, order, told, None, days, others=(other.id, *kinds), part=RACE)


def _two(row: Sequence[Chunk]) -> tuple[Entry, Entry] | None:
    """Return the two flights a sentence names, in order."""
    found: dict[str, Entry] = {}
    for chunk in row:
        entry = named_unit(chunk.mention)
        if entry is not None and entry.kind == "mission":
            found[entry.id] = entry
    first, *others = found.values() or (None,)
    return (first, others[0]) if first is not None and len(others) == 1 else None


def _span(row: Sequence[Chunk], at: int) -> Number | None:
    if row[at - 1].word not in UNITS:
        return None
    found = amount(row, at)
    return found[1] if found is not None else None


def _stands_between(row: Sequence[Chunk], at: int, first: Entry, second: Entry) -> bool:
    """Tell whether one flight is named before a position, the other behind it."""
    before = {named_unit(chunk.mention) for chunk in row[:at]}
    behind = {named_unit(chunk.mention) for chunk in row[at:]}
    return first in before and first not in behind and second in behind and second not in before


def _are_apart(row: Sequence[Chunk]) -> bool:
    words = [chunk.word for chunk in row]
    if not _APART.isdisjoint(words) or not (_SEPARATING - {"between"}).isdisjoint(words):
        return True
    return any(words[at : at + 3] in _EACH_OTHER for at in range(len(words)))


def _goal(chunks: Sequence[Chunk]) -> tuple[str, ...]:
    """Return what a race was for, by the place behind "to" or "into"."""
    for at, chunk in enumerate(chunks):
        if chunk.word in {"to", "into", "off", "back", "at", "around", "round"}:
            behind = {_place(c) for c in chunks[at : at + 4]}
            found = next((kinds for words, kinds in _GOALS if not words.isdisjoint(behind)), ())
            if found:
                return found
    return ()


def _place(chunk: Chunk) -> str:
    return chunk.mention.entries[0].id if chunk.mention is not None else chunk.word


def _told(row: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the one kind of event that is told of both, by a verb or by a noun."""
    words = frozenset(chunk.word.removesuffix("s") for chunk in row) | frozenset(chunk.word for chunk in row)
    by_noun = {kinds for noun, kinds in cues.NOUNS.items() if noun in words and noun not in {"launch", "flight"}}
    by_verb = {kinds for chunk in row if chunk.verb is not None and (kinds := cues.told_by(chunk.verb, words))}
    found = {kinds for kinds in by_noun | by_verb if kinds != cues.KINDS["flight"]}
    return next(iter(found)) if len(found) == 1 else ()
